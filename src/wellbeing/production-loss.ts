import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { multiplierSource, wageMultipliers } from './multipliers';

/** Whom the mean effect was taken over: those who were affected, or all who answered. */
export type Denominator = 'affected' | 'all';

/** KI's survey of a year: who worked with problems, and how much it lowered what they did. */
export interface AffectedWork {
  /** N: at least 0. */
  readonly employees: D;
  /** p: share of the employees with health or work-environment problems at work, 0 to 1. */
  readonly shareAffected: D;
  /** e: how much the problems lowered performance, 0 (not at all) to 10. */
  readonly effect: D;
  /** w: kronor, at least 0. */
  readonly hourlyLabourCost: D;
  /** m: at least 0; one of {@link wageMultipliers}. */
  readonly multiplier: D;
  /** h: at least 0. */
  readonly hoursPerYear: D;
  readonly denominator: Denominator;
}

/** For work-environment problems. */
export const usualMultiplier = wageMultipliers.workEnvironment;
/** A full-time year, as in Försäkringskassan's cost model. */
export const usualHoursPerYear = new D(1880);

/**
 * What problems at work cost in lost production, kronor a year. Losses by health and by work environment overlap: they stand
 * side by side and are never added.
 *
 *     affected    L = N * p * e / 10 * h * w * m
 *     all         L = N * e / 10 * h * w * m
 *
 * A mean effect over all answers has the unaffected in it already, as noughts, so that p is not multiplied again.
 *
 * @example productionLoss(hundredEmployees) // 12 934 400 for 40 % affected by 5 of 10, at 200 kr an hour and m = 1,72
 * @source KI, tool for work-environment economics; multipliers by Strömberg et al., Value in Health 2017
 */
export function productionLoss(work: AffectedWork, tell: Tell = silent): D {
  const { hourlyLabourCost, multiplier } = work;
  return tell(
    'wellbeing.productionLoss',
    lostHours(work, tell).times(hourlyLabourCost).times(multiplier),
    'L = H * w * m',
    multiplierSource,
  );
}

/** The hours of work that the problems took, a year. */
function lostHours({ employees, shareAffected, effect, hoursPerYear, denominator }: AffectedWork, tell: Tell): D {
  const effectOnAll = employees.times(effect).times(hoursPerYear).div(10);
  if (denominator === 'all') return tell('wellbeing.lostHours', effectOnAll, 'H = N * e / 10 * h');
  return tell('wellbeing.lostHours', effectOnAll.times(shareAffected), 'H = N * p * e / 10 * h');
}
