import type { ExtractTotal } from '../absence/extract';
import type { StatisticsRow } from '../absence/statistics-row';
import { checksumOf } from '../values/checksum';
import type { Month } from '../values/month';
import type { PublishableRow } from './publishable';

/**
 * What has been published of each group, month by month, in all pulls so far: the workbook may have been copied after any of
 * them, so nothing of it is ever forgotten, neither when a month leaves the period nor when a setting changes the groups.
 *
 * By level and name: the first month as a number, a space, and a state for each month from it on, parted by commas; none for
 * a month without the group. A state is `h` (hidden), of a unit with a slash and the checksums of the departments that it was in,
 * or employees, spells (none in an extract) and a checksum of all that adds up (shown); several have a plus sign between.
 *
 * @example { 'unit Norr': '24222 h/9c41b,12/3/5f3a0,12/3/5f3a0+12/4/00c1e' }
 */
export type Publications = Readonly<Record<string, string>>;

export const noPublications: Publications = {};

/** Stands in no state of a shown group. */
const hidden = 'h';
/** Stands between what a state says. */
const inState = '/';
const hiddenUnit = hidden + inState;
/** Stands between the states of a month. */
const between = '+';

/** A row of a table that is published: of the counted statistics, or of an extract. */
export type PublishedRow = StatisticsRow | ExtractTotal;

/** A group in a month. */
export type Group = Pick<StatisticsRow, 'level' | 'name' | 'month'>;

/** Tells a group in a month from all others. */
export function keyInMonth(group: Group, month = group.month): string {
  return `${month} ${keyOf(group)}`;
}

/** The states of a group in a month, in order, with a plus sign between them; nearly always there is one. */
type States = string;

/** Publications as they can be asked. */
export class PublishedGroups {
  /** By level and name. */
  private readonly groups = new Map<string, Map<string, ReadonlyMap<Month, States>>>();

  constructor(publications: Publications) {
    for (const [key, states] of Object.entries(publications)) {
      const { level, name } = groupOfKey(key);
      const groups = this.groups.get(level) ?? new Map<string, ReadonlyMap<Month, States>>();
      this.groups.set(level, groups.set(name, readStates(states)));
    }
  }

  /** Whether the group was hidden in the month, in any publication. */
  wasHidden(group: Group, month = group.month): boolean {
    const states = this.statesOf(group, month);
    return states !== undefined && isHidden(states);
  }

  /**
   * The departments that a unit was in when it was hidden, each as `checksumOfDepartment` tells it: once for each time that they
   * were others, and none for a unit of no department. Where the table did not say so, nothing.
   */
  departmentsWhenHidden(unit: Group): readonly (readonly string[])[] {
    const states = this.statesOf(unit, unit.month)?.split(between) ?? [];
    return states.filter((state) => state.startsWith(hiddenUnit)).map((state) => state.split(inState).slice(1).filter(Boolean));
  }

  /** Whether the row was shown with the very figures that it has now. */
  isKnown(row: PublishedRow): boolean {
    const states = this.statesOf(row, row.month);
    return states !== undefined && holds(states, shownState(row));
  }

  /**
   * Whether it was shown with the employees and the spells that it has now; its days may be counted in another way since. An
   * extract and the statistics say as much of each other's groups when the employees are the same.
   */
  isPartlyKnown(row: PublishedRow): boolean {
    const states = this.statesOf(row, row.month)?.split(between) ?? [];
    const beginnings = isOfExtract(row) ? [`${row.headcount}/`] : [employeesAndSpells(row), `${row.headcount}//`];
    return states.some((state) => beginnings.some((beginning) => state.startsWith(beginning)));
  }

  /** The groups of a level that have been published, each with its months. */
  of(level: StatisticsRow['level']): { readonly name: string; readonly months: readonly Month[] }[] {
    return [...(this.groups.get(level) ?? [])].map(([name, months]) => ({ name, months: [...months.keys()] }));
  }

