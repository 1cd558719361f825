import { monthOf, yearOf, type Month } from '../values/month';
import { D } from '../values/money';

/** A whole calendar year or one month, as the rule in force asks for. */
export type CompensationPeriod = { readonly year: number } | { readonly month: Month };

/** Up to a wage cost, the share of it that the employer bears before the state compensates. */
export interface Bracket {
  /** Kronor, included; undefined for the last bracket. */
  readonly upTo?: number;
  readonly share: D;
}

/** How sick-pay cost is compensated: above a share of the wage cost, and at most a cap where there is one. */
export interface CompensationRule {
  readonly brackets: readonly Bracket[];
  /** Kronor for the period. */
  readonly cap?: number;
}

/** Why there is no rule to apply to a period. */
export type NoRule =
  | { readonly reason: 'ask-for-months'; readonly year: number }
  | { readonly reason: 'ask-for-the-year'; readonly year: number }
  | { readonly reason: 'rates-unknown' }
  | { readonly reason: 'rest-of-year-unknown'; readonly year: number }
  | { readonly reason: 'before-first-rule' };

/** The year's rule first applied in 2015; nothing earlier is known here. */
export const firstCompensatedYear = 2015;
/** December 2021 to March 2022: enhanced again, at rates that are not known here. */
export const unknownRates = { from: monthOf(2021, 12), to: monthOf(2022, 3) } as const;

const allCompensated = { from: monthOf(2020, 4), to: monthOf(2020, 7) } as const;
const byMonth = { from: monthOf(2020, 8), to: monthOf(2021, 9) } as const;
const abolished = monthOf(2024, 7);
const lastYear = 2024;

/** 2015 to 2023, by calendar year. */
const yearRule: CompensationRule = {
  brackets: [
    { upTo: 3_000_000, share: new D('0.005') },
    { upTo: 6_000_000, share: new D('0.009') },
    { upTo: 12_000_000, share: new D('0.012') },
    { upTo: 20_000_000, share: new D('0.013') },
    { share: new D('0.015') },
  ],
  cap: 250_000,
};

/** January to June 2024: the year's brackets and cap, halved. */
const halfYearRule: CompensationRule = {
  brackets: yearRule.brackets.map(({ upTo, share }) => ({ upTo: upTo && upTo / 2, share })),
  cap: 125_000,
};

/** August 2020 to September 2021, month by month. */
const monthRule: CompensationRule = {
  brackets: [
    { upTo: 250_000, share: new D('0.0035') },
    { upTo: 500_000, share: new D('0.0063') },
    { upTo: 1_000_000, share: new D('0.0077') },
    { upTo: 1_667_000, share: new D('0.0086') },
    { share: new D('0.0107') },
  ],
};

/** April to July 2020: the employer bears nothing. */
const wholeRule: CompensationRule = { brackets: [{ share: new D(0) }] };
/** From July 2024: nothing is compensated. */
const noCompensation: CompensationRule = { brackets: [{ share: new D(0) }], cap: 0 };

/**
 * The rule in force in a period, or why there is none to apply.
 *
 * The year's rule looks at a whole calendar year. 2020 and 2021 also have months with rules of their own, so the year is
 * refused and months are asked for; 2022 begins with months at unknown rates, so the year has no figure. How the rest of
 * those three years (January-March 2020, October-November 2021, April-December 2022) was settled is not known here, and a
 * guess would be a wrong figure. "2024" stands for January-June, the half year that was still compensated.
 *
 * @source Sjuklönelagen (1991:1047) 17 § and its ordinances, as Försäkringskassan printed the rates of each period
 */
export function compensationRuleOf(period: CompensationPeriod): CompensationRule | NoRule {
  return 'year' in period ? ruleOfYear(period.year) : ruleOfMonth(period.month);
}

function ruleOfYear(year: number): CompensationRule | NoRule {
  if (year < firstCompensatedYear) return { reason: 'before-first-rule' };
  if (year > lastYear) return noCompensation;
  if (year === lastYear) return halfYearRule;
  if (year === yearOf(unknownRates.to)) return { reason: 'rates-unknown' };
  return hasMonthsOfTheirOwn(year) ? { reason: 'ask-for-months', year } : yearRule;
}

function ruleOfMonth(month: Month): CompensationRule | NoRule {
  const year = yearOf(month);
  if (year < firstCompensatedYear) return { reason: 'before-first-rule' };
  if (month >= abolished) return noCompensation;
  if (lies(month, allCompensated)) return wholeRule;
  if (lies(month, byMonth)) return monthRule;
  if (lies(month, unknownRates)) return { reason: 'rates-unknown' };
  return hasMonthsOfTheirOwn(year) ? { reason: 'rest-of-year-unknown', year } : { reason: 'ask-for-the-year', year };
}

function hasMonthsOfTheirOwn(year: number): boolean {
  return year >= yearOf(allCompensated.from) && year <= yearOf(unknownRates.to);
}

function lies(month: Month, { from, to }: { readonly from: Month; readonly to: Month }): boolean {
  return month >= from && month <= to;
}
