import type { CellInput } from '../engine/engine';
import { invalidArgument } from './errors';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** The serial number of a day. @example dateSerial(2019, 3, 1) // 43525 */
export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + SERIAL_OF_1970;
}

/**
 * What an add-in's value becomes in a cell, by Excel's en-US rules: formulas, numbers and dates in strings are read.
 * Undefined leaves the cell as it is, which is what null asks for.
 *
 * @param isTextCell Whether the cell has the text format `@`, in which nothing is read.
 */
export function readAddInValue(value: unknown, isTextCell: boolean): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw invalidArgument();
  return readText(value, isTextCell);
}

function readText(text: string, isTextCell: boolean): CellInput {
  if (text === '') return { value: null };
  if (isTextCell) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (NUMBER.test(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const date = ISO_DATE.exec(text);
  if (date) return { value: dateSerial(Number(date[1]), Number(date[2]), Number(date[3])), numberFormat: 'yyyy-mm-dd' };
  return { value: text };
}
