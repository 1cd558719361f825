/* Which names Excel takes for a custom function, by its naming rules; what the generator does not check itself. */

const startsWithLetter = /^\p{L}/u;
const allowedCharacters = /^[\p{L}\p{N}_.]*$/u;
const [shortest, longest] = [3, 128];

/** The last cell of a worksheet is XFD1048576. */
const lastColumn = 16384;
const lastRow = 1048576;

export type NameFault = 'starts-without-letter' | 'character' | 'too-short' | 'too-long' | 'cell-like' | 'built-in';

/**
 * What is wrong with a function's name.
 *
 * @param builtIn names of Excel's own functions in every language that users have, in upper case
 */
export function nameFaults(name: string, builtIn: ReadonlySet<string>): readonly NameFault[] {
  const faults: [NameFault, boolean][] = [
    ['starts-without-letter', !startsWithLetter.test(name)],
    ['character', !allowedCharacters.test(name)],
    ['too-short', name.length < shortest],
    ['too-long', name.length > longest],
    ['cell-like', isCellLike(name)],
    ['built-in', builtIn.has(name.toUpperCase())],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}

/** True for A1 to XFD1048576, and for R1C1 with its Swedish form R1K1, in any case. */
export function isCellLike(name: string): boolean {
  return isA1(name) || /^R\d*[CK]\d*$/i.test(name);
}

function isA1(name: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  const row = Number(digits);
  return letters !== '' && columnNumber(letters) <= lastColumn && row >= 1 && row <= lastRow;
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
