import type { StatisticsRow } from '../../../src/absence/statistics-row';
import type { PullResult } from '../../../src/pull/result';
import { chartedGroups, type StatisticsChartsContent } from '../../../src/sheets/statistics-charts-content';

/** The units that a user has named as supported, and those of the names that the statistics do not know. */
export interface NamedUnits {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reads names of units, one a line, in any case, as the statistics write them.
 *
 * @example namedUnits('norr\nBortom', rows) // { known: ['Norr'], unknown: ['Bortom'] }
 */
export function namedUnits(typed: string, rows: readonly StatisticsRow[]): NamedUnits {
  const names = typed.split('\n').flatMap((line) => line.trim() || []);
  const units = new Map(rows.filter(({ level }) => level === 'unit').map(({ name }) => [name.toLowerCase(), name]));
  return {
    known: [...new Set(names.flatMap((name) => units.get(name.toLowerCase()) ?? []))],
    unknown: names.filter((name) => !units.has(name.toLowerCase())),
  };
}

/** What the charts of a pull are drawn over, but for the language of its table; undefined when it brought nothing. */
export function chartsContent(
  { statistics, years, followUp }: PullResult,
  supported: readonly string[],
): Omit<StatisticsChartsContent, 'tableLanguage'> | undefined {
  const groups = chartedGroups(statistics);
  return groups && { ...groups, years, followUp, ...(supported.length > 0 && { supportedUnits: supported }) };
}
