import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import type { Month } from '../../src/values/month';

/*
 * The statistics that were pulled into the open workbook, held in memory: a function in a cell cannot ask Excel for a table,
 * and thousands of cells would each have to. The pane and the functions share one runtime, so whoever reads the table
 * `Friskdag_Statistik` (after a pull, and when the workbook opens) hands its rows over here.
 */

/** The rows of the table, found by month, level and name. */
export interface PulledStatistics {
  find(month: Month, level: Level, name: string): StatisticsRow | undefined;
  /** Whether a group is there in any month. */
  has(level: Level, name: string): boolean;
}

let pulled: PulledStatistics | undefined;

/** The statistics of the open workbook; undefined when none are pulled. */
export function pulledStatistics(): PulledStatistics | undefined {
  return pulled;
}

/**
 * Takes the rows of the open workbook's table, suppressed as they stand there; undefined when it has none. Cells that show
 * them are not recalculated by this: whoever pulls asks Excel for that.
 */
export function setPulledStatistics(rows: readonly StatisticsRow[] | undefined): void {
  pulled = rows && indexed(rows);
}

function indexed(rows: readonly StatisticsRow[]): PulledStatistics {
  const byGroup = new Map<string, Map<Month, StatisticsRow>>();
  for (const row of rows) {
    const months = byGroup.get(groupKey(row.level, row.name)) ?? new Map<Month, StatisticsRow>();
    byGroup.set(groupKey(row.level, row.name), months.set(row.month, row));
  }
  return {
    find: (month, level, name) => byGroup.get(groupKey(level, name))?.get(month),
    has: (level, name) => byGroup.has(groupKey(level, name)),
  };
}

/** Names in any case, as Excel compares text. */
function groupKey(level: Level, name: string): string {
  return `${level} ${name.toLowerCase()}`;
}
