import { dateOf, dayOf, type Day } from '../values/day';

/*
 * The two rules of the Sick Pay Act that need several spells of one employee at once: a new spell within five calendar
 * days continues the old one, and ten qualifying deductions in twelve months are the most.
 */

/** From the first sick day to the last, both included. */
export interface SickPeriod {
  readonly start: Day;
  /** `start` or later. */
  readonly end: Day;
}

/** A spell with its place in the day count, and whether it carries a qualifying deduction. */
export interface CountedSpell extends SickPeriod {
  /** The day number of `start`: 1 unless the spell continues an earlier one. */
  readonly firstDayNumber: number;
  readonly carriesDeduction: boolean;
}

/** A spell that begins so many calendar days after the end of another continues it. */
const mostDaysApart = 5;
const mostDeductions = 10;

/**
 * Counts one employee's spells: day numbers and qualifying deductions.
 *
 * A spell that begins within five calendar days of the end of the one before continues it: no new deduction, and its day
 * count goes on, without the healthy days between. Any other spell carries a deduction, unless ten spells that began in
 * the twelve months before it have carried one already.
 *
 * @param periods of one employee, in any order; those that overlap count each day once
 * @returns the spells by start day
 * @example countSpells([mondayToThursday, tuesdayAfter])[1] // firstDayNumber 5, carriesDeduction false
 * @source Sjuklönelagen (1991:1047) 6 and 7 §§; the example is FAR's
 */
export function countSpells(periods: readonly SickPeriod[]): readonly CountedSpell[] {
  const counted: CountedSpell[] = [];
  let lastDay: Day | undefined;
  let lastNumber = 0;
  for (const { start, end } of periods.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const continues = lastDay !== undefined && start - lastDay <= mostDaysApart;
    const firstDayNumber = continues ? lastNumber + 1 - daysCovered(start, lastDay) : 1;
    counted.push({ start, end, firstDayNumber, carriesDeduction: !continues && hasDeductionLeft(start, counted) });
    if (lastDay === undefined || end > lastDay) {
      lastDay = end;
      lastNumber = firstDayNumber + end - start;
    }
  }
  return counted;
}

/**
 * The day number of a sick day in its spell, as the Sick Pay Act counts; undefined for a day that is not a sick day.
 *
 * @example dayNumberOf(tuesday, countSpells([mondayToThursday, tuesdayAfter])) // 5
 */
export function dayNumberOf(day: Day, spells: readonly CountedSpell[]): number | undefined {
  const spell = spells.find(({ start, end }) => start <= day && day <= end);
  return spell && spell.firstDayNumber + day - spell.start;
}

/** Days from a spell's start that an earlier spell has counted already; 0 when none overlaps. */
function daysCovered(start: Day, lastDay: Day | undefined): number {
  return lastDay === undefined ? 0 : Math.max(lastDay - start + 1, 0);
}

function hasDeductionLeft(start: Day, earlier: readonly CountedSpell[]): boolean {
  const from = yearBefore(start);
  return earlier.filter((spell) => spell.carriesDeduction && spell.start >= from).length < mostDeductions;
}

/** The same date a year earlier; 28 February for 29 February. */
function yearBefore(date: Day): Day {
  const { year, month, day } = dateOf(date);
  return dayOf(year - 1, month, day) ?? dayOf(year - 1, month, day - 1) ?? 0;
}
