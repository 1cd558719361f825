import type { PublishedRow } from '../../../src/privacy/publications';

/** How many groups are hidden in at least one month. */
export function hiddenGroups(rows: readonly PublishedRow[]): number {
  const hidden = rows.filter(({ status }) => status === 'hidden');
  return new Set(hidden.map(({ level, name }) => `${level} ${name}`)).size;
}
