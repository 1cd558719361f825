import type { Day } from '../values/day';
import { firstDayOf } from '../values/month';
import type { EmploymentColumns } from './employment';
import { lastDayOf, type Period } from './period';
import type { SpellColumns } from './spell';

/** A row of absence with days that could not be counted. */
export interface OutsideDays {
  /** Number of the row in the columns, from 0. */
  readonly spell: number;
  /** Its calendar days in the period that lie outside every employment row of the employee. */
  readonly days: number;
}

/** The rows of absence with sick days in the period on which the employee was not employed. */
export function daysOutside(spells: SpellColumns, employments: EmploymentColumns, period: Period): OutsideDays[] {
  const employed = stretchesByEmployee(employments);
  const first = firstDayOf(period.from);
  const last = lastDayOf(period);
  const outside: OutsideDays[] = [];
  for (let spell = 0; spell < spells.count; spell++) {
    const from = Math.max(first, spells.start[spell]!);
    const to = Math.min(last, spells.end[spell]!);
    if (to < from) continue;
    const days = to - from + 1 - employedDays(employed.get(spells.employee[spell]!) ?? [], from, to);
    if (days > 0) outside.push({ spell, days });
  }
  return outside;
}

interface Stretch {
  readonly from: Day;
  to: Day;
}

/** Each employee's employed days as stretches in order that do not meet. */
function stretchesByEmployee({ count, employee, from, to }: EmploymentColumns): Map<number, Stretch[]> {
  const order = Int32Array.from({ length: count }, (_, row) => row).sort((one, other) => from[one]! - from[other]!);
  const stretches = new Map<number, Stretch[]>();
  for (const row of order) {
    const own = stretches.get(employee[row]!) ?? [];
    const last = own.at(-1);
    if (last && from[row]! <= last.to + 1) last.to = Math.max(last.to, to[row]!);
    else own.push({ from: from[row]!, to: to[row]! });
    stretches.set(employee[row]!, own);
  }
  return stretches;
}

function employedDays(stretches: readonly Stretch[], from: Day, to: Day): number {
  let days = 0;
  for (const stretch of stretches) days += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from) + 1);
  return days;
}
