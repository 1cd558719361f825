import { one, type D } from '../values/money';
import { silent, type Tell } from '../values/tell';

/**
 * The value of saved days, in kronor; below 0 when absence has risen.
 *
 *     V = S * v
 *
 * @param savedDays S: net days
 * @param dayValue v: standard value of a short-term sick day (schablonvärde), kronor; 1 765 in Örnsköldsvik, 2 080 in Botkyrka
 * @example savedValue(new D(100), new D(1765)) // 176 500
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function savedValue(savedDays: D, dayValue: D, tell: Tell = silent): D {
  return tell('outcome.value', savedDays.times(dayValue), 'V = S * v');
}

/**
 * What a month's saved days are worth to the municipality once the state has paid its share of the sick-pay cost, in kronor.
 * From January 2020 to September 2021 the state paid most of it, so that a day saved then saved the municipality less.
 *
 *     V * (1 - c)
 *
 * @param value V: the month's value, kronor; negative when absence has risen
 * @param compensationShare c: the state's share of the month's sick-pay cost, 0 to 1
 * @example valueAfterCompensation(new D(176_500), new D('0.8')) // 35 300
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: the state's compensation during the pandemic
 */
export function valueAfterCompensation(value: D, compensationShare: D, tell: Tell = silent): D {
  return tell('outcome.valueAfterCompensation', value.times(one.minus(compensationShare)), 'V * (1 - c)');
}
