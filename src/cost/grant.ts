import { D, sum } from '../values/money';
import { silent, type Tell } from '../values/tell';

const ordinance = 'Förordning (2014:67) om bidrag för arbetsplatsinriktat rehabiliteringsstöd';

const shareOfCost = new D('0.5');
const mostPerEmployee = new D(10_000);
const mostPerEmployer = new D(200_000);

/**
 * The grant for workplace rehabilitation support that an employer gets for a calendar year, in kronor.
 *
 *     min(200 000, sum of min(10 000, 0,5 * cost))
 *
 * @param costsOfEmployees what support cost for each employee in the calendar year, kronor, at least 0
 * @example rehabilitationGrant([new D(12_000), new D(50_000)]) // 16 000: 6 000 + 10 000
 * @source Förordning (2014:67); Försäkringskassan on Orust municipality
 */
export function rehabilitationGrant(costsOfEmployees: readonly D[], tell: Tell = silent): D {
  const halves = costsOfEmployees.map((cost) => D.min(mostPerEmployee, shareOfCost.times(cost)));
  const together = tell('cost.grantBeforeCap', sum(halves), 'sum(min(10 000, 0,5 * cost))', ordinance);
  return tell('cost.grant', D.min(mostPerEmployer, together), 'min(200 000, G)', ordinance);
}
