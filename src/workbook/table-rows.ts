import { addressOf, areaAt, type Area } from '../sheets/address';
import type { StandingTable, WorkbookState } from './host';
import { ownCellSteps } from './own-cells';
import type { TableRowsRecord } from './record';
import { blockSteps } from './sheet-steps';
import type { RowsToPut } from './standing-tables';
import type { Step } from './steps';
import { areaWith, rowCount, rowsOf } from './table-area';
import { sameName } from './taken';

/**
 * What will be done to put rows into a table.
 *
 * @param freeSheet gives a name that no sheet bears
 */
export function tableRowsRecord({ planned, standing, kept }: RowsToPut, freeSheet: (wanted: string) => string): TableRowsRecord {
  const record = { table: standing.name, temporary: freeSheet('Friskdag skriver'), before: standing.address, kept };
  return planned.how === 'replace' ? { ...record, backup: freeSheet('Friskdag ångrar') } : record;
}

/** The steps that write the rows on a hidden sheet, in the cells that they will have, so that their formulas can be copied. */
export function rowsBeside({ planned, standing }: RowsToPut, { temporary, backup, before, kept }: TableRowsRecord): Step[] {
  const { rows, own } = planned;
  const table = areaAt(before);
  const at = rowsOf(areaWith(table, kept + rows.length), kept);
  const places = { from: standing.sheet, to: temporary, readTop: table.top + 1, writtenTop: table.top + 1 + kept, left: table.left };
  return [
    { do: 'add-hidden-sheet', name: temporary },
    ...(backup === undefined ? [] : [{ do: 'add-hidden-sheet', name: backup } as const]),
    ...(at === undefined || rows.length === 0 ? [] : blockSteps({ at, rows }, temporary)),
    ...(own?.columns ?? []).flatMap((column) => ownCellSteps(column, places)),
  ];
}

/** The step that keeps the rows which are replaced. */
export function rowsKept({ backup, before }: TableRowsRecord, { sheet }: StandingTable): Step[] {
  const at = rowsOf(areaAt(before), 0);
  return backup === undefined || at === undefined ? [] : [copied(sheet, backup, at)];
}

/** The steps that give a table its rows: its size first, so that nothing is ever written below it. */
export function rowsSwapped(record: TableRowsRecord, { name, sheet }: StandingTable, rows: number): Step[] {
  const before = areaAt(record.before);
  const after = areaWith(before, record.kept + rows);
  const written = rows === 0 ? undefined : rowsOf(after, record.kept);
  return [
    ...resized(name, before, after),
    ...cleared(sheet, rowsOf(before, record.kept + rows)),
    ...(written === undefined ? [] : [copied(record.temporary, sheet, written)]),
    { do: 'delete-sheet', name: record.temporary },
  ];
}

/**
 * The steps that give a table the rows back which it had, wherever it stands now.
 *
 * @param isSwapped whether its rows may be others; what they were is then kept
 */
export function rowsBack(record: TableRowsRecord, tables: readonly StandingTable[], state: WorkbookState, isSwapped: boolean): Step[] {
  const table = tables.find(({ name }) => sameName(name, record.table));
  const isKept = record.backup === undefined || hasSheet(state, record.backup);
  return [
    ...(table && isSwapped && isKept ? restored(record, table) : []),
    ...[record.temporary, record.backup].flatMap((name): Step[] =>
      name !== undefined && hasSheet(state, name) ? [{ do: 'delete-sheet', name }] : [],
    ),
  ];
}

function restored({ backup, before, kept }: TableRowsRecord, { name, sheet, address }: StandingTable): Step[] {
  const now = areaAt(address);
  const had = areaAt(before);
  const rows = rowCount(had);
  return [
    // What it has grown by is cleared while it is still its own.
    ...cleared(sheet, rowsOf(now, backup === undefined ? kept : rows)),
    ...resized(name, now, areaWith(now, rows)),
    ...(backup === undefined ? [] : [copiedBack(backup, had, sheet, now)]),
  ];
}

function copiedBack(backup: string, had: Area, sheet: string, now: Area): Step {
  const from = { ...had, top: had.top + 1 };
  const to = {
    top: now.top + 1,
    left: now.left,
    bottom: now.top + rowCount(had),
    right: now.left + had.right - had.left,
  };
  return { do: 'copy-cells', from: { sheet: backup, at: addressOf(from) }, to: { sheet, at: addressOf(to) } };
}

/** Cells that the undoing of a replacement fills again below a table that became smaller by it. */
export function cellsToFillAgain(record: TableRowsRecord, { sheet, address }: StandingTable): { sheet: string; at: string } | undefined {
  const now = areaAt(address);
  const at = rowsOf(areaWith(now, rowCount(areaAt(record.before))), rowCount(now));
  return at === undefined ? undefined : { sheet, at };
}

function resized(name: string, now: Area, wanted: Area): Step[] {
  return now.bottom === wanted.bottom ? [] : [{ do: 'resize-table', name, at: addressOf(wanted) }];
}

function cleared(sheet: string, at: string | undefined): Step[] {
  return at === undefined ? [] : [{ do: 'clear', sheet, at }];
}

function copied(from: string, to: string, at: string): Step {
  return { do: 'copy-cells', from: { sheet: from, at }, to: { sheet: to, at } };
}

function hasSheet({ sheets }: WorkbookState, wanted: string): boolean {
  return sheets.some(({ name }) => sameName(name, wanted));
}
