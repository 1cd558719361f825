import { dayOf, type Day } from '../../src/values/day';

/**
 * The day that it is where the user is, as their computer shows it.
 *
 * @param moment now, if left out
 */
export function today(moment = new Date()): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) as Day;
}
