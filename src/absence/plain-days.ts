import { earlier, later, type MonthIndex, type Offset } from './calendar';
import type { Counting } from './counting';
import { lastLongDay, lastShortDay } from './day-classes';
import { dailyParts } from './parts';
import type { OnlyRow } from './only-row';
import type { ShortDays } from './short-days';
import { dayClasses, long, short, veryLong } from './tally';

/**
 * Counts sick days by differences of working days: of rows on their own, with an extent, of employees with one employment
 * row. Nearly every row is of that kind, and nearly all of those lie within one month and the first fourteen days.
 */
export class PlainDays {
  // Of the calendar and the tally, at hand: they are looked up for every row.
  private readonly working: Int32Array;
  private readonly month: Int32Array;
  private readonly monthStart: Int32Array;
  private readonly parts: Float64Array;
  private readonly shortDays: ShortDays;
  private readonly row: OnlyRow;
  /** The days of the period on which the employee is employed: the first, and the day after the last. */
  private employedFrom: Offset = 0;
  private employedEnd: Offset = 0;
  /** Where the parts of the employee's place and profile begin. */
  private placeParts = 0;
  private profileParts = 0;

  constructor(private readonly counting: Counting) {
    this.working = counting.calendar.working;
    this.month = counting.calendar.month;
    this.monthStart = counting.calendar.monthStart;
    this.parts = counting.tally.parts;
    this.shortDays = counting.shortDays;
    this.row = counting.assignments.only;
  }

  /** Turns to the employee whom the assignments are turned to, and who has one row. */
  turn(): void {
    const { calendar } = this.counting;
    this.employedFrom = later(calendar.periodStart, this.row.from);
    this.employedEnd = earlier(calendar.periodEnd, this.row.to + 1);
    this.placeParts = this.row.placeCell * dayClasses;
    this.profileParts = this.row.profileCell * dayClasses;
  }

  /**
   * Books the days from `first` to `last` that count.
   *
   * @param origin the day that is day 1 of the day count
   * @param extent ten-thousandths
   */
  book(first: Offset, last: Offset, origin: Offset, extent: number): void {
    const from = later(first, this.employedFrom);
    const end = earlier(last + 1, this.employedEnd);
    if (from >= end) return;
    const perDay = dailyParts(extent, this.row.rate);
    const month = this.month[from]!;
    if (end <= origin + lastShortDay && end <= this.monthStart[month + 1]!) this.add(month, short, from, end, perDay);
    else this.bookClasses(from, end, origin, perDay);
  }

  private bookClasses(from: Offset, end: Offset, origin: Offset, perDay: number): void {
    const longFrom = earlier(end, later(from, origin + lastShortDay));
    const veryLongFrom = earlier(end, later(from, origin + lastLongDay));
    this.bookClass(short, from, longFrom, perDay);
    this.bookClass(long, longFrom, veryLongFrom, perDay);
    this.bookClass(veryLong, veryLongFrom, end, perDay);
  }

  /** The days [from, end) of one class, cut where the month changes. */
  private bookClass(dayClass: number, from: Offset, end: Offset, perDay: number): void {
    const { month, monthStart } = this;
    for (let cut = from; cut < end;) {
      const ofMonth = month[cut]!;
      const next = earlier(end, monthStart[ofMonth + 1]!);
      this.add(ofMonth, dayClass, cut, next, perDay);
      cut = next;
    }
  }

  /** The days [from, end) of one class and month. */
  private add(month: MonthIndex, dayClass: number, from: Offset, end: Offset, perDay: number): void {
    const parts = (this.working[end]! - this.working[from]!) * perDay;
    const index = month * dayClasses + dayClass;
    this.parts[this.placeParts + index]! += parts;
    this.parts[this.profileParts + index]! += parts;
    if (dayClass === short) this.shortDays.add(month, parts);
  }
}
