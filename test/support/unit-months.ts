import type { StatisticsRow } from '../../src/absence/statistics-row';
import { noFigures } from '../../src/privacy/no-figures';
import type { Month } from '../../src/values/month';

/**
 * The rows of a made-up unit in the twelve months that end with one.
 *
 * @param days net days 1-14 of each month, undefined where it is hidden; one figure is that of every month
 */
export function unitYear(unit: string, last: Month, days: readonly (number | undefined)[], headcount: number): StatisticsRow[] {
  return Array.from({ length: 12 }, (_, place): StatisticsRow => {
    const ofMonth = days.length === 1 ? days[0] : days[place];
    const group = { ...noFigures, month: last - 11 + place, level: 'unit', name: unit } as const;
    if (ofMonth === undefined) return { ...group, status: 'hidden' };
    return { ...group, headcount, netDays1To14: ofMonth, shortPerEmployee: ofMonth / headcount, status: 'shown' };
  });
}
