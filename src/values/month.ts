import { dateOf, dayOf, parseDay, type Day } from './day';

/** A calendar month as a whole number: year * 12 + month - 1, so that the next month is one more and a year is twelve. */
export type Month = number;

/**
 * The month of a year.
 *
 * @param month 1 to 12
 * @example monthOf(2018, 11) // 24 226
 */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** The year that a month lies in. */
export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 for January to 12 for December: what a month and its reference month have in common. */
export function calendarMonthOf(month: Month): number {
  return (month % 12) + 1;
}

/** The month that a day lies in. */
export function monthOfDay(day: Day): Month {
  const { year, month } = dateOf(day);
  return monthOf(year, month);
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return dayOf(yearOf(month), calendarMonthOf(month), 1) as Day;
}

/** The number of days of a month, 28 to 31. */
export function daysOf(month: Month): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}

/**
 * A month as it is written in tables.
 *
 * @example writeMonth(monthOf(2018, 11)) // '2018-11'
 */
export function writeMonth(month: Month): string {
  return `${yearOf(month)}-${String(calendarMonthOf(month)).padStart(2, '0')}`;
}

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari'],
  ['mar', 'march', 'mars'],
  ['apr', 'april'],
  ['may', 'maj'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august', 'augusti'],
  ['sep', 'september', 'sept'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** A larger number is no day that anybody plans with, but a month written as a number: 201811 is a day of the year 2452. */
const lastPlannedYear = 2199;

/**
 * A month out of a cell or a file: any day of it (Excel's number or a date), `2018-11`, `201811`, `2018-nov`, `nov 2018`,
 * `november 2018`, in Swedish or English. Undefined for anything else, for months before March 1900, and for numbers
 * that would be days after 2199.
 *
 * @example parseMonth('2021-APR') // monthOf(2021, 4)
 */
export function parseMonth(given: unknown): Month | undefined {
  const day = parseDay(given);
  if (day !== undefined) return typeof given === 'number' && dateOf(day).year > lastPlannedYear ? undefined : monthOfDay(day);
  if (typeof given !== 'string') return undefined;
  return parseWrittenMonth(given.trim().toLowerCase());
}

function parseWrittenMonth(text: string): Month | undefined {
  const numbered = /^(\d{4})[-/]?(\d{1,2})$/.exec(text);
  if (numbered) return existingMonth(Number(numbered[1]), Number(numbered[2]));
  const named = /^(?:(\d{4})[-/ ]?([a-z]+)\.?|([a-z]+)\.?[-/ ]?(\d{4}))$/.exec(text);
  if (!named) return undefined;
  const name = named[2] ?? named[3] ?? '';
  return existingMonth(Number(named[1] ?? named[4]), monthNames.findIndex((names) => names.includes(name)) + 1);
}

function existingMonth(year: number, month: number): Month | undefined {
  const exists = month >= 1 && month <= 12 && dayOf(year, month, 1) !== undefined;
  return exists ? monthOf(year, month) : undefined;
}
