import type { Language } from './language';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;

/**
 * A number as a reader of the language writes it, with all its decimals up to `decimals`.
 *
 * @example writeNumber(1234.5, 'sv') // '1 234,5' with no-break space
 */
export function writeNumber(number: number, language: Language, decimals = 10): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: decimals }).format(number);
}
