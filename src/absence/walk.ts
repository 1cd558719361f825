import type { Assignments } from './assignments';
import { later, type MonthIndex, type Offset } from './calendar';
import { channelKind } from './channels';
import type { Counting } from './counting';
import { DayByDay } from './day-by-day';
import { amountOf, daysAfterFirst, keyAt, ofHours, spanAt, startOf, wordsPerRow } from './packed-rows';
import type { SpellRows } from './partition';
import { PlainDays } from './plain-days';
import { RepeatedAbsence } from './repeated';
import { openEnd, type SpellColumns } from './spell';
import type { Reported } from './tally';

/** Before every day that can be written, so that the first spell of an employee is linked to nothing. */
const longAgo: Offset = -10_000_000;

/** Walks through the spells of one employee after the other, in order of time. */
export class Walk {
  /** Rows that overlap or touch one before them, and so are no spells of their own. */
  mergedRows = 0;
  private readonly plainDays: PlainDays;
  private readonly dayByDay: DayByDay;
  private readonly repeated: RepeatedAbsence;
  // Of the calendar, the rows, the tally and the rules, at hand: they are looked up for every row.
  private readonly month: Int32Array;
  private readonly words: Int32Array;
  private readonly assignments: Assignments;
  private readonly begun: Int32Array;
  private readonly reported: Reported | undefined;
  private readonly periodStart: Offset;
  private readonly continuationDays: number;
  /** A spell that begins more days than this after the last sick day is an occasion of its own. */
  private readonly daysBeforeOccasion: number;
  /** What each of the source's reporting channels stands for. */
  private readonly kinds;

  /**
   * @param rows sorted by employee and start
   * @param source of the rows
   */
  constructor(
    private readonly counting: Counting,
    private readonly rows: SpellRows,
    private readonly source: SpellColumns,
  ) {
    this.plainDays = new PlainDays(counting);
    this.dayByDay = new DayByDay(counting);
    this.repeated = new RepeatedAbsence(counting, rows.words.length / wordsPerRow);
    this.month = counting.calendar.month;
    this.words = rows.words;
    this.assignments = counting.assignments;
    this.begun = counting.tally.begun;
    this.reported = counting.tally.reported;
    this.periodStart = counting.calendar.periodStart;
    const { continuationDays, continuationIsOccasion } = counting.rules;
    this.continuationDays = continuationDays;
    this.daysBeforeOccasion = continuationIsOccasion ? 1 : continuationDays;
    this.kinds = source.channels.map((value) => channelKind(value, counting.rules.channelMeanings));
  }

  /** Counts the rows `from` up to, not including, `to` of the employee whom the assignments are turned to. */
  employee(from: number, to: number): void {
    if (from === to) return;
    if (this.assignments.hasOne) this.plainDays.turn();
    this.mergedRows += to - from - this.spells(from, to);
    this.repeated.book();
  }

  /**
   * Counts the spells of an employee's rows. What is called for every row must stay so small, all of it together, that the compiler
   * makes this one stretch of code: most of the time goes here.
   *
   * @returns how many spells they are
   */
  private spells(from: number, to: number): number {
    const { words, periodStart, continuationDays, daysBeforeOccasion } = this;
    let lastSickDay = longAgo;
    /** The day that is day 1 of the day count, moved on by the healthy days within it. */
    let origin = longAgo;
    let spells = 0;
    for (let row = from; row < to;) {
      const first = startOf(keyAt(words, row));
      let last = first + daysAfterFirst(spanAt(words, row));
      let next = row + 1;
      while (next < to && startOf(keyAt(words, next)) <= last) last = later(last, this.lastOf(next++));
      const gap = first - lastSickDay;
      if (gap > 1) {
        origin = gap > continuationDays ? first : origin + gap - 1;
        if (gap > daysBeforeOccasion) this.beginOccasion(first, row);
        spells++;
      }
      if (last >= periodStart) this.bookDays(row, next, first, last, origin);
      lastSickDay = last;
      row = next;
    }
    return spells;
  }

  /** @param begins the row that the occasion begins with */
  private beginOccasion(first: Offset, begins: number): void {
    const month = this.month[first]!;
    this.repeated.noteOccasion(month);
    if (month < 0) return;
    this.assignments.countOn(first, this.begun, month);
    if (this.reported !== undefined) this.countReported(this.reported, first, begins, month);
  }

  private countReported({ known, throughSupport }: Reported, first: Offset, begins: number, month: MonthIndex): void {
    const kind = this.kinds[this.source.channel![this.rows.source![begins]!]!]!;
    if (kind !== 'unknown') this.assignments.countOn(first, known, month);
    if (kind === 'support') this.assignments.countOn(first, throughSupport, month);
  }

  /** The rows from `row` up to, not including, `next` overlap and cover `first` to `last`. */
  private bookDays(row: number, next: number, first: Offset, last: Offset, origin: Offset): void {
    const amount = amountOf(spanAt(this.words, row));
    const isPlain = next === row + 1 && this.assignments.hasOne && amount !== ofHours;
    if (isPlain) this.plainDays.book(first, last, origin, amount);
    else this.bookDayByDay(row, next, first, last, origin);
  }

  private bookDayByDay(row: number, next: number, first: Offset, last: Offset, origin: Offset): void {
    for (let noted = row; noted < next; noted++) this.note(noted);
    this.dayByDay.book(first, last, origin);
  }

  private note(row: number): void {
    const { words } = this;
    const amount = amountOf(spanAt(words, row));
    if (amount === ofHours) this.noteHours(this.rows.source![row]!);
    else this.dayByDay.noteExtent(startOf(keyAt(words, row)), this.lastOf(row), amount);
  }

  private noteHours(spell: number): void {
    const { start, end, hours } = this.source;
    const { first, periodEnd } = this.counting.calendar;
    const last = end[spell] === openEnd ? periodEnd - 1 : end[spell]! - first;
    this.dayByDay.noteHours(Math.max(0, start[spell]! - first), last, hours![spell]!);
  }

  private lastOf(row: number): Offset {
    const { words } = this;
    return startOf(keyAt(words, row)) + daysAfterFirst(spanAt(words, row));
  }
}
