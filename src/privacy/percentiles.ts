import type { StatisticsRow } from '../absence/statistics-row';
import { departmentsOf, isShared } from './relations';

const percentiles = { p10: 10, p50: 50, p90: 90 } as const;
export type Percentile = keyof typeof percentiles;

/**
 * The percentiles over units that would show a hidden unit's figure: those that are interpolated between two units (or fall
 * on one) of which one is hidden.
 *
 *     position = (n - 1) * p, between the units at floor(position) and ceil(position), lowest short days per employee first
 *
 * All three are such when a unit's part in a department is not its whole figure, for its place among the others is unknown.
 *
 * @param row a municipality or department row
 * @param units the rows of all units in the same month
 * @param isHidden whether a unit's row is hidden
 * @example tellingPercentiles(department, [unitOf(0.1), unitOf(0.2), hiddenUnitOf(0.3)], isHidden) // p90: between the last two
 */
export function tellingPercentiles(
  row: StatisticsRow,
  units: readonly StatisticsRow[],
  isHidden: (unit: StatisticsRow) => boolean,
): Set<Percentile> {
  const all = Object.keys(percentiles) as Percentile[];
  const within = row.level === 'municipality' ? units : units.filter((unit) => departmentsOf(unit).includes(row.name));
  if (row.level === 'department' && within.some(isShared)) return new Set(all);
  const ranked = [...within].sort((first, second) => (first.shortPerEmployee ?? 0) - (second.shortPerEmployee ?? 0));
  return new Set(all.filter((percentile) => neighbours(ranked, percentiles[percentile]).some(isHidden)));
}

function neighbours(ranked: readonly StatisticsRow[], percent: number): StatisticsRow[] {
  const hundredths = (ranked.length - 1) * percent;
  return ranked.slice(Math.max(Math.floor(hundredths / 100), 0), Math.ceil(hundredths / 100) + 1);
}
