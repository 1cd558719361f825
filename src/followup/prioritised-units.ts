import { topCount } from '../absence/concentration';
import { D } from '../values/money';
import { byName } from '../values/name-order';
import { silent, within, type Tell } from '../values/tell';

const handbook = 'SKR, handbok om sociala utfallskontrakt; RISE, Arbetsmiljö och hälsa i fokus 2021';

/** A unit, as it is chosen by. */
export interface UnitAbsence {
  readonly unit: string;
  /** Short net days, 0 or more. */
  readonly days: D;
  /** Employees, 0 or more; an average over months need not be whole. */
  readonly headcount: D;
}

export interface PriorityRules {
  /** The share of the units that are chosen, above 0 to 1. */
  readonly share: D;
  /** The fewest employees of a unit that can be chosen, 1 or more. */
  readonly leastHeadcount: D;
}

/** The 30 % of the workplaces with the highest short absence were offered support. */
export const usualPriorityShare = new D('0.3');
/** The smallest group whose figures may be shown. */
export const usualLeastHeadcount = new D(11);

export interface PrioritisedUnit extends UnitAbsence {
  /** 1 for the highest. */
  readonly rank: number;
  /** Short net days per employee. */
  readonly perEmployee: D;
}

/**
 * The units to support first: of those with enough employees, the share with the most short days per employee.
 *
 *     chosen = the first ceil(s * n) of the n units with enough employees, by days / employees
 *
 * A unit on the border is chosen rather than passed over. Units with equally many days per employee stand by name.
 *
 * @param units each once
 * @returns highest first; none when no unit has enough employees
 * @example prioritisedUnits([{ unit: 'Norr', days: new D(60), headcount: new D(20) }], usual) // Norr, rank 1, 3 days per employee
 * @source SKR's handbook and RISE 2021: the 30 % of units with the highest short absence
 */
export function prioritisedUnits(
  units: readonly UnitAbsence[],
  { share, leastHeadcount }: PriorityRules,
  tell: Tell = silent,
): readonly PrioritisedUnit[] {
  const largeEnough = units.filter(({ headcount }) => headcount.gte(leastHeadcount));
  tell('followup.comparedUnits', new D(largeEnough.length), 'n');
  const chosen = topCount(largeEnough.length, share.toNumber());
  tell('followup.chosenUnits', new D(chosen), 'ceil(s * n)', handbook);
  return largeEnough
    .map((unit) => ({ ...unit, perEmployee: unit.days.div(unit.headcount) }))
    .sort((one, other) => other.perEmployee.cmp(one.perEmployee) || byName.compare(one.unit, other.unit))
    .slice(0, chosen)
    .map((unit, place) => {
      within(tell, unit.unit)('followup.daysPerEmployee', unit.perEmployee, 'days / employees');
      return { ...unit, rank: place + 1 };
    });
}
