import { today } from '../../parts/calendar';

const secondsOfDay = 86_400;

/**
 * A moment on the user's clock as Excel's number.
 *
 * @example serialOf(new Date(2018, 10, 1, 12)) // 43 405,5
 */
export function serialOf(moment: Date): number {
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return today(moment) + seconds / secondsOfDay;
}
