import type { Day } from '../values/day';
import { firstDayOf, type Month } from '../values/month';

/** The months that are counted, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** Number of months of a period, 1 or more. */
export function monthsOf({ from, to }: Period): number {
  return to - from + 1;
}

/** The last day of a period: where open spells end. */
export function lastDayOf({ to }: Period): Day {
  return firstDayOf(to + 1) - 1;
}
