import { statisticsColumns } from '../locale/statistics-table';
import { lostCells, ownCells, rowsBefore, type Refreshed } from '../sheets/own-cells';
import type { OwnCells } from '../sheets/plan';
import { parseMonth, writeMonth } from '../values/month';
import { headingsOf, languageOf, ownPlaces, pulledTableNames, pulledTables, type PulledTable } from './pulled-tables';
import type { Standing } from './standing';
import type { Content, Contents } from './table-contents';

/** What the user has put into a column of their own, on rows that a pull does not bring any more. */
export interface LostColumn {
  /** The table's name. */
  readonly table: string;
  readonly heading: string;
  /** Which rows those are: what tells each of them from all others. */
  readonly rows: readonly string[];
}

/** What a pull would take away of the user's own columns, because its row is gone: to be asked about before it is written. */
export function lostInPull(contents: Contents, standing: Standing): LostColumn[] {
  return pulledTables.flatMap((table) => {
    const headings = standing.headings[table] ?? [];
    const contentIn = contents[table];
    // The log loses no row.
    if (!contentIn || !standing.rows[table] || table === 'log') return [];
    const refreshed = refreshedBy(table, standing, contentIn(languageOf(table, headings)));
    if (!refreshed) return [];
    const keys = keyPlaces(table, headings);
    const labelOf = (row: number): string => cellsAt(refreshed.rows[row] ?? [], keys).join(' ');
    return lostCells(refreshed).map(({ place, rows }) => ({
      table: pulledTableNames[table],
      heading: headings[place] ?? '',
      rows: rows.map(labelOf),
    }));
  });
}

/** Where the cells of the user's own columns go when a table gets its new rows; undefined when it has no such columns. */
export function ownCellsOf(table: PulledTable, standing: Standing, content: Content): OwnCells | undefined {
  const refreshed = refreshedBy(table, standing, content);
  return refreshed && ownCells(refreshed);
}

function refreshedBy(table: PulledTable, standing: Standing, content: Content): Refreshed | undefined {
  const rows = standing.rows[table];
  const headings = standing.headings[table];
  if (!rows || !headings) return undefined;
  const own = ownPlaces(table, headings);
  // The log keeps its rows: those that it gets are new.
  if (table === 'log') return { rows, own, rowBefore: content.rows.map(() => undefined) };
  const keysOf = (cells: readonly (readonly unknown[])[], places: readonly number[]) =>
    cells.map((row) => keyOf(table, cellsAt(row, places)));
  const before = keysOf(rows, keyPlaces(table, headings));
  return { rows, own, rowBefore: rowsBefore(before, keysOf(content.rows, keyPlaces(table, content.headings))) };
}

/** Where the columns stand that tell a row from all others: month, level and name; of a rejected row all that it has. */
function keyPlaces(table: PulledTable, headings: readonly string[]): number[] {
  const language = languageOf(table, headings);
  const { month, level, name } = statisticsColumns;
  const keys = table === 'rejected' ? headingsOf(table, language) : [month[language], level[language], name[language]];
  return keys.map((heading) => headings.indexOf(heading));
}

function cellsAt(row: readonly unknown[], places: readonly number[]): unknown[] {
  return places.map((place) => row[place] ?? '');
}

function keyOf(table: PulledTable, [first, ...others]: readonly unknown[]): string {
  const month = table === 'rejected' ? undefined : parseMonth(first);
  // Excel may have made a date of the month.
  return [month === undefined ? first : writeMonth(month), ...others].map((cell) => String(cell).trim()).join('\n');
}
