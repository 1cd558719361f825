import type { StatisticsFigures, StatisticsRow } from '../absence/statistics-row';
import { groupedBy } from '../values/grouped';
import { tellingPercentiles } from './percentiles';
import { rowsToHide, type Published } from './protect';

/** The most employees of a group whose figures are hidden: "högst tio". */
export const usualThreshold = 10;

export interface SuppressionRules {
  /** The most employees of a group that is hidden, 0 or more; 10 by law. */
  readonly threshold?: number;
  /**
   * The rows published before, suppressed, as they stand in the workbook. What was hidden stays hidden, and what was shown
   * cannot cover for others; without them two pulls with late registrations between them may give a figure away.
   */
  readonly published?: readonly StatisticsRow[];
}

/**
 * The rows of the statistics as they may be published. A hidden row has status `hidden` and no figures at all: hidden is not 0.
 *
 * - Groups of at most `threshold` employees are hidden, and others with them until none can be had by subtraction, within
 *   the table or between two pulls: see `rowsToHide`.
 * - A percentile over units is left out where it would show a hidden unit's figure: see `tellingPercentiles`.
 * - Remaining and new members of the repeated group are left out (status `incomplete`) in the month after one that is
 *   hidden: they tell how many were in the group then.
 *
 * One age division may be published, not two: the difference between them is a group of one age.
 *
 * @param rows the statistics, none of them suppressed
 * @returns the rows in the same order; then those hidden before whose group is gone, still hidden
 * @example suppress(rows, { threshold: 10 }) // a unit of ten is hidden, and with it the next smallest of its department
 * @source SFS 2002:1065 (lag 1997:614, 4 kap. 1 a §): figures of a group are not given when it has at most ten employees
 */
export function suppress(rows: readonly StatisticsRow[], rules: SuppressionRules = {}): StatisticsRow[] {
  const { threshold = usualThreshold, published = [] } = rules;
  const all = [...rows, ...hiddenAndGone(published, rows)];
  const before = publishedBefore(published, all);
  const months = [...groupedBy(all, ({ month }) => month).values()];
  const hidden = new Set(months.flatMap((ofMonth) => [...rowsToHide(ofMonth, threshold, before)]));
  const hiddenKeys = new Set([...hidden].map((row) => keyOf(row)));
  const units = groupedBy(
    all.filter(({ level }) => level === 'unit'),
    ({ month }) => month,
  );
  return all.map((row) => (hidden.has(row) ? hiddenRow(row) : withoutTraces(row, units.get(row.month) ?? [], hidden, hiddenKeys)));
}

/** The figures of a row that has none to show. */
export const noFigures: StatisticsFigures = {
  headcount: undefined,
  spells: undefined,
  netDays1To14: undefined,
  netDays15To90: undefined,
  netDays91: undefined,
  shortPerEmployee: undefined,
  repeated: undefined,
  repeatedRemaining: undefined,
  repeatedNew: undefined,
  p10: undefined,
  p50: undefined,
  p90: undefined,
  channelKnown: undefined,
  throughSupport: undefined,
  supportShare: undefined,
};

function hiddenRow(row: StatisticsRow): StatisticsRow {
  return { ...row, ...noFigures, status: 'hidden' };
}

/** A shown row without the figures that would give away a hidden one. */
function withoutTraces(
  row: StatisticsRow,
  units: readonly StatisticsRow[],
  hidden: ReadonlySet<StatisticsRow>,
  hiddenKeys: ReadonlySet<string>,
): StatisticsRow {
  return withoutTellingPercentiles(afterHiddenMonth(row, hiddenKeys), units, hidden);
}

function afterHiddenMonth(row: StatisticsRow, hiddenKeys: ReadonlySet<string>): StatisticsRow {
  if (!hiddenKeys.has(keyOf(row, row.month - 1))) return row;
  return { ...row, repeatedRemaining: undefined, repeatedNew: undefined, status: 'incomplete' };
}

function withoutTellingPercentiles(row: StatisticsRow, units: readonly StatisticsRow[], hidden: ReadonlySet<StatisticsRow>): StatisticsRow {
  if (row.level !== 'municipality' && row.level !== 'department') return row;
  const telling = tellingPercentiles(row, units, (unit) => hidden.has(unit));
  return { ...row, ...Object.fromEntries([...telling].map((percentile) => [percentile, undefined])) };
}

/** @param rows those that are to be published now, of which it will be asked */
function publishedBefore(published: readonly StatisticsRow[], rows: readonly StatisticsRow[]): Published {
  const byKey = new Map(published.map((row) => [keyOf(row), row]));
  const before = new Map(rows.map((row) => [row, byKey.get(keyOf(row))]));
  const known = new Set(rows.filter((row) => isShownWith(row, before.get(row))));
  return { wasHidden: (row) => before.get(row)?.status === 'hidden', isKnown: (row) => known.has(row) };
}

function isShownWith(row: StatisticsRow, before: StatisticsRow | undefined): boolean {
  return before !== undefined && before.status !== 'hidden' && hasSameCounts(before, row);
}

/** The rows hidden before whose group has no employees any more, in months that are published again. */
function hiddenAndGone(published: readonly StatisticsRow[], rows: readonly StatisticsRow[]): StatisticsRow[] {
  const months = new Set(rows.map((row) => row.month));
  const keys = new Set(rows.map((row) => keyOf(row)));
  return published.filter((row) => row.status === 'hidden' && months.has(row.month) && !keys.has(keyOf(row)));
}

/** The figures that add up; the others follow from them or are left out for reasons of their own. */
const counts = ['headcount', 'spells', 'netDays1To14', 'netDays15To90', 'netDays91', 'repeated'] as const;

function hasSameCounts(first: StatisticsRow, second: StatisticsRow): boolean {
  return counts.every((count) => first[count] === second[count]);
}

function keyOf({ level, name, month }: StatisticsRow, inMonth = month): string {
  return `${inMonth} ${level} ${name}`;
}
