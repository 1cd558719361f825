import type { Day } from '../values/day';
import type { EmploymentColumns } from './employment';

/** When one employee is employed. */
export interface Employed {
  /** Whether on any day from the first to the last. */
  between(first: Day, last: Day): boolean;
}

/** @param rows the employee's rows, in any order */
export function employedIn({ from, to }: EmploymentColumns, rows: Int32Array): Employed {
  return { between: (first, last) => rows.some((row) => from[row]! <= last && to[row]! >= first) };
}
