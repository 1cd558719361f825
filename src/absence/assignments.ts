import type { Calendar, MonthIndex, Offset } from './calendar';
import type { Staff } from './staff';

/** No employment row is valid. */
export const noRow = -1;

/**
 * Which employment row one employee belongs to, on a day and in a month: of the rows valid then, the one that began last.
 * With one row that is a comparison; with several the rows are painted over each other, in order, on a line of days and a
 * line of months.
 */
export class Assignments {
  private readonly rowOfDay: Int32Array;
  /** From the month before the period, index 0. */
  private readonly rowOfMonth: Int32Array;
  private onlyRow = noRow;
  private from = 0;
  private to = 0;
  private firstMonth = 0;
  private lastMonth = 0;

  constructor(
    private readonly staff: Staff,
    private readonly calendar: Calendar,
  ) {
    this.rowOfDay = new Int32Array(calendar.periodEnd - calendar.periodStart);
    this.rowOfMonth = new Int32Array(calendar.months + 1);
  }

  /** Turns to an employee who has at least one row. */
  turnTo(rank: number): void {
    const { firstRow, from, to } = this.staff;
    const first = firstRow[rank]!;
    const last = firstRow[rank + 1]! - 1;
    this.onlyRow = first === last ? first : noRow;
    if (first !== last) return this.paint(first, last);
    this.from = from[first]!;
    this.to = to[first]!;
    this.firstMonth = Math.max(-1, this.calendar.month[this.from]!);
    this.lastMonth = Math.min(this.calendar.months - 1, this.calendar.month[this.to]!);
  }

  /** The employee's only row, or `noRow` when there are several. */
  get single(): number {
    return this.onlyRow;
  }

  /** First valid day of the only row. */
  get singleFrom(): Offset {
    return this.from;
  }

  /** Last valid day of the only row. */
  get singleTo(): Offset {
    return this.to;
  }

  /** First month, -1 or later, in which the only row is valid. */
  get singleFirstMonth(): MonthIndex {
    return this.firstMonth;
  }

  /** Last month of the period in which the only row is valid; before the first when it is valid in none. */
  get singleLastMonth(): MonthIndex {
    return this.lastMonth;
  }

  /** The row valid on a day of the period. */
  onDay(day: Offset): number {
    if (this.onlyRow === noRow) return this.rowOfDay[day - this.calendar.periodStart]!;
    return day >= this.from && day <= this.to ? this.onlyRow : noRow;
  }

  /** The last row valid in a month, from -1 to the period's last. */
  inMonth(month: MonthIndex): number {
    if (this.onlyRow === noRow) return this.rowOfMonth[month + 1]!;
    return month >= this.firstMonth && month <= this.lastMonth ? this.onlyRow : noRow;
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
