import { groupedBy } from '../values/grouped';
import type { PublishableRow } from './publishable';
import { checksumOfDepartment, type PublishedGroups } from './publications';
import { departmentsOf } from './relations';

/** A hidden unit that is in other departments than when it was hidden before. */
export interface Move {
  /** The unit as it is now. */
  readonly unit: PublishableRow;
  /** The same unit in the departments that it has left, which are published still. */
  readonly left: PublishableRow;
}

/**
 * The units hidden before that have since moved to other departments, as a change of the organisation moves them in past months
 * as well. What the department that a unit has left has lost is all that the unit had there, and what the one that it has come to
 * has gained is all that it has, so that neither may be had by comparing two pulls.
 *
 * A unit that is still in one of its departments has not moved: what it has in each of them is not published.
 *
 * @param rows all that are to be published now
 * @example movesOf(published, rows) // [{ unit: Norr of Vård, left: Norr of Skola }], when Norr was hidden in Skola before
 */
export function movesOf(published: PublishedGroups, rows: readonly PublishableRow[]): Move[] {
  const departments = groupedBy(
    rows.filter(({ level }) => level === 'department'),
    ({ month }) => month,
  );
  return rows
    .filter(({ level }) => level === 'unit')
    .flatMap((unit) => {
      const now = new Set(departmentsOf(unit).map(checksumOfDepartment));
      const others = published.departmentsWhenHidden(unit).filter((then) => isElsewhere(then, now));
      if (others.length === 0) return [];
      const leftOnes = new Set(others.flat());
      const names = (departments.get(unit.month) ?? []).map(({ name }) => name);
      const left = { ...unit, headcount: undefined, departments: names.filter((name) => leftOnes.has(checksumOfDepartment(name))) };
      return [{ unit, left }];
    });
}

/** Whether a unit of no department has got one, or one of some has none of them any more. */
function isElsewhere(then: readonly string[], now: ReadonlySet<string>): boolean {
  if (then.length === 0) return now.size > 0;
  return !then.some((department) => now.has(department));
}
