import { dayOf } from '../../../src/values/day';

const secondsOfDay = 86_400;

/**
 * A moment on the user's clock as Excel's number.
 *
 * @example serialOf(new Date(2018, 10, 1, 12)) // 43 405,5
 */
export function serialOf(moment: Date): number {
  const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return day + seconds / secondsOfDay;
}
