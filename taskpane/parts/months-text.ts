import { writeMonth, type Month } from '../../src/values/month';

/**
 * Months for a reader: those that follow each other as a period.
 *
 * @param months in calendar order
 * @example writeMonths([24_226, 24_227, 24_229]) // '2018-11–2018-12, 2019-02'
 */
export function writeMonths(months: readonly Month[]): string {
  const periods: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const growing = periods.at(-1);
    if (growing?.last === month - 1) growing.last = month;
    else periods.push({ first: month, last: month });
  }
  return periods.map(({ first, last }) => (first === last ? writeMonth(first) : `${writeMonth(first)}–${writeMonth(last)}`)).join(', ');
}
