import type { Offset } from './calendar';
import { long, short, veryLong } from './tally';

/** Day 1-14 is short, 15-90 long. */
export const lastShortDay = 14;
export const lastLongDay = 90;

/**
 * The class of a sick day.
 *
 * @param origin the day that is day 1, moved on by the healthy days between linked spells
 */
export function dayClassOf(day: Offset, origin: Offset): number {
  if (day < origin + lastShortDay) return short;
  return day < origin + lastLongDay ? long : veryLong;
}
