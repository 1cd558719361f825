import { D, one } from '../values/money';

/**
 * How a salary becomes a week's pay: a monthly salary by the law's 12/52, an hourly wage, or a monthly salary by the
 * calendar days of its month (28 to 31), as one payroll system common among municipalities does.
 */
export type PayMethod = 'month' | 'hour' | MonthLength;
export type MonthLength = 28 | 29 | 30 | 31;

export const monthLengths: readonly MonthLength[] = [28, 29, 30, 31];

/** What an employee earns, and the hours that it is earned in. */
export interface PayRate {
  /** S: kronor a month, or an hour with method `hour`. At least 0. */
  readonly salary: D;
  /** h: ordinary working hours a week, above 0. */
  readonly weeklyHours: D;
  readonly method: PayMethod;
}

/** A quotient that is not divided yet, so that what is computed from it can divide last. */
export interface Quotient {
  readonly dividend: D;
  readonly divisor: D;
}

const monthsOfYear = new D(12);
const weeksOfYear = new D(52);
const daysOfWeek = new D(7);

/**
 * A week's pay (W), in kronor, as a quotient.
 *
 *     month:     W = 12 * S / 52
 *     hour:      W = S * h / 1
 *     28 to 31:  W = 7 * S / days of the month
 *
 * @example weeklyPay({ salary: new D(30_000), weeklyHours: new D(40), method: 'month' }) // 360 000 / 52
 * @source Sjuklönelagen (1991:1047) 6 §; the calendar-day form: handbook of a municipal payroll system
 */
export function weeklyPay({ salary, weeklyHours, method }: PayRate): Quotient {
  if (method === 'month') return { dividend: salary.times(monthsOfYear), divisor: weeksOfYear };
  if (method === 'hour') return { dividend: salary.times(weeklyHours), divisor: one };
  return { dividend: salary.times(daysOfWeek), divisor: new D(method) };
}

/**
 * An hour's pay, in kronor.
 *
 *     W / h
 *
 * @example hourlyPay({ salary: new D(30_000), weeklyHours: new D(40), method: 'month' }) // 173,08
 */
export function hourlyPay(rate: PayRate): D {
  const { dividend, divisor } = weeklyPay(rate);
  return dividend.div(divisor.times(rate.weeklyHours));
}

/** The equation of a week's pay, as it is told. */
export function weeklyPayFormula(method: PayMethod): string {
  if (method === 'month') return '12 * S / 52';
  if (method === 'hour') return 'S * h';
  return `7 * S / ${method}`;
}
