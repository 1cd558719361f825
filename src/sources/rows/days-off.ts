import { isPublicHoliday } from '../../absence/holidays';
import type { Holidays } from '../../absence/rules';
import type { SpellRow } from '../../absence/spell';
import { weekdayOf, type Day } from '../../values/day';

/** Whether an employee does not work on a day. */
export type IsDayOff = (employee: string, day: Day) => boolean;

const saturday = 6;

/**
 * The days off of a source that tells no schedule: Saturdays and Sundays, and Sweden's public holidays where those are no working
 * days. A payroll has no rows for them either.
 *
 * @example usualDaysOff('se')('M00001', 43_192) // true: Easter Monday 2018; with 'none' false
 */
export function usualDaysOff(holidays: Holidays): IsDayOff {
  return (_employee, day) => weekdayOf(day) >= saturday || (holidays === 'se' && isPublicHoliday(day));
}

/** Longer than any holiday or week of shifts; the search for days off goes no further. */
const longestDaysOff = 14;

/**
 * The days off between rows of a day each, as rows of no absence, with the cause and the channel of the row before. A source
 * with a row a day has none for days off, so that sickness on both sides of them is one spell.
 *
 * @param rows of a day each, in any order
 * @example daysOffBetween([friday, monday], usualDaysOff('none')).length // 1; of a Thursday and a Monday, or a Monday and the Tuesday after it, 0
 */
export function daysOffBetween(rows: readonly SpellRow[], isDayOff: IsDayOff): SpellRow[] {
  const sorted = [...rows].sort((one, other) => byEmployee(one, other) || one.start - other.start);
  return sorted.flatMap((later, place) => {
    const earlier = sorted[place - 1];
    if (earlier?.employee !== later.employee) return [];
    const [start, end] = [earlier.start + 1, later.start - 1];
    return start <= end && areAllOff(later.employee, start, end, isDayOff) ? [noAbsence(earlier, start, end)] : [];
  });
}

/**
 * Rows of absence with the days off that lie between those of a day each. Rows of periods, which say when they end, stay as
 * they are.
 *
 * @param rows in any order
 * @example withDaysOff([friday, monday], usualDaysOff('none')).length // 3
 */
export function withDaysOff(rows: readonly SpellRow[], isDayOff: IsDayOff): SpellRow[] {
  return [
    ...rows,
    ...daysOffBetween(
      rows.filter(({ isDay }) => isDay),
      isDayOff,
    ),
  ];
}

function areAllOff(employee: string, start: Day, end: Day, isDayOff: IsDayOff): boolean {
  if (end - start >= longestDaysOff) return false;
  for (let day = start; day <= end; day++) if (!isDayOff(employee, day)) return false;
  return true;
}

function noAbsence({ employee, cause, channel, isDay }: SpellRow, start: Day, end: Day): SpellRow {
  return {
    employee,
    start,
    end,
    extent: 0,
    ...(isDay && { isDay }),
    ...(cause !== undefined && { cause }),
    ...(channel !== undefined && { channel }),
  };
}

function byEmployee(one: SpellRow, other: SpellRow): number {
  if (one.employee === other.employee) return 0;
  return one.employee < other.employee ? -1 : 1;
}
