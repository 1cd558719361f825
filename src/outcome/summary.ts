import { D, sum } from '../values/money';
import type { Month } from '../values/month';
import { extrapolated } from './extrapolation';
import { investmentSoFar } from './investment-so-far';
import type { MatchedMonth } from './months';
import { outcomeTable, type OutcomeRow, type OutcomeTerms } from './table';
import { measuredWindow } from './window';

/** One way to read the outcome. */
export interface OutcomeReading {
  /** How many months it speaks of. */
  readonly months: number;
  /** Kronor. */
  readonly value: D;
  /** Kronor: the part of the investment that belongs to those months. */
  readonly investment: D;
  /** Kronor: value less investment. */
  readonly net: D;
  /** Net days. */
  readonly savedDays: D;
  /** Net days per employee: the sum of the months' differences. */
  readonly savedDaysPerEmployee: D;
}

/** The outcome as the reports read it, side by side. */
export interface OutcomeSummary {
  /** Up to and with the stop month. */
  readonly measured: OutcomeReading;
  /** As it came in the whole contract period; undefined until all of its months are known. */
  readonly whole?: OutcomeReading;
  /** The measured window's average month held for the whole contract period. */
  readonly extrapolated: OutcomeReading;
}

/**
 * The outcome in its three readings: the measured window, the whole contract period, and the window held to the whole.
 *
 * @param months at least one, matched; the first in the calendar is the contract's first, and none beyond its last
 * @param stopMonth the last month that is measured; all are without it
 * @example outcomeSummary(thirtySixMonths, terms, monthOf(2020, 2)).measured.months // 16, from November 2018
 * @throws {InputError} as {@link measuredWindow}
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021
 */
export function outcomeSummary(months: readonly MatchedMonth[], terms: OutcomeTerms, stopMonth?: Month): OutcomeSummary {
  const all = outcomeTable(measuredWindow(months), terms);
  const measured = readingOf(all.slice(0, measuredWindow(months, stopMonth).length), terms);
  const whole = terms.contractMonths.eq(all.length) ? readingOf(all, terms) : undefined;
  return { measured, whole, extrapolated: extrapolatedReading(measured, terms) };
}

function readingOf(rows: readonly OutcomeRow[], { investment, contractMonths }: OutcomeTerms): OutcomeReading {
  const value = sum(rows.map((row) => row.value));
  const invested = investmentSoFar(investment, new D(rows.length), contractMonths);
  return {
    months: rows.length,
    value,
    investment: invested,
    net: value.minus(invested),
    savedDays: sum(rows.map(({ savedDays }) => savedDays)),
    savedDaysPerEmployee: sum(rows.map(({ difference }) => difference)),
  };
}

function extrapolatedReading(measured: OutcomeReading, { investment, contractMonths }: OutcomeTerms): OutcomeReading {
  const toWhole = (amount: D): D => extrapolated(amount, new D(measured.months), contractMonths);
  const value = toWhole(measured.value);
  return {
    months: contractMonths.toNumber(),
    value,
    investment,
    net: value.minus(investment),
    savedDays: toWhole(measured.savedDays),
    savedDaysPerEmployee: toWhole(measured.savedDaysPerEmployee),
  };
}
