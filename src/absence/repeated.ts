import { noRow } from './assignments';
import { earlier, later, type MonthIndex } from './calendar';
import type { Counting } from './counting';
import type { OnlyRow } from './only-row';
import type { CountingRules } from './rules';
import type { SpellColumns } from './spell';
import { countMonths, countOne } from './tally';
import { monthOfDay, type Month } from '../values/month';

/**
 * The first month whose window lies within the data: the months from `knownFrom`, or from that of the first spell, fill it.
 *
 * @returns Infinity when there are no spells and nothing says from when they would be known
 * @example spells from 2017-11, a window of twelve months: 2018-10
 */
export function firstRepeatedMonth({ firstStart }: SpellColumns, { knownFrom, repeatedMonths }: CountingRules): Month {
  const firstKnown = knownFrom ?? (firstStart === undefined ? Infinity : monthOfDay(firstStart));
  return firstKnown + repeatedMonths - 1;
}

/**
 * Who is in the group with repeated absence, month by month: more than N occasions begun within M months, the month itself
 * included, and employed in the month.
 *
 * An occasion that makes N + 1 with the N before it makes a member of its own month and of those after it, until the first
 * of the N + 1 falls out of the window: from begun(i) to begun(i - N) + M - 1. Such stretches come in order; those that meet
 * are one membership, and its first month is the new one.
 */
export class RepeatedAbsence {
  /** The months in which the employee's occasions began, in order. */
  private readonly begun: Int32Array;
  private occasions = 0;

  /** @param most the most occasions that an employee can have */
  constructor(
    private readonly counting: Counting,
    most: number,
  ) {
    this.begun = new Int32Array(most);
  }

  noteOccasion(month: MonthIndex): void {
    this.begun[this.occasions++] = month;
  }

  /** Books the memberships of the employee whose occasions were noted, and forgets them. */
  book(): void {
    const { begun, occasions } = this;
    const { repeatedMoreThan, repeatedMonths } = this.counting.rules;
    const monthsAfterwards = repeatedMonths - 1;
    let from = 0;
    let to = -1;
    let isOpen = false;
    for (let occasion = repeatedMoreThan; occasion < occasions; occasion++) {
      const first = begun[occasion]!;
      const last = begun[occasion - repeatedMoreThan]! + monthsAfterwards;
      if (first > last) continue;
      if (isOpen && first > to + 1) this.bookMembership(from, to);
      if (!isOpen || first > to + 1) from = first;
      to = last;
      isOpen = true;
    }
    if (isOpen) this.bookMembership(from, to);
    this.occasions = 0;
  }

  private bookMembership(first: MonthIndex, last: MonthIndex): void {
    const { assignments, calendar } = this.counting;
    const from = later(first, -1);
    const to = earlier(last, calendar.months - 1);
    if (assignments.hasOne) this.bookUnderOne(assignments.only, from, to);
    else this.bookUnderSeveral(from, to);
  }

  private bookUnderOne(row: OnlyRow, first: MonthIndex, last: MonthIndex): void {
    const { tally } = this.counting;
    const from = later(first, row.firstMonth);
    const to = earlier(last, row.lastMonth);
    if (to < 0 || to < from) return;
    row.countMonths(tally.repeated, later(0, from), to);
    if (from >= 0) row.countOne(tally.newlyRepeated, from);
  }

  private bookUnderSeveral(first: MonthIndex, last: MonthIndex): void {
    const { assignments, staff, tally } = this.counting;
    let wasMember = false;
    for (let month = first; month <= last; month++) {
      const row = assignments.inMonth(month);
      const isMember = row !== noRow;
      if (isMember && month >= 0) {
        countMonths(tally.repeated, staff, row, month, month);
        if (!wasMember) countOne(tally.newlyRepeated, staff, row, month);
      }
      wasMember = isMember;
    }
  }
}
