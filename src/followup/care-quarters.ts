import { wholeMunicipality, type StatisticsRow } from '../absence/statistics-row';
import { rowsToHide } from '../privacy/protect';
import { noFigures } from '../privacy/no-figures';
import { usualThreshold } from '../privacy/suppress';
import type { Day } from '../values/day';
import { groupedBy } from '../values/grouped';
import { monthOfDay, type Month } from '../values/month';
import { byName } from '../values/name-order';
import { CareHistory, type CareCall } from './care-history';
import { heldOf, waitingSince, type ConversationRow } from './care-list';
import type { CareRules } from './care-rules';
import type { OccasionsByEmployee } from './occasions';

/** What became of the calls of a quarter, in a department or in the whole municipality. */
export interface CareQuarter {
  /** The quarter's first month. */
  readonly quarter: Month;
  /** Undefined for the whole municipality. */
  readonly department: string | undefined;
  /** Undefined when the group is too small to be shown: hidden is not 0. */
  readonly figures: CareFigures | undefined;
}

/** called = inTime + late + open */
export interface CareFigures {
  /** Calls whose trigger lies in the quarter. */
  readonly called: number;
  /** Held within the days that the rules allow. */
  readonly inTime: number;
  /** Held after that. */
  readonly late: number;
  /** Not held up to the day. */
  readonly open: number;
}

/** A call to a step, with whose it is. */
interface OwnCall extends CareCall {
  readonly employee: string;
  readonly department: string | undefined;
  /** Days that it waited until it was held; undefined while it is not. */
  readonly waited: number | undefined;
}

/** A quarter and group before hiding. */
interface Group {
  readonly quarter: Month;
  readonly department: string | undefined;
  readonly calls: readonly OwnCall[];
}

export interface CareQuartersOptions {
  /** The department where an employee worked on a day; undefined when that is not known. */
  readonly departmentOn?: (employee: string, day: Day) => string | undefined;
  /** The most called employees of a group that is hidden; 10 by law. */
  readonly threshold?: number;
}

/**
 * By quarter and department: how many calls to a step there were, and how many of them were held in time, late or not yet.
 *
 * A call belongs to the quarter of the occasion that triggered it, and to the department of that day. Groups of at most
 * `threshold` called employees are hidden by the same rule as groups of the statistics, and with them those that would give
 * them away by subtraction.
 *
 * @param occasions that count, by employee
 * @param conversations the user's record
 * @param day later occasions and conversations are not known yet
 * @returns the latest quarter first; in it the municipality, then departments by name
 * @example careQuarters(occasions, [], day, usualCareRules)[0].figures // { called: 12, inTime: 0, late: 0, open: 12 }
 */
export function careQuarters(
  occasions: OccasionsByEmployee,
  conversations: readonly ConversationRow[],
  day: Day,
  rules: CareRules,
  { departmentOn = () => undefined, threshold = usualThreshold }: CareQuartersOptions = {},
): CareQuarter[] {
  const rows = groupedBy(conversations, ({ employee }) => employee);
  const calls = [...occasions].flatMap(([employee, days]) => {
    const own = rows.get(employee) ?? [];
    const history = new CareHistory(days, heldOf(own), day, rules);
    return history.calls.map((call) => ({ ...call, employee, department: departmentOn(employee, call.day), waited: waitOf(call, own) }));
  });
  const quarters = [...groupedBy(calls, (call) => quarterOf(call.day))].sort(([one], [other]) => other - one);
  return quarters.flatMap(([quarter, ofQuarter]) => shown(groupsOf(quarter, ofQuarter), rules, threshold));
}

function waitOf({ day, held }: CareCall, rows: readonly ConversationRow[]): number | undefined {
  return held === undefined ? undefined : Math.max(0, held - waitingSince(day, rows, held));
}

function quarterOf(day: Day): Month {
  const month = monthOfDay(day);
  return month - (month % 3);
}

function groupsOf(quarter: Month, calls: readonly OwnCall[]): Group[] {
  const named = calls.filter(({ department }) => department !== undefined);
  const departments = [...groupedBy(named, ({ department }) => department)].sort(([one = ''], [other = '']) => byName.compare(one, other));
  return [
    { quarter, department: undefined, calls },
    ...departments.map(([department, ofDepartment]) => ({ quarter, department, calls: ofDepartment })),
  ];
}

function shown(groups: readonly Group[], rules: CareRules, threshold: number): CareQuarter[] {
  const rows = new Map(groups.map((group) => [rowOf(group), group]));
  const hidden = rowsToHide([...rows.keys()], threshold);
  return [...rows].map(([row, { quarter, department, calls }]) => ({
    quarter,
    department,
    figures: hidden.has(row) ? undefined : figuresOf(calls, rules),
  }));
}

/** A group as the rule of hiding knows groups: its size is that of the employees called. */
function rowOf({ quarter, department, calls }: Group): StatisticsRow {
  const headcount = new Set(calls.map(({ employee }) => employee)).size;
  const group =
    department === undefined
      ? ({ level: 'municipality', name: wholeMunicipality } as const)
      : ({ level: 'department', name: department } as const);
  return { ...noFigures, ...group, month: quarter, headcount, status: 'shown' };
}

function figuresOf(calls: readonly OwnCall[], { lateAfterDays }: CareRules): CareFigures {
  const held = calls.flatMap(({ waited }) => (waited === undefined ? [] : [waited]));
  const inTime = held.filter((waited) => waited <= lateAfterDays).length;
  return { called: calls.length, inTime, late: held.length - inTime, open: calls.length - held.length };
}
