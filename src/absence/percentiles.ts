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
  const units = levelOf(counts, 'unit');
  const placesOf: number[][] = levelOf(counts, 'department').names.map(() => []);
  counts.places.forEach(({ department }, place) => placesOf[department]!.push(place));
  const departments = placesOf.map((places) => valuesByMonth(ofPlaces, counts.unitsInDepartments, places));
  const everyUnit = units.names.map((_, unit) => unit);
  // Units that lie in one department each are the places.
  const municipality = ofUnits === ofPlaces ? joined(departments, units.months) : valuesByMonth(ofUnits, units, everyUnit);
  return { municipality: shownOf(municipality), departments: departments.map(shownOf) };
}

/**
 * The values of some groups, by month, without those of months in which nobody is employed. Goes through the groups first and the
 * months second, as they lie in memory.
 */
function valuesByMonth(perEmployee: Float64Array, level: LevelCounts, groups: readonly number[]): Float64Array[] {
  const { months } = level;
  const values = new Float64Array(months * groups.length);
  const ends = Int32Array.from({ length: months }, (_, month) => month * groups.length);
  for (const group of groups) {
    const first = cellOf(level, group, 0);
    for (let month = 0; month < months; month++) {
      const value = perEmployee[first + month]!;
      if (!Number.isNaN(value)) values[ends[month]!++] = value;
    }
  }
  return Array.from(ends, (end, month) => values.subarray(month * groups.length, end));
}

/** The values of all departments together, by month. */
function joined(departments: readonly Float64Array[][], months: number): Float64Array[] {
  return Array.from({ length: months }, (_, month) => {
    const ofMonth = departments.map((values) => values[month]!);
    const all = new Float64Array(ofMonth.reduce((count, { length }) => count + length, 0));
    let next = 0;
    for (const values of ofMonth) {
      all.set(values, next);
      next += values.length;
    }
    return all;
  });
}

function shownOf(valuesByMonth: readonly Float64Array[]): number[][] {
  return valuesByMonth.map((values) => (values.length === 0 ? [] : percentilesOf(values, shownPercentiles)));
}
