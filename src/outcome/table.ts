import { D, zero } from '../values/money';
import { writeMonth } from '../values/month';
import { silent, within, type Tell } from '../values/tell';
import { investmentSoFar } from './investment-so-far';
import type { MatchedMonth } from './months';
import { saving, type Saving } from './saved-days';
import type { TrendMethod } from './trend';
import { savedValue } from './value';

/** What turns saved days into a net. */
export interface OutcomeTerms {
  /** v: standard value of a short-term sick day, kronor. At least 0. */
  readonly dayValue: D;
  /** I: what the project costs in the whole contract period, kronor. At least 0. */
  readonly investment: D;
  /** n: whole, at least 1; 36 in both published contracts. */
  readonly contractMonths: D;
  readonly method: TrendMethod;
}

export const usualContractMonths = new D(36);

/** One month of the outcome, with all that has come before it. Kronor, net days, and net days per employee. */
export interface OutcomeRow extends MatchedMonth, Saving {
  readonly value: D;
  readonly cumulativeValue: D;
  readonly cumulativeInvestment: D;
  readonly cumulativeNet: D;
}

/**
 * The outcome month by month: what each month has saved, and what has come out of the project so far.
 *
 *     value                  V(m) = S(m) * v
 *     cumulative investment  I * months so far / n
 *     cumulative net         sum of V - cumulative investment
 *
 * @param months matched, in calendar order, none left out; the first is the contract's first
 * @example outcomeTable(sixteenMonths, terms).at(-1)?.cumulativeInvestment // 7 733 333,33 of 17 400 000
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function outcomeTable(months: readonly MatchedMonth[], terms: OutcomeTerms, tell: Tell = silent): readonly OutcomeRow[] {
  const rows: OutcomeRow[] = [];
  for (const month of months) {
    const before = rows.at(-1)?.cumulativeValue ?? zero;
    rows.push(outcomeRow(month, before, new D(rows.length + 1), terms, within(tell, writeMonth(month.month))));
  }
  return rows;
}

function outcomeRow(month: MatchedMonth, valueBefore: D, monthsSoFar: D, terms: OutcomeTerms, tell: Tell): OutcomeRow {
  const saved = saving(month, terms.method, tell);
  const value = savedValue(saved.savedDays, terms.dayValue, tell);
  const cumulativeValue = tell('outcome.cumulativeValue', valueBefore.plus(value), 'sum(V)');
  const cumulativeInvestment = investmentSoFar(terms.investment, monthsSoFar, terms.contractMonths, tell);
  const cumulativeNet = tell('outcome.cumulativeNet', cumulativeValue.minus(cumulativeInvestment), 'sum(V) - I * months / n');
  return { ...month, ...saved, value, cumulativeValue, cumulativeInvestment, cumulativeNet };
}
