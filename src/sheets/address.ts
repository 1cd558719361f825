/** A rectangle of cells; rows and columns are counted from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const oneCell = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/**
 * The rectangle that an address in A1 form covers, without a sheet's name.
 *
 * @example areaAt('B2:C4') // { top: 1, left: 1, bottom: 3, right: 2 }
 * @throws {RangeError} when it is no such address
 */
export function areaAt(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const from = cellAt(first);
  const to = cellAt(last);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/**
 * The address of a rectangle.
 *
 * @example addressOf({ top: 1, left: 1, bottom: 3, right: 2 }) // 'B2:C4'
 */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/**
 * The address of one cell, rows and columns counted from 0.
 *
 * @example cellAddress(3, 1) // 'B4'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The letters of a column, counted from 0.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * The letters of the columns that an address covers.
 *
 * @example columnsOf('Z2:AB9') // ['Z', 'AA', 'AB']
 */
export function columnsOf(address: string): string[] {
  const { left, right } = areaAt(address);
  return Array.from({ length: right - left + 1 }, (_, column) => columnLetters(left + column));
}

/**
 * An address that keeps pointing at the same cells wherever it is copied.
 *
 * @example absolute('B4:C9') // '$B$4:$C$9'
 */
export function absolute(address: string): string {
  return address.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
}

/**
 * What a name of the workbook refers to.
 *
 * @example refersTo('Riskdelning 2', 'B4') // "='Riskdelning 2'!$B$4"
 */
export function refersTo(sheet: string, address: string): string {
  return `=${quotedSheet(sheet)}!${absolute(address)}`;
}

/** Cells of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  /** Such as `B4:C9`. */
  readonly at: string;
}

/**
 * The cells that a name of the workbook refers to; undefined when it refers to anything else, or to cells that are gone.
 *
 * @example cellsReferredTo("='Mina enheter'!$H$1:$L$21") // { sheet: 'Mina enheter', at: 'H1:L21' }
 * @example cellsReferredTo('=#REF!') // undefined
 */
export function cellsReferredTo(text: string): SheetCells | undefined {
  const [, quoted, plain, at] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z0-9:]+)$/.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || at === undefined ? undefined : { sheet, at: at.replaceAll('$', '') };
}

/** A sheet's name as formulas write it: quoted, since most names with spaces, digits or dashes have to be. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function cellAt(address: string): { row: number; column: number } {
  const [, letters, row] = oneCell.exec(address) ?? [];
  if (letters === undefined) throw new RangeError(`No address of a cell: ${address}`);
  return { row: Number(row) - 1, column: columnOf(letters) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
