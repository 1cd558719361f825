import { noRow } from './assignments';
import { later } from './calendar';
import type { Counting } from './counting';
import { countMonths } from './tally';

/** Counts the employee whom the assignments are turned to in each month in which a row of theirs is valid. */
export function countHeads(counting: Counting): void {
  if (counting.assignments.hasOne) countUnderOne(counting);
  else countUnderSeveral(counting);
}

function countUnderOne({ assignments: { only }, tally, shortDays }: Counting): void {
  const first = later(0, only.firstMonth);
  const last = only.lastMonth;
  if (last < first) return;
  only.countMonths(tally.headcount, first, last);
  shortDays.employ(first, last);
}

function countUnderSeveral({ assignments, calendar, tally, staff, shortDays }: Counting): void {
  for (let month = 0; month < calendar.months; month++) {
    const row = assignments.inMonth(month);
    if (row === noRow) continue;
    countMonths(tally.headcount, staff, row, month, month);
    shortDays.employ(month, month);
  }
}
