import type { CellInput } from '../engine/engine';
import { dateSerial } from '../host/cell-input';
import { ENGLISH_ERRORS } from './function-names';
import { toEnglishFormula } from './swedish-formula';
import { withThisRow } from './this-row';

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(,\d*)?(e[+-]?\d+)?\s*(%|kr)?$/i;
const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTH = /^(\d{4})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})$/;
const MINUTES_PER_DAY = 1_440;

/**
 * What a text becomes that a Swedish user types in a cell: `12,5` a number, `12,5 %` a share, `1 234,5` a number with
 * thousands, `2019-03-01` a day, `=SUMMA(A1;B1)` a formula, `'007` a text.
 *
 * @param isTextCell Whether the cell has the text format, in which all is text.
 * @param tableName Of the table that the cell lies in.
 * @example readTypedText('12,5 %', false) // { value: 0.125, numberFormat: '0.00%' }
 */
export function readTypedText(text: string, isTextCell: boolean, tableName?: string): CellInput {
  if (text === '') return { value: null };
  if (isTextCell) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: withThisRow(toEnglishFormula(text), tableName) };
  const trimmed = text.trim();
  return readNumber(trimmed) ?? readDate(trimmed) ?? readWord(trimmed) ?? { value: text };
}

function readNumber(text: string): CellInput | null {
  const [, sign = '', whole = '', decimals = '', exponent = '', unit = ''] = NUMBER.exec(text) ?? [];
  if (!/\d/.test(whole + decimals)) return null;
  const digits = `${sign}${whole.replace(/\D/g, '') || '0'}${decimals.replace(',', '.')}`;
  if (unit === '%')
    return { value: exponent ? Number(digits + exponent) / 100 : Number(`${digits}e-2`), numberFormat: decimals ? '0.00%' : '0%' };
  const value = Number(digits + exponent);
  if (unit !== '') return { value, numberFormat: decimals ? '#,##0.00 "kr"' : '#,##0 "kr"' };
  if (/\D/.test(whole)) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function readDate(text: string): CellInput | null {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year && month && day && isDay(year, month, day)) return { value: dateSerial(year, month, day), numberFormat: 'yyyy-mm-dd' };
  const [, monthYear, monthNumber] = (MONTH.exec(text) ?? []).map(Number);
  if (monthYear && monthNumber && isDay(monthYear, monthNumber, 1))
    return { value: dateSerial(monthYear, monthNumber, 1), numberFormat: 'mmm-yy' };
  const [, hours, minutes] = (TIME.exec(text) ?? []).map(Number);
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return null;
  return { value: (hours * 60 + minutes) / MINUTES_PER_DAY, numberFormat: 'hh:mm' };
}

/** Excel's days begin with 1900. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readWord(text: string): CellInput | null {
  const word = text.toUpperCase();
  if (word === 'SANT' || word === 'TRUE') return { value: true };
  if (word === 'FALSKT' || word === 'FALSE') return { value: false };
  const error = ENGLISH_ERRORS[word];
  return error ? { value: error } : null;
}
