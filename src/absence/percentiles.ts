import type { AbsenceCounts } from './counts';
import { orderStatistics } from './order-statistics';
import { cellOf, levelOf, type LevelCounts } from './levels';

/** The percentiles over units that the statistics show. */
export const shownPercentiles = [10, 50, 90] as const;

/**
 * Percentiles by linear interpolation between order statistics.
 *
 *     h = (n - 1) * p,  x = v(floor h) + (h - floor h) * (v(floor h + 1) - v(floor h)),  v(0) the smallest
 *
 * @param values n of them, 1 or more, in any order
 * @param percents p in per cent, 0 to 100, ascending
 * @example percentilesOf(Float64Array.of(3, 1, 2, 4), [50]) // [2.5]
 */
export function percentilesOf(values: Float64Array, percents: readonly number[]): number[] {
  const last = values.length - 1;
  const places: number[] = [];
  for (const percent of percents) places.push(Math.floor((last * percent) / 100), Math.ceil((last * percent) / 100));
  const ordered = orderStatistics(values, places);
  return percents.map((percent, index) => {
    const low = ordered[2 * index]!;
    const high = ordered[2 * index + 1]!;
    return low + (((last * percent) % 100) / 100) * (high - low);
  });
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
  const placesOf: number[][] = levelOf(counts, 'department').names.map(() => []);
  counts.places.forEach(({ department }, place) => placesOf[department]!.push(place));
  const { together, apart } = percentilesByMonth(counts.unitsInDepartments, ofPlaces, placesOf);
  // Units that lie in one department each are the places.
  if (ofUnits === ofPlaces) return { municipality: together, departments: apart };
  const units = levelOf(counts, 'unit');
  const everyUnit = units.names.map((_, unit) => unit);
  return { municipality: percentilesByMonth(units, ofUnits, [everyUnit]).together, departments: apart };
}

/** So few months are gathered at a time that their values lie in the processor's cache. */
const monthsTogether = 12;

/**
 * Percentiles over groups of a level in which anybody is employed, by month.
 *
 * @param perEmployee by cell of the level; NaN where nobody is employed
 * @param sets of groups, which have their percentiles both all together and each apart
 */
function percentilesByMonth(level: LevelCounts, perEmployee: Float64Array, sets: readonly (readonly number[])[]) {
  const together: number[][] = [];
  const apart = sets.map((): number[][] => []);
  const room = sets.reduce((count, { length }) => count + length, 0);
  const values = new Float64Array(monthsTogether * room);
  for (let firstMonth = 0; firstMonth < level.months; firstMonth += monthsTogether) {
    const months = Math.min(monthsTogether, level.months - firstMonth);
    const starts = Int32Array.from({ length: months }, (_, month) => month * room);
    const ends = starts.slice();
    sets.forEach((groups, set) => {
      const startsOfSet = ends.slice();
      for (const group of groups) gather(perEmployee, cellOf(level, group, firstMonth), values, ends);
      apart[set]!.push(...shownIn(values, startsOfSet, ends));
    });
    together.push(...shownIn(values, starts, ends));
  }
  return { together, apart };
}

/** Puts a group's values of some months, from its cell of the first on, each at the end of its month's. */
function gather(perEmployee: Float64Array, firstCell: number, values: Float64Array, ends: Int32Array): void {
  for (let month = 0; month < ends.length; month++) {
    const value = perEmployee[firstCell + month]!;
    if (!Number.isNaN(value)) values[ends[month]!++] = value;
  }
}

/** The percentiles of the values that stand from each start to before each end; none where there are no values. */
function shownIn(values: Float64Array, starts: Int32Array, ends: Int32Array): number[][] {
  return Array.from(ends, (end, month) =>
    end === starts[month] ? [] : percentilesOf(values.subarray(starts[month], end), shownPercentiles),
  );
}
