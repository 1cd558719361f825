import type { NamedCauses } from '../absence/causes';
import { PublishedGroups, type Publications } from './publications';

/**
 * The causes that publications have named, which keep their names, and the months in which they were all that was named: a cause
 * that left the group of the others, or joined it, would be the difference between two publications.
 */
export function namedCauses(publications: Publications): NamedCauses {
  const causes = new PublishedGroups(publications).of('cause');
  return { names: causes.map(({ name }) => name), months: new Set(causes.flatMap(({ months }) => months)) };
}
