import { D } from '../values/money';
import { InputError } from '../values/problem';

/** What the parties have signed. Amounts in kronor for the whole contract period. */
export interface Terms {
  /** I: what the project costs, both parties together. Above 0. */
  readonly investment: D;
  /** P: the supplier's price, its part of the investment. 0 to I. */
  readonly price: D;
  /** r: the share of the price that depends on outcome. 0 to 1; tenders allow 0,25 to 0,75. */
  readonly riskLevel: D;
  /** k: the outcome payment stops growing when the value reaches k * I. At least 1; 1,5 in both published contracts. */
  readonly cap: D;
}

/** k in both published contracts: the supplier can earn at most 1,5 times its price at risk. */
export const usualCap = new D('1.5');

/** Kronor per head of the tender and year that goes to the supplier: 45 % of the budget of 1 000 kr. */
export const tenderPricePerHeadAndYear = new D(450);

/**
 * The supplier's price (P) for a head count of the tender, in kronor for the whole contract period.
 *
 *     P = heads * 450 * years
 *
 * @param heads employees in the tender, at least 0
 * @param years contract years, above 0; 3 in both published contracts
 * @example tenderPrice(new D(6226), new D(3)) // 8 405 100, Botkyrka
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: 450 kr of 1 000 kr per employee and year
 */
export function tenderPrice(heads: D, years: D): D {
  return heads.times(tenderPricePerHeadAndYear).times(years);
}

/**
 * Checks that the supplier's price is a part of the investment: above it the municipality's own part would be negative.
 *
 * @throws {InputError} `larger-than` when the price is above the investment
 */
export function requirePriceWithinInvestment({ investment, price }: Pick<Terms, 'investment' | 'price'>): void {
  if (price.lte(investment)) return;
  const most = investment.toNumber();
  throw new InputError([{ argument: 'price', code: 'larger-than', given: price.toNumber(), other: 'investment', most }]);
}
