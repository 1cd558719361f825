import type { StatisticsRow } from '../absence/statistics-row';
import { checksumOf } from '../values/checksum';
import type { Month } from '../values/month';

/**
 * What has been published of each group, month by month, in all pulls so far: the workbook may have been copied after any of
 * them, so nothing of it is ever forgotten, neither when a month leaves the period nor when a setting changes the groups.
 *
 * By level and name: the first month as a number, a space, and a state for each month from it on, parted by commas; none for
 * a month without the group. A state is `h` (hidden), or employees, spells and a checksum of all that adds up (shown); several
 * have a plus sign between.
 *
 * @example { 'unit Norr': '24222 h,12/3/5f3a0,12/3/5f3a0+12/4/00c1e' }
 */
export type Publications = Readonly<Record<string, string>>;

export const noPublications: Publications = {};

const hidden = 'h';

/** A group in a month. */
export type Group = Pick<StatisticsRow, 'level' | 'name' | 'month'>;

/** Publications as they can be asked. */
export class PublishedGroups {
  private readonly groups: ReadonlyMap<string, ReadonlyMap<Month, ReadonlySet<string>>>;

  constructor(publications: Publications) {
    this.groups = new Map(Object.entries(publications).map(([key, states]) => [key, readStates(states)]));
  }

  /** Whether the group was hidden in the month, in any publication. */
  wasHidden(group: Group, month = group.month): boolean {
    return this.statesOf(group, month)?.has(hidden) ?? false;
  }

  /** Whether the row was shown with the very figures that it has now. */
  isKnown(row: StatisticsRow): boolean {
    return this.statesOf(row, row.month)?.has(shownState(row)) ?? false;
  }

  /** Whether it was shown with the employees and the spells that it has now; its days may be counted in another way since. */
  isPartlyKnown(row: StatisticsRow): boolean {
    const states = this.statesOf(row, row.month) ?? new Set<string>();
    return [...states].some((state) => state.startsWith(employeesAndSpells(row)));
  }

  /** The groups of a level that have been published, each with its months. */
  of(level: StatisticsRow['level']): { readonly name: string; readonly months: readonly Month[] }[] {
    const prefix = `${level} `;
    const found = [...this.groups].filter(([key]) => key.startsWith(prefix));
    return found.map(([key, months]) => ({ name: key.slice(prefix.length), months: [...months.keys()] }));
  }

  private statesOf({ level, name }: Group, month: Month): ReadonlySet<string> | undefined {
    return this.groups.get(keyOf({ level, name }))?.get(month);
  }
}

/**
 * The publications with one more.
 *
 * @param rows a publication: suppressed rows
 * @example publishedWith({}, [unit]) // { 'unit Norr': '24222 12/3/5f3a0' }: twelve employees, three spells in July 2018
 */
export function publishedWith(earlier: Publications, rows: readonly StatisticsRow[]): Publications {
  const changed = new Map<string, Map<Month, Set<string>>>();
  for (const row of rows) {
    const key = keyOf(row);
    const months = changed.get(key) ?? readStates(Object.hasOwn(earlier, key) ? earlier[key] : undefined);
    const states = months.get(row.month) ?? new Set<string>();
    months.set(row.month, states.add(row.status === 'hidden' ? hidden : shownState(row)));
    changed.set(key, months);
  }
  const written = [...changed].map(([key, months]) => [key, writeStates(months)] as const);
  return Object.fromEntries([...Object.entries(earlier), ...written]);
}

function keyOf({ level, name }: Pick<Group, 'level' | 'name'>): string {
  return `${level} ${name}`;
}

/** The figures that add up; the others follow from them or are left out for reasons of their own. */
const counts = ['netDays1To14', 'netDays15To90', 'netDays91', 'repeated', 'channelKnown', 'throughSupport'] as const;
/** Of so many digits, one changed group in a million looks unchanged. */
const digitsOfChecksum = 5;

function shownState(row: StatisticsRow): string {
  const checksum = checksumOf(counts.map((count) => row[count] ?? '').join(' '));
  return employeesAndSpells(row) + checksum.slice(0, digitsOfChecksum);
}

function employeesAndSpells({ headcount, spells }: StatisticsRow): string {
  return `${headcount ?? ''}/${spells ?? ''}/`;
}

/** Of a text that somebody has changed, what can be read. */
function readStates(written = ''): Map<Month, Set<string>> {
  const [first = '', states = ''] = written.split(' ');
  const from = Number(first);
  if (!Number.isInteger(from)) return new Map();
  const months = states.split(',').map((state, place) => [from + place, state] as const);
  return new Map(months.filter(([, state]) => state !== '').map(([month, state]) => [month, new Set(state.split('+'))]));
}

function writeStates(months: ReadonlyMap<Month, ReadonlySet<string>>): string {
  const numbers = [...months.keys()];
  const from = Math.min(...numbers);
  const length = Math.max(...numbers) - from + 1;
  const states = Array.from({ length }, (_, place) => [...(months.get(from + place) ?? [])].sort().join('+'));
  return `${from} ${states.join(',')}`;
}
