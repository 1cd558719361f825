import { noRow } from './assignments';
import type { Offset } from './calendar';
import { addParts, dailyParts, type Counting } from './counting';
import { DayByDay } from './day-by-day';
import { lastLongDay, lastShortDay } from './day-classes';
import { isHours, type SpellRows } from './partition';
import { RepeatedAbsence } from './repeated';
import { countOne, long, short, veryLong } from './tally';

/** Before every day that can be written, so that the first spell of an employee is linked to nothing. */
const longAgo: Offset = -10_000_000;

/** Walks through the spells of one employee after the other, in order of time. */
export class Walk {
  private readonly dayByDay: DayByDay;
  private readonly repeated: RepeatedAbsence;
  /** The day that is day 1 of the current day count, moved on by the healthy days within it. */
  private origin: Offset = 0;

  constructor(
    private readonly counting: Counting,
    private readonly rows: SpellRows,
  ) {
    this.dayByDay = new DayByDay(counting);
    this.repeated = new RepeatedAbsence(counting, rows.start.length);
  }

  /** Counts the rows, sorted by start, of the employee whom the assignments are turned to. */
  employee(from: number, to: number): void {
    const { start, end } = this.rows;
    let lastSickDay = longAgo;
    for (let row = from; row < to;) {
      const first = start[row]!;
      let last = end[row]!;
      let next = row + 1;
      while (next < to && start[next]! <= last) last = Math.max(last, end[next++]!);
      this.link(first, first - lastSickDay);
      this.bookDays(row, next, first, last);
      lastSickDay = last;
      row = next;
    }
    this.repeated.book();
  }

  /**
   * Links rows that overlap to what came before.
   *
   * @param gap days from the last sick day to this first one: 1 when they touch
   */
  private link(first: Offset, gap: number): void {
    const { continuationDays, continuationIsOccasion } = this.counting.rules;
    const touches = gap <= 1;
    if (touches) return;
    const continues = gap <= continuationDays;
    this.origin = continues ? this.origin + gap - 1 : first;
    if (!continues || continuationIsOccasion) this.beginOccasion(first);
  }

  private beginOccasion(first: Offset): void {
    const { assignments, calendar, staff, tally } = this.counting;
    const month = calendar.month[first]!;
    this.repeated.noteOccasion(month);
    if (first < calendar.periodStart) return;
    const row = assignments.onDay(first);
    if (row !== noRow) countOne(tally, tally.begun, staff, calendar, row, month);
  }

  private bookDays(row: number, next: number, first: Offset, last: Offset): void {
    const { assignments, calendar } = this.counting;
    if (last < calendar.periodStart) return;
    const { start, end, amount } = this.rows;
    const isPlain = next === row + 1 && assignments.single !== noRow && !isHours(amount[row]!);
    if (isPlain) return this.bookStretch(first, last, amount[row]!);
    for (let noted = row; noted < next; noted++) this.dayByDay.note(start[noted]!, end[noted]!, amount[noted]!);
    this.dayByDay.book(first, last, this.origin);
  }

  /** A row on its own, with an extent, of an employee with one employment row: differences of working days do. */
  private bookStretch(first: Offset, last: Offset, extent: number): void {
    const { assignments, calendar } = this.counting;
    const from = Math.max(first, calendar.periodStart, assignments.singleFrom);
    const end = Math.min(last, calendar.periodEnd - 1, assignments.singleTo) + 1;
    if (from >= end) return;
    const perDay = dailyParts(this.counting, extent, assignments.single);
    const lastMonth = calendar.month[end - 1]!;
    let monthFrom = from;
    for (let month = calendar.month[from]!; month <= lastMonth; month++) {
      const monthEnd = Math.min(end, calendar.monthStart[month + 1]!);
      this.bookMonth(month, monthFrom, monthEnd, perDay);
      monthFrom = monthEnd;
    }
  }

  /** The days [from, end) of one month, cut where the day class changes. */
  private bookMonth(month: number, from: Offset, end: Offset, perDay: number): void {
    const { counting, origin } = this;
    const { working } = counting.calendar;
    const row = counting.assignments.single;
    const shortEnd = Math.max(from, Math.min(end, origin + lastShortDay));
    const longEnd = Math.max(from, Math.min(end, origin + lastLongDay));
    if (shortEnd > from) addParts(counting, row, month, short, perDay * (working[shortEnd]! - working[from]!));
    if (longEnd > shortEnd) addParts(counting, row, month, long, perDay * (working[longEnd]! - working[shortEnd]!));
    if (end > longEnd) addParts(counting, row, month, veryLong, perDay * (working[end]! - working[longEnd]!));
  }
}
