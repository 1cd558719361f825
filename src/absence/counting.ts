import { Assignments } from './assignments';
import type { Calendar, MonthIndex } from './calendar';
import type { EmploymentColumns } from './employment';
import type { SpellColumns } from './spell';
import { partsPerExtent, wholeExtent } from './parts';
import type { CountingRules } from './rules';
import { ShortDays } from './short-days';
import { staffOf, type Staff } from './staff';
import { dayClasses, newTally, short, type Tally } from './tally';

/** What counting one employee after the other works with. */
export interface Counting {
  readonly rules: CountingRules;
  readonly calendar: Calendar;
  readonly staff: Staff;
  readonly tally: Tally;
  /** Turned to the employee who is being counted. */
  readonly assignments: Assignments;
  readonly shortDays: ShortDays;
}

export function newCounting(spells: SpellColumns, employments: EmploymentColumns, calendar: Calendar, rules: CountingRules): Counting {
  const tally = newTally(employments, calendar, spells.channel !== undefined);
  const staff = staffOf(employments, calendar, tally.stride);
  return {
    rules,
    calendar,
    staff,
    tally,
    assignments: new Assignments(staff, calendar),
    shortDays: new ShortDays(calendar, staff.count),
  };
}

/** Books parts of a day class, in a month of the period, on an employment row's groups. */
export function addParts(counting: Counting, row: number, month: MonthIndex, dayClass: number, parts: number): void {
  const { tally, staff } = counting;
  tally.parts[(staff.placeCell[row]! + month) * dayClasses + dayClass]! += parts;
  tally.parts[(staff.profileCell[row]! + month) * dayClasses + dayClass]! += parts;
  if (dayClass === short) counting.shortDays.add(month, parts);
}

/**
 * Parts of one working day lost at an extent, weighted by the row's employment rate where the rules say so (then rounded
 * half up to whole parts).
 *
 * @param extent ten-thousandths, 0 to 10 000
 */
export function dailyParts({ rules, staff }: Counting, extent: number, row: number): number {
  const parts = extent * partsPerExtent;
  return rules.weightByRate ? Math.round((parts * staff.rate[row]!) / wholeExtent) : parts;
}
