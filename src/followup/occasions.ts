import type { SpellRow } from '../absence/spell';
import { lastDay, type Day } from '../values/day';
import { firstDayOf, monthOfDay } from '../values/month';
import { mergedSpells } from './merged-spells';

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
  return new Map([...mergedSpells(spells)].map(([employee, own]) => [employee, own.map(({ start }) => start)]));
}

/**
 * The first day from which spells are known: that of the month of the first one, for nobody writes down spells that did not
 * happen.
 *
 * @param spells at least one
 */
export function knownFrom(spells: readonly Pick<SpellRow, 'start'>[]): Day {
  const first = spells.reduce((earliest, { start }) => Math.min(earliest, start), lastDay);
  return firstDayOf(monthOfDay(first));
}
