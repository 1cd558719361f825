import { D, zero } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { CompensationRule } from './compensation-rules';

const law = 'Sjuklönelagen (1991:1047) 17 §, Försäkringskassan: ersättning för höga sjuklönekostnader';

/**
 * What the state compensates of an employer's sick-pay cost in a period, in kronor.
 *
 *     min(max(K - s * L, 0), cap)     s: the share of the bracket that the whole wage cost lies in
 *
 * @param sickPayCost K: kronor in the period, at least 0
 * @param wageCost L: kronor in the period, at least 0
 * @param rule the rule in force in the period
 * @example compensation(new D(25_000), new D(500_000), ruleOf2019) // 22 500: 25 000 - 0,5 % of 500 000
 * @source Sjuklönelagen (1991:1047) 17 §, as Försäkringskassan printed the rates of each period
 */
export function compensation(sickPayCost: D, wageCost: D, { brackets, cap }: CompensationRule, tell: Tell = silent): D {
  const bracket = brackets.find(({ upTo }) => upTo === undefined || wageCost.lte(upTo));
  const share = tell('cost.compensationShare', bracket?.share ?? zero, 's', law);
  const borne = tell('cost.borneByEmployer', share.times(wageCost), 's * L', law);
  const above = D.max(sickPayCost.minus(borne), zero);
  if (cap === undefined) return tell('cost.compensation', above, 'max(K - s * L, 0)', law);
  return tell('cost.compensation', D.min(above, cap), `min(max(K - s * L, 0), ${cap})`, law);
}
