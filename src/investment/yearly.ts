import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';

/** What one year of an investment comes to; every year of a case is alike. */
export interface YearlyResult {
  /** Kronor, the grant taken off. */
  readonly cost: D;
  /** Net days. */
  readonly savedDays: D;
  /** Kronor. */
  readonly value: D;
  /** Kronor: value less cost. */
  readonly net: D;
}

/**
 * The cost of a year, in kronor.
 *
 *     C = N * c - g
 *
 * @example yearlyCost({ employees: new D(5699), costPerEmployeeAndYear: new D(1000), grantPerYear: new D(200_000) }) // 5 499 000
 */
export function yearlyCost(
  { employees, costPerEmployeeAndYear, grantPerYear }: Pick<InvestmentCase, 'employees' | 'costPerEmployeeAndYear' | 'grantPerYear'>,
  tell: Tell = silent,
): D {
  return tell('investment.cost', employees.times(costPerEmployeeAndYear).minus(grantPerYear), 'C = N * c - g');
}

/**
 * What a year gives and costs.
 *
 *     S = N * b * q     V = S * v     net = V - C
 *
 * @example yearlyResult(ornskoldsvik).value // 6 035 241 for 10 % fewer of 6 days at 1 765 kr, 5 699 employees
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021: only short days are counted
 */
export function yearlyResult(investment: InvestmentCase, tell: Tell = silent): YearlyResult {
  const { employees, shortDaysPerEmployeeAndYear, reduction, dayValue } = investment;
  const cost = yearlyCost(investment, tell);
  const savedDays = tell('investment.savedDays', employees.times(shortDaysPerEmployeeAndYear).times(reduction), 'S = N * b * q');
  const value = tell('investment.value', savedDays.times(dayValue), 'V = S * v');
  const net = tell('investment.net', value.minus(cost), 'V - C');
  return { cost, savedDays, value, net };
}
