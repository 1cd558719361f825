import { firstDayOf, type Month } from '../values/month';
import type { Day } from '../values/day';
import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { workingDaysBetween } from '../values/working-days';
import { holidaysOnWeekdays } from './holidays';
import { partsOf, toNetDays } from './parts';
import { usualRules, type Holidays } from './rules';

/** A spell with an end. */
export interface ClosedSpell {
  readonly start: Day;
  /** The last sick day, `start` or later. */
  readonly end: Day;
  /** How much of each working day is lost, 0 to 1. */
  readonly extent: number;
}

/** Which days of a spell are counted: those of a day class, and of one month if it is given. */
export interface CountedDays {
  /** Calendar day of the spell, 1 or later. */
  readonly fromDay: number;
  /** Calendar day of the spell, `fromDay` or later. */
  readonly toDay: number;
  readonly month?: Month;
  /** Whether public holidays on a weekday are working days, as they are by default. */
  readonly holidays?: Holidays;
}

/**
 * The net days of a spell that lie in a day class, and in a month if one is given.
 *
 *     net days = e * n
 *
 * e is the extent, n the working days (Monday to Friday, without public holidays when `holidays` is `se`) among the days counted.
 *
 * @example spellNetDays({ start, end: start + 20, extent: 0.5 }, { fromDay: 1, toDay: 14 }) // 5 of a Monday's three weeks
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: net days by day of the spell
 */
export function spellNetDays({ start, end, extent }: ClosedSpell, counted: CountedDays, tell: Tell = silent): number {
  const { fromDay, toDay, month, holidays = usualRules.holidays } = counted;
  const first = Math.max(start + fromDay - 1, month === undefined ? start : firstDayOf(month));
  const last = Math.min(start + toDay - 1, end, month === undefined ? end : firstDayOf(month + 1) - 1);
  const workingDays = workingDaysBetween(first, last) - (holidays === 'se' ? holidaysOnWeekdays(first, last) : 0);
  const netDays = toNetDays(partsOf(extent) * workingDays);
  if (tell !== silent) {
    tell('absence.workingDays', new D(workingDays), 'n');
    tell('absence.spellNetDays', new D(netDays), 'e * n');
  }
  return netDays;
}
