import type { SpellRow } from '../../absence/spell';
import { weekdayOf, type Day } from '../../values/day';

const saturday = 6;

/**
 * Whether all days between two days, one at least, are Saturdays and Sundays. A source with a row a day has none for days off,
 * so that sickness on both sides of them is one spell.
 *
 * @example areDaysOffBetween(friday, monday) // true; of a Thursday and a Monday, or a Monday and the Tuesday after it, false
 */
export function areDaysOffBetween(earlier: Day, later: Day): boolean {
  if (later - earlier < 2 || later - earlier > 3) return false;
  for (let day = earlier + 1; day < later; day++) if (weekdayOf(day) < saturday) return false;
  return true;
}

/** The days off between two rows of a day, as a row of no absence; of the cause that the earlier one has. */
export function daysOffBetween(earlier: SpellRow, later: SpellRow): SpellRow {
  const { employee, cause, channel } = earlier;
  return {
    employee,
    start: earlier.start + 1,
    end: later.start - 1,
    extent: 0,
    isDay: true,
    ...(cause === undefined ? {} : { cause }),
    ...(channel === undefined ? {} : { channel }),
  };
}

/**
 * Rows of absence with the days off that lie between those of a day each. Rows of periods, which say when they end, stay as
 * they are.
 *
 * @param rows in any order
 * @example withDaysOff([friday, monday]).length // 3
 */
export function withDaysOff(rows: readonly SpellRow[]): SpellRow[] {
  const days = rows.filter(({ isDay }) => isDay).sort((one, other) => byEmployee(one, other) || one.start - other.start);
  const daysOff = days.flatMap((later, place) => {
    const earlier = days[place - 1];
    const isOne = earlier?.employee === later.employee && areDaysOffBetween(earlier.start, later.start);
    return isOne ? [daysOffBetween(earlier, later)] : [];
  });
  return [...rows, ...daysOff];
}

function byEmployee(one: SpellRow, other: SpellRow): number {
  if (one.employee === other.employee) return 0;
  return one.employee < other.employee ? -1 : 1;
}
