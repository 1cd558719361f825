import type { Period } from '../absence/period';
import type { StatisticsRow } from '../absence/statistics-row';
import type { FollowUpFigures } from '../followup/repeated-follow-up';
import type { Rejection } from '../sources/reading';
import type { Part } from './absence-data';

/** What a pull brings: aggregates alone, suppressed; no spell, no employee. It may be kept, sent and written. */
export interface PullResult {
  /** As the user knows the source, without anything that may name an employee. */
  readonly sourceName: string;
  readonly period: Period;
  readonly statistics: readonly StatisticsRow[];
  /** By calendar year, only years that the period holds whole. */
  readonly years: readonly YearFigures[];
  /** When the settings ask for it. */
  readonly followUp?: FollowUpFigures;
  readonly account: PullAccount;
  /** Rows that were not used, masked: see `rejectedRows`. */
  readonly rejected: readonly RejectedRow[];
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
  readonly spells: RowCount;
  readonly employees: RowCount;
  /** Rows that overlap or touch an earlier one and are one spell with it. */
  readonly mergedRows: number;
  /** Weekends and other days off that count into a spell, between rows of a day each. */
  readonly daysOff: number;
  /** Rows with days outside the employment, which are not counted, and how many calendar days those are. */
  readonly outsideRows: number;
  readonly outsideDays: number;
  /** Rows of employment whose unit, department, sex or category looked like an employee's identity, and is masked. */
  readonly maskedRows: number;
  /** Rows of spells whose reporting channel is not known; undefined when the source says none. */
  readonly unknownChannelRows: number | undefined;
  /** Months whose ages are not shown, because the workbook has shown them in another division. */
  readonly monthsWithoutAges: number;
}

export interface RowCount {
  readonly read: number;
  readonly used: number;
  readonly rejected: number;
}

/** A row that was not used, and which part of the source it is of. */
export interface RejectedRow extends Rejection {
  readonly part: Part | 'extract';
}

/** How far a pull has come: a stage, and how much of it is done (0 to 1). */
export interface PullProgress {
  readonly stage: 'reading-employees' | 'reading-spells' | 'reading-extract' | 'counting' | 'hiding';
  readonly share: number;
}
