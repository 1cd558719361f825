import type { AbsenceCounts } from '../../src/absence/counts';
import { employmentColumns, type EmploymentRow } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { countAbsence } from '../../src/absence/kernel';
import { usualRules, type CountingRules } from '../../src/absence/rules';
import { spellColumns, type SpellRow } from '../../src/absence/spell';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { statisticsRows } from '../../src/absence/table';
import { parseDay, type Day } from '../../src/values/day';
import { parseMonth } from '../../src/values/month';

/** A day as it is written: `2018-11-01`. */
export function day(written: string): Day {
  return parseDay(written)!;
}

/** A row of absence of the whole day, unless something else is said. */
export function sick(employee: string, start: string, end: string | undefined, more: Partial<SpellRow> = {}): SpellRow {
  return { employee, start: day(start), end: end === undefined ? undefined : day(end), extent: 10_000, ...more };
}

/** A row of employment at the school, since long ago and for ever, unless something else is said. */
export function employed(employee: string, more: Partial<EmploymentRow> = {}): EmploymentRow {
  return { employee, unit: 'school', department: 'north', sex: 'K', birthYear: 1980, from: day('2000-01-01'), ...more };
}

export interface Case {
  readonly spells: readonly SpellRow[];
  /** Anna alone, at the school, if left out. */
  readonly employments?: readonly EmploymentRow[];
  readonly from: string;
  readonly to: string;
  readonly rules?: Partial<CountingRules>;
}

export function count({ spells, employments = [employed('anna')], from, to, rules }: Case): AbsenceCounts {
  const identities = new Identities();
  const employmentRows = employmentColumns(employments, identities);
  const period = { from: parseMonth(from)!, to: parseMonth(to)! };
  return countAbsence(spellColumns(spells, identities), employmentRows, period, { ...usualRules, ...rules });
}

/** The rows of the statistics of one group, by month. */
export function rowsOf(given: Case, level = 'municipality', name = 'all'): StatisticsRow[] {
  return statisticsRows(count(given)).filter((row) => row.level === level && row.name === name);
}

/** Net days by class of the municipality, by month. */
export function netDays(given: Case): number[][] {
  return rowsOf(given).map(({ netDays1To14, netDays15To90, netDays91 }) => [netDays1To14!, netDays15To90!, netDays91!]);
}
