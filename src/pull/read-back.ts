import type { StatisticsRow } from '../absence/statistics-row';
import { InputError, type Problem } from '../values/problem';
import { areaAt } from '../sheets/address';
import { isBlank } from '../sources/cells/read-cell';
import type { Columns } from '../sources/columns/guess';
import { RowCells } from '../sources/rows/row-cells';
import type { Host } from '../workbook/host';
import { readTable } from '../workbook/tables';
import { languageOf, pulledTableNames } from './pulled-tables';
import { readStatisticsRow } from './statistics-cells';
import { columnKeys, laterHeadings, statisticsColumns, type StatisticsColumn } from '../locale/statistics-table';

/** More are not read in one go; the first ones say what is wrong. */
const mostProblems = 100;

/**
 * The statistics that stand in the open workbook, in either language; undefined when there are none. The user may have sorted
 * the rows, moved the columns and added others; those are not read.
 *
 * @throws {InputError} with a problem for each row that cannot be read, or each column that is missing: its argument is the table
 *   and the column, its row that of the sheet
 */
export async function readPulledStatistics(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  const table = await readTable(host, pulledTableNames.statistics);
  if (table === undefined) return undefined;
  return statisticsIn(table.headings, table.rows, areaAt(table.address).top + 2);
}

/**
 * The statistics of a table's cells.
 *
 * @param rows the cells below the headings; rows with nothing but what the user has put beside are no rows
 * @param firstRow the number of the first of them in the sheet
 * @throws {InputError} see `readPulledStatistics`
 */
export function statisticsIn(headings: readonly string[], rows: readonly (readonly unknown[])[], firstRow: number): StatisticsRow[] {
  const columns = columnsIn(headings);
  const places = Object.values(columns);
  const reading = new Reading(firstRow);
  rows.forEach((cells, place) => {
    if (places.some((column) => !isBlank(cells[column]))) reading.add(new RowCells(cells, columns), place);
  });
  return reading.finish();
}

/**
 * Where each column stands; a table of an earlier version lacks the later ones. A heading in the other language is looked for last:
 * it may be that of a column which the user has added.
 */
function columnsIn(headings: readonly string[]): Columns<StatisticsColumn> {
  const written = headings.map((heading) => heading.trim().toLowerCase());
  const language = languageOf('statistics', headings);
  const places = columnKeys.map((column) => {
    const { sv, en } = statisticsColumns[column];
    const words = language === 'sv' ? [sv, en] : [en, sv];
    const found = words.map((word) => written.indexOf(word.toLowerCase())).find((place) => place >= 0);
    return [column, found ?? -1] as const;
  });
  const lacking = places.filter(([, place]) => place < 0);
  const missing = lacking.map(([column]) => statisticsColumns[column].sv).filter((heading) => !laterHeadings.has(heading));
  if (missing.length > 0) {
    throw new InputError(missing.map((name): Problem => ({ argument: pulledTableNames.statistics, code: 'column-missing', name })));
  }
  return Object.fromEntries(places.filter(([, place]) => place >= 0));
}

/** Reads row by row, and keeps what is wrong. */
class Reading {
  private readonly rows: StatisticsRow[] = [];
  private readonly groups = new Set<string>();
  private readonly problems: Problem[] = [];

  constructor(private readonly firstRow: number) {}

  add(cells: RowCells<StatisticsColumn>, place: number): void {
    const row = readStatisticsRow(cells);
    if (row !== undefined && !this.isRepeated(row)) this.rows.push(row);
    else if (this.problems.length < mostProblems) this.problems.push(this.problemOf(cells, place));
  }

  /** @throws {InputError} when a row could not be read */
  finish(): StatisticsRow[] {
    if (this.problems.length > 0) throw new InputError(this.problems);
    return this.rows;
  }

  private isRepeated({ month, level, name }: StatisticsRow): boolean {
    const group = `${month} ${level} ${name}`;
    const isKnown = this.groups.has(group);
    this.groups.add(group);
    return isKnown;
  }

  private problemOf(cells: RowCells<StatisticsColumn>, place: number): Problem {
    const { field, fault } = cells.failure ?? { field: 'name', fault: { code: 'repeated', given: String(cells.given('name')) } as const };
    return { argument: `${pulledTableNames.statistics}, ${statisticsColumns[field].sv}`, row: this.firstRow + place, ...fault };
  }
}
