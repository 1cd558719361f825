import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

/**
 * The part of the investment that belongs to the first months of the contract, in kronor: each month bears as much.
 *
 *     I * months / n
 *
 * @param investment I: kronor for the whole contract period
 * @param months how many months have passed
 * @param contractMonths n: how many months the contract has, above 0
 * @example investmentSoFar(new D(17_400_000), new D(16), new D(36)) // 7 733 333,33; Örnsköldsvik printed 7 730 000
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021
 */
export function investmentSoFar(investment: D, months: D, contractMonths: D, tell: Tell = silent): D {
  return tell('outcome.investmentSoFar', investment.times(months).div(contractMonths), 'I * months / n');
}
