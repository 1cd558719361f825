import { toOre } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';
import { yearlyResult } from './yearly';

/**
 * The month, counted from the first month of the case, at whose end the value of the saved days covers the whole investment:
 * the cost of all years, to which the parties have bound themselves at the start. The value, a year of it rounded to whole
 * öre, comes evenly over the months.
 *
 *     the least whole m with  m * V / 12 >= T * C
 *
 * Cost and value both spread evenly would pay back in the first month or never, which tells nothing. So counted, a case pays
 * back in its very last month exactly when its reduction is the break-even reduction. 0 where there is no cost.
 *
 * @returns 0 to 12 * T; undefined when the value never covers the cost within the case's years
 * @example paybackMonth({ ...ornskoldsvik, reduction: new D('0.2') }) // 17 of 36
 */
export function paybackMonth(investment: InvestmentCase, tell: Tell = silent): number | undefined {
  const yearly = yearlyResult(investment);
  const wholeCost = yearly.cost.times(investment.years);
  // A break-even reduction out of a cell has been cut to 15 digits; it must still carry its cost.
  const value = toOre(yearly.value);
  if (wholeCost.isZero()) return 0;
  if (value.times(investment.years).lt(wholeCost)) return undefined;
  const month = wholeCost.times(12).div(value).ceil();
  return tell('investment.paybackMonth', month, 'least m with m * V / 12 >= T * C').toNumber();
}
