import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { percentilesOf } from '../absence/percentiles';
import { D } from '../values/money';

/*
 * How sure a figure is, when it could have been other units that did well or badly: the units are drawn anew, as many as they
 * are and each as often as chance has it, and the figure is computed of those drawn; a thousand times and more. A unit is
 * drawn whole, with all its months, for its months are alike.
 *
 * Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 8 and 13; drawing whole units: Bertrand, Duflo and
 * Mullainathan, How Much Should We Trust Differences-in-Differences Estimates?, 2004.
 */

/** How often the units are drawn anew. */
export const resamples = 2000;
/** How much of what chance could do lies within an interval. */
export const usualLevel = new D('0.9');
/** The same numbers are drawn at every recalculation. */
export const usualSeed = 1;
/** One unit drawn anew is always itself. */
export const fewestUnits = 2;

/** Bounds between which a figure lies with some certainty, in the figure's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Draws as many units as there are, with replacement, and hands over the number of each, from 0. */
export type DrawUnits = (units: number, take: (unit: number) => void) => void;

/**
 * The interval of a figure by resampling, from percentile 50 * (1 - level) to percentile 50 * (1 + level) of the figures of
 * the units drawn.
 *
 * @param figureOf computes the figure of units that it draws; undefined when those drawn have none
 * @param level how much of the figures lies between the bounds, above 0 and below 1
 * @param seed a whole number; the same seed draws the same units
 * @returns undefined when no units drawn had a figure
 * @example resampledInterval(meanOfDrawn, new D('0.9'), usualSeed) // { low, high }: 5 % of the means lie below, 5 % above
 */
export function resampledInterval(figureOf: (draw: DrawUnits) => number | undefined, level: D, seed: number): Interval | undefined {
  const random = xoroshiro128plus(seed);
  const draw: DrawUnits = (units, take) => {
    for (let drawn = 0; drawn < units; drawn++) take(uniformInt(random, 0, units - 1));
  };
  const drawnFigures = Array.from({ length: resamples }, () => figureOf(draw));
  const figures = drawnFigures.filter((figure) => figure !== undefined);
  const tail = level.neg().plus(1).times(50).toNumber();
  const [low, high] = figures.length === 0 ? [] : percentilesOf(Float64Array.from(figures), [tail, 100 - tail]);
  return low === undefined || high === undefined ? undefined : { low, high };
}
