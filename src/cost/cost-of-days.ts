import type { D } from '../values/money';
import type { DaysByClass } from './day-class';
import type { DayFactors } from './model';

/** The kinds of sick days, with a symbol for the number of days of each: n1, n2, n3, n4. */
export const costOfDaysFormula = '(n1 * f1 + n2 * f2 + n3 * f3 + n4 * f4) * S / Y';

/**
 * What a number of sick days costs the employer, each day by its class, in kronor.
 *
 *     cost = (n1 * f1 + n2 * f2 + n3 * f3 + n4 * f4) * S / Y
 *
 * n1 to n4 are first days, other short, long and very long days; f1 to f4 their day factors.
 *
 * @param days of each class, at least 0, halves and the like included
 * @param monthlySalary S: kronor a month, at least 0
 * @example costOfDays({ ...noDays, short: new D(10) }, new D(30_000), dayFactors(standardParameters)) // 21 585,66
 * @source Försäkringskassan's calculation model
 */
export function costOfDays(days: Omit<DaysByClass, 'atWork'>, monthlySalary: D, { of, hoursPerYear }: DayFactors): D {
  const weighted = days.firstDay
    .times(of.firstDay)
    .plus(days.short.times(of.short))
    .plus(days.long.times(of.long))
    .plus(days.veryLong.times(of.veryLong));
  return weighted.times(monthlySalary).div(hoursPerYear);
}
