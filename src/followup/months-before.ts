import { dateOf, type Day } from '../values/day';
import { daysOf, firstDayOf, monthOfDay } from '../values/month';

/**
 * The same day a number of months earlier: the last day of a month for the last day of a month, and where the earlier month
 * is too short to have the day.
 *
 * @param months whole, 0 or more
 * @example monthsBefore(day('2019-02-28'), 12) // 2018-02-28
 * @example monthsBefore(day('2019-03-31'), 1) // 2019-02-28
 */
export function monthsBefore(day: Day, months: number): Day {
  const month = monthOfDay(day);
  const earlier = month - months;
  const isLast = dateOf(day).day === daysOf(month);
  const ofMonth = isLast ? daysOf(earlier) : Math.min(dateOf(day).day, daysOf(earlier));
  return firstDayOf(earlier) + ofMonth - 1;
}
