import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { breakEvenDays, breakEvenDaysPerEmployee, breakEvenReduction } from './break-even';

const tool = 'KI, tool for work-environment economics';

/** A planned action for one unit, and the unit's absence in as long a time as the action is to pay itself. */
export interface PlannedAction {
  /** I: kronor, at least 0. */
  readonly cost: D;
  /** q: the share of the absence that does not happen, -1 to 1; below 0 when absence rises. */
  readonly reduction: D;
  /** N: above 0. */
  readonly employees: D;
  /** Net days of the unit, above 0. */
  readonly days: D;
  /** K: what those days cost, kronor, above 0. */
  readonly absenceCost: D;
}

/** Whether an action carries its own cost, and what it takes. */
export interface ActionResult {
  /** What the avoided absence would have cost, kronor. */
  readonly value: D;
  /** Kronor: value less cost. */
  readonly net: D;
  readonly neededDays: D;
  readonly neededDaysPerEmployee: D;
  /** Of the absence; above 1 it can never be. */
  readonly neededReduction: D;
}

/**
 * Would a planned action carry its own cost if absence fell by so much, and how much must it fall? A day is worth what the
 * unit's days cost on average.
 *
 *     value = q * K     net = value - I     v = K / days
 *
 * @example actionResult({ cost: 60_000, reduction: 0,1, employees: 20, days: 200, absenceCost: 400_000 })
 *   // value 40 000, net -20 000; needed: 30 days, 1,5 per employee, 15 %
 * @source KI, tool for work-environment economics: the cost of one unit's absence, and whether an investment carries its cost
 */
export function actionResult(action: PlannedAction, tell: Tell = silent): ActionResult {
  const { cost, reduction, employees, days, absenceCost } = action;
  const dayValue = absenceCost.div(days);
  const value = tell('investment.value', reduction.times(absenceCost), 'V = q * K', tool);
  return {
    value,
    net: tell('investment.net', value.minus(cost), 'V - I', tool),
    neededDays: breakEvenDays(cost, dayValue, tell),
    neededDaysPerEmployee: breakEvenDaysPerEmployee(cost, dayValue, employees, tell),
    neededReduction: breakEvenReduction(cost, dayValue, employees, days.div(employees), tell),
  };
}
