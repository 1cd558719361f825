import { partsOf } from '../absence/parts';
import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';

/**
 * The share of all days that the employees with the most days carry.
 *
 *     C = days of the ceil(s * n) with the most / days of all n
 *
 * @param days of each employee, those without any included, net days, 0 or more
 * @param topShare s, above 0 to 1
 * @returns 0 to 1; undefined when nobody has any days
 * @example concentration([8, 1, 1, 0, 0], new D('0.2')) // 0,8: one of the five has eight of the ten days
 * @source RISE 2021: about 20 % of employees carry over three quarters (Botkyrka), two thirds (Örnsköldsvik) of short absence
 */
export function concentration(days: readonly number[], topShare: D, tell: Tell = silent): number | undefined {
  const top = tell('followup.topEmployees', topShare.times(days.length).ceil(), 'ceil(s * n)');
  const mostFirst = Float64Array.from(days, partsOf).sort().reverse();
  const all = sumOf(mostFirst);
  if (all === 0) return undefined;
  const share = sumOf(mostFirst.subarray(0, top.toNumber())) / all;
  tell('followup.concentration', new D(share), 'days of the top / days of all', reports);
  return share;
}

function sumOf(parts: Float64Array): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
