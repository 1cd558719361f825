import { dayOf, isDay, writeDay, type Day } from '../../values/day';
import { readText, remembering, type CellReader, type ReportFault } from './read-cell';

/** Absence and employment outside these years is a slip of the keyboard. */
const earliest = dayOf(1940, 1, 1) as Day;
const latest = dayOf(2100, 12, 31) as Day;

/** Two-digit years from this one on belong to the 20th century. */
const firstYearOf1900s = 70;

const openWords: ReadonlySet<string> = new Set(['tv', 'tills vidare', 'tillsvidare', 'open', 'until further notice']);

const dayIn: CellReader<Day> = (given, report) => {
  const text = typeof given === 'number' ? String(Math.floor(given)) : readText(given, report);
  if (text === undefined) return undefined;
  return parseDigits(text) ?? parseDate(text) ?? report({ code: 'not-a-day', given });
};

/**
 * A day in any of the forms that exports write: `2018-11-01`, `2018/11/01`, `2018.11.01`, `181101`, `20181101`,
 * `20181101000000`, any of them with a time of day after it (`2018-11-01T08:00:00+01:00`, which is cut off), or Excel's
 * number (five digits). From 1940 to 2100.
 *
 * @example readDay('20151124000000', report) // 42 332
 */
export const readDay: CellReader<Day> = (given, report) => {
  const day = dayIn(given, report);
  return day === undefined ? undefined : likely(day, report);
};

function likely(day: Day, report: ReportFault): Day | undefined {
  if (day >= earliest && day <= latest) return day;
  return report({ code: 'unlikely-day', given: writeDay(day), earliest: writeDay(earliest), latest: writeDay(latest) });
}

/** What an end is that has not come: a spell or an employment that lasts. */
export const open = 'open';

/** A last day, or `open` when it is written as not yet known: `TV`, `tills vidare` or 9999-12-31 (blank is open as well). */
export const readLastDay: CellReader<Day | typeof open> = (given, report) => {
  if (typeof given === 'string' && openWords.has(given.trim().toLowerCase())) return open;
  const day = dayIn(given, report);
  if (day === undefined) return undefined;
  return isEndOfTime(day) ? open : likely(day, report);
};

/** Readers of days that know again what they have read: one pair for each table. */
export interface DayReaders {
  readonly readDay: CellReader<Day>;
  readonly readLastDay: CellReader<Day | typeof open>;
}

export function dayReaders(): DayReaders {
  return { readDay: remembering(readDay), readLastDay: remembering(readLastDay) };
}

/** 9999-12-31 is every system's way to write "no end"; some write other days of that year, or of 2999. */
const yearsWithoutEnd = [2999, 9999].map((year) => ({ first: dayOf(year, 1, 1) as Day, last: dayOf(year, 12, 31) as Day }));

function isEndOfTime(day: Day): boolean {
  return yearsWithoutEnd.some(({ first, last }) => day >= first && day <= last);
}

/** Digits alone say what they are by their number: six `ååmmdd`, eight `ååååmmdd`, fourteen with a time, else Excel's. */
function parseDigits(text: string): Day | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  if (text.length === 14) return parseDigits(text.slice(0, 8));
  if (text.length === 8) return date(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  if (text.length === 6) return date(century(text.slice(0, 2)), text.slice(2, 4), text.slice(4));
  return isDay(Number(text)) ? Number(text) : undefined;
}

function parseDate(text: string): Day | undefined {
  const written = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:.*)?$/.exec(text);
  return written ? date(written[1], written[3], written[4]) : undefined;
}

function century(twoDigits: string): string {
  return (Number(twoDigits) >= firstYearOf1900s ? '19' : '20') + twoDigits;
}

function date(year = '', month = '', day = ''): Day | undefined {
  return dayOf(Number(year), Number(month), Number(day));
}
