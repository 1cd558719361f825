import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/**
 * The two readings of the reports' adjustment: by the index's change in per cent, or by its quotient.
 * The reports' own words fit the first; the contract's parties must choose one and keep to it.
 */
export type TrendMethod = 'change' | 'quotient';

/** The reports: the outcome "is adjusted upwards by the corresponding percentage change". */
export const usualTrendMethod: TrendMethod = 'change';

/** Försäkringskassan's national sickness-benefit index (sjukpenningtalet) of a month and of its reference month. */
export interface Trend {
  /** X: in the month that is measured. Above 0. */
  readonly index: D;
  /** X0: in the same calendar month of the reference period. Above 0. */
  readonly referenceIndex: D;
}

/** The trend of a month; none unless both of its indexes are known. */
export function trendOf(index: D | undefined, referenceIndex: D | undefined): Trend | undefined {
  return index && referenceIndex && { index, referenceIndex };
}

/**
 * What the absence would have been without the national trend, in the unit of `actual`.
 * A falling index raises it: the municipality must beat a country that falls ill less.
 *
 *     change      J = A * (1 - (X - X0) / X0)
 *     quotient    J = A / (X / X0)
 *
 * Both give A where the index has not moved. The first is 0 where the index has doubled, and below 0 past that.
 *
 * @param actual A: absence in the month, at least 0; net days or net days per employee
 * @param trend X and X0; without them nothing is adjusted and J = A
 * @example trendAdjusted(new D('0.5'), { index: new D(9), referenceIndex: new D(10) }, 'change') // 0,55
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function trendAdjusted(actual: D, trend: Trend | undefined, method: TrendMethod, tell: Tell = silent): D {
  if (!trend) return tell('outcome.adjusted', actual, 'J = A');
  return method === 'change' ? adjustedByChange(actual, trend, tell) : adjustedByQuotient(actual, trend, tell);
}

/** A * (1 - (X - X0) / X0), with the division last. */
function adjustedByChange(actual: D, { index, referenceIndex }: Trend, tell: Tell): D {
  const adjusted = actual.times(referenceIndex.times(2).minus(index)).div(referenceIndex);
  return tell('outcome.adjusted', adjusted, 'J = A * (1 - (X - X0) / X0)', reports);
}

/** A / (X / X0), with the division last. */
function adjustedByQuotient(actual: D, { index, referenceIndex }: Trend, tell: Tell): D {
  return tell('outcome.adjusted', actual.times(referenceIndex).div(index), 'J = A / (X / X0)', reports);
}
