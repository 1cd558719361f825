import { Assignments } from './assignments';
import type { Calendar, MonthIndex } from './calendar';
import type { EmploymentColumns } from './employment';
import type { SpellColumns } from './spell';
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
  const staff = staffOf(employments, calendar, tally.stride, rules);
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
