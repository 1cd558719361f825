import type { Language } from './language';

const separators = { sv: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;
const spaces = /[\s\u00a0\u202f]/g;

/**
 * A number as a person types it: with or without spaces between the thousands, `kr` or `%` after it, and the language's
 * decimal mark. Undefined for anything that could mean two numbers.
 *
 * @example readNumberText('22 870 000 kr', 'sv') // 22 870 000
 * @example readNumberText('37,5 %', 'sv') // 0,375
 * @example readNumberText('1.500', 'sv') // undefined: one and a half, or fifteen hundred
 */
export function readNumberText(text: string, language: Language): number | undefined {
  const plain = text.replace(spaces, '').replace(/−/g, '-').replace(/kr$/i, '');
  const isPercent = plain.endsWith('%');
  const digits = digitsOf(isPercent ? plain.slice(0, -1) : plain, language);
  if (digits === undefined) return undefined;
  return isPercent ? Number(`${digits}e-2`) : Number(digits);
}

function digitsOf(plain: string, language: Language): string | undefined {
  const { decimal, thousands } = separators[language];
  if (/^[+-]?\d+$/.test(plain)) return plain;
  if (isGrouped(plain, thousands, decimal)) return plain.replaceAll(thousands, '').replace(decimal, '.');
  const [whole = '', part = '', ...more] = plain.split(/[.,]/);
  const usesOwnMark = plain.includes(decimal);
  if (more.length > 0 || !/^[+-]?\d*$/.test(whole) || !/^\d+$/.test(part)) return undefined;
  return usesOwnMark || part.length !== 3 ? `${whole}.${part}` : undefined;
}

/** Groups of three are beyond doubt from two separators on, in English from one. */
function isGrouped(plain: string, thousands: string, decimal: string): boolean {
  const mark = `\\${thousands}`;
  const least = thousands === ',' ? 1 : 2;
  return new RegExp(`^[+-]?\\d{1,3}(${mark}\\d{3}){${least},}(\\${decimal}\\d+)?$`).test(plain);
}
