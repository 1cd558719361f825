import type { MonthIndex } from './calendar';
import type { Place } from './employment';
import type { LevelCounts } from './levels';
import type { Period } from './period';
import type { CountingRules } from './rules';
import type { YearOfShortDays } from './short-days';

/** What counting gives: whole numbers only; `figures.ts` divides. */
export interface AbsenceCounts {
  readonly period: Period;
  readonly rules: CountingRules;
  /** Municipality, department, unit, sex, age, and category and cause when the source has them. */
  readonly levels: readonly LevelCounts[];
  /** The units as they lie in departments: a unit in two departments counts in each with the part that lies there. */
  readonly unitsInDepartments: LevelCounts;
  /** Unit and department of each of those. */
  readonly places: readonly Place[];
  /** Each employee's short days, by twelve months of the period. */
  readonly years: readonly YearOfShortDays[];
  /** Rows of employees that overlap or touch an earlier row and were merged with it. */
  readonly mergedRows: number;
  /** The first month whose repeated group is known, also when it lies before the period; Infinity when there is none. */
  readonly repeatedKnownFrom: MonthIndex;
}
