import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { writeNumber } from '../../../src/locale/numbers';
import type { Language } from '../../../src/locale/language';
import { D } from '../../../src/values/money';
import type { Month } from '../../../src/values/month';

/** Days of each employee in one month; why there are none otherwise. */
export type PreviewedMonth = { readonly short: D; readonly long: D; readonly all: D } | { readonly why: 'hiddenFigure' | 'missingFigure' };

/** A month of a group, as the report's tables have it. */
export function previewOfMonth(row: StatisticsRow | undefined): PreviewedMonth {
  if (!row) return { why: 'missingFigure' };
  const { headcount, netDays1To14, netDays15To90, netDays91 } = row;
  if (headcount === undefined || netDays1To14 === undefined || netDays15To90 === undefined || netDays91 === undefined) {
    return { why: 'hiddenFigure' };
  }
  const short = new D(netDays1To14);
  const long = new D(netDays15To90).plus(netDays91);
  return { short: short.div(headcount), long: long.div(headcount), all: short.plus(long).div(headcount) };
}

/**
 * The month of the reference period that a month is held against: the same calendar month.
 *
 * @param referenceFrom the period's first month
 * @example referenceMonthOf(monthOf(2019, 3), monthOf(2017, 8)) // March 2018
 */
export function referenceMonthOf(month: Month, referenceFrom: Month): Month {
  return referenceFrom + ((((month - referenceFrom) % 12) + 12) % 12);
}

/** Days with the two decimals of the report. */
export function writeDays(days: D, language: Language): string {
  return writeNumber(days.toDecimalPlaces(2).toNumber(), language, 2);
}
