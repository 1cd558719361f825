import type { StatisticsRow } from '../absence/statistics-row';
import { groupedBy } from '../values/grouped';
import { tellingPercentiles } from './percentiles';
import { withOneAgeDivision } from './ages';
import { hiddenAndGone } from './gone';
import { noFigures } from './no-figures';
import { rowsToHideInTable } from './hide';
import type { PublishableRow } from './publishable';
import { keyInMonth, noPublications, PublishedGroups, type Publications } from './publications';

/** The most employees of a group whose figures are hidden: "högst tio". */
export const usualThreshold = 10;

export interface SuppressionRules {
  /** The most employees of a group that is hidden, 0 or more; 10 by law. */
  readonly threshold?: number;
  /**
   * All that has been published before. What was hidden stays hidden, and what was shown cannot cover for others; without it
   * two pulls with late registrations or other settings between them may give a figure away.
   */
  readonly earlier?: Publications;
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
 * A month's ages are published in one division only, the first: see `withOneAgeDivision`.
 *
 * @param rows the statistics, none of them suppressed
 * @returns the rows in the same order; then those hidden before whose group is gone, still hidden
 * @example suppress(rows, { threshold: 10 }) // a unit of ten is hidden, and with it the next smallest of its department
 * @source SFS 2002:1065 (lag 1997:614, 4 kap. 1 a §): figures of a group are not given when it has at most ten employees
 */
export function suppress(rows: readonly StatisticsRow[], rules: SuppressionRules = {}): StatisticsRow[] {
  const { threshold = usualThreshold, earlier = noPublications } = rules;
  const published = new PublishedGroups(earlier);
  const publishable = withOneAgeDivision(rows, published);
  const gone = hiddenAndGone(published, publishable).map((group): StatisticsRow => ({ ...noFigures, ...group, status: 'hidden' }));
  const all = [...publishable, ...gone];
  const hidden = rowsToHideInTable(publishable, gone, threshold, published);
  const hiddenKeys = new Set([...hidden].map((row) => keyInMonth(row)));
  const followsHidden = (row: StatisticsRow) => hiddenKeys.has(keyInMonth(row, row.month - 1)) || published.wasHidden(row, row.month - 1);
  const units = groupedBy(
    all.filter(({ level }) => level === 'unit'),
    ({ month }) => month,
  );
  return all.map((row) => {
    if (hidden.has(row)) return hiddenRow(row);
    return withoutTellingPercentiles(followsHidden(row) ? withoutChange(row) : row, units.get(row.month) ?? [], hidden);
  });
}

function hiddenRow(row: StatisticsRow): StatisticsRow {
  return { ...row, ...noFigures, status: 'hidden' };
}

/** A row without who remained in the repeated group and who is new in it. */
function withoutChange(row: StatisticsRow): StatisticsRow {
  if (row.repeated === undefined) return row;
  return { ...row, repeatedRemaining: undefined, repeatedNew: undefined, status: 'incomplete' };
}

function withoutTellingPercentiles(
  row: StatisticsRow,
  units: readonly StatisticsRow[],
  hidden: ReadonlySet<PublishableRow>,
): StatisticsRow {
  if (row.level !== 'municipality' && row.level !== 'department') return row;
  const telling = tellingPercentiles(row, units, (unit) => hidden.has(unit));
  return { ...row, ...Object.fromEntries([...telling].map((percentile) => [percentile, undefined])) };
}
