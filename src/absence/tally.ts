import { ageClasses, ageClassIn } from './ages';
import type { Calendar, MonthIndex } from './calendar';
import type { EmploymentColumns } from './employment';
import type { Staff } from './staff';

/** Day classes: 1-14, 15-90, 91 and on. */
export const dayClasses = 3;
export const short = 0;
export const long = 1;
export const veryLong = 2;

/**
 * What is counted, for every group and month. Each employment row counts in two groups: its place (unit and department) and
 * its profile and age class (sex, category, age); all levels are sums of those. The two kinds share the arrays: places come
 * first. A group has one cell a month and one to spare, so that counts over many months can be noted as a step up at the
 * first and a step down after the last, and summed at the end.
 */
export interface Tally {
  readonly groups: number;
  /** Cells of a group: months + 1. */
  readonly stride: number;
  /** Group of profile 0, age class 0. */
  readonly firstProfileGroup: number;
  /** Parts by cell and day class: `parts[cell * dayClasses + dayClass]`. */
  readonly parts: Float64Array;
  /** Occasions begun. */
  readonly begun: Int32Array;
  /** Employees, as steps until `sumSteps`. */
  readonly headcount: Int32Array;
  /** Members of the repeated group, as steps until `sumSteps`. */
  readonly repeated: Int32Array;
  /** Members who were not in it the month before. */
  readonly newlyRepeated: Int32Array;
}

export function newTally({ places, profiles }: EmploymentColumns, { months }: Calendar): Tally {
  const groups = places.length + profiles.length * ageClasses;
  const stride = months + 1;
  const cells = groups * stride;
  return {
    groups,
    stride,
    firstProfileGroup: places.length,
    parts: new Float64Array(cells * dayClasses),
    begun: new Int32Array(cells),
    headcount: new Int32Array(cells),
    repeated: new Int32Array(cells),
    newlyRepeated: new Int32Array(cells),
  };
}

/** The cell of an employment row's place in a month. */
export function placeCell(tally: Tally, staff: Staff, row: number, month: MonthIndex): number {
  return staff.place[row]! * tally.stride + month;
}

/** The cell of an employment row's profile and age class in a month. */
export function profileCell(tally: Tally, staff: Staff, calendar: Calendar, row: number, month: MonthIndex): number {
  const ageClass = ageClassIn(calendar.year[month]!, staff.birthYear[row]!);
  return (tally.firstProfileGroup + staff.profile[row]! * ageClasses + ageClass) * tally.stride + month;
}

/** Adds one to a count of a row's two groups in a month. */
export function countOne(tally: Tally, counts: Int32Array, staff: Staff, calendar: Calendar, row: number, month: MonthIndex): void {
  counts[placeCell(tally, staff, row, month)]!++;
  counts[profileCell(tally, staff, calendar, row, month)]!++;
}

/**
 * Notes as steps that a row counts in its two groups in each month from `first` to `last`, both in the period. The age class
 * changes at each new year.
 */
export function countMonths(
  tally: Tally,
  steps: Int32Array,
  staff: Staff,
  calendar: Calendar,
  row: number,
  first: MonthIndex,
  last: MonthIndex,
): void {
  const place = placeCell(tally, staff, row, first);
  steps[place]!++;
  steps[place + last - first + 1]!--;
  let from = first;
  while (from <= last) {
    const to = Math.min(last, lastMonthOfYear(calendar, from));
    const profile = profileCell(tally, staff, calendar, row, from);
    steps[profile]!++;
    steps[profile + to - from + 1]!--;
    from = to + 1;
  }
}

/** Sums the steps of every group, so that each cell holds its month's count. */
export function sumSteps({ groups, stride }: Tally, steps: Int32Array): void {
  for (let group = 0; group < groups; group++) {
    let count = 0;
    for (let cell = group * stride; cell < (group + 1) * stride; cell++) {
      count += steps[cell]!;
      steps[cell] = count;
    }
  }
}

function lastMonthOfYear({ firstCalendarMonth }: Calendar, month: MonthIndex): MonthIndex {
  return month + 11 - ((firstCalendarMonth + month) % 12);
}
