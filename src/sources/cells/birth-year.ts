import { dateOf } from '../../values/day';
import { personalNumberIn } from '../identities';
import { readDay } from './day';
import { readText, type CellReader } from './read-cell';

const earliestYear = 1900;
const latestYear = 2100;

/**
 * The year of birth: of a year, a date of birth, or a personal number.
 *
 * @example readBirthYear('1975-05-01', report) // 1975
 */
export const readBirthYear: CellReader<number> = (given, report) => {
  const text = readText(given, report);
  if (text === undefined) return undefined;
  const year = /^\d{4}$/.test(text) ? Number(text) : personalNumberIn(text) ? yearOfPersonalNumber(text) : undefined;
  if (year === undefined) return yearOfDate(given, report);
  return year >= earliestYear && year <= latestYear
    ? year
    : report({ code: 'out-of-range', given: year, least: earliestYear, most: latestYear });
};

/**
 * The year of birth in a personal number: its century when it is written, else that in which an employee is at least 15 in
 * 2024 (from 10 on: 1900s).
 */
export function yearOfPersonalNumber(text: string): number {
  if (/^(18|19|20)\d{6}[-+ ]?\d{4}$/.test(text)) return Number(text.slice(0, 4));
  const year = Number(text.slice(0, 2));
  return year >= 10 ? 1900 + year : 2000 + year;
}

const yearOfDate: CellReader<number> = (given, report) => {
  const day = readDay(given, report);
  return day === undefined ? undefined : dateOf(day).year;
};
