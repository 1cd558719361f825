import { D, one, sum } from '../values/money';
import { silent, within, type Tell } from '../values/tell';
import { dayClassOf, spellDaysOf, type DayClass, type DaysByClass } from './day-class';
import type { ModelParameters } from './model-parameters';

const model = 'Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader';
const monthsOfYear = new D(12);

/** What an hour costs the employer, part by part; each a share of the hourly wage. */
export interface HourParts {
  readonly pay: D;
  readonly holiday: D;
  readonly contributions: D;
  readonly overhead: D;
}

/**
 * The parts of an hour's cost, as shares of the hourly wage.
 *
 *     pay           = p
 *     holiday       = h
 *     contributions = a * (p + h)
 *     overhead      = o
 *
 * @param dayClass whose pay share (p) applies
 * @example hourParts('short', standardParameters).contributions // 0,289064: 0,3142 * (0,8 + 0,12)
 * @source Försäkringskassan's calculation model; it gives all cells of the model's published table
 */
export function hourParts(dayClass: DayClass, parameters: ModelParameters, tell: Tell = silent): HourParts {
  const { holiday, overhead } = parameters;
  const pay = tell('cost.payShare', payShareOf(dayClass, parameters), 'p', model);
  const contributions = parameters.contributions.times(pay.plus(holiday));
  return {
    pay,
    holiday: tell('cost.holidayShare', holiday, 'h', model),
    contributions: tell('cost.contributionsShare', contributions, 'a * (p + h)', model),
    overhead: tell('cost.overheadShare', overhead, 'o', model),
  };
}

function payShareOf(dayClass: DayClass, parameters: ModelParameters): D {
  const shares: Record<DayClass, D> = {
    atWork: parameters.payAtWork,
    firstDay: parameters.payFirstDay,
    short: parameters.payShort,
    long: parameters.payLong,
    veryLong: parameters.payVeryLong,
  };
  return shares[dayClass];
}

/**
 * What a day of each class costs, so far as it does not depend on salary: multiplied by a monthly salary and divided by
 * the hours of a year, it is kronor. Computed once for any number of rows.
 */
export interface DayFactors {
  readonly of: DaysByClass;
  /** Y: divides last. */
  readonly hoursPerYear: D;
}

/**
 * What a day of a class costs, before salary and the hours of a year.
 *
 *     f = 12 * H * (p + h + a * (p + h) + o)
 *
 * @example dayFactor('short', standardParameters) // 135,270144: 12 * 8 * 1,409064
 */
export function dayFactor(dayClass: DayClass, parameters: ModelParameters, tell: Tell = silent): D {
  const tellClass = within(tell, spellDaysOf(dayClass, parameters));
  const { pay, holiday, contributions, overhead } = hourParts(dayClass, parameters, tellClass);
  const perHour = sum([pay, holiday, contributions, overhead]);
  return tellClass('cost.dayFactor', perMonthlySalary(parameters).times(perHour), '12 * H * (p + h + a * (p + h) + o)', model);
}

/** The factors of all classes of sick days, told class by class. */
export function dayFactors(parameters: ModelParameters, tell: Tell = silent): DayFactors {
  return {
    of: {
      atWork: dayFactor('atWork', parameters),
      firstDay: dayFactor('firstDay', parameters, tell),
      short: dayFactor('short', parameters, tell),
      long: dayFactor('long', parameters, tell),
      veryLong: dayFactor('veryLong', parameters, tell),
    },
    hoursPerYear: parameters.hoursPerYear,
  };
}

/** 12 * H: a monthly salary times this, divided by the hours of a year, is a day's full wage. */
export function perMonthlySalary({ hoursPerDay }: ModelParameters): D {
  return monthsOfYear.times(hoursPerDay);
}

/**
 * What one sick day costs the employer, in kronor.
 *
 *     cost = f * S / Y     f: the day factor of the spell day's class
 *
 * @param monthlySalary S: kronor a month, at least 0
 * @param spellDay the day's number in its spell, whole; 0 is a day at work
 * @example dayCost(new D(30_000), 2, standardParameters) // 2 158,57
 * @source Försäkringskassan's calculation model
 */
export function dayCost(monthlySalary: D, spellDay: number, parameters: ModelParameters, tell: Tell = silent): D {
  const factor = dayFactor(dayClassOf(spellDay, parameters), parameters, tell);
  tell('cost.hourlyWage', monthsOfYear.times(monthlySalary).div(parameters.hoursPerYear), '12 * S / Y', model);
  return tell('cost.dayCost', factor.times(monthlySalary).div(parameters.hoursPerYear), 'f * S / Y', model);
}

/**
 * The day value that the model itself gives for short absence (schablonvärde), in kronor: a mix of first days and other
 * days of the short class.
 *
 *     value = (q * f1 + (1 - q) * f2) * S / Y
 *
 * @param monthlySalary S: kronor a month, at least 0
 * @param firstDayShare q: the share of the short days that are first days, 0 to 1
 * @example standardDayValue(new D(30_000), zero, standardParameters) // 2 158,57
 * @source Försäkringskassan's calculation model; the reports' 1 765 and 2 080 kr are inputs, for how they were built is
 *   not printed
 */
export function standardDayValue(monthlySalary: D, firstDayShare: D, parameters: ModelParameters, tell: Tell = silent): D {
  const firstDays = firstDayShare.times(dayFactor('firstDay', parameters, tell));
  const otherDays = one.minus(firstDayShare).times(dayFactor('short', parameters, tell));
  const value = firstDays.plus(otherDays).times(monthlySalary).div(parameters.hoursPerYear);
  return tell('cost.standardDayValue', value, '(q * f1 + (1 - q) * f2) * S / Y', model);
}

/** The rule of thumb that many use, 10 % of a monthly salary a day: to be shown beside the model's value, never instead. */
export const ruleOfThumbShare = new D('0.1');
