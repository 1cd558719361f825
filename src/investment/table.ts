import { sum, zero, type D } from '../values/money';
import { silent, within, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';
import { presentValue, yearsOf } from './present-value';
import { yearlyResult, type YearlyResult } from './yearly';

/** One year of a case, with all that has come before it. Kronor and net days. */
export interface InvestmentYear extends YearlyResult {
  /** 1 for the first. */
  readonly year: number;
  readonly cumulativeNet: D;
  /** Of the year's net, taken at the year's end. */
  readonly presentValue: D;
}

/**
 * A case year by year.
 *
 *     cumulative net(t) = t * (V - C)
 *     present value(t)  = (V - C) / (1 + d)^t
 *
 * @example investmentTable(ornskoldsvik).at(-1)?.cumulativeNet // 1 008 723 after three years
 */
export function investmentTable(investment: InvestmentCase, tell: Tell = silent): readonly InvestmentYear[] {
  return yearsOf(investment).map((year) => {
    const tellYear = within(tell, String(year));
    const yearly = yearlyResult(investment, tellYear);
    const cumulativeNet = tellYear('investment.cumulativeNet', yearly.net.times(year), 't * (V - C)');
    return { year, ...yearly, cumulativeNet, presentValue: presentValue(yearly.net, investment.discountRate, year, tellYear) };
  });
}

/** What all years come to; the cumulative net is that of the last. */
export type InvestmentTotal = Omit<InvestmentYear, 'year'>;

/** The sums of a case's years. */
export function investmentTotal(years: readonly InvestmentYear[]): InvestmentTotal {
  const total = (of: (year: InvestmentYear) => D): D => sum(years.map(of));
  return {
    cost: total(({ cost }) => cost),
    savedDays: total(({ savedDays }) => savedDays),
    value: total(({ value }) => value),
    net: total(({ net }) => net),
    cumulativeNet: years.at(-1)?.cumulativeNet ?? zero,
    presentValue: total((year) => year.presentValue),
  };
}
