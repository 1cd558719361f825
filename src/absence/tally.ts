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
 * its profile (sex, category, birth year); all levels are sums of one kind or the other. Both kinds share the arrays: the
 * places come first, then the profiles.
 *
 * A group has one cell a month and one to spare, so that a count over many months can be noted as a step up at the first
 * and a step down after the last, and summed at the end.
 */
export interface Tally {
  readonly groups: number;
  /** Cells of a group: months + 1. */
  readonly stride: number;
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
  /** Occasions by reporting channel; undefined when the source says none. */
  readonly reported: Reported | undefined;
}

/** Of the occasions begun, by cell. */
export interface Reported {
  /** Those whose reporting channel is known. */
  readonly known: Int32Array;
  /** Those that were reported through the health support. */
  readonly throughSupport: Int32Array;
}

export function noneReported(cells: number): Reported {
  return { known: new Int32Array(cells), throughSupport: new Int32Array(cells) };
}

/** @param hasChannels whether the source says how spells were reported */
export function newTally({ places, profiles }: EmploymentColumns, { months }: Calendar, hasChannels: boolean): Tally {
  const groups = places.length + profiles.length;
  const stride = months + 1;
  const cells = groups * stride;
  return {
    groups,
    stride,
    parts: new Float64Array(cells * dayClasses),
    begun: new Int32Array(cells),
    headcount: new Int32Array(cells),
    repeated: new Int32Array(cells),
    newlyRepeated: new Int32Array(cells),
    reported: hasChannels ? noneReported(cells) : undefined,
  };
}

/** Adds one to a count of an employment row's two groups in a month. */
export function countOne(counts: Int32Array, staff: Staff, row: number, month: MonthIndex): void {
  counts[staff.placeCell[row]! + month]!++;
  counts[staff.profileCell[row]! + month]!++;
}

/** Notes as steps that a row counts in its two groups in each month from `first` to `last`, both in the period. */
export function countMonths(steps: Int32Array, staff: Staff, row: number, first: MonthIndex, last: MonthIndex): void {
  countOne(steps, staff, row, first);
  steps[staff.placeCell[row]! + last + 1]!--;
  steps[staff.profileCell[row]! + last + 1]!--;
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
