import { inOrder } from './rows-of-employees';
import type { CountingRules } from './rules';
import { openEnd, type SpellColumns } from './spell';
import type { Day } from '../values/day';

/** A spell of one employee, and where its day count began. */
export interface LinkedSpell {
  readonly first: Day;
  readonly last: Day;
  /** The day that is day 1 of the day count, moved on by the healthy days between linked spells. */
  readonly dayOne: Day;
  /** Whether it counts as an occasion of its own. */
  readonly isOccasion: boolean;
}

/**
 * The spells of one employee, in order of time: rows that overlap or touch are one, and one that begins at most five calendar
 * days (`continuationDays`) after the last sick day before it carries the day count on, as in the kernel.
 *
 * @param rows the employee's, in any order
 * @param lastDay where open spells end; what comes later is left out
 * @example a spell of 4-7 March and one of 9-20 March: the second has day 5 on the 9th, and so day 1 on the 5th
 */
export function linkedSpells(spells: SpellColumns, rows: Int32Array, rules: CountingRules, lastDay: Day): LinkedSpell[] {
  const linked: LinkedSpell[] = [];
  for (const row of inOrder(rows, spells.start)) {
    const first = spells.start[row]!;
    if (first > lastDay) break;
    const end = spells.end[row]!;
    const last = end === openEnd ? lastDay : Math.min(end, lastDay);
    const before = linked.at(-1);
    if (before && first <= before.last + 1) linked[linked.length - 1] = { ...before, last: Math.max(before.last, last) };
    else linked.push({ first, last, ...countOf(first, before, rules) });
  }
  return linked;
}

function countOf(first: Day, before: LinkedSpell | undefined, { continuationDays, continuationIsOccasion }: CountingRules) {
  const continues = before !== undefined && first - before.last <= continuationDays;
  if (!continues) return { dayOne: first, isOccasion: true };
  const healthyDays = first - before.last - 1;
  return { dayOne: before.dayOne + healthyDays, isOccasion: continuationIsOccasion };
}
