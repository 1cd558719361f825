import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { costOfDays } from './cost-of-days';
import { noDays, type DaysByClass } from './day-class';
import type { DayFactors } from './model';

const model = 'Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader';

/** The sick absence of a unit in a period, in net days, and what its employees earn. */
export interface UnitAbsence {
  /** Net days 1 to 14, at least 0. */
  readonly shortDays: D;
  /** Net days 15 to 90, at least 0. */
  readonly longDays: D;
  /** Net days 91 and on, at least 0. */
  readonly veryLongDays: D;
  /** S: the mean salary of those who were ill, kronor a month, at least 0. */
  readonly monthlySalary: D;
  /** Spells that began in the period, each with one first day; 0 prices every short day as day 2 to 14. */
  readonly spells: D;
}

/** What a unit's sick absence costs, in kronor. */
export interface UnitCost {
  /** Day 1 to 14. */
  readonly short: D;
  /** Day 15 and on. */
  readonly long: D;
  readonly all: D;
}

/**
 * A unit's net days by class. As many short days as there are spells are first days, at most all of them: a spell of
 * half a day has half a first day.
 *
 * @example daysByClassOf({ shortDays: new D(10), spells: new D(3), ... }).short // 7
 */
export function daysByClassOf({ shortDays, longDays, veryLongDays, spells }: UnitAbsence): DaysByClass {
  const firstDays = D.min(spells, shortDays);
  return { ...noDays, firstDay: firstDays, short: shortDays.minus(firstDays), long: longDays, veryLong: veryLongDays };
}

/**
 * What a unit's sick absence costs the employer, in kronor.
 *
 *     short = (n1 * f1 + n2 * f2) * S / Y
 *     long  = (n3 * f3 + n4 * f4) * S / Y
 *     all   = short + long
 *
 * n1 to n4 are first days, other short, long and very long days; f1 to f4 their day factors.
 *
 * @param factors of the model's parameters, computed once for all units
 * @example unitCost(tenShortDays, dayFactors(standardParameters)).short // 21 585,66 at 30 000 kr a month
 * @source Försäkringskassan's calculation model
 */
export function unitCost(absence: UnitAbsence, factors: DayFactors, tell: Tell = silent): UnitCost {
  const days = daysByClassOf(absence);
  const { firstDay, short, long, veryLong } = days;
  const kronor = (counted: Partial<DaysByClass>) => costOfDays({ ...noDays, ...counted }, absence.monthlySalary, factors);
  return {
    short: tell('cost.shortCost', kronor({ firstDay, short }), '(n1 * f1 + n2 * f2) * S / Y', model),
    long: tell('cost.longCost', kronor({ long, veryLong }), '(n3 * f3 + n4 * f4) * S / Y', model),
    all: tell('cost.allCost', kronor(days), 'short + long', model),
  };
}
