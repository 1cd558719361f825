/**
 * A day, as Excel numbers it: 61 is 1 March 1900, 43 405 is 1 November 2018. A whole number, so that counting days is
 * counting integers and no time zone is involved. Earlier days are refused: Excel's own numbering is wrong before then.
 */
export type Day = number;

export const firstDay: Day = 61;
/** 31 December 9999, the last day that Excel knows. */
export const lastDay: Day = 2_958_465;

const serialOf1970 = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * The day of a calendar date, or undefined when there is no such date between 1 March 1900 and 31 December 9999.
 *
 * @param year 1900 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @example dayOf(2018, 11, 1) // 43 405
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const exists = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  const serial = Date.UTC(year, month - 1, day) / millisecondsPerDay + serialOf1970;
  return exists && [year, month, day].every(Number.isInteger) && isDay(serial) ? serial : undefined;
}

/** How many days a month has, 1 for January, in the Gregorian calendar. */
function daysIn(month: number, year: number): number {
  const february = 2;
  if (month === february) return isLeapYear(year) ? 29 : 28;
  return monthsOf30.has(month) ? 30 : 31;
}

const monthsOf30: ReadonlySet<number> = new Set([4, 6, 9, 11]);

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a number is a day that Friskdag counts with: whole, from 61 to 2 958 465. */
export function isDay(serial: number): boolean {
  return Number.isInteger(serial) && serial >= firstDay && serial <= lastDay;
}

/**
 * A day's date.
 *
 * @example dateOf(43_405) // { year: 2018, month: 11, day: 1 }
 */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date((day - serialOf1970) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The day of the week: 1 is Monday, 7 is Sunday.
 *
 * @example weekdayOf(43_405) // 4: 1 November 2018 was a Thursday
 */
export function weekdayOf(day: Day): number {
  return ((day + 5) % 7) + 1;
}

/**
 * A day out of a cell or a file: Excel's number (a time of day is cut off), `2018-11-01`, `2018/11/01` or `20181101`.
 * Undefined for anything else.
 *
 * @example parseDay('2018-11-01') // 43 405
 */
export function parseDay(given: unknown): Day | undefined {
  if (typeof given === 'number') return isDay(Math.floor(given)) ? Math.floor(given) : undefined;
  if (typeof given !== 'string') return undefined;
  const written = /^(\d{4})([-/]?)(\d{2})\2(\d{2})$/.exec(given.trim());
  return written ? dayOf(Number(written[1]), Number(written[3]), Number(written[4])) : undefined;
}

/**
 * A day as Swedes write it.
 *
 * @example writeDay(43_405) // '2018-11-01'
 */
export function writeDay(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
