import type { Panel } from './panel';

/** The mean over units of each month, of the units added so far; a unit may be added more than once. */
export class MonthMeans {
  private readonly sums: Float64Array;
  private readonly counts: Int32Array;

  constructor(private readonly panel: Panel) {
    this.sums = new Float64Array(panel.months);
    this.counts = new Int32Array(panel.months);
  }

  add(unit: number): void {
    const { sums, counts } = this;
    const { months, parts, isThere } = this.panel;
    const first = unit * months;
    for (let month = 0; month < months; month++) {
      sums[month] = (sums[month] ?? 0) + (parts[first + month] ?? 0);
      counts[month] = (counts[month] ?? 0) + (isThere[first + month] ?? 0);
    }
  }

  clear(): void {
    this.sums.fill(0);
    this.counts.fill(0);
  }

  /** Parts of a day per employee; undefined in a month in which none of the units has a row. */
  of(month: number): number | undefined {
    const units = this.counts[month] ?? 0;
    return units === 0 ? undefined : (this.sums[month] ?? 0) / units;
  }
}

/** The means of all units of a group. */
export function monthMeans(panel: Panel): MonthMeans {
  const means = new MonthMeans(panel);
  for (let unit = 0; unit < panel.units; unit++) means.add(unit);
  return means;
}
