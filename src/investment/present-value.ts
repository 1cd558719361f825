import { one, sum, type D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';
import { yearlyResult } from './yearly';

/**
 * What an amount at the end of a year is worth at the start of the first year, in kronor.
 *
 *     amount / (1 + d)^t
 *
 * @param amount kronor at the end of year t
 * @param discountRate d: a year, 0 to 1
 * @param year t: 1 for the first
 * @example presentValue(new D(104), new D('0.04'), 1) // 100
 */
export function presentValue(amount: D, discountRate: D, year: number, tell: Tell = silent): D {
  return tell('investment.presentValue', amount.div(one.plus(discountRate).pow(year)), 'net / (1 + d)^t');
}

/**
 * The net present value of a case, in kronor: every year's net, taken at the year's end. The plain net where d = 0.
 *
 *     sum for t = 1 to T of (V - C) / (1 + d)^t
 *
 * @example netPresentValue({ ...ornskoldsvik, discountRate: zero }) // 1 008 723 for 10 % fewer of 6 days at 1 765 kr in 3 years
 */
export function netPresentValue(investment: InvestmentCase): D {
  const { net } = yearlyResult(investment);
  return sum(yearsOf(investment).map((year) => presentValue(net, investment.discountRate, year)));
}

/** The years of a case: 1, 2, … */
export function yearsOf({ years }: Pick<InvestmentCase, 'years'>): readonly number[] {
  return Array.from({ length: years }, (_, before) => before + 1);
}
