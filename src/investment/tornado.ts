import { one, type D } from '../values/money';
import type { InvestmentCase } from './case';
import { netPresentValue } from './present-value';

/** The inputs that are estimates; the number of years is a choice. */
const estimates = [
  'employees',
  'costPerEmployeeAndYear',
  'shortDaysPerEmployeeAndYear',
  'reduction',
  'dayValue',
  'discountRate',
  'grantPerYear',
] as const satisfies readonly (keyof InvestmentCase)[];

export type Estimate = (typeof estimates)[number];

/** How much the net present value changes, in kronor, when one input is a share lower or higher than assumed. */
export interface Dependence {
  readonly input: Estimate;
  readonly lower: D;
  readonly higher: D;
}

/**
 * What a case's result depends on most: each input moved down and up by the same share, the others kept. The input that
 * moves the net present value most comes first, as in a tornado chart; inputs of equal weight keep the order of the case.
 *
 * @param share how far each input is moved, 0 to 1
 * @example dependences(ornskoldsvik, new D('0.1'))[0] // short days: -1 810 572 with a tenth fewer, 1 810 572 with a tenth more
 */
export function dependences(investment: InvestmentCase, share: D): readonly Dependence[] {
  const net = netPresentValue(investment);
  const changed = (input: Estimate, factor: D): D =>
    netPresentValue({ ...investment, [input]: investment[input].times(factor) }).minus(net);
  return estimates
    .map((input) => ({ input, lower: changed(input, one.minus(share)), higher: changed(input, one.plus(share)) }))
    .sort((first, second) => swing(second).comparedTo(swing(first)));
}

function swing({ lower, higher }: Dependence): D {
  return higher.minus(lower).abs();
}
