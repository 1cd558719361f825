import { decimalsOf, replaceNumbers } from '../metadata/example';

/**
 * A result as a user reads it, cell by cell, with the decimals that the docstring prints.
 *
 * @param printedResult JSON: a value, or rows of values
 * @param locale a language tag such as sv-SE
 * @example printedCells('[[2701245.50]]', 'en-US') // [['2,701,245.50']]
 */
export function printedCells(printedResult: string, locale: string): readonly (readonly string[])[] {
  const result = JSON.parse(replaceNumbers(printedResult, (printed) => JSON.stringify(readable(printed, locale)))) as unknown;
  const rows: unknown[] = Array.isArray(result) ? result : [result];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(String));
}

function readable(printed: string, locale: string): string {
  const decimals = decimalsOf(printed);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return format.format(Number(printed));
}
