import { sum, type D } from '../values/money';
import { silent, within, type Tell } from '../values/tell';
import { trendAdjusted, type Trend, type TrendMethod } from './trend';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/** One month's absence beside that of its reference month, in net days per employee. */
export interface Comparison {
  /** A: in the month. At least 0. */
  readonly actual: D;
  /** R: in the same calendar month of the reference period. At least 0. */
  readonly reference: D;
  /** N: employees in the month. At least 0. */
  readonly employees: D;
  /** Without it the actual absence is taken as it is. */
  readonly trend?: Trend;
}

/** What a month has saved. */
export interface Saving {
  /** J: actual absence without the national trend, net days per employee. */
  readonly adjusted: D;
  /** R - J: net days per employee; positive when absence has fallen. */
  readonly difference: D;
  /** (R - J) * N: net days. */
  readonly savedDays: D;
}

/**
 * The net days that a month has saved; below 0 when absence has risen.
 *
 *     S = (R - J) * N
 *
 * @example saving({ actual: new D('0.5'), reference: new D('0.6'), employees: new D(6226) }, 'change').savedDays // 622,6
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function saving({ actual, reference, employees, trend }: Comparison, method: TrendMethod, tell: Tell = silent): Saving {
  const adjusted = trendAdjusted(actual, trend, method, tell);
  const difference = reference.minus(adjusted);
  const savedDays = tell('outcome.savedDays', difference.times(employees), 'S = (R - J) * N', reports);
  return { adjusted, difference, savedDays };
}

/**
 * The net days that several months have saved together.
 *
 *     sum of (R - J) * N
 *
 * @param comparisons matched months, in any order
 * @example totalSavedDays([december, january], 'change') // the sum of both months' saved days
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function totalSavedDays(comparisons: readonly Comparison[], method: TrendMethod, tell: Tell = silent): D {
  const savings = comparisons.map((comparison, place) => saving(comparison, method, within(tell, `[${place + 1}]`)));
  return tell('outcome.totalSavedDays', sum(savings.map(({ savedDays }) => savedDays)), 'sum(S)', reports);
}
