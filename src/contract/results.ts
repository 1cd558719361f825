import type { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { activityPayment, outcomePayment } from './payment';
import type { Terms } from './terms';

const report = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021';

/** What one value of saved days means for both parties, in kronor. */
export interface Results {
  /** A: paid whatever the outcome. */
  readonly activityPayment: D;
  /** O: paid on outcome. */
  readonly outcomePayment: D;
  /** What the municipality has gained when all is paid; negative below break-even. */
  readonly municipality: D;
  /** What the supplier has gained above its price; negative below break-even. */
  readonly supplier: D;
}

/**
 * Both parties' results at a value of saved days, in kronor: one point of the pay-off curve that both reports draw.
 *
 *     municipality = V - O(V) - (I - P) - A
 *     supplier     = A + O(V) - P
 *
 * They add up to V - I, and both are 0 at V = I.
 *
 * @param value V: value of the saved days in kronor; negative when absence has risen
 * @example results(new D(14_700_000), aino).municipality // -6 668 695,52
 */
export function results(value: D, terms: Terms, tell: Tell = silent): Results {
  const activity = activityPayment(terms, tell);
  const outcome = outcomePayment(value, terms, tell);
  const ownCost = terms.investment.minus(terms.price);
  return {
    activityPayment: activity,
    outcomePayment: outcome,
    municipality: tell('contract.municipalityResult', value.minus(outcome).minus(ownCost).minus(activity), 'V - O - (I - P) - A', report),
    supplier: tell('contract.supplierResult', activity.plus(outcome).minus(terms.price), 'A + O - P', report),
  };
}
