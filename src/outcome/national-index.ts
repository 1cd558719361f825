import type { Month } from '../values/month';

/**
 * Försäkringskassan's sickness-benefit index in its two editions: 1.0 is days per registered insured person of 16-64 years,
 * the one that both reports adjust with; 2.0 is days per person of the labour force of 15-69 years, from 2021.
 */
export const indexMeasures = ['1.0', '2.0'] as const;

export type IndexMeasure = (typeof indexMeasures)[number];

/** The index of the whole country in a month: net days per insured person over the twelve months that end with it. */
export interface IndexOfMonth {
  readonly month: Month;
  /** Above 0. */
  readonly index: number;
}

/** A row of the workbook's table of the index: who says so, and when it was fetched, is part of it. */
export interface IndexRow extends IndexOfMonth {
  readonly source: string;
}
