import { unknownName, unknownYear } from './employment';
import type { AgeDivision } from './rules';

interface AgeGroup {
  readonly name: string;
  /** The highest age that belongs to it. */
  readonly upTo: number;
}

/**
 * The groups of each division, youngest first. The reports print "under 30, 31-50, over 50" and leave out the age of 30; it
 * is counted with the first group here, so that everyone belongs to one.
 *
 * @source Lag (1997:614) om kommunal redovisning 4 kap. 1 a § (statutory); RISE 2021 (reports)
 */
const divisions: Readonly<Record<AgeDivision, readonly AgeGroup[]>> = {
  statutory: [
    { name: '-29', upTo: 29 },
    { name: '30-49', upTo: 49 },
    { name: '50-', upTo: Infinity },
  ],
  reports: [
    { name: '-30', upTo: 30 },
    { name: '31-50', upTo: 50 },
    { name: '51-', upTo: Infinity },
  ],
};

/** The names of a division's groups; last, the group of those whose birth year the source does not say. */
export function ageNames(division: AgeDivision): string[] {
  return [...divisions[division].map(({ name }) => name), unknownName];
}

/**
 * The number of the age group that somebody belongs to in a year. Age is calendar year minus birth year.
 *
 * @example ageGroupIn('statutory', 2019, 1989) // 1: thirty years, '30-49'
 */
export function ageGroupIn(division: AgeDivision, year: number, birthYear: number): number {
  return birthYear === unknownYear ? divisions[division].length : ageGroupOf(division, year - birthYear);
}

/** The number of the age group that an age in years belongs to. */
export function ageGroupOf(division: AgeDivision, age: number): number {
  return divisions[division].findIndex(({ upTo }) => age <= upTo);
}

/** The division that a group's name belongs to; undefined of the unknown, whom all divisions have. */
export function ageDivisionOf(name: string): AgeDivision | undefined {
  const all = Object.keys(divisions) as AgeDivision[];
  return all.find((division) => divisions[division].some((group) => group.name === name));
}
