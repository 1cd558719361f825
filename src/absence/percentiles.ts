import type { AbsenceCounts } from './counts';
import { cellOf, levelOf, type LevelCounts } from './levels';
import { select } from './select';

/** The percentiles over units that the statistics show. */
export const shownPercentiles = [10, 50, 90] as const;

/**
 * Percentiles by linear interpolation between order statistics.
 *
 *     h = (n - 1) * p,  x = v(floor h) + (h - floor h) * (v(floor h + 1) - v(floor h)),  v(0) the smallest
 *
 * @param values rearranged on the way
 * @param count n, the first values that count, 1 or more
 * @param percents p in per cent, 0 to 100, ascending
 * @example percentilesOf(Float64Array.of(3, 1, 2, 4), 4, [50]) // [2.5]
 */
export function percentilesOf(values: Float64Array, count: number, percents: readonly number[]): number[] {
  let ordered = 0;
  return percents.map((percent) => {
    const position = (count - 1) * percent;
    const below = Math.floor(position / 100);
    const fraction = (position % 100) / 100;
    const low = select(values, Math.min(ordered, below), below, count - 1);
    ordered = below + 1;
    return fraction === 0 ? low : low + fraction * (smallestFrom(values, below + 1, count) - low);
  });
}

function smallestFrom(values: Float64Array, from: number, count: number): number {
  let smallest = Infinity;
  for (let index = from; index < count; index++) smallest = Math.min(smallest, values[index]!);
  return smallest;
}

/** The percentiles over units with at least one employee, by month: of the whole municipality and of each department. */
export interface UnitPercentiles {
  /** By month; empty in a month without such units. */
  readonly municipality: readonly (readonly number[])[];
  /** By department, then month. */
  readonly departments: readonly (readonly (readonly number[])[])[];
}

/**
 * @param ofUnits short days per employee by cell of the level of units
 * @param ofPlaces the same by cell of the units as they lie in departments
 */
export function unitPercentiles(counts: AbsenceCounts, ofUnits: Float64Array, ofPlaces: Float64Array): UnitPercentiles {
  const units = levelOf(counts, 'unit');
  const placesOf: number[][] = levelOf(counts, 'department').names.map(() => []);
  counts.places.forEach(({ department }, place) => placesOf[department]!.push(place));
  return {
    municipality: overGroups(
      ofUnits,
      units,
      units.names.map((_, unit) => unit),
    ),
    departments: placesOf.map((places) => overGroups(ofPlaces, counts.unitsInDepartments, places)),
  };
}

function overGroups(perEmployee: Float64Array, level: LevelCounts, groups: readonly number[]): number[][] {
  const values = new Float64Array(groups.length);
  return Array.from({ length: level.months }, (_, month) => {
    let count = 0;
    for (const group of groups) {
      const value = perEmployee[cellOf(level, group, month)]!;
      if (!Number.isNaN(value)) values[count++] = value;
    }
    return count === 0 ? [] : percentilesOf(values, count, shownPercentiles);
  });
}
