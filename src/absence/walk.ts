import { noRow } from './assignments';
import type { Calendar, MonthIndex, Offset } from './calendar';
import { dailyParts, type Counting } from './counting';
import { DayByDay } from './day-by-day';
import { lastLongDay, lastShortDay } from './day-classes';
import { amountOf, daysAfterFirst, ofHours, startOf } from './packed-rows';
import type { SpellRows } from './partition';
import { RepeatedAbsence } from './repeated';
import { openEnd, type SpellColumns } from './spell';
import { countOne, dayClasses, long, short, veryLong } from './tally';

/** Before every day that can be written, so that the first spell of an employee is linked to nothing. */
const longAgo: Offset = -10_000_000;

/** Walks through the spells of one employee after the other, in order of time. */
export class Walk {
  /** Rows that overlap or touch one before them, and so are no spells of their own. */
  mergedRows = 0;
  private readonly dayByDay: DayByDay;
  private readonly repeated: RepeatedAbsence;
  private readonly calendar: Calendar;
  private readonly parts: Float64Array;
  /** The day that is day 1 of the current day count, moved on by the healthy days within it. */
  private origin: Offset = 0;
  /** The employee's only employment row, or `noRow`; and the cells of its place and profile in the first month. */
  private single = noRow;
  private placeCell = 0;
  private profileCell = 0;

  constructor(
    private readonly counting: Counting,
    private readonly rows: SpellRows,
    private readonly spells: SpellColumns,
  ) {
    this.dayByDay = new DayByDay(counting);
    this.repeated = new RepeatedAbsence(counting, rows.key.length);
    this.calendar = counting.calendar;
    this.parts = counting.tally.parts;
  }

  /** Counts the rows, sorted by start, of the employee whom the assignments are turned to. */
  employee(from: number, to: number): void {
    if (from === to) return;
    this.turn();
    const { key } = this.rows;
    const { periodStart } = this.calendar;
    let lastSickDay = longAgo;
    for (let row = from; row < to;) {
      const first = startOf(key[row]!);
      let last = this.lastOf(row);
      let next = row + 1;
      while (next < to && startOf(key[next]!) <= last) last = Math.max(last, this.lastOf(next++));
      const touches = first - lastSickDay <= 1;
      if (!touches) this.link(first, first - lastSickDay);
      this.mergedRows += next - row - (touches ? 0 : 1);
      if (last >= periodStart) this.bookDays(row, next, first, last);
      lastSickDay = last;
      row = next;
    }
    this.repeated.book();
  }

  private turn(): void {
    const { assignments, staff } = this.counting;
    this.single = assignments.single;
    if (this.single === noRow) return;
    this.placeCell = staff.placeCell[this.single]!;
    this.profileCell = staff.profileCell[this.single]!;
  }

  /**
   * Links a spell to what came before.
   *
   * @param gap days from the last sick day to this first one, 2 or more
   */
  private link(first: Offset, gap: number): void {
    const { continuationDays, continuationIsOccasion } = this.counting.rules;
    const continues = gap <= continuationDays;
    this.origin = continues ? this.origin + gap - 1 : first;
    if (!continues || continuationIsOccasion) this.beginOccasion(first);
  }

  private beginOccasion(first: Offset): void {
    const { assignments, staff, tally } = this.counting;
    const month = this.calendar.month[first]!;
    this.repeated.noteOccasion(month);
    if (month < 0) return;
    const row = assignments.onDay(first);
    if (row !== noRow) countOne(tally.begun, staff, row, month);
  }

  private lastOf(row: number): Offset {
    return startOf(this.rows.key[row]!) + daysAfterFirst(this.rows.span[row]!);
  }

  private bookDays(row: number, next: number, first: Offset, last: Offset): void {
    const amount = amountOf(this.rows.span[row]!);
    const isPlain = next === row + 1 && this.single !== noRow && amount !== ofHours;
    if (isPlain) return this.bookStretch(first, last, amount);
    for (let noted = row; noted < next; noted++) this.note(noted);
    this.dayByDay.book(first, last, this.origin);
  }

  private note(row: number): void {
    const amount = amountOf(this.rows.span[row]!);
    if (amount === ofHours) this.noteHours(this.rows.source![row]!);
    else this.dayByDay.noteExtent(startOf(this.rows.key[row]!), this.lastOf(row), amount);
  }

  private noteHours(spell: number): void {
    const { start, end, hours } = this.spells;
    const { first, periodEnd } = this.calendar;
    const last = end[spell] === openEnd ? periodEnd - 1 : end[spell]! - first;
    this.dayByDay.noteHours(Math.max(0, start[spell]! - first), last, hours![spell]!);
  }

  /** A row on its own, with an extent, of an employee with one employment row: differences of working days do. */
  private bookStretch(first: Offset, last: Offset, extent: number): void {
    const { assignments } = this.counting;
    const { working, month, monthStart, periodStart, periodEnd } = this.calendar;
    const from = Math.max(first, periodStart, assignments.singleFrom);
    const end = Math.min(last + 1, periodEnd, assignments.singleTo + 1);
    if (from >= end) return;
    const perDay = dailyParts(this.counting, extent, this.single);
    const firstMonth = month[from]!;
    const isShortInOneMonth = end <= this.origin + lastShortDay && end <= monthStart[firstMonth + 1]!;
    if (!isShortInOneMonth) return this.bookMonths(from, end, perDay);
    this.bookParts(firstMonth, short, perDay * (working[end]! - working[from]!));
  }

  /** The days [from, end), cut where the month or the day class changes. */
  private bookMonths(from: Offset, end: Offset, perDay: number): void {
    const { month, monthStart } = this.calendar;
    let cut = from;
    for (let ofMonth = month[from]!; cut < end; ofMonth++) {
      const monthEnd = Math.min(end, monthStart[ofMonth + 1]!);
      const shortEnd = clamp(this.origin + lastShortDay, cut, monthEnd);
      const longEnd = clamp(this.origin + lastLongDay, cut, monthEnd);
      this.bookClass(ofMonth, short, cut, shortEnd, perDay);
      this.bookClass(ofMonth, long, shortEnd, longEnd, perDay);
      this.bookClass(ofMonth, veryLong, longEnd, monthEnd, perDay);
      cut = monthEnd;
    }
  }

  private bookClass(month: MonthIndex, dayClass: number, from: Offset, end: Offset, perDay: number): void {
    const { working } = this.calendar;
    if (from < end) this.bookParts(month, dayClass, perDay * (working[end]! - working[from]!));
  }

  private bookParts(month: MonthIndex, dayClass: number, parts: number): void {
    this.parts[(this.placeCell + month) * dayClasses + dayClass]! += parts;
    this.parts[(this.profileCell + month) * dayClasses + dayClass]! += parts;
    if (dayClass === short) this.counting.shortDays.add(month, parts);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
