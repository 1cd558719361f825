import { textOf } from '../sources/cells/read-cell';
import { presentable } from '../sources/reading';
import { writeDay, parseDay } from '../values/day';
import type { Fault } from '../values/problem';

/*
 * What of a source's texts may be written into the workbook, where everybody who opens it can read them.
 *
 * A rejected row may be shifted: then an employee's number stands where a date should, and it may be the only place where it
 * stands, so that it is not enough to look for known identities. Therefore a rejected value is written as it is only in a form
 * that identities do not have (`isHarmless`) and if it is nobody's identity all the same; of any other only the shape is
 * written, which tells the user what it looks like: `M00042` is `X99999`. The row's number says where to look it up.
 */

/** Whether a text is, or may be, an employee's identity. */
export type IsIdentity = (text: string) => boolean;

/** Tells the identities of a source from other texts. */
export interface SourceIdentities {
  /** Whether a text is one of its employees' numbers, or a personal number. */
  readonly isKnown: IsIdentity;
  /**
   * Whether a text is known, or has four digits or more and the form of one of the source's numbers: with `M00042` among them
   * also `M4711`, who may have no row of his own.
   */
  readonly isLike: IsIdentity;
}

/** @param numbers the employee numbers of the source */
export function identitiesOf(numbers: readonly string[], isKnown: IsIdentity): SourceIdentities {
  const forms = new Set(numbers.map(formOf));
  return { isKnown, isLike: (text) => isKnown(text) || (hasFourDigits(text) && forms.has(formOf(text))) };
}

/** The shape of a text, whatever the number of its digits. */
function formOf(text: string): string {
  return shapeOf(text.trim()).replace(/9+/g, '9');
}

function hasFourDigits(text: string): boolean {
  return /\d\D*\d\D*\d\D*\d/.test(text);
}

/**
 * A value of a rejected row as it may be written.
 *
 * @example shownValue('2018-02-30', () => false) // '2018-02-30'
 * @example shownValue('M00042', () => false) // 'X99999'
 */
export function shownValue(value: string, isIdentity: IsIdentity): string {
  return isHarmless(value) && !isIdentity(value) && !datesOf(value).some(isIdentity) ? value : shapeOf(value);
}

const errorValue = /^#[\p{Lu}/\d]+[!?]?$/u;
const date = /^(\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}([-/.])\d{1,2}\3\d{2,4})$/;
const shortNumber = /^[-+\u2212]?\d{1,3}([.,]\d{1,4})? ?%?$/;

/** Whether a text has a form that identities do not have: a date with signs, a number up to 999, an error value, or nothing. */
function isHarmless(text: string): boolean {
  return text === '' || errorValue.test(text) || date.test(text) || shortNumber.test(text);
}

/** The other ways to write a date, any of which may be what the source held: Excel's number, six and eight digits. */
function datesOf(text: string): string[] {
  const day = parseDay(text);
  if (day === undefined) return [];
  const digits = writeDay(day).replaceAll('-', '');
  return [String(day), digits, digits.slice(2)];
}

/** A text with X, x and 9 for its letters and digits. */
export function shapeOf(text: string): string {
  return presentable(text)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/(?!X)\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '9');
}

/** Stands for what is not written. */
export const hiddenMark = '•••';

/** Headings and names of files and groups seldom hold one; identities do. */
const longNumber = /\d{5,}/g;

/** Whether a text holds a number of five digits or more. */
export function holdsLongNumber(text: string): boolean {
  return text.search(longNumber) >= 0;
}

/**
 * A heading, or the name of a file or range, as it may be written: without employees' identities, without personal numbers and
 * without any number of five digits or more, whether it is known or not.
 *
 * @example shownName('Frånvaro M00042 2018.csv', () => false) // 'Frånvaro M••• 2018.csv'
 */
export function shownName(name: string, isIdentity: IsIdentity): string {
  return withoutIdentities(presentable(name), isIdentity).replace(longNumber, hiddenMark);
}

function withoutIdentities(text: string, isIdentity: IsIdentity): string {
  const found = longestIdentity(text, isIdentity);
  if (found === undefined) return text;
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  return withoutIdentities(before, isIdentity) + hiddenMark + withoutIdentities(after, isIdentity);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The longest stretch from the beginning of a word to the end of one that is an identity. */
function longestIdentity(text: string, isIdentity: IsIdentity): Stretch | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const stretches = words.flatMap(({ start }, place) => words.slice(place).map(({ end }) => ({ start, end })));
  const byLength = stretches.sort((one, other) => other.end - other.start - (one.end - one.start));
  return byLength.find(({ start, end }) => isIdentity(text.slice(start, end)));
}

/** What a fault says of a value that may itself not be written. */
export function shownFault(fault: Fault, shown: (value: string) => string): Fault {
  if (namesElement(fault) || !('given' in fault)) return fault;
  const given = textOf(fault.given);
  const masked = shown(given);
  if (fault.code === 'earlier-than') return { ...fault, given: masked, earliest: shown(fault.earliest) };
  if (masked === given) return fault;
  return holdsNumber(fault) ? { code: 'unlikely-value', given: masked } : ({ ...fault, given: masked } as Fault);
}

/** Faults of PAXml's own elements: what they give is the element's name. */
function namesElement({ code }: Fault): boolean {
  return code === 'malformed-element' || code === 'broken-off';
}

function holdsNumber(fault: Fault): boolean {
  return fault.code === 'out-of-range' || fault.code === 'not-a-whole-number' || fault.code === 'nothing-to-correct';
}
