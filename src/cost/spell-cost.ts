import { weekdayOf, type Day } from '../values/day';
import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { workingDaysBetween } from '../values/working-days';
import { costOfDays, costOfDaysFormula } from './cost-of-days';
import { noDays, type DaysByClass } from './day-class';
import type { DayFactors } from './model';
import type { ModelParameters } from './model-parameters';

const model = 'Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader';
const saturday = 6;
const sunday = 7;

/** A whole spell of one employee. */
export interface Spell {
  readonly start: Day;
  /** The last sick day, `start` or later. */
  readonly end: Day;
  /** How much of each working day is lost, 0 to 1. */
  readonly extent: D;
}

/**
 * What a whole spell costs the employer, by its own mix of days, in kronor.
 *
 *     cost = (n1 * f1 + n2 * f2 + n3 * f3 + n4 * f4) * S / Y
 *
 * n1 to n4 are the spell's working days by class, times its extent.
 *
 * @param monthlySalary S: kronor a month, at least 0
 * @example spellCost(new D(30_000), week, parameters, dayFactors(parameters)) // 9 182,24: Monday-Friday is n1 = 1, n2 = 4
 * @source Försäkringskassan's calculation model
 */
export function spellCost(monthlySalary: D, spell: Spell, parameters: ModelParameters, factors: DayFactors, tell: Tell = silent): D {
  const days = workingDaysByClass(spell, parameters);
  tell('cost.firstDays', days.firstDay, 'n1');
  tell('cost.otherShortDays', days.short, 'n2');
  tell('cost.longDays', days.long, 'n3');
  tell('cost.veryLongDays', days.veryLong, 'n4');
  return tell('cost.spellCost', costOfDays(days, monthlySalary, factors), costOfDaysFormula, model);
}

/**
 * A spell's working days (Monday to Friday) by class, times its extent. The unpaid day is the first working day; the
 * other classes are counted in calendar days from the spell's first day.
 *
 * @example workingDaysByClass({ start: saturday, end: monday, extent: one }, standardParameters).firstDay // 1: the Monday
 */
export function workingDaysByClass({ start, end, extent }: Spell, { lastShortDay, lastLongDay }: ModelParameters): DaysByClass {
  const firstWorkingDay = workingDayFrom(start);
  if (firstWorkingDay > end) return noDays;
  const shortEnd = start + lastShortDay - 1;
  const longEnd = start + lastLongDay - 1;
  const others = (from: Day, to: Day) => extent.times(workingDaysBetween(Math.max(from, firstWorkingDay + 1), Math.min(to, end)));
  return {
    ...noDays,
    firstDay: extent,
    short: others(start, shortEnd),
    long: others(shortEnd + 1, longEnd),
    veryLong: others(longEnd + 1, end),
  };
}

/** The day itself, or the Monday after a weekend's day. */
function workingDayFrom(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === saturday) return day + 2;
  return weekday === sunday ? day + 1 : day;
}
