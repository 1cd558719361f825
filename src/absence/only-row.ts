import { earlier, later, type Calendar, type MonthIndex, type Offset } from './calendar';
import type { Staff } from './staff';

/**
 * The employment row of an employee who has no other, which is nearly everyone: all that is asked about it for each of their
 * spells lies at hand.
 */
export class OnlyRow {
  /** The row's place among the staff's rows. */
  row = 0;
  /** Cells of the row's place and profile in the period's first month. */
  placeCell = 0;
  profileCell = 0;
  /** What extents are multiplied by, in ten-thousandths. */
  rate = 0;
  /** First and last valid day. */
  from: Offset = 0;
  to: Offset = 0;
  /** First month, -1 or later, in which the row is valid. */
  firstMonth: MonthIndex = 0;
  /** Last month of the period in which the row is valid; before the first when it is valid in none. */
  lastMonth: MonthIndex = 0;

  constructor(
    private readonly staff: Staff,
    private readonly calendar: Calendar,
  ) {}

  turnTo(row: number): void {
    const { staff } = this;
    const { month, months } = this.calendar;
    this.row = row;
    this.placeCell = staff.placeCell[row]!;
    this.profileCell = staff.profileCell[row]!;
    this.rate = staff.rate[row]!;
    this.from = staff.from[row]!;
    this.to = staff.to[row]!;
    this.firstMonth = later(-1, month[this.from]!);
    this.lastMonth = earlier(months - 1, month[this.to]!);
  }

  isValidOn(day: Offset): boolean {
    return day >= this.from && day <= this.to;
  }

  /** Adds one to a count of the row's two groups in a month. */
  countOne(counts: Int32Array, month: MonthIndex): void {
    counts[this.placeCell + month]!++;
    counts[this.profileCell + month]!++;
  }

  /** Notes as steps that the row counts in its two groups in each month from `first` to `last`, both in the period. */
  countMonths(steps: Int32Array, first: MonthIndex, last: MonthIndex): void {
    this.countOne(steps, first);
    steps[this.placeCell + last + 1]!--;
    steps[this.profileCell + last + 1]!--;
  }
}
