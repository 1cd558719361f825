import { noRow } from './assignments';
import type { MonthIndex, Offset } from './calendar';
import { channelKind } from './channels';
import type { Counting } from './counting';
import { DayByDay } from './day-by-day';
import { amountOf, daysAfterFirst, keyAt, ofHours, spanAt, startOf, wordsPerRow } from './packed-rows';
import type { SpellRows } from './partition';
import { PlainDays } from './plain-days';
import { RepeatedAbsence } from './repeated';
import { openEnd, type SpellColumns } from './spell';
import { countOne, type Reported } from './tally';

/** Before every day that can be written, so that the first spell of an employee is linked to nothing. */
const longAgo: Offset = -10_000_000;

/** Walks through the spells of one employee after the other, in order of time. */
export class Walk {
  /** Rows that overlap or touch one before them, and so are no spells of their own. */
  mergedRows = 0;
  private readonly plainDays: PlainDays;
  private readonly dayByDay: DayByDay;
  private readonly repeated: RepeatedAbsence;
  // Of the calendar and the rows, at hand: they are looked up for every row.
  private readonly month: Int32Array;
  private readonly words: Int32Array;
  /** The employee's only employment row, or `noRow`. */
  private single = noRow;
  /** What each of the source's reporting channels stands for. */
  private readonly kinds;

  /**
   * @param rows sorted by employee and start
   * @param spells the source of the rows
   */
  constructor(
    private readonly counting: Counting,
    private readonly rows: SpellRows,
    private readonly spells: SpellColumns,
  ) {
    this.plainDays = new PlainDays(counting);
    this.dayByDay = new DayByDay(counting);
    this.repeated = new RepeatedAbsence(counting, rows.words.length / wordsPerRow);
    this.month = counting.calendar.month;
    this.words = rows.words;
    this.kinds = spells.channels.map((value) => channelKind(value, counting.rules.channelMeanings));
  }

  /** Counts the rows `from` up to, not including, `to` of the employee whom the assignments are turned to. */
  employee(from: number, to: number): void {
    if (from === to) return;
    this.turn();
    const { words } = this;
    const { continuationDays, continuationIsOccasion } = this.counting.rules;
    const { periodStart } = this.counting.calendar;
    let lastSickDay = longAgo;
    /** The day that is day 1 of the day count, moved on by the healthy days within it. */
    let origin = longAgo;
    let spells = 0;
    for (let row = from; row < to;) {
      const first = startOf(keyAt(words, row));
      let last = first + daysAfterFirst(spanAt(words, row));
      let next = row + 1;
      while (next < to && startOf(keyAt(words, next)) <= last) last = Math.max(last, this.lastOf(next++));
      const gap = first - lastSickDay;
      if (gap > 1) {
        const continues = gap <= continuationDays;
        origin = continues ? origin + gap - 1 : first;
        if (!continues || continuationIsOccasion) this.beginOccasion(first, row);
        spells++;
      }
      if (last >= periodStart) this.bookDays(row, next, first, last, origin);
      lastSickDay = last;
      row = next;
    }
    this.mergedRows += to - from - spells;
    this.repeated.book();
  }

  private turn(): void {
    this.single = this.counting.assignments.single;
    if (this.single !== noRow) this.plainDays.turnTo(this.single);
  }

  /** @param begins the row that the occasion begins with */
  private beginOccasion(first: Offset, begins: number): void {
    const month = this.month[first]!;
    this.repeated.noteOccasion(month);
    if (month < 0) return;
    const { assignments, staff, tally } = this.counting;
    const row = assignments.onDay(first);
    if (row === noRow) return;
    countOne(tally.begun, staff, row, month);
    if (tally.reported) this.countReported(tally.reported, begins, row, month);
  }

  private countReported({ known, throughSupport }: Reported, begins: number, row: number, month: MonthIndex): void {
    const { staff } = this.counting;
    const kind = this.kinds[this.spells.channel![this.rows.source![begins]!]!]!;
    if (kind !== 'unknown') countOne(known, staff, row, month);
    if (kind === 'support') countOne(throughSupport, staff, row, month);
  }

  /** The rows from `row` up to, not including, `next` overlap and cover `first` to `last`. */
  private bookDays(row: number, next: number, first: Offset, last: Offset, origin: Offset): void {
    const amount = amountOf(spanAt(this.words, row));
    const isPlain = next === row + 1 && this.single !== noRow && amount !== ofHours;
    if (isPlain) return this.plainDays.book(first, last, origin, amount);
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
    const { start, end, hours } = this.spells;
    const { first, periodEnd } = this.counting.calendar;
    const last = end[spell] === openEnd ? periodEnd - 1 : end[spell]! - first;
    this.dayByDay.noteHours(Math.max(0, start[spell]! - first), last, hours![spell]!);
  }

  private lastOf(row: number): Offset {
    const { words } = this;
    return startOf(keyAt(words, row)) + daysAfterFirst(spanAt(words, row));
  }
}
