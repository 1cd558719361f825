import { calendarFor } from './calendar';
import { keepCompiled } from './compiled';
import type { AbsenceCounts } from './counts';
import { newCounting, type Counting } from './counting';
import type { EmploymentColumns } from './employment';
import { countHeads } from './headcount';
import { levelsOf, placeCounts } from './levels';
import { bucketSize, bucketsOf, roomFor, sortBucket, type Buckets } from './partition';
import type { Period } from './period';
import { firstRepeatedMonth } from './repeated';
import { usualRules, type CountingRules } from './rules';
import type { SpellColumns } from './spell';
import { sumSteps } from './tally';
import { Walk } from './walk';

/**
 * Counts sick absence: spells and employees in, whole numbers per group and month out.
 *
 * The definitions (domain: counting absence; where it leaves a choice, the choice is marked *):
 *
 * 1. *Working days* are Monday to Friday, without Sweden's public holidays if `holidays` is `se`. A row with an extent
 *    carries extent on each of its working days. A row with hours carries hours / 8 spread evenly over its own working
 *    days, and (*) over all its days when none is a working day, so that hours are never lost.
 * 2. A *day* that several rows cover carries the sum of theirs, at most one whole day; (*) one row of hours alone may carry
 *    more than a day (a ten-hour shift is 1,25), and then that is the limit. With `weightByRate` the extents of a day, summed
 *    and cut, are multiplied by the employment rate valid on the day; hours never are.
 * 3. A *spell* is what overlapping and touching rows of one employee cover together. Open rows end with the period.
 * 4. The *day number* of a sick day is its calendar day within the spell. A spell that begins at most `continuationDays`
 *    (five) calendar days after the last sick day before it, carries the number on; the healthy days between do not count.
 *    Monday to Thursday ill, Friday at work, ill again on Tuesday: that Tuesday is day 5. Classes: 1-14, 15-90, 91 and on.
 * 5. An *occasion* begins with each spell, also with one that carries a number on, unless `continuationIsOccasion` is off. It
 *    counts in the month and the groups of its first day; (*) if the employee is not employed that day, in none.
 *    It was reported as the row that begins it says: of merged rows the first, of rows that begin together the first in the
 *    file. What a value of the channel stands for, `channelKind` says; one that it does not know counts as not known.
 * 6. *History* before the period counts for day numbers, occasions and the repeated group, never for the period's days; (*)
 *    also sick days outside every employment row do, for the register may hold the present rows only.
 * 7. A *sick day* belongs to the employment row valid that day; outside every row it is not counted (`daysOutside` in
 *    outside.ts reports it). (*) Of several rows valid, the one that began last is valid, and of those the last in the file.
 * 8. *Headcount*: employed on any day of the month, once per level, under the last row valid in the month (in the sense of 7).
 *    So a unit that its only employee left in mid-month has days but no headcount.
 * 9. *Repeated absence*: more than `repeatedMoreThan` occasions begun within `repeatedMonths` calendar months that end with
 *    the month, and employed in it; counts where the headcount does. Remaining were members in the month before, wherever they
 *    worked; the rest are new. Known from the first month whose window lies within the data: `knownFrom`, or the month of
 *    the data's first spell. Remaining and new are known one month later.
 * 10. *Age* is calendar year minus birth year.
 *
 * The way (each step is a file):
 *
 *     calendar       working days as running sums, months by day
 *     staff          employees in the order of their units
 *     partition      spells into buckets of 4 096 employees, each bucket sorted by employee and start
 *     walk           one employee's spells in order: link, book days, note occasions
 *       day-by-day   the same, one day at a time, where rows overlap, have hours, or the employee has several rows
 *       repeated     memberships in the repeated group
 *     headcount      employed months
 *     levels         sums for the levels
 *
 * @param spells rows that a reader has checked
 * @param employments of the same `Identities`
 * @param period months to count, both included
 */
export function countAbsence(
  spells: SpellColumns,
  employments: EmploymentColumns,
  period: Period,
  rules: CountingRules = usualRules,
): AbsenceCounts {
  const calendar = calendarFor(period, spells, rules.holidays);
  const counting = newCounting(spells, employments, calendar, rules);
  const { staff, tally, shortDays } = counting;
  const buckets = bucketsOf(spells, staff.rank, calendar);
  const room = roomFor(buckets);
  const walk = new Walk(counting, room.rows, spells);
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    sortBucket(buckets, bucket, room);
    countBucket(counting, walk, bucket, buckets);
  }
  keepCompiled();
  sumSteps(tally, tally.headcount);
  sumSteps(tally, tally.repeated);
  const unitsInDepartments = placeCounts(tally, employments, calendar);
  return {
    period,
    rules,
    levels: levelsOf(unitsInDepartments, employments, calendar, rules.ageDivision),
    unitsInDepartments,
    places: employments.places,
    years: shortDays.byYear(),
    mergedRows: walk.mergedRows,
    repeatedKnownFrom: firstRepeatedMonth(spells, rules) - period.from,
  };
}

/** Counts the employees of a bucket whose rows are sorted. */
function countBucket(counting: Counting, walk: Walk, bucket: number, { firstRow }: Buckets): void {
  const { firstRow: firstEmployment, count } = counting.staff;
  const firstRank = bucket * bucketSize;
  const end = Math.min(firstRank + bucketSize, count);
  const sortedFrom = firstRow[firstRank]!;
  for (let rank = firstRank; rank < end; rank++) {
    const isEmployed = firstEmployment[rank] !== firstEmployment[rank + 1];
    if (isEmployed) countEmployee(counting, walk, rank, firstRow[rank]! - sortedFrom, firstRow[rank + 1]! - sortedFrom);
  }
}

function countEmployee(counting: Counting, walk: Walk, rank: number, from: number, to: number): void {
  counting.assignments.turnTo(rank);
  countHeads(counting);
  walk.employee(from, to);
  counting.shortDays.endEmployee();
}
