import { D, zero } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { weeklyPay, weeklyPayFormula, type PayRate } from './pay-rate';

const law = 'Sjuklönelagen (1991:1047) 6 §';

/** Sick pay is this share of the pay that is lost, day 1 to 14. */
export const sickPayShare = new D('0.8');
/** The qualifying deduction is this share of an average week's sick pay. */
export const deductionShare = new D('0.2');
/** Days of the sick-pay period, and the hours that they hold at the very most. */
export const sickPayDays = 14;
export const mostSickPayHours = sickPayDays * 24;

/**
 * The qualifying deduction (karensavdrag) of a spell that is long enough to carry all of it, in kronor.
 *
 *     K = 0,2 * 0,8 * W     W: a week's pay, by the method
 *
 * With the calendar-day method this is day pay * 1,4 * 0,8, for 0,2 of a week is 1,4 days.
 *
 * @example qualifyingDeduction({ salary: new D(30_000), weeklyHours: new D(40), method: 'month' }) // 1 107,69
 * @source Sjuklönelagen (1991:1047) 6 §, from 2019
 */
export function qualifyingDeduction(rate: PayRate, tell: Tell = silent): D {
  const { dividend, divisor } = weeklyPay(rate);
  tell('cost.weeklyPay', dividend.div(divisor), weeklyPayFormula(rate.method), law);
  return tell('cost.qualifyingDeduction', fullDeduction(dividend).div(divisor), '0,2 * 0,8 * W', law);
}

/** A spell's absence within the sick-pay period. */
export interface SickPaySpell {
  /** n: hours of lost work, day 1 to 14 of the spell, at least 0. */
  readonly hours: D;
  /** What an earlier part of the same spell has already had deducted, in kronor, at least 0. */
  readonly deducted: D;
}

/**
 * The sick pay of a spell (sjuklön) after its qualifying deduction, in kronor.
 *
 *     gross   = 0,8 * W / h * n
 *     left    = max(K - deducted, 0)
 *     sickPay = gross - min(left, gross)
 *
 * The deduction is never larger than the sick pay; what is left of it goes on to the spell's next part, by `deducted`.
 * All is computed over one divisor, and divided last.
 *
 * @param rate what the employee earns
 * @param spell the hours lost, and what has been deducted already
 * @example sickPay(visma, { hours: new D(10), deducted: zero }) // 276,92: 1 384,62 - 1 107,69
 * @source Sjuklönelagen (1991:1047) 6 §, from 2019
 */
export function sickPay(rate: PayRate, { hours, deducted }: SickPaySpell, tell: Tell = silent): D {
  const { dividend, divisor } = weeklyPay(rate);
  const commonDivisor = divisor.times(rate.weeklyHours);
  const gross = sickPayShare.times(dividend).times(hours);
  const full = fullDeduction(dividend).times(rate.weeklyHours);
  const left = D.max(full.minus(deducted.times(commonDivisor)), zero);
  const paid = gross.minus(D.min(left, gross));

  tell('cost.weeklyPay', dividend.div(divisor), weeklyPayFormula(rate.method), law);
  tell('cost.grossSickPay', gross.div(commonDivisor), '0,8 * W / h * n', law);
  tell('cost.deductionLeft', left.div(commonDivisor), 'max(0,2 * 0,8 * W - deducted, 0)', law);
  return tell('cost.sickPay', paid.div(commonDivisor), 'gross - min(left, gross)', law);
}

function fullDeduction(weeklyPayDividend: D): D {
  return deductionShare.times(sickPayShare).times(weeklyPayDividend);
}
