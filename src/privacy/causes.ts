import type { NamedCause } from '../absence/causes';
import { PublishedGroups, type Publications } from './publications';

/**
 * The causes that publications have named, and the months in which each was: a cause that left the group of a month's others, or
 * joined it, would be the difference between two publications, also one that has got its name in another month.
 */
export function namedCauses(publications: Publications): readonly NamedCause[] {
  return new PublishedGroups(publications).of('cause');
}
