/** A block of cells: zero-based row and column numbers, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A reference as it is written: the sheet's name, when it is named, and the cells. */
export interface Reference {
  readonly sheetName?: string;
  readonly rectangle: Rectangle;
}

/** The rows and columns of a worksheet in Excel. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export const rowCount = (r: Rectangle): number => r.bottom - r.top + 1;
export const columnCount = (r: Rectangle): number => r.right - r.left + 1;
export const oneCell = (row: number, column: number): Rectangle => ({ top: row, left: column, bottom: row, right: column });
export const contains = (r: Rectangle, row: number, column: number): boolean =>
  row >= r.top && row <= r.bottom && column >= r.left && column <= r.right;

/** The cells that two rectangles share, or null when they share none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** What is left of a rectangle when another is cut out: at most one above it, below it, and on either side. */
export function without(r: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(r, hole);
  if (!cut) return [r];
  const parts = [
    { ...r, bottom: cut.top - 1 },
    { ...r, top: cut.bottom + 1 },
    { ...cut, left: r.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: r.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The letters of a column. @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The number of a column's letters. @example columnIndex('AB') // 27 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as a formula writes it. @example quoteSheetName('Mitt blad') // "'Mitt blad'" */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Cells in A1 notation. @example formatRectangle({ top: 0, left: 1, bottom: 4, right: 1 }) // 'B1:B5' */
export function formatRectangle(r: Rectangle): string {
  if (r.top === 0 && r.bottom === EXCEL_ROWS - 1) return `${columnName(r.left)}:${columnName(r.right)}`;
  if (r.left === 0 && r.right === EXCEL_COLUMNS - 1) return `${r.top + 1}:${r.bottom + 1}`;
  const first = `${columnName(r.left)}${r.top + 1}`;
  const last = `${columnName(r.right)}${r.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A full address. @example formatAddress('Mitt blad', oneCell(0, 0)) // "'Mitt blad'!A1" */
export function formatAddress(sheetName: string, r: Rectangle): string {
  return `${quoteSheetName(sheetName)}!${formatRectangle(r)}`;
}

/** A full address with dollar signs, as a name refers to cells. @example formatFixedAddress('Data', oneCell(5, 1)) // 'Data!$B$6' */
export function formatFixedAddress(sheetName: string, r: Rectangle): string {
  return `${quoteSheetName(sheetName)}!${formatRectangle(r).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads a reference: `B2`, `Blad1!A1:B2`, `'Mitt blad'!$A:$C`, `3:5`. Null when the text is none. */
export function parseReference(text: string): Reference | null {
  const trimmed = text.trim().replace(/^=/, '');
  const named = SHEET.exec(trimmed);
  const sheetName = named ? (named[1]?.replace(/''/g, "'") ?? named[2]) : undefined;
  const rectangle = parseCells((named?.[3] ?? trimmed).replace(/\$/g, '').toUpperCase());
  return rectangle && { sheetName, rectangle };
}

function parseCells(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return ordered(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ''), EXCEL_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows && ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, EXCEL_COLUMNS - 1);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | null {
  const r = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(r) ? r : null;
}

/** Whether the cells lie within a worksheet of Excel. */
export function isOnSheet(r: Rectangle): boolean {
  return r.top >= 0 && r.left >= 0 && r.bottom < EXCEL_ROWS && r.right < EXCEL_COLUMNS && r.top <= r.bottom && r.left <= r.right;
}
