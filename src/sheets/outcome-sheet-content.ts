import type { Level } from '../absence/statistics-row';
import type { Terms } from '../contract/terms';
import type { MadeUpMonths } from '../outcome/made-up/contracts';
import type { OutcomeTerms } from '../outcome/table';
import type { Month } from '../values/month';

/** Cells with monthly figures. */
export interface SeriesCells {
  /** Of the user's workbook; without it the cells are of the sheet of months that is inserted too. */
  readonly sheet?: string;
  readonly address: string;
}

/** What an outcome is calculated from, month by month; the indexes may be left out, both. */
export const seriesNames = ['months', 'actual', 'employees', 'index', 'referenceMonths', 'reference', 'referenceIndex'] as const;

export type SeriesName = (typeof seriesNames)[number];

/** Months of one group, taken from the pulled statistics. */
export interface PulledMonths {
  readonly level: Level;
  /** As the table writes it. */
  readonly name: string;
  readonly months: MonthSpan;
  readonly reference: MonthSpan;
  /** Whether the index is looked up too, in the table of the workbook. */
  readonly isAdjusted: boolean;
}

/** Months that follow each other. */
export interface MonthSpan {
  readonly first: Month;
  /** At least 1. */
  readonly count: number;
}

/** What the view asked for. */
export interface OutcomeSheetContent {
  readonly terms: OutcomeTerms;
  readonly stopMonth: Month;
  /** Price, risk level and cap: without them the sheet has no outcome payment. */
  readonly contract?: Pick<Terms, 'price' | 'riskLevel' | 'cap'>;
  readonly series: Readonly<Partial<Record<SeriesName, SeriesCells>>>;
  /** How many months the contract period has figures for: the tables have room for them all. */
  readonly monthCount: number;
  /** Months for those series that are of no sheet of the user's. */
  readonly madeUp?: MadeUpMonths;
  /** Or where the statistics have them. */
  readonly pulled?: PulledMonths;
}
