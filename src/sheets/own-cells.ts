import { groupedBy } from '../values/grouped';
import type { OwnCells, OwnColumn, TableCell } from './plan';

/* What becomes of the columns that a user has added to a table of Friskdag's, when the table gets other rows. */

/** A table that stands, and which of its rows those that it gets are. */
export interface Refreshed {
  /** All its cells below the headings; formulas in R1C1 form. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The places of the user's own columns, from 0. */
  readonly own: readonly number[];
  /** For each new row, the row of the table, from 0, that it was before; undefined when it was none. */
  readonly rowBefore: readonly (number | undefined)[];
}

/**
 * Where the cells of the user's own columns go. What is typed, and a formula that only some rows have, stays with its row. A
 * formula that most rows of a column have is the column's: new rows have it too.
 *
 * @example ownCells({ rows: [['a', 'note'], ['b', '']], own: [1], rowBefore: [1, 0] }).columns // [{ place: 1, from: [undefined, 0] }]
 */
export function ownCells({ rows, own, rowBefore }: Refreshed): OwnCells {
  return { seen: rows, columns: own.map((place): OwnColumn => ({ place, from: sourcesOf(cellsIn(rows, place), rowBefore) })) };
}

function sourcesOf(cells: readonly TableCell[], rowBefore: Refreshed['rowBefore']): (number | undefined)[] {
  const formula = columnFormula(cells);
  const firstWithFormula = formula === undefined ? undefined : cells.indexOf(formula);
  return rowBefore.map((row) => {
    const cell = row === undefined ? formula : cells[row];
    if (cell === formula) return firstWithFormula;
    return cell === '' ? undefined : row;
  });
}

/** What a user has put into a column, on rows that a table no longer has. */
export interface LostCells {
  readonly place: number;
  /** From 0. */
  readonly rows: readonly number[];
}

/**
 * Which of the user's own cells have no row to go with. A column's formula is not lost with a row.
 *
 * @example lostCells({ rows: [['a', 'note'], ['b', '']], own: [1], rowBefore: [1] }) // [{ place: 1, rows: [0] }]
 */
export function lostCells({ rows, own, rowBefore }: Refreshed): LostCells[] {
  const kept = new Set(rowBefore);
  const gone = rows.map((_, row) => row).filter((row) => !kept.has(row));
  return own
    .map((place) => {
      const cells = cellsIn(rows, place);
      const formula = columnFormula(cells);
      return { place, rows: gone.filter((row) => cells[row] !== '' && cells[row] !== formula) };
    })
    .filter((lost) => lost.rows.length > 0);
}

/** The formula that more than half of the rows have: Excel calls that a calculated column. */
function columnFormula(cells: readonly TableCell[]): TableCell | undefined {
  const counts = new Map<TableCell, number>();
  for (const cell of cells) if (isFormula(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].find(([, count]) => count > cells.length / 2)?.[0];
}

function isFormula(cell: TableCell): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

function cellsIn(rows: Refreshed['rows'], place: number): TableCell[] {
  return rows.map((row) => row[place] ?? '');
}

/**
 * For each new row, the row of the same key that a table had. Of rows with equal keys the first is the first.
 *
 * @example rowsBefore(['a', 'b'], ['b', 'c']) // [1, undefined]
 */
export function rowsBefore(keys: readonly string[], newKeys: readonly string[]): (number | undefined)[] {
  const rows = groupedBy(keys.keys(), (row) => keys[row]);
  return newKeys.map((key) => rows.get(key)?.shift());
}
