import { firstDayOf, parseMonth } from '../../values/month';

/** Month, net days of short-term absence, employees, sickness-benefit index: as a controller keeps them. */
export type MadeUpMonth = readonly [month: string, netDays: number, employees: number, index: number];

/** Excel's number of a month's first day. */
export function serialOf(month: string): number {
  const parsed = parseMonth(month);
  if (parsed === undefined) throw new RangeError(`No month: ${month}`);
  return firstDayOf(parsed);
}
