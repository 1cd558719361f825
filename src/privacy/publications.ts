import type { StatisticsRow } from '../absence/statistics-row';
import type { Month } from '../values/month';

/**
 * What has been published of each group, month by month, in all pulls so far: the workbook may have been copied after any of
 * them, so nothing of it is ever forgotten, neither when a month leaves the period nor when a setting changes the groups.
 *
 * By level and name: the first month as a number, a space, and a state for each month from it on, parted by commas; none for
 * a month without the group. A state is `h` (hidden) or employees/spells (shown), several with a plus sign between.
 *
 * @example { 'unit Norr': '24222 h,12/3,12/3+12/4' }
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

  /**
   * Whether the row was shown with the employees and the spells that it has now, so that hiding it now hides nothing. Its days
   * may be others, when they are counted in another way since.
   */
  isKnown(row: StatisticsRow): boolean {
    return this.statesOf(row, row.month)?.has(shownState(row)) ?? false;
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
 * @example publishedWith({}, [unit]) // { 'unit Norr': '24222 12/3' }: twelve employees, three spells in July 2018
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

function shownState({ headcount, spells }: StatisticsRow): string {
  return `${headcount ?? ''}/${spells ?? ''}`;
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
