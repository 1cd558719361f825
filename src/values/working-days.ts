import type { Day } from './day';

const daysOfWeek = 7;
const workingDaysOfWeek = 5;

/**
 * The number of working days, Monday to Friday, from one day to another, both included; 0 when the last lies before the
 * first. Public holidays count as working days: a spell's hours do so in the calculation models too.
 *
 * @example workingDaysBetween(43_405, 43_409) // 3: Thursday 1 to Monday 5 November 2018
 */
export function workingDaysBetween(first: Day, last: Day): number {
  return last < first ? 0 : workingDaysThrough(last) - workingDaysThrough(first - 1);
}

/** Working days from Monday 1 January 1900, as Excel numbers its weekdays, through a day. */
function workingDaysThrough(day: Day): number {
  const sinceSunday = day - 1;
  const wholeWeeks = Math.floor(sinceSunday / daysOfWeek);
  return wholeWeeks * workingDaysOfWeek + Math.min(sinceSunday % daysOfWeek, workingDaysOfWeek);
}
