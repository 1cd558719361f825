import type { Level } from '../absence/statistics-row';
import type { Day } from '../values/day';
import type { D } from '../values/money';
import type { Month } from '../values/month';

/** The levels that have managers. */
export const reportLevels = ['municipality', 'department', 'unit'] as const satisfies readonly Level[];
export type ReportLevel = (typeof reportLevels)[number];

/** Whom a report is about. */
export interface ReportGroup {
  readonly level: ReportLevel;
  /** As the pulled statistics have it; of the municipality its only group. */
  readonly name: string;
}

/** What the view asked for: one group's report. */
export interface MonthlyReportContent {
  readonly group: ReportGroup;
  /** The report's last month; its year is this year. */
  readonly month: Month;
  /** The first of the twelve months to compare with. */
  readonly referenceFrom: Month;
  /** Kronor. */
  readonly monthlySalary: D;
  readonly madeOn: Day;
  readonly paid?: PaidAmounts;
  /** Where the log of the pulls has their times; left out where there is no log. */
  readonly pullTimes?: PullTimes;
}

/** Where the user's own table has the sick pay that was paid: a row for each unit and month. */
export interface PaidAmounts {
  readonly sheet: string;
  /** Cells of the names of the report's group; left out where all rows are the group's. */
  readonly names?: string;
  readonly months: string;
  /** Whether months are dates, or text such as 2018-11. */
  readonly monthsAre: 'dates' | 'text';
  readonly kronor: string;
}

/** A column of the log of pulls: it grows with every pull, and so the whole column is meant. */
export interface PullTimes {
  readonly sheet: string;
  /** Its letters. */
  readonly column: string;
}
