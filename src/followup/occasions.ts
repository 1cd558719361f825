import type { SpellRow } from '../absence/spell';
import { lastDay, type Day } from '../values/day';
import { firstDayOf, monthOfDay } from '../values/month';

/** The first days of an employee's occasions, in order, by the employee's identity. */
export type OccasionsByEmployee = ReadonlyMap<string, readonly Day[]>;

/**
 * The occasions of absence of each employee: what overlapping and touching rows cover together is one. A return within five
 * days, which carries the day count on, is an occasion of its own, as in the kernel's usual rules.
 *
 * @param spells in any order
 * @example occasionsOf([mondayToThursday, fridayToSunday]) // one occasion, on the Monday
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021: sjukfrånvarotillfälle
 */
export function occasionsOf(spells: readonly SpellRow[]): OccasionsByEmployee {
  const byEmployee = new Map<string, SpellRow[]>();
  for (const spell of spells) {
    const own = byEmployee.get(spell.employee);
    if (own) own.push(spell);
    else byEmployee.set(spell.employee, [spell]);
  }
  return new Map([...byEmployee].map(([employee, own]) => [employee, firstDays(own)]));
}

function firstDays(spells: SpellRow[]): Day[] {
  const days: Day[] = [];
  let lastSickDay = -Infinity;
  for (const { start, end = lastDay } of spells.sort((one, other) => one.start - other.start)) {
    if (start > lastSickDay + 1) days.push(start);
    lastSickDay = Math.max(lastSickDay, end);
  }
  return days;
}

/**
 * The first day from which spells are known: that of the month of the first one, for nobody writes down spells that did not
 * happen.
 *
 * @param spells at least one
 */
export function knownFrom(spells: readonly SpellRow[]): Day {
  const first = spells.reduce((earliest, { start }) => Math.min(earliest, start), lastDay);
  return firstDayOf(monthOfDay(first));
}
