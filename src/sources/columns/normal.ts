import { textOf } from '../cells/read-cell';

const accents: readonly (readonly [RegExp, string])[] = [
  [/[åä]/g, 'a'],
  [/ö/g, 'o'],
  [/[éè]/g, 'e'],
];

/**
 * A heading as it is compared: without capitals, accents, spaces and signs, so that `Datum fr.o.m.` and `DATUM FROM` are one.
 *
 * @example normalHeading('Sysselsättningsgrad %') // 'sysselsattningsgrad'
 */
export function normalHeading(heading: unknown): string {
  const text = textOf(heading).normalize('NFC').toLowerCase();
  return accents
    .reduce((written, [accent, plain]) => written.replace(accent, plain), text)
    .replace(/fr[ .]*o[ .]*m\b\.?/g, 'from')
    .replace(/\bt[ .]*o[ .]*m\b\.?/g, 'tom')
    .replace(/[^a-z0-9]/g, '');
}
