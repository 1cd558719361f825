import { noRow } from './assignments';
import type { Counting } from './counting';
import { countMonths } from './tally';

/** Counts the employee whom the assignments are turned to in each month in which a row of theirs is valid. */
export function countHeads(counting: Counting): void {
  const { assignments, calendar } = counting;
  if (assignments.single === noRow) {
    for (let month = 0; month < calendar.months; month++) countMonthsUnder(counting, assignments.inMonth(month), month, month);
  } else {
    countMonthsUnder(counting, assignments.single, Math.max(0, assignments.singleFirstMonth), assignments.singleLastMonth);
  }
}

function countMonthsUnder({ tally, staff, shortDays }: Counting, row: number, first: number, last: number): void {
  if (row === noRow || last < first) return;
  countMonths(tally.headcount, staff, row, first, last);
  shortDays.employ(first, last);
}
