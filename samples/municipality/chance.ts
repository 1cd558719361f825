import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A repeatable stream of chance: the same seed gives the same. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** A number from 0 to 1. */
  share(): number;
  /** True with a probability from 0 to 1. */
  happens(probability: number): boolean;
  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value;
  /** The place of a weight, each as likely as it is heavy. */
  weighted(weights: readonly number[]): number;
  /** A normally distributed number of mean 0 and standard deviation 1. */
  normal(): number;
}

/** @param seed a whole number */
export function chance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  // Neighbouring seeds begin alike; further on they are strangers.
  for (let skipped = 0; skipped < 20; skipped++) generator.next();
  const share = () => uniformFloat64(generator);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    share,
    happens: (probability) => share() < probability,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    weighted: (weights) => placeOf(weights, share()),
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
}

function placeOf(weights: readonly number[], share: number): number {
  let left = share * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  return place < 0 ? weights.length - 1 : place;
}
