import type { StatisticsRow } from '../absence/statistics-row';
import { calendarMonthOf, type Month } from '../values/month';
import { byName } from '../values/name-order';
import type { ReportGroup, ReportLevel } from './monthly-report-content';

/** Whether a report would show anything: `hidden` and `missing` say why it would not. */
export type ReportVerdict = 'shown' | 'hidden' | 'missing';

/** The groups of a level in the statistics, by name. */
export function groupNamesAt(rows: readonly StatisticsRow[], level: ReportLevel): string[] {
  const names = new Set(rows.filter((row) => row.level === level).map(({ name }) => name));
  return [...names].sort(byName.compare);
}

/** The months of the statistics, the earliest first. */
export function monthsOfStatistics(rows: readonly StatisticsRow[]): Month[] {
  return [...new Set(rows.map(({ month }) => month))].sort((one, other) => one - other);
}

/** The rows of one group by month. */
export function rowsOfGroup(rows: readonly StatisticsRow[], { level, name }: ReportGroup): ReadonlyMap<Month, StatisticsRow> {
  return new Map(rows.filter((row) => row.level === level && row.name === name).map((row) => [row.month, row]));
}

/**
 * Whether a group's report has a figure of its own year, up to its month.
 *
 * @param rows of that group, by month
 */
export function verdictOf(rows: ReadonlyMap<Month, StatisticsRow>, month: Month): ReportVerdict {
  const ofYear = Array.from({ length: calendarMonthOf(month) }, (_, back) => rows.get(month - back)).filter((row) => row !== undefined);
  if (ofYear.some(({ headcount }) => headcount !== undefined)) return 'shown';
  return ofYear.length > 0 ? 'hidden' : 'missing';
}
