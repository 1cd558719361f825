import { D, one, zero } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { Terms } from './terms';

const report = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021';

/**
 * The part of the price that the supplier is paid whatever the outcome (aktivitetsersättning), in kronor.
 *
 *     A = (1 - r) * P
 *
 * @example activityPayment(aino) // 4 202 550: (1 - 0,5) * 8 405 100, as printed
 */
export function activityPayment({ price, riskLevel }: Pick<Terms, 'price' | 'riskLevel'>, tell: Tell = silent): D {
  return tell('contract.activityPayment', one.minus(riskLevel).times(price), '(1 - r) * P', report);
}

/**
 * The part of the price that depends on outcome, in kronor: what the supplier is paid for it at break-even.
 *
 *     B = r * P
 *
 * @example outcomeBase(aino) // 4 202 550
 */
export function outcomeBase({ price, riskLevel }: Pick<Terms, 'price' | 'riskLevel'>): D {
  return riskLevel.times(price);
}

/**
 * The most that the supplier can earn on outcome, in kronor, reached when the value is k * I.
 *
 *     Omax = k * r * P
 *
 * @example largestOutcomePayment(aino) // 6 303 825, as printed
 */
export function largestOutcomePayment(terms: Pick<Terms, 'price' | 'riskLevel' | 'cap'>, tell: Tell = silent): D {
  return tell('contract.largestOutcomePayment', terms.cap.times(outcomeBase(terms)), 'k * r * P', report);
}

/**
 * The most that the supplier can earn above its price (premie), in kronor.
 *
 *     premium = (k - 1) * r * P     with k = 1,5: r / 2 * P
 *
 * @example largestPremium(previa).div(previa.price) // 0,375 at risk level 75 %, as the tender prints
 */
export function largestPremium(terms: Pick<Terms, 'price' | 'riskLevel' | 'cap'>): D {
  return terms.cap.minus(one).times(outcomeBase(terms));
}

/**
 * The supplier's part of each saved krona, 0 to 1. At V = I the supplier has earned exactly its price.
 *
 *     s = r * P / I
 *
 * @example supplierShare(aino) // 0,18376: 0,5 * 8 405 100 / 22 870 000, printed as 18,4 %
 */
export function supplierShare({ investment, price, riskLevel }: Omit<Terms, 'cap'>, tell: Tell = silent): D {
  return tell('contract.supplierShare', riskLevel.times(price).div(investment), 'r * P / I', report);
}

/**
 * The municipality's part of each saved krona below the cap, 0 to 1.
 *
 *     1 - r * P / I
 *
 * @example municipalityShare(aino) // 0,81624, printed as 81,6 %
 */
export function municipalityShare(terms: Omit<Terms, 'cap'>): D {
  return one.minus(supplierShare(terms));
}

/**
 * What the supplier earns on the value of the saved days (utfallsersättning), in kronor.
 * Never below 0, and no more once the value has reached the cap.
 *
 *     O(V) = r * P * min(max(V, 0), k * I) / I
 *
 * The division comes last: a share that has been rounded to 34 digits would cost the last öre.
 *
 * @param value V: value of the saved days in kronor; negative when absence has risen
 * @example outcomePayment(new D(14_700_000), aino) // 2 701 245,52, printed as 2 700 000
 */
export function outcomePayment(value: D, terms: Terms, tell: Tell = silent): D {
  const { investment, price, riskLevel, cap } = terms;
  const ceiling = tell('contract.ceiling', cap.times(investment), 'k * I', report);
  const counted = tell('contract.countedValue', D.min(D.max(value, zero), ceiling), 'min(max(V, 0), k * I)');
  return tell('contract.outcomePayment', riskLevel.times(price).times(counted).div(investment), 'r * P * counted / I', report);
}
