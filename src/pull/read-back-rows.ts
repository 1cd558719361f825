import type { Level } from '../absence/statistics-row';
import type { Text } from '../locale/language';
import { areaAt } from '../sheets/address';
import { isBlank } from '../sources/cells/read-cell';
import type { Columns } from '../sources/columns/guess';
import { RowCells } from '../sources/rows/row-cells';
import { InputError, type Problem } from '../values/problem';
import type { Month } from '../values/month';
import type { Host } from '../workbook/host';
import { readTable } from '../workbook/tables';
import { languageOf, pulledTableNames, type PulledTable } from './pulled-tables';

/** More are not read in one go; the first ones say what is wrong. */
const mostProblems = 100;

/** A row of a pulled table is about one group in one month. */
interface GroupRow {
  readonly month: Month;
  readonly level: Level;
  readonly name: string;
}

/** How the rows of a pulled table are read back. */
export interface TableKind<Row extends GroupRow, Column extends string> {
  readonly table: PulledTable;
  readonly columns: Readonly<Record<Column, Text>>;
  /** The column with the groups' names. */
  readonly nameColumn: Column;
  /** What the columns are called that a table of an earlier version lacks, in both languages. */
  readonly laterHeadings?: ReadonlySet<string>;
  /** A row of the table; undefined after `cells.fail`. */
  readonly readRow: (cells: RowCells<Column>) => Row | undefined;
}

/**
 * The rows of a pulled table that stands in the open workbook, in either language; undefined when there is none. The user may
 * have sorted the rows, moved the columns and added others; those are not read.
 *
 * @throws {InputError} see `rowsIn`
 */
export async function readBack<Row extends GroupRow, Column extends string>(
  host: Host,
  kind: TableKind<Row, Column>,
): Promise<readonly Row[] | undefined> {
  const table = await readTable(host, pulledTableNames[kind.table]);
  if (table === undefined) return undefined;
  return rowsIn(kind, table.headings, table.rows, areaAt(table.address).top + 2);
}

/**
 * The rows of a table's cells.
 *
 * @param rows the cells below the headings; rows with nothing but what the user has put beside are no rows
 * @param firstRow the number of the first of them in the sheet
 * @throws {InputError} with a problem for each row that cannot be read, or each column that is missing: its argument is the table
 *   and the column, its row that of the sheet
 */
export function rowsIn<Row extends GroupRow, Column extends string>(
  kind: TableKind<Row, Column>,
  headings: readonly string[],
  rows: readonly (readonly unknown[])[],
  firstRow: number,
): Row[] {
  const columns = columnsIn(kind, headings);
  const places = Object.values<number | undefined>(columns);
  const reading = new Reading(kind, firstRow);
  rows.forEach((cells, place) => {
    if (places.some((column) => column !== undefined && !isBlank(cells[column]))) reading.add(new RowCells(cells, columns), place);
  });
  return reading.finish();
}

/**
 * Where each column stands; a table of an earlier version lacks the later ones. A heading in the other language is looked for last:
 * it may be that of a column which the user has added.
 */
function columnsIn<Row extends GroupRow, Column extends string>(
  { table, columns, laterHeadings }: TableKind<Row, Column>,
  headings: readonly string[],
): Columns<Column> {
  const written = headings.map((heading) => heading.trim().toLowerCase());
  const language = languageOf(table, headings);
  const places = Object.entries<Text>(columns).map(([column, { sv, en }]) => {
    const words = language === 'sv' ? [sv, en] : [en, sv];
    const found = words.map((word) => written.indexOf(word.toLowerCase())).find((place) => place >= 0);
    return { column, heading: sv, place: found ?? -1 };
  });
  const missing = places.filter(({ place, heading }) => place < 0 && !laterHeadings?.has(heading));
  if (missing.length > 0) {
    throw new InputError(
      missing.map(({ heading }): Problem => ({ argument: pulledTableNames[table], code: 'column-missing', name: heading })),
    );
  }
  return Object.fromEntries(places.filter(({ place }) => place >= 0).map(({ column, place }) => [column, place])) as Columns<Column>;
}

/** Reads row by row, and keeps what is wrong. */
class Reading<Row extends GroupRow, Column extends string> {
  private readonly rows: Row[] = [];
  private readonly groups = new Set<string>();
  private readonly problems: Problem[] = [];

  constructor(
    private readonly kind: TableKind<Row, Column>,
    private readonly firstRow: number,
  ) {}

  add(cells: RowCells<Column>, place: number): void {
    const row = this.kind.readRow(cells);
    if (row !== undefined && !this.isRepeated(row)) this.rows.push(row);
    else if (this.problems.length < mostProblems) this.problems.push(this.problemOf(cells, place));
  }

  /** @throws {InputError} when a row could not be read */
  finish(): Row[] {
    if (this.problems.length > 0) throw new InputError(this.problems);
    return this.rows;
  }

  private isRepeated({ month, level, name }: Row): boolean {
    const group = `${month} ${level} ${name}`;
    const isKnown = this.groups.has(group);
    this.groups.add(group);
    return isKnown;
  }

  private problemOf(cells: RowCells<Column>, place: number): Problem {
    const { table, columns, nameColumn } = this.kind;
    const repeated = { code: 'repeated', given: String(cells.given(nameColumn)) } as const;
    const { field, fault } = cells.failure ?? { field: nameColumn, fault: repeated };
    return { argument: `${pulledTableNames[table]}, ${columns[field].sv}`, row: this.firstRow + place, ...fault };
  }
}
