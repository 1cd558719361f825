import { otherCauses } from './cause-names';
import type { AbsenceCounts } from './counts';
import { employmentColumns, type EmploymentColumns, type EmploymentRow } from './employment';
import { countAbsence } from './kernel';
import { levelOf, regrouped, type LevelCounts } from './levels';
import type { Period } from './period';
import { inOrder, rowsOfEmployees } from './rows-of-employees';
import { usualRules, type CountingRules } from './rules';
import type { SpellColumns } from './spell';
import type { Month } from '../values/month';

/** Causes of fewer employees than this, in all the spells, are one: a rare cause names somebody by its name alone. */
export const fewestOfCause = 11;

/** A cause that has a name already. A month in which any cause has one has its names: all others of it are among the other causes. */
export interface NamedCause {
  readonly name: string;
  /** The months in which it has been called so. */
  readonly months: readonly Month[];
}

export interface CauseRules {
  /** Causes of fewer employees than this are one, `otherCauses`. */
  readonly fewest?: number;
  /** Those that have been named before keep their names, however few employees they have. */
  readonly named?: readonly NamedCause[];
}

/**
 * Counts sick absence, and divides it by cause when the spells say two or more.
 *
 * A sick day is of the cause of the row that covers it; of several, of the one that began last, and of those the last in the
 * file. An occasion is of the cause of its first day. Days by class and occasions add up to the municipality's. The headcount of
 * a cause is the employees ill of it in the month while employed, each under the last cause of the month: it is the group that
 * its figures are about, so that small ones are hidden by the same rules; it is no part of the headcount of the municipality,
 * and so there is no figure per employee. Nor is there a repeated group: occasions of all causes make it.
 *
 * @param spells rows that a reader has checked
 * @param employments of the same `Identities`
 * @param period months to count, both included
 * @param causeRules which causes have a name of their own
 */
export function countWithCauses(
  spells: SpellColumns,
  employments: EmploymentColumns,
  period: Period,
  rules: CountingRules = usualRules,
  { fewest = fewestOfCause, named = [] }: CauseRules = {},
): AbsenceCounts {
  const counts = countAbsence(spells, employments, period, rules);
  if (spells.cause === undefined) return counts;
  const stays = staysIn(spells, employments, causeNames(spells, fewest, named));
  const cause = causeLevel(spells, employments, stays, period, rules);
  if (cause.names.length < 2) return counts;
  return { ...counts, levels: [...counts.levels, withoutNewNames(cause, period, named)] };
}

/** Counted as places are: while ill of it, an employee is in the cause, and belongs to it as to a unit. */
function causeLevel(
  spells: SpellColumns,
  employments: EmploymentColumns,
  stays: Iterable<EmploymentRow>,
  period: Period,
  rules: CountingRules,
): LevelCounts {
  const asEmployments = employmentColumns(stays, employments.employees);
  return { ...levelOf(countAbsence(spells, asEmployments, period, rules), 'unit'), level: 'cause' };
}

/** The level with the names that are new to a month counted among its other causes, where the month has had its names. */
function withoutNewNames(level: LevelCounts, period: Period, named: readonly NamedCause[]): LevelCounts {
  const monthsOf = new Map(named.map(({ name, months }) => [name, new Set(months)]));
  const monthsWithNames = new Set(named.flatMap(({ months }) => months));
  if (monthsWithNames.size === 0) return level;
  const wanted = [...new Set([...level.names, otherCauses])];
  const others = wanted.indexOf(otherCauses);
  const isNew = (group: number, month: Month): boolean => monthsWithNames.has(month) && !monthsOf.get(level.names[group]!)?.has(month);
  return regrouped(level, wanted, (group, month) => (isNew(group, period.from + month) ? others : group));
}

/** The days on which each spell and each employment meet, later spells after earlier ones, and within them employments so. */
function* staysIn(spells: SpellColumns, employments: EmploymentColumns, nameOf: (spell: number) => string): Iterable<EmploymentRow> {
  const employees = employments.employees.names;
  const spellsOf = rowsOfEmployees(spells.employee, employees.length);
  const employmentsOf = rowsOfEmployees(employments.employee, employees.length);
  for (let employee = 0; employee < employees.length; employee++) {
    const employed = inOrder(employmentsOf.of(employee), employments.from);
    for (const spell of inOrder(spellsOf.of(employee), spells.start)) {
      for (const row of employed) {
        const from = Math.max(spells.start[spell]!, employments.from[row]!);
        const to = Math.min(spells.end[spell]!, employments.to[row]!);
        if (from > to) continue;
        yield { employee: employees[employee]!, unit: nameOf(spell), department: '', from, to, employmentRate: employments.rate[row]! };
      }
    }
  }
}

/**
 * What the cause of a spell's row is called.
 *
 * @param named causes that are called so already, whatever their capitals in the source
 */
function causeNames({ cause, causes, employee }: SpellColumns, fewest: number, named: readonly NamedCause[]): (spell: number) => string {
  const ill = causes.map(() => new Set<number>());
  cause!.forEach((number, row) => ill[number]!.add(employee[row]!));
  const known = new Map(named.map(({ name }) => [name.toLowerCase(), name]));
  const names = causes.map((name, number) => known.get(name.toLowerCase()) ?? (ill[number]!.size < fewest ? otherCauses : name));
  return (spell) => names[cause![spell]!]!;
}
