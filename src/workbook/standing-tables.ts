import { areaAt } from '../sheets/address';
import type { OwnCells, PlannedTableRows, PlannedWorkbook } from '../sheets/plan';
import type { Host, StandingTable } from './host';
import { requireEmpty } from './occupied';
import { readFormulas } from './read';
import { areaWith, rowCount, rowsOf } from './table-area';
import { sameName } from './taken';

/** Why rows cannot be put into a table. */
export type TableRefusal =
  | { readonly table: string; readonly why: 'missing' | 'headings' | 'totals' | 'filtered' | 'changed' }
  /** How many columns it has, and how many the rows have. */
  | { readonly table: string; readonly why: 'width'; readonly has: number; readonly needs: number };

/** Rows were to be put into a table that is not there, or cannot take them. Nothing has been done. */
export class TableError extends Error {
  constructor(readonly refusal: TableRefusal) {
    super(`The table ${refusal.table} cannot take the rows: ${refusal.why}`);
    this.name = 'TableError';
  }
}

/** A table and the rows that it is to be given. */
export interface RowsToPut {
  readonly planned: PlannedTableRows;
  readonly standing: StandingTable;
  /** How many of its rows stay: those before an append, but for a single empty one. */
  readonly kept: number;
}

/**
 * The tables that a plan has rows for, each in a state to take them.
 *
 * @throws {TableError} when one is missing or has another form
 * @throws {OccupiedError} when one would grow over cells that hold something
 */
export async function rowsToPut({ tableRows = [] }: PlannedWorkbook, host: Host): Promise<RowsToPut[]> {
  if (tableRows.length === 0) return [];
  const tables = await host.tables(tableRows.map(({ table }) => table));
  const found = tableRows.map((planned) => ({ planned, standing: fitting(planned, tables) }));
  return Promise.all(found.map((one) => withRoom(one, host)));
}

function fitting(planned: PlannedTableRows, tables: readonly StandingTable[]): StandingTable {
  const table = tables.find(({ name }) => sameName(name, planned.table));
  if (!table) throw new TableError({ table: planned.table, why: 'missing' });
  const { name, hasHeadings, hasTotals, isFiltered } = table;
  if (!hasHeadings) throw new TableError({ table: name, why: 'headings' });
  if (hasTotals) throw new TableError({ table: name, why: 'totals' });
  // Excel copies of filtered rows only those that are shown.
  if (isFiltered) throw new TableError({ table: name, why: 'filtered' });
  const { left, right } = areaAt(table.address);
  const has = right - left + 1;
  const misfit = planned.rows.find((row) => row.length !== has);
  if (misfit) throw new TableError({ table: name, why: 'width', has, needs: misfit.length });
  return table;
}

async function withRoom({ planned, standing }: Omit<RowsToPut, 'kept'>, host: Host): Promise<RowsToPut> {
  const kept = planned.how === 'append' ? await rowsThatStay(standing, host) : 0;
  const table = areaAt(standing.address);
  const added = rowsOf(areaWith(table, kept + planned.rows.length), rowCount(table));
  if (added) await requireEmpty(host, { sheet: standing.sheet, at: added });
  return { planned, standing, kept };
}

async function rowsThatStay({ sheet, address }: StandingTable, host: Host): Promise<number> {
  const table = areaAt(address);
  const firstRow = rowsOf(table, 0, 0);
  if (rowCount(table) > 1 || firstRow === undefined) return rowCount(table);
  const [row = []] = await host.values(sheet, firstRow);
  return row.every((value) => value === '') ? 0 : 1;
}

/**
 * That the tables hold what they did when the plan was made of it: the user may have sorted them since, or written in them.
 *
 * @throws {TableError} when one does not
 */
export async function requireSeen(rows: readonly RowsToPut[], host: Host): Promise<void> {
  for (const { planned, standing } of rows) {
    if (planned.own && !(await holds(standing, planned.own.seen, host))) throw new TableError({ table: standing.name, why: 'changed' });
  }
}

async function holds({ sheet, address }: StandingTable, seen: OwnCells['seen'], host: Host): Promise<boolean> {
  const cells = await readFormulas(host, { sheet, address: rowsOf(areaAt(address), 0) });
  return JSON.stringify(cells) === JSON.stringify(seen);
}
