import { zero, type D } from '../values/money';
import type { ModelParameters } from './model-parameters';

/** What a day costs depends on which of these it is. */
export type DayClass = 'atWork' | 'firstDay' | 'short' | 'long' | 'veryLong';

/** A number of days of each class. */
export type DaysByClass = Readonly<Record<DayClass, D>>;

export const noDays: DaysByClass = { atWork: zero, firstDay: zero, short: zero, long: zero, veryLong: zero };

/**
 * The class of a spell's day.
 *
 * @param spellDay the day's number in its spell, 1 for the first; 0 is a day at work
 * @example dayClassOf(15, standardParameters) // 'long'
 */
export function dayClassOf(spellDay: number, { lastShortDay, lastLongDay }: ModelParameters): DayClass {
  if (spellDay === 0) return 'atWork';
  if (spellDay === 1) return 'firstDay';
  if (spellDay <= lastShortDay) return 'short';
  return spellDay <= lastLongDay ? 'long' : 'veryLong';
}

/**
 * The spell days of a class, as a table heads its columns.
 *
 * @example spellDaysOf('short', standardParameters) // '2-14'
 */
export function spellDaysOf(dayClass: DayClass, { lastShortDay, lastLongDay }: ModelParameters): string {
  const spellDays: Record<DayClass, string> = {
    atWork: '0',
    firstDay: '1',
    short: `2-${lastShortDay}`,
    long: `${lastShortDay + 1}-${lastLongDay}`,
    veryLong: `${lastLongDay + 1}-`,
  };
  return spellDays[dayClass];
}
