import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

/** A net day is eight hours in both reports. */
export const usualHoursOfNetDay = new D(8);

/**
 * Net days of sick absence.
 *
 *     days = hours / hours a day
 *
 * @param hours of sick absence, at least 0
 * @param hoursOfDay hours of a net day, above 0; 8 in both reports
 * @example netDays(new D(12), new D(8)) // 1,5
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function netDays(hours: D, hoursOfDay: D, tell: Tell = silent): D {
  return tell('cost.netDays', hours.div(hoursOfDay), 'hours / hours a day', 'RISE, Arbetsmiljö och hälsa i fokus 2021');
}
