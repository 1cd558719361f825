import { ageDivisionOf } from '../absence/ages';
import type { StatisticsRow } from '../absence/statistics-row';
import type { Month } from '../values/month';
import type { PublishedGroups } from './publications';

/**
 * The rows without the ages of those months whose ages have been published in another division: two divisions of one month
 * would tell, by subtraction, what the employees of a single age have (`-30` less `-29` is those of thirty).
 *
 * @example withOneAgeDivision(rows, published) // all rows, when nothing has been published
 */
export function withOneAgeDivision(rows: readonly StatisticsRow[], published: PublishedGroups): readonly StatisticsRow[] {
  const divisionsOf = publishedDivisions(published);
  const ages = rows.filter(({ level }) => level === 'age');
  const division = ages.map(({ name }) => ageDivisionOf(name)).find((found) => found !== undefined);
  if (division === undefined) return rows;
  return rows.filter(({ level, month }) => level !== 'age' || (divisionsOf.get(month) ?? [division]).every((each) => each === division));
}

/** How many months have ages in some rows and none in others. */
export function monthsWithoutAges(rows: readonly StatisticsRow[], shown: readonly StatisticsRow[]): number {
  const monthsIn = (all: readonly StatisticsRow[]) => new Set(all.filter(({ level }) => level === 'age').map(({ month }) => month));
  return monthsIn(rows).size - monthsIn(shown).size;
}

function publishedDivisions(published: PublishedGroups): Map<Month, string[]> {
  const divisions = new Map<Month, string[]>();
  for (const { name, months } of published.of('age')) {
    const division = ageDivisionOf(name);
    if (division === undefined) continue;
    for (const month of months) divisions.set(month, [...(divisions.get(month) ?? []), division]);
  }
  return divisions;
}
