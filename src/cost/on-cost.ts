import { D } from '../values/money';

/** What municipalities add to a wage in a year (PO-pålägg): contributions by law and by agreement. */
export interface OnCost {
  readonly year: number;
  /** A share of the wage. */
  readonly share: D;
  readonly source: string;
}

/**
 * The municipal on-cost by year, where it is known. Other years differ: users give them as `arbetsgivaravgifter` in
 * the parameters, from a table of their own.
 */
export const onCosts: readonly OnCost[] = [
  { year: 2013, share: new D('0.3846'), source: 'SKR, PO-pålägg 2013: 38,46 %' },
  { year: 2014, share: new D('0.3846'), source: 'SKR, PO-pålägg 2014: 38,46 %' },
  { year: 2019, share: new D('0.3915'), source: 'SKR, PO-pålägg 2019: 39,15 %' },
  { year: 2021, share: new D('0.4015'), source: 'SKR, PO-pålägg 2021: 40,15 %' },
];

/**
 * The municipal on-cost of a year, or undefined where it is not known.
 *
 * @example onCostOf(2019)?.share // 0,3915
 */
export function onCostOf(year: number): OnCost | undefined {
  return onCosts.find((onCost) => onCost.year === year);
}
