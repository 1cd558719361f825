import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';
import { yearlyCost } from './yearly';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/**
 * The net days that must be saved for an investment to carry itself.
 *
 *     S0 = I / v
 *
 * @param investment I: kronor, at least 0
 * @param dayValue v: kronor per day, above 0
 * @example breakEvenDays(new D(1000), new D(1765)) // 0,57: what 1 000 kr per employee and year must save for each
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function breakEvenDays(investment: D, dayValue: D, tell: Tell = silent): D {
  return tell('investment.breakEvenDays', investment.div(dayValue), 'S0 = I / v', reports);
}

/**
 * The same for each employee, in net days.
 *
 *     I / (v * N)
 *
 * @param employees N: above 0
 * @example breakEvenDaysPerEmployee(new D(17_400_000), new D(1765), new D(5699)) // 1,73 in three years
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function breakEvenDaysPerEmployee(investment: D, dayValue: D, employees: D, tell: Tell = silent): D {
  return tell('investment.breakEvenDaysPerEmployee', investment.div(dayValue.times(employees)), 'I / (v * N)', reports);
}

/**
 * The share of the short days that must not happen for an investment to carry itself. Above 1 it never can.
 *
 *     I / (v * N * b)
 *
 * @param startDays b: net days per employee at the start, in as long a time as the investment is for; above 0
 * @example breakEvenReduction(new D(1000), new D(1765), new D(1), new D(6)) // 0,094: 9,4 % of Örnsköldsvik's 6 days a year
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function breakEvenReduction(investment: D, dayValue: D, employees: D, startDays: D, tell: Tell = silent): D {
  const allDays = employees.times(startDays);
  return tell('investment.breakEvenReduction', investment.div(dayValue.times(allDays)), 'I / (v * N * b)', reports);
}

/** The break-even reduction of a case, 0 and up; a year of it, for its years are alike. */
export function breakEvenReductionOf(investment: InvestmentCase, tell: Tell = silent): D {
  const { dayValue, employees, shortDaysPerEmployeeAndYear } = investment;
  return breakEvenReduction(yearlyCost(investment), dayValue, employees, shortDaysPerEmployeeAndYear, tell);
}

/** The net days per employee and year that a case must save to carry itself. */
export function breakEvenDaysPerEmployeeOf(investment: InvestmentCase): D {
  return breakEvenDaysPerEmployee(yearlyCost(investment), investment.dayValue, investment.employees);
}
