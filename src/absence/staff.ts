import type { Day } from '../values/day';
import type { Calendar, Offset } from './calendar';
import type { EmploymentColumns } from './employment';
import { wholeExtent } from './parts';
import type { CountingRules } from './rules';

/**
 * Employees in the order of their units, so that those whose cells lie together are counted together. An employee's
 * place in that order is the *rank*. Employment rows stand by rank, and within it by first day, then by place in the file:
 * of several rows valid at once the last one counts.
 */
export interface Staff {
  readonly count: number;
  /** Rank of each employee number. */
  readonly rank: Int32Array;
  /** The rows of rank r are `firstRow[r]` up to, not including, `firstRow[r + 1]`. */
  readonly firstRow: Int32Array;
  /** The cell in the tally of each row's place in the period's first month; month m is m further on. */
  readonly placeCell: Int32Array;
  /** The same of each row's profile. */
  readonly profileCell: Int32Array;
  /** What extents are multiplied by, in ten-thousandths: the employment rate, or one where rates do not count. */
  readonly rate: Uint16Array;
  /** First and last valid day as offsets, cut to the calendar. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Sorts the employments; employees who only have spells get a rank without rows.
 *
 * @param stride cells of a group in the tally
 */
export function staffOf(employments: EmploymentColumns, calendar: Calendar, stride: number, { weightByRate }: CountingRules): Staff {
  const count = employments.employees.names.length;
  const rank = rankByPlace(employments, count);
  const firstRow = firstRows(employments, rank, count);
  const rows = rowsByRank(employments, rank, firstRow);
  const staff = emptyStaff(count, rank, firstRow, rows.length);
  const profilesFrom = employments.places.length;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    staff.placeCell[index] = employments.place[row]! * stride;
    staff.profileCell[index] = (profilesFrom + employments.profile[row]!) * stride;
    staff.rate[index] = weightByRate ? employments.rate[row]! : wholeExtent;
    staff.from[index] = offsetOf(employments.from[row]!, calendar);
    staff.to[index] = offsetOf(employments.to[row]!, calendar);
  }
  return staff;
}

function emptyStaff(count: number, rank: Int32Array, firstRow: Int32Array, rows: number): Staff {
  return {
    count,
    rank,
    firstRow,
    placeCell: new Int32Array(rows),
    profileCell: new Int32Array(rows),
    rate: new Uint16Array(rows),
    from: new Int32Array(rows),
    to: new Int32Array(rows),
  };
}

function offsetOf(day: Day, { first, month }: Calendar): Offset {
  return Math.max(0, Math.min(month.length - 1, day - first));
}

/** Counting sort of employees by the place of their last row in the file; those without rows come last. */
function rankByPlace({ employee, place, places }: EmploymentColumns, count: number): Int32Array {
  const placeOf = new Int32Array(count).fill(places.length);
  for (let row = 0; row < employee.length; row++) placeOf[employee[row]!] = place[row]!;
  const next = new Int32Array(places.length + 2);
  for (let number = 0; number < count; number++) next[placeOf[number]! + 1]!++;
  for (let number = 0; number <= places.length; number++) next[number + 1]! += next[number]!;
  const rank = placeOf;
  for (let number = 0; number < count; number++) rank[number] = next[placeOf[number]!]!++;
  return rank;
}

function firstRows({ employee }: EmploymentColumns, rank: Int32Array, count: number): Int32Array {
  const firstRow = new Int32Array(count + 1);
  for (let row = 0; row < employee.length; row++) firstRow[rank[employee[row]!]! + 1]!++;
  for (let number = 0; number < count; number++) firstRow[number + 1]! += firstRow[number]!;
  return firstRow;
}

function rowsByRank({ employee, from }: EmploymentColumns, rank: Int32Array, firstRow: Int32Array): Int32Array {
  const rows = new Int32Array(employee.length);
  const next = firstRow.slice();
  for (let row = 0; row < employee.length; row++) rows[next[rank[employee[row]!]!]!++] = row;
  for (let number = 0; number + 1 < firstRow.length; number++) {
    const several = firstRow[number + 1]! - firstRow[number]! > 1;
    if (several) rows.subarray(firstRow[number], firstRow[number + 1]).sort((one, other) => from[one]! - from[other]! || one - other);
  }
  return rows;
}
