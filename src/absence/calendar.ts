import { weekdayOf, type Day } from '../values/day';
import { firstDayOf, monthOfDay } from '../values/month';
import { publicHolidaysBetween } from './holidays';
import { lastDayOf, monthsOf, type Period } from './period';
import type { Holidays } from './rules';
import { openEnd, type SpellColumns } from './spell';

/** A day as counting numbers it: days since the calendar's first day. */
export type Offset = number;

/** A month as counting numbers it: 0 is the period's first, the one before is -1. */
export type MonthIndex = number;

/**
 * The earlier of two days or months. Compared, for `Math.min` counts in fractions where a whole number is not known to be one. A
 * constant, as are the functions of packed rows: it is called several times for each row.
 */
export const earlier = (one: number, other: number): number => (one < other ? one : other);

/** The later of two days or months. */
export const later = (one: number, other: number): number => (one > other ? one : other);

/** Everything that counting needs to know about days, looked up instead of computed. */
export interface Calendar {
  /**
   * The day with offset 0. It lies before the month before the period and, unless it is 350 years away, before every spell:
   * days before the calendar can be cut to offset 0, where nothing is counted.
   */
  readonly first: Day;
  readonly months: number;
  /** `working[d]`: working days before offset d, so that [a, z) has `working[z] - working[a]`. */
  readonly working: Int32Array;
  /** The month of each offset; it ends with the day after the last, to which later days can be cut. */
  readonly month: Int32Array;
  /** First day of each month of the period, and of the month after it. */
  readonly monthStart: Int32Array;
  /** The calendar year of each month of the period. */
  readonly year: Int32Array;
  readonly periodStart: Offset;
  /** The day after the period's last. */
  readonly periodEnd: Offset;
}

/** Days before the period's last that can matter: 350 years. */
const longestHistory = 128_000;

/** A calendar that covers the period, the month before it and every spell. */
export function calendarFor(period: Period, spells: SpellColumns, holidays: Holidays): Calendar {
  const firstStart = Math.max(spells.firstStart ?? openEnd, lastDayOf(period) - longestHistory);
  const first = Math.min(firstDayOf(period.from - 1), firstStart) - 1;
  const last = Math.max(lastDayOf(period), spells.lastEnd ?? 0);
  const months = monthsOf(period);
  const monthStart = Int32Array.from({ length: months + 1 }, (_, index) => firstDayOf(period.from + index) - first);
  return {
    first,
    months,
    working: workingDays(first, last, holidays),
    month: monthIndices(first, last, period),
    monthStart,
    year: Int32Array.from({ length: months }, (_, index) => Math.floor((period.from + index) / 12)),
    periodStart: monthStart[0]!,
    periodEnd: monthStart[months]!,
  };
}

function workingDays(first: Day, last: Day, holidays: Holidays): Int32Array {
  const days = last - first + 1;
  const isFree = holidays === 'se' ? markPublicHolidays(first, last) : new Uint8Array(days);
  const before = new Int32Array(days + 1);
  for (let offset = 0; offset < days; offset++) {
    const works = weekdayOf(first + offset) <= 5 && isFree[offset] === 0;
    before[offset + 1] = before[offset]! + (works ? 1 : 0);
  }
  return before;
}

function markPublicHolidays(first: Day, last: Day): Uint8Array {
  const isFree = new Uint8Array(last - first + 1);
  for (const holiday of publicHolidaysBetween(first, last)) isFree[holiday - first] = 1;
  return isFree;
}

function monthIndices(first: Day, last: Day, period: Period): Int32Array {
  const indices = new Int32Array(last - first + 2);
  let month = monthOfDay(first);
  let nextMonthStart = firstDayOf(month + 1);
  for (let offset = 0; offset < indices.length; offset++) {
    if (first + offset === nextMonthStart) nextMonthStart = firstDayOf(++month + 1);
    indices[offset] = month - period.from;
  }
  return indices;
}
