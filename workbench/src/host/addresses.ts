import { contains, EXCEL_COLUMNS, EXCEL_ROWS, isOnSheet, parseReference, type Rectangle } from '../engine/a1';
import type { Area, CellPlace, Engine, Sheet, Table } from '../engine/engine';
import { invalidArgument, itemNotFound } from './errors';

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: EXCEL_ROWS - 1, right: EXCEL_COLUMNS - 1 };

/** The sheet with that id or name, as office.js asks for either; letter case does not matter. */
export function findSheet(engine: Engine, key: unknown): Sheet | undefined {
  const name = String(key).toLowerCase();
  return engine.sheets.list().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** The sheet with that id, which must exist. */
export function sheetOf(engine: Engine, id: string): Sheet {
  const sheet = engine.sheets.list().find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The table with that id or name. */
export function findTable(engine: Engine, key: unknown, sheetId?: string): Table | undefined {
  const name = String(key).toLowerCase();
  const tables = engine.tables.list().filter((table) => sheetId === undefined || table.sheetId === sheetId);
  return tables.find((table) => table.id === key || table.name.toLowerCase() === name);
}

/** The name of the table that a cell lies in. */
export function tableNameAt({ tables }: Engine, { sheetId, row, column }: CellPlace): string | undefined {
  return tables.list().find((table) => table.sheetId === sheetId && contains(table.rectangle, row, column))?.name;
}

/** The cells of a table below its header. */
export function tableBody({ sheetId, rectangle }: Table): Area {
  return { sheetId, rectangle: { ...rectangle, top: Math.min(rectangle.top + 1, rectangle.bottom) } };
}

/**
 * The cells that a text means: an address, a defined name or a table.
 *
 * @param sheetId The sheet for an address that names none.
 */
export function readArea(engine: Engine, text: string, sheetId: string): Area {
  const reference = parseReference(text);
  if (!reference) return namedArea(engine, text, sheetId);
  if (reference.sheetName === undefined) return { sheetId, rectangle: reference.rectangle };
  const sheet = findSheet(engine, reference.sheetName);
  if (!sheet) throw itemNotFound();
  return { sheetId: sheet.id, rectangle: reference.rectangle };
}

function namedArea(engine: Engine, text: string, sheetId: string): Area {
  const table = findTable(engine, text);
  if (table) return tableBody(table);
  const name = engine.names.list().find((candidate) => candidate.name.toLowerCase() === text.trim().toLowerCase());
  if (!name || !parseReference(name.formula)) throw invalidArgument();
  return readArea(engine, name.formula, sheetId);
}

/** The same area, refused when it leaves the worksheet. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area.rectangle)) throw invalidArgument();
  return area;
}

/** Reading or formatting a whole column or row goes no further than what is used. */
export function clipToUsed(engine: Engine, { sheetId, rectangle: r }: Area): Area {
  const isWholeColumn = r.bottom === EXCEL_ROWS - 1;
  const isWholeRow = r.right === EXCEL_COLUMNS - 1;
  if (!isWholeColumn && !isWholeRow) return { sheetId, rectangle: r };
  const used = engine.cells.used(sheetId);
  const bottom = isWholeColumn ? Math.max(r.top, used?.bottom ?? 0) : r.bottom;
  const right = isWholeRow ? Math.max(r.left, used?.right ?? 0) : r.right;
  return { sheetId, rectangle: { ...r, bottom, right } };
}
