import type { Calendar, MonthIndex, Offset } from './calendar';
import { OnlyRow } from './only-row';
import type { Staff } from './staff';
import { countOne } from './tally';

/** No employment row is valid. */
export const noRow = -1;

/**
 * Which employment row one employee belongs to, on a day and in a month: of the rows valid then, the one that began last.
 * With one row that is a comparison; with several the rows are painted over each other, in order, on a line of days and a
 * line of months.
 */
export class Assignments {
  /** The employee's row, when `hasOne`. */
  readonly only: OnlyRow;
  /** How many rows the employee has. */
  private rows = 1;
  private readonly rowOfDay: Int32Array;
  /** From the month before the period, index 0. */
  private readonly rowOfMonth: Int32Array;

  constructor(
    private readonly staff: Staff,
    private readonly calendar: Calendar,
  ) {
    this.only = new OnlyRow(staff, calendar);
    this.rowOfDay = new Int32Array(calendar.periodEnd - calendar.periodStart);
    this.rowOfMonth = new Int32Array(calendar.months + 1);
  }

  /** Whether the employee has one row only. */
  get hasOne(): boolean {
    return this.rows === 1;
  }

  /** Turns to an employee who has at least one row. */
  turnTo(rank: number): void {
    const { firstRow } = this.staff;
    const first = firstRow[rank]!;
    const last = firstRow[rank + 1]! - 1;
    this.rows = last - first + 1;
    if (this.hasOne) this.only.turnTo(first);
    else this.paint(first, last);
  }

  /** Adds one to a count of the two groups that the employee belongs to on a day of the period. */
  countOn(day: Offset, counts: Int32Array, month: MonthIndex): void {
    if (!this.hasOne) this.countUnderRowOf(day, counts, month);
    else if (this.only.isValidOn(day)) this.only.countOne(counts, month);
  }

  /** The row valid on a day of the period. */
  onDay(day: Offset): number {
    if (!this.hasOne) return this.rowOfDay[day - this.calendar.periodStart]!;
    return this.only.isValidOn(day) ? this.only.row : noRow;
  }

  /** The last row valid in a month, from -1 to the period's last, of an employee with several; months of `only` need no search. */
  inMonth(month: MonthIndex): number {
    return this.rowOfMonth[month + 1]!;
  }

  private countUnderRowOf(day: Offset, counts: Int32Array, month: MonthIndex): void {
    const row = this.onDay(day);
    if (row !== noRow) countOne(counts, this.staff, row, month);
  }

  private paint(first: number, last: number): void {
    const { month, periodStart } = this.calendar;
    this.rowOfDay.fill(noRow);
    this.rowOfMonth.fill(noRow);
    for (let row = first; row <= last; row++) {
      const from = this.staff.from[row]!;
      const to = this.staff.to[row]!;
      paintStretch(this.rowOfDay, row, from - periodStart, to - periodStart);
      paintStretch(this.rowOfMonth, row, month[from]! + 1, month[to]! + 1);
    }
  }
}

function paintStretch(line: Int32Array, row: number, first: number, last: number): void {
  const from = Math.max(0, first);
  if (last >= from) line.fill(row, from, last + 1);
}
