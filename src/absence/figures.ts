import { concentrationByYear, type Concentration } from './concentration';
import type { AbsenceCounts } from './counts';
import { levelOf, type LevelCounts } from './levels';
import { toNetDays } from './parts';
import { unitPercentiles, type UnitPercentiles } from './percentiles';
import { dayClasses, short } from './tally';

/** What is divided out of the counts. */
export interface AbsenceFigures {
  /** Net days 1-14 per employee of each level, in the order of the counts' levels, by cell. */
  readonly perEmployee: readonly Float64Array[];
  readonly percentiles: UnitPercentiles;
  readonly concentration: readonly Concentration[];
}

export function figuresOf(counts: AbsenceCounts): AbsenceFigures {
  const { levels, unitsInDepartments } = counts;
  const units = levelOf(counts, 'unit');
  const perEmployee = levels.map(shortPerEmployee);
  const ofUnits = perEmployee[levels.indexOf(units)]!;
  const ofPlaces = units === unitsInDepartments ? ofUnits : shortPerEmployee(unitsInDepartments);
  return {
    perEmployee,
    percentiles: unitPercentiles(counts, ofUnits, ofPlaces),
    concentration: concentrationByYear(counts),
  };
}

/**
 * Net days 1-14 per employee of every cell; NaN where nobody is employed.
 *
 *     x = (parts / 180 180 000) / headcount
 */
export function shortPerEmployee({ names, stride, headcount, parts }: LevelCounts): Float64Array {
  const perEmployee = new Float64Array(names.length * stride);
  for (let cell = 0; cell < perEmployee.length; cell++) {
    const heads = headcount[cell]!;
    perEmployee[cell] = heads === 0 ? NaN : toNetDays(parts[cell * dayClasses + short]!) / heads;
  }
  return perEmployee;
}
