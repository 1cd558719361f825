import { unknownYear } from './employment';
import type { AgeDivision } from './rules';

/**
 * The finest classes of age that both divisions are made of: -29, 30, 31-49, 50, 51- and unknown. Age is calendar year
 * minus birth year.
 */
export const ageClasses = 6;
const unknownClass = 5;
const olderThanAll = 51;

const classOfAge = Uint8Array.from({ length: olderThanAll + 1 }, (_, age) => classOf(age));

function classOf(age: number): number {
  if (age <= 29) return 0;
  if (age === 30) return 1;
  if (age <= 49) return 2;
  return age === 50 ? 3 : 4;
}

/** The class, 0 to 5, of somebody born in a year. */
export function ageClassIn(year: number, birthYear: number): number {
  if (birthYear === unknownYear) return unknownClass;
  const age = Math.max(0, Math.min(olderThanAll, year - birthYear));
  return classOfAge[age]!;
}

/** A group of ages and the classes that it is made of. */
export interface AgeGroup {
  readonly name: string;
  readonly classes: readonly number[];
}

/**
 * The groups of each division. The reports print "under 30, 31-50, over 50" and leave out the age of 30; it is counted with
 * the first group here, so that everyone belongs to one.
 *
 * @source Lag (1997:614) om kommunal redovisning 4 kap. 1 a § (statutory); RISE 2021 (reports)
 */
export const ageGroups: Readonly<Record<AgeDivision, readonly AgeGroup[]>> = {
  statutory: [
    { name: '-29', classes: [0] },
    { name: '30-49', classes: [1, 2] },
    { name: '50-', classes: [3, 4] },
    { name: 'unknown', classes: [unknownClass] },
  ],
  reports: [
    { name: '-30', classes: [0, 1] },
    { name: '31-50', classes: [2, 3] },
    { name: '51-', classes: [4] },
    { name: 'unknown', classes: [unknownClass] },
  ],
};
