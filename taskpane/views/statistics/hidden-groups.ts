import type { StatisticsRow } from '../../../src/absence/statistics-row';

/** How many groups are hidden in at least one month. */
export function hiddenGroups(rows: readonly StatisticsRow[]): number {
  const hidden = rows.filter(({ status }) => status === 'hidden');
  return new Set(hidden.map(({ level, name }) => `${level} ${name}`)).size;
}
