import type { Day } from '../values/day';
import { D } from '../values/money';
import { byName } from '../values/name-order';
import { silent, within, type Tell } from '../values/tell';
import { monthsBefore } from './months-before';
import type { OccasionsByEmployee } from './occasions';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/** Who has repeated absence: more occasions than a number, begun within a number of months. */
export interface RepeatedRules {
  /** N, whole, 0 or more; 3 in both reports. */
  readonly moreThan: number;
  /** M, whole, 1 or more; 12 in both reports. */
  readonly months: number;
}

/** A member of the group. */
export interface Member {
  readonly employee: string;
  /** Occasions begun in the window. */
  readonly occasions: number;
}

/** The group on a day. */
export interface RepeatedGroup {
  /** Most occasions first. */
  readonly members: readonly Member[];
  /** Members who were members a month before as well; undefined when the data do not reach back to say. */
  readonly remaining: number | undefined;
  readonly new: number | undefined;
}

/**
 * The employees with repeated absence on a day: more than N occasions begun within the M months that end with it. At a
 * month's end those are calendar months.
 *
 *     window = (the same day M months earlier, the day]
 *
 * @param knownFrom the first day from which the data hold every spell
 * @example repeatedGroup(occasions, february28, { moreThan: 3, months: 12 }, knownFrom).members // with four or more since 1 March
 * @source RISE 2021: more than three spells within twelve months, rolling, evaluated at each month's end
 */
export function repeatedGroup(
  occasions: OccasionsByEmployee,
  day: Day,
  rules: RepeatedRules,
  knownFrom: Day,
  tell: Tell = silent,
): RepeatedGroup {
  const members = membersOn(occasions, day, rules);
  const size = members.length;
  members.forEach(({ employee, occasions: count }) =>
    within(tell, employee)('followup.occasions', new D(count), 'occasions in the window'),
  );
  tell('followup.repeated', new D(size), 'employees with more than N occasions in the window', reports);
  const dayBefore = monthsBefore(day, 1);
  if (windowStart(dayBefore, rules) < knownFrom) return { members, remaining: undefined, new: undefined };
  const before = new Set(membersOn(occasions, dayBefore, rules).map(({ employee }) => employee));
  const remaining = members.filter(({ employee }) => before.has(employee)).length;
  tell('followup.repeatedRemaining', new D(remaining), 'in the group a month before as well', reports);
  tell('followup.repeatedNew', new D(size - remaining), 'size - remaining', reports);
  return { members, remaining, new: size - remaining };
}

/** The first day of the window that ends with a day. */
export function windowStart(day: Day, { months }: RepeatedRules): Day {
  return monthsBefore(day, months) + 1;
}

function membersOn(occasions: OccasionsByEmployee, day: Day, rules: RepeatedRules): Member[] {
  const from = windowStart(day, rules);
  const counted = [...occasions].map(([employee, days]) => ({
    employee,
    occasions: days.filter((first) => first >= from && first <= day).length,
  }));
  return counted
    .filter((member) => member.occasions > rules.moreThan)
    .sort((one, other) => other.occasions - one.occasions || byName.compare(one.employee, other.employee));
}
