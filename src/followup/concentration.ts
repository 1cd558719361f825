import { shareOfTop, topCount } from '../absence/concentration';
import { partsOf } from '../absence/parts';
import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/** A fifth of the employees: the share that both reports print. */
export const usualTopShare = new D('0.2');

/**
 * The share of all days that the employees with the most days carry.
 *
 *     k = ceil(s * n),  C = days of the k employees with the most / days of all n
 *
 * @param days of each employee, those without any included, net days, 0 or more
 * @param topShare s, above 0 to 1
 * @returns 0 to 1; undefined when nobody has any days
 * @example concentration([8, 1, 1, 0, 0], new D('0.2')) // 0,8: one of the five has eight of the ten days
 * @source RISE 2021: about 20 % of employees carry over three quarters (Botkyrka), two thirds (Örnsköldsvik) of short absence
 */
export function concentration(days: readonly number[], topShare: D, tell: Tell = silent): number | undefined {
  const top = topCount(days.length, topShare.toNumber());
  tell('followup.topEmployees', new D(top), 'k = ceil(s * n)');
  const share = shareOfTop(Float64Array.from(days, partsOf), top);
  if (share !== undefined) tell('followup.concentration', new D(share), 'days of the k with the most / days of all n', reports);
  return share;
}
