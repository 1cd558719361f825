import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

/**
 * What a whole period comes to when every month of it is like the average measured month.
 *
 *     amount * all / measured
 *
 * @param amount what the measured months gave: kronor, days or days per employee
 * @param measuredMonths how many months were measured, above 0
 * @param allMonths how many months the period has, above 0
 * @example extrapolated(new D('-0.82'), new D(16), new D(36)) // -1,845; Örnsköldsvik printed -1,85
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021
 */
export function extrapolated(amount: D, measuredMonths: D, allMonths: D, tell: Tell = silent): D {
  return tell(
    'outcome.extrapolated',
    amount.times(allMonths).div(measuredMonths),
    'amount * all / measured',
    'RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021',
  );
}
