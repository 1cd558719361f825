import { D } from '../values/money';
import type { AbsenceCounts } from './counts';
import { orderStatistics } from './order-statistics';
import { monthsPerYear } from './short-days';
import type { Month } from '../values/month';

/** How much of a year's short absence the employees with the most of it carry. */
export interface Concentration {
  /** The year's months: twelve, fewer where the period ends. */
  readonly from: Month;
  readonly to: Month;
  /** Employed on any day of the year. */
  readonly employees: number;
  /** How many of them are the top. */
  readonly top: number;
  /** The top's share of all short days, 0 to 1; undefined without short days. */
  readonly share: number | undefined;
}

/**
 * The concentration of each year of the period.
 *
 *     k = ceil(s * n),  share = short days of the k employees with the most / short days of all
 *
 * @source RISE 2021: a fifth of the employees carry over three quarters (Botkyrka), two thirds (Örnsköldsvik)
 */
export function concentrationByYear({ years, period, rules }: AbsenceCounts): Concentration[] {
  return years.map(({ employed, carried }, index) => {
    const from = period.from + index * monthsPerYear;
    const top = topCount(employed, rules.topShare);
    return {
      from,
      to: Math.min(period.to, from + monthsPerYear - 1),
      employees: employed,
      top,
      share: shareOfTop(carried, top),
    };
  });
}

/**
 * How many are the top share of n, rounded up; computed in decimals, so that a fifth of 15 is 3.
 *
 * @param share 0 to 1
 * @example topCount(11, 0.2) // 3
 */
export function topCount(n: number, share: number): number {
  return new D(share).times(n).ceil().toNumber();
}

/**
 * The share of a sum that its largest values make up; undefined when the sum is 0.
 *
 * @param values 0 or more each
 * @param top how many values are the top; those not among `values` are taken as 0
 * @example shareOfTop(Float64Array.of(1, 7, 2), 1) // 0,7
 */
export function shareOfTop(values: Float64Array, top: number): number | undefined {
  const all = sumAbove(values, 0).sum;
  if (all === 0) return undefined;
  if (top === 0) return 0;
  if (top >= values.length) return 1;
  const [leastOfTop = 0] = orderStatistics(values, [values.length - top]);
  const above = sumAbove(values, leastOfTop);
  return (above.sum + (top - above.count) * leastOfTop) / all;
}

function sumAbove(values: Float64Array, bound: number): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value <= bound) continue;
    sum += value;
    count++;
  }
  return { sum, count };
}
