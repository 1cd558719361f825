import type { Period } from '../absence/period';
import type { CountingRules } from '../absence/rules';
import type { FollowUpPeriods } from '../followup/repeated-follow-up';
import type { EmploymentField, SpellField } from '../sources/columns/headings';
import type { Remembered } from '../sources/columns/layout';

/** How a pull counts and what it shows; kept in the workbook, so nothing personal belongs here. */
export interface PullSettings {
  readonly period: Period;
  /** How absence is counted, where it differs from the usual rules. */
  readonly rules: Partial<Pick<CountingRules, 'holidays' | 'ageDivision' | 'weightByRate' | 'repeatedMoreThan' | 'repeatedMonths'>>;
  /** The most employees of a group that is hidden. */
  readonly threshold: number;
  /** The columns that the user has corrected, by fingerprint of the layout. */
  readonly spellColumns: Remembered<SpellField>;
  readonly employmentColumns: Remembered<EmploymentField>;
  /** The two periods in which the repeated group is followed up, when it is. */
  readonly followUp?: FollowUpPeriods;
}
