import { lastLongDay, lastShortDay } from '../absence/day-classes';
import { employedIn, type Employed } from '../absence/employed';
import type { EmploymentColumns } from '../absence/employment';
import { linkedSpells, type LinkedSpell } from '../absence/linked-spells';
import { lastDayOf, type Period } from '../absence/period';
import { firstRepeatedMonth } from '../absence/repeated';
import { usualRules, type CountingRules } from '../absence/rules';
import { rowsOfEmployees } from '../absence/rows-of-employees';
import type { SpellColumns } from '../absence/spell';
import type { Status } from '../absence/statistics-row';
import { usualThreshold } from '../privacy/suppress';
import { firstDayOf, monthOfDay } from '../values/month';

/** The repeated group is chosen in one period and followed in another, which begins after it. */
export interface FollowUpPeriods {
  readonly selection: Period;
  readonly followUp: Period;
}

/** Of the repeated group and of all others: how many they are, and the shares with any day 15-90 and any day 91 or later. */
export interface FollowUpFigures {
  /** `hidden`: one of the groups is too small. `incomplete`: the windows of the selection reach back before the data. */
  readonly status: Status;
  readonly group: FollowedGroup;
  readonly others: FollowedGroup;
}

/** Shares are 0 to 1; all is undefined unless the figures are shown. */
export interface FollowedGroup {
  readonly employees: number | undefined;
  readonly shareLong: number | undefined;
  readonly shareVeryLong: number | undefined;
}

/**
 * How those with repeated absence fared afterwards, against all others.
 *
 *     share = employees with any day of the class in the follow-up period / employees
 *
 * Counted is whoever is employed on any day of the follow-up period. In the group is who, at the end of any month of the
 * selection period, had begun more than `repeatedMoreThan` occasions within the `repeatedMonths` calendar months that end
 * with it, and was employed in that month: the group that the kernel counts. All others are the others, also those hired
 * since. A day of a class is any calendar day of a spell, whatever its extent, on which the employee is employed; its number
 * is the kernel's, so it may have begun before the period, and a return within five days carries it on.
 *
 * When one of the two groups is hidden so is the other: the municipality less the one is the other.
 *
 * @param spells rows that a reader has checked
 * @param employments of the same `Identities`
 * @param threshold the most employees of a group that is hidden, 0 or more; 10 by law
 * @example of 100 in the group 45 have a day 15-90 and 16 a day 91 or later: shareLong 0,45 and shareVeryLong 0,16
 * @source RISE, Arbetsmiljö och hälsa i fokus 2021: Botkyrka 45 % and 16 % against 24 % and 11 %; Örnsköldsvik 65 % and 31 %
 *   against 35 % and 14 %
 */
export function followUpRepeated(
  spells: SpellColumns,
  employments: EmploymentColumns,
  periods: FollowUpPeriods,
  rules: CountingRules = usualRules,
  threshold = usualThreshold,
): FollowUpFigures {
  if (periods.selection.from < firstRepeatedMonth(spells, rules)) return withoutFigures('incomplete');
  const counts = countFollowed(spells, employments, periods, rules);
  if (counts.group.employees <= threshold || counts.others.employees <= threshold) return withoutFigures('hidden');
  return { status: 'shown', group: sharesOf(counts.group), others: sharesOf(counts.others) };
}

const nothing: FollowedGroup = { employees: undefined, shareLong: undefined, shareVeryLong: undefined };

function withoutFigures(status: Status): FollowUpFigures {
  return { status, group: nothing, others: nothing };
}

/** Employees, all and by what they had. */
interface Count {
  employees: number;
  long: number;
  veryLong: number;
}

function sharesOf({ employees, long, veryLong }: Count): FollowedGroup {
  return { employees, shareLong: long / employees, shareVeryLong: veryLong / employees };
}

function countFollowed(spells: SpellColumns, employments: EmploymentColumns, periods: FollowUpPeriods, rules: CountingRules) {
  const employees = employments.employees.names.length;
  const spellsOf = rowsOfEmployees(spells.employee, employees);
  const employmentsOf = rowsOfEmployees(employments.employee, employees);
  const counts = { group: noCount(), others: noCount() };
  const lastDay = lastDayOf(periods.followUp);
  for (let employee = 0; employee < employees; employee++) {
    const employed = employedIn(employments, employmentsOf.of(employee));
    if (!employed.between(firstDayOf(periods.followUp.from), lastDay)) continue;
    const absence = linkedSpells(spells, spellsOf.of(employee), rules, lastDay);
    const count = isMember(absence, employed, periods.selection, rules) ? counts.group : counts.others;
    count.employees++;
    if (hasDays(absence, employed, periods.followUp, lastShortDay + 1, lastLongDay)) count.long++;
    if (hasDays(absence, employed, periods.followUp, lastLongDay + 1, Infinity)) count.veryLong++;
  }
  return counts;
}

function noCount(): Count {
  return { employees: 0, long: 0, veryLong: 0 };
}

/**
 * Whether somebody is in the group in any month of a period. An occasion that makes N + 1 with the N before it makes a member
 * of the months from its own to the last in which the first of them is still within the window.
 */
function isMember(absence: readonly LinkedSpell[], employed: Employed, period: Period, rules: CountingRules): boolean {
  const { repeatedMoreThan, repeatedMonths } = rules;
  const begun = absence.filter(({ isOccasion }) => isOccasion).map(({ first }) => monthOfDay(first));
  return begun.slice(repeatedMoreThan).some((month, place) => {
    const from = Math.max(month, period.from);
    const to = Math.min((begun[place] ?? month) + repeatedMonths - 1, period.to);
    return from <= to && employed.between(firstDayOf(from), lastDayOf({ from, to }));
  });
}

/** Whether somebody, while employed, has a sick day in a period whose number lies between two, both included. */
function hasDays(absence: readonly LinkedSpell[], employed: Employed, period: Period, least: number, most: number): boolean {
  return absence.some(({ first, last, dayOne }) => {
    const from = Math.max(first, dayOne + least - 1, firstDayOf(period.from));
    const to = Math.min(last, dayOne + most - 1, lastDayOf(period));
    return from <= to && employed.between(from, to);
  });
}
