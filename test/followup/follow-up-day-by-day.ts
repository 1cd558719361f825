import type { EmploymentRow } from '../../src/absence/employment';
import type { CountingRules } from '../../src/absence/rules';
import type { SpellRow } from '../../src/absence/spell';
import type { FollowUpPeriods } from '../../src/followup/repeated-follow-up';

/*
 * The follow-up of the repeated group a second time, day by day, from the definitions and without a line of the product:
 * plain sets of days, and JavaScript's own dates. Slow on purpose. The only thing that it borrows is the types.
 */

export function followUpDayByDay(
  spells: readonly SpellRow[],
  employments: readonly EmploymentRow[],
  { selection, followUp }: FollowUpPeriods,
  rules: CountingRules,
) {
  const group = { employees: 0, long: 0, veryLong: 0 };
  const others = { employees: 0, long: 0, veryLong: 0 };
  const lastDay = firstOf(followUp.to + 1) - 1;
  for (const employee of new Set(employments.map((row) => row.employee))) {
    const rows = employments.filter((row) => row.employee === employee);
    const isEmployed = (date: number) => rows.some((row) => row.from <= date && date <= (row.to ?? lastDay));
    const followed = daysFrom(firstOf(followUp.from), lastDay).filter(isEmployed);
    if (followed.length === 0) continue;
    const own = spells.filter((row) => row.employee === employee);
    const sickDays = daysFrom(Math.min(...own.map((row) => row.start)), lastDay).filter((date) =>
      own.some((row) => row.start <= date && date <= (row.end ?? lastDay)),
    );
    const numbers = new Map<number, number>();
    const occasions: number[] = [];
    sickDays.forEach((date, place) => {
      const before = sickDays[place - 1];
      const gap = before === undefined ? Infinity : date - before;
      const goesOn = gap === 1 || gap <= rules.continuationDays;
      numbers.set(date, goesOn ? numbers.get(before!)! + 1 : 1);
      if (gap > 1 && (!goesOn || rules.continuationIsOccasion)) occasions.push(monthOf(date));
    });
    let isMember = false;
    for (let month = selection.from; month <= selection.to; month++) {
      const within = occasions.filter((begun) => begun <= month && begun > month - rules.repeatedMonths);
      const isThere = daysFrom(firstOf(month), firstOf(month + 1) - 1).some(isEmployed);
      if (isThere && within.length > rules.repeatedMoreThan) isMember = true;
    }
    const count = isMember ? group : others;
    const had = followed.map((date) => numbers.get(date) ?? 0);
    count.employees++;
    if (had.some((number) => number >= 15 && number <= 90)) count.long++;
    if (had.some((number) => number >= 91)) count.veryLong++;
  }
  return { group, others };
}

function daysFrom(first: number, last: number): number[] {
  const days: number[] = [];
  for (let date = first; date <= last; date++) days.push(date);
  return days;
}

function firstOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000 + 25_569;
}

function monthOf(date: number): number {
  const written = new Date((date - 25_569) * 86_400_000);
  return written.getUTCFullYear() * 12 + written.getUTCMonth();
}
