import type { StatisticsRow } from '../absence/statistics-row';
import { laterHeadings, statisticsColumns, type StatisticsColumn } from '../locale/statistics-table';
import type { Host } from '../workbook/host';
import { readBack, rowsIn, type TableKind } from './read-back-rows';
import { readStatisticsRow } from './statistics-cells';

const statisticsTable: TableKind<StatisticsRow, StatisticsColumn> = {
  table: 'statistics',
  columns: statisticsColumns,
  nameColumn: 'name',
  laterHeadings,
  readRow: readStatisticsRow,
};

/**
 * The statistics that stand in the open workbook; undefined when there are none. See `readBack`.
 *
 * @throws {InputError} when a row cannot be read or a column is missing; see `rowsIn`
 */
export function readPulledStatistics(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  return readBack(host, statisticsTable);
}

/**
 * The statistics of a table's cells; see `rowsIn`.
 *
 * @param rows the cells below the headings
 * @param firstRow the number of the first of them in the sheet
 */
export function statisticsIn(headings: readonly string[], rows: readonly (readonly unknown[])[], firstRow: number): StatisticsRow[] {
  return rowsIn(statisticsTable, headings, rows, firstRow);
}
