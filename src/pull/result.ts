import type { StatisticsRow } from '../absence/statistics-row';
import type { FollowUpFigures } from '../followup/repeated-follow-up';
import type { Rejection, Tally } from '../sources/reading';

/** What a pull brings: aggregates alone, suppressed; no spell, no employee. */
export interface PullResult {
  readonly statistics: readonly StatisticsRow[];
  /** By calendar year, only years that the period holds whole. */
  readonly years: readonly YearFigures[];
  /** When the settings ask for it. */
  readonly followUp?: FollowUpFigures;
  readonly account: PullAccount;
}

/** Figures of the whole municipality that exist by year only. */
export interface YearFigures {
  readonly year: number;
  /** The share of short days that the employees with the most of them carry, 0 to 1; undefined when it is hidden. */
  readonly concentration: number | undefined;
  /** Mean monthly salary of the employed in kronor; undefined when the source has no salaries or the group is hidden. */
  readonly meanSalary: number | undefined;
}

/** What became of the rows: read = used + rejected, for each part of the source. */
export interface PullAccount {
  readonly spells: Tally;
  readonly employees: Tally;
  /** Rows that overlap or touch an earlier one and are one spell with it. */
  readonly mergedRows: number;
  /** Rows with days outside the employment, which are not counted, and how many calendar days those are. */
  readonly outsideRows: number;
  readonly outsideDays: number;
}

/** A row that was not used, and which part of the source it is of. */
export interface RejectedRow extends Rejection {
  readonly part: 'spells' | 'employees';
}

/** How far a pull has come: a stage, and how much of it is done (0 to 1). */
export interface PullProgress {
  readonly stage: 'reading-employees' | 'reading-spells' | 'counting' | 'hiding';
  readonly share: number;
}