  private statesOf({ level, name }: Group, month: Month): States | undefined {
    return this.groups.get(level)?.get(name)?.get(month);
  }
}

/**
 * The publications with one more.
 *
 * @param rows a publication: suppressed rows
 * @example publishedWith({}, [unit]) // { 'unit Norr': '24222 12/3/5f3a0' }: twelve employees, three spells in July 2018
 */
export function publishedWith(earlier: Publications, rows: readonly PublishedRow[]): Publications {
  const changed = new Map<string, Map<Month, States>>();
  for (const row of rows) {
    const key = keyOf(row);
    const months = changed.get(key) ?? readStates(Object.hasOwn(earlier, key) ? earlier[key] : undefined);
    months.set(row.month, withState(months.get(row.month), row.status === 'hidden' ? hiddenState(row) : shownState(row)));
    changed.set(key, months);
  }
  const written = [...changed].map(([key, months]) => [key, writeStates(months)] as const);
  return { ...earlier, ...Object.fromEntries(written) };
}

function holds(states: States | undefined, state: string): boolean {
  return states === state || (states?.split(between).includes(state) ?? false);
}

function withState(states: States | undefined, state: string): States {
  if (states === undefined) return state;
  // A table that is read back says less of a hidden unit than was kept of it.
  const isSaid = state === hidden ? isHidden(states) : holds(states, state);
  return isSaid ? states : [...states.split(between), state].sort().join(between);
}

function isHidden(states: States): boolean {
  return states.includes(hidden);
}

function keyOf({ level, name }: Pick<Group, 'level' | 'name'>): string {
  return `${level} ${name}`;
}

function groupOfKey(key: string): { level: string; name: string } {
  const end = key.indexOf(' ');
  return { level: key.slice(0, end), name: key.slice(end + 1) };
}

/** The figures that add up; the others follow from them or are left out for reasons of their own. */
const counts = ['netDays1To14', 'netDays15To90', 'netDays91', 'repeated', 'channelKnown', 'throughSupport'] as const;
/** Of so many digits, one changed group in a million looks unchanged. */
const digitsOfChecksum = 5;

function shownState(row: PublishedRow): string {
  const sums = isOfExtract(row) ? [row.sickHours, row.absenceShare] : counts.map((count) => row[count]);
  return employeesAndSpells(row) + shortChecksumOf(sums.map((sum) => sum ?? '').join(' '));
}

function hiddenState(row: PublishableRow): string {
  if (row.level !== 'unit' || !row.departments) return hidden;
  return hiddenUnit + row.departments.map(checksumOfDepartment).sort().join(inState);
}

/** Tells the department of a hidden unit from others. */
export function checksumOfDepartment(name: string): string {
  return shortChecksumOf(name);
}

function shortChecksumOf(text: string): string {
  return checksumOf(text).slice(0, digitsOfChecksum);
}

function employeesAndSpells(row: PublishedRow): string {
  const spells = isOfExtract(row) ? undefined : row.spells;
  return [row.headcount ?? '', spells ?? '', ''].join(inState);
}

function isOfExtract(row: PublishedRow): row is ExtractTotal {
  return 'sickHours' in row;
}

/** Of a text that somebody has changed, what can be read. */
function readStates(written = ''): Map<Month, States> {
  const [first = '', ofMonths = ''] = written.split(' ');
  const from = Number(first);
  const months = new Map<Month, States>();
  if (!Number.isInteger(from)) return months;
  ofMonths.split(',').forEach((states, place) => {
    if (states !== '') months.set(from + place, states);
  });
  return months;
}

function writeStates(months: ReadonlyMap<Month, States>): string {
  const numbers = [...months.keys()];
  const from = Math.min(...numbers);
  const length = Math.max(...numbers) - from + 1;
  return `${from} ${Array.from({ length }, (_, place) => months.get(from + place) ?? '').join(',')}`;
}
