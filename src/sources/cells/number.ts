import { readText, type CellReader } from './read-cell';

/** Spaces that separate thousands: common, no-break, thin and narrow no-break. */
const spaces = /[ \u00a0\u2009\u202f]/g;
const minusSigns = /^[\u2212\u2013]/;

/**
 * A number as Swedes or Americans write it: `1 234,5`, `1.234,5`, `1,234.5`, `1234.5`. A sole comma or point is the decimal
 * sign, also before three digits.
 *
 * @example readNumber('28 950,50', report) // 28 950,5
 */
export const readNumber: CellReader<number> = (given, report) => {
  if (typeof given === 'number') return Number.isFinite(given) ? given : report({ code: 'not-a-number', given });
  const text = readText(given, report);
  if (text === undefined) return undefined;
  const number = parseNumber(text);
  return number ?? report({ code: 'not-a-number', given });
};

const plain = /^[-+]?(\d{1,15}([.,]\d{1,20})?|[.,]\d{1,20})$/;
const groupedByPoints = /^[-+]?\d{1,3}(\.\d{3})+(,\d{1,20})?$/;
const groupedByCommas = /^[-+]?\d{1,3}(,\d{3})+(\.\d{1,20})?$/;

/** The number that a text writes, or undefined. */
export function parseNumber(text: string): number | undefined {
  const written = text.replace(spaces, '').replace(minusSigns, '-');
  if (plain.test(written)) return Number(written.replace(',', '.'));
  if (groupedByPoints.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  return groupedByCommas.test(written) ? Number(written.replaceAll(',', '')) : undefined;
}

/** A number within bounds. */
export function numberWithin(least: number, most: number): CellReader<number> {
  return (given, report) => {
    const number = readNumber(given, report);
    if (number === undefined || (number >= least && number <= most)) return number;
    return report({ code: 'out-of-range', given: number, least, most });
  };
}

/** Absent hours, as counting holds them: hundredths of an hour. At most 100 000 h, more than eleven years day and night. */
export const readHours: CellReader<number> = (given, report) => {
  const hours = numberWithin(0, 100_000)(given, report);
  return hours === undefined ? undefined : Math.round(hours * 100);
};
