import { D, sum, zero } from '../values/money';
import { silent, within, type Tell } from '../values/tell';
import { saving, type Comparison } from './saved-days';
import { fewestUnits, resampledInterval, type Interval } from './uncertainty';

const source = 'Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13';

/** One month of one unit beside its reference month. */
export interface UnitComparison extends Comparison {
  readonly unit: string;
}

/** Saved days with their uncertainty, net days. */
export interface SavedDaysInterval extends Interval {
  /** The saved days of all units. */
  readonly estimate: D;
}

/** How sure to be, and which draw of units to take. */
export interface Certainty {
  /** Above 0 and below 1. */
  readonly level: D;
  readonly seed: number;
}

/**
 * The net days that the units have saved together, and how much that depends on which units they are: whole units are drawn
 * anew, see `resampledInterval`.
 *
 * @param comparisons a row for each unit and matched month, in any order
 * @returns undefined when there are fewer than two units
 * @example savedDaysInterval(rows, { level: new D('0.9'), seed: usualSeed })?.estimate // the sum of S = (R - J) * N
 * @source Efron and Tibshirani 1993, chapter 13; RISE 2021 for the saved days
 */
export function savedDaysInterval(
  comparisons: readonly UnitComparison[],
  { level, seed }: Certainty,
  tell: Tell = silent,
): SavedDaysInterval | undefined {
  const byUnit = savedByUnit(comparisons, tell);
  if (byUnit.length < fewestUnits) return undefined;
  const estimate = tell('outcome.totalSavedDays', sum(byUnit), 'sum(S)');
  const ofUnits = Float64Array.from(byUnit, (saved) => saved.toNumber());
  const interval = resampledInterval(
    (draw) => {
      let saved = 0;
      draw(ofUnits.length, (unit) => (saved += ofUnits[unit] ?? 0));
      return saved;
    },
    level,
    seed,
  );
  if (!interval) return undefined;
  tell('outcome.savedDaysLow', new D(interval.low), 'percentile 50 * (1 - level)', source);
  tell('outcome.savedDaysHigh', new D(interval.high), 'percentile 50 * (1 + level)', source);
  return { estimate, ...interval };
}

/** By name, so that the order of the rows changes nothing. */
function savedByUnit(comparisons: readonly UnitComparison[], tell: Tell): D[] {
  const saved = new Map<string, D>();
  for (const { unit, ...comparison } of comparisons) {
    const { savedDays } = saving(comparison, 'change', within(tell, unit));
    saved.set(unit, (saved.get(unit) ?? zero).plus(savedDays));
  }
  return [...saved.keys()].sort().map((unit) => saved.get(unit) ?? zero);
}
