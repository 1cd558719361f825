import type { D } from '../values/money';
import { silent, within, type Tell } from '../values/tell';
import type { InvestmentCase } from './case';
import { netPresentValue } from './present-value';

/** A case whose reduction and day value are not settled yet. */
export type OpenCase = Omit<InvestmentCase, 'reduction' | 'dayValue'>;

/**
 * The net of a case at each of several reductions and day values, in kronor: net present value where there is a discount rate.
 *
 * @param reductions q: shares, at most 1; one row of the grid each
 * @param dayValues v: kronor, above 0; one column each
 * @example sensitivity(open, [new D('0.1')], [new D(1765), new D(2080)]) // [[1 008 723, 4 240 056]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: the model of the case
 */
export function sensitivity(open: OpenCase, reductions: readonly D[], dayValues: readonly D[], tell: Tell = silent): D[][] {
  return reductions.map((reduction, row) =>
    dayValues.map((dayValue, column) => {
      const net = netPresentValue({ ...open, reduction, dayValue });
      return within(tell, `[${row + 1}:${column + 1}]`)('investment.netPresentValue', net, 'sum((N * b * q * v - C) / (1 + d)^t)');
    }),
  );
}
