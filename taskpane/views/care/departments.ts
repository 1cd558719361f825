import { unknownName, type EmploymentRow } from '../../../src/absence/employment';
import { lastDay, type Day } from '../../../src/values/day';
import { groupedBy } from '../../../src/values/grouped';

/** Where employees work. */
export interface Departments {
  /** The department of the last row valid on a day, or else of the last one begun before it; undefined when nothing says it. */
  readonly on: (employee: string, day: Day) => string | undefined;
}

/** Looks up departments in rows of employment, in any order. */
export function departmentsOf(rows: readonly EmploymentRow[]): Departments {
  const byEmployee = groupedBy(
    [...rows].sort((one, other) => one.from - other.from),
    ({ employee }) => employee,
  );
  return {
    on: (employee, day) => {
      const begun = (byEmployee.get(employee) ?? []).filter(({ from }) => from <= day);
      const valid = begun.findLast(({ to = lastDay }) => to >= day) ?? begun.at(-1);
      return valid?.department === unknownName ? undefined : valid?.department;
    },
  };
}
