import { lastDay, type Day } from '../values/day';
import { groupedBy } from '../values/grouped';

/** What merging reads of a row of absence. */
export interface AbsenceDays {
  /** The employee's identity in the source. */
  readonly employee: string;
  readonly start: Day;
  /** Last sick day, `start` or later; undefined when the spell is open. */
  readonly end?: Day | undefined;
}

/** Rows that are one absence together. */
export interface MergedSpell<Row extends AbsenceDays> {
  /** The first day of the earliest row. */
  readonly start: Day;
  readonly rows: readonly Row[];
}

/** Rows that overlap or touch: the next one begins on the day after the last sick day, or before. */
export const touching = 1;

/**
 * Each employee's absences, in order of time: rows that overlap or follow each other closely are one.
 *
 * @param rows in any order
 * @param furthest the most calendar days from the last sick day to the first day of a row that belongs to the same absence,
 * 1 or more; `touching` when a healthy day parts them
 * @example mergedSpells([mondayToThursday, fridayToSunday]).get('A1') // one, from the Monday
 */
export function mergedSpells<Row extends AbsenceDays>(
  rows: readonly Row[],
  furthest: number = touching,
): ReadonlyMap<string, readonly MergedSpell<Row>[]> {
  const byEmployee = groupedBy(rows, ({ employee }) => employee);
  return new Map([...byEmployee].map(([employee, own]) => [employee, merged(own, furthest)]));
}

function merged<Row extends AbsenceDays>(rows: Row[], furthest: number): MergedSpell<Row>[] {
  const spells: { start: Day; rows: Row[] }[] = [];
  let lastSickDay = -Infinity;
  for (const row of rows.sort((one, other) => one.start - other.start)) {
    if (row.start > lastSickDay + furthest) spells.push({ start: row.start, rows: [] });
    spells.at(-1)?.rows.push(row);
    lastSickDay = Math.max(lastSickDay, row.end ?? lastDay);
  }
  return spells;
}
