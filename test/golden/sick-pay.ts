import { hourlyPay, type PayMethod, type PayRate } from '../../src/cost/pay-rate';
import { qualifyingDeduction, sickPay, sickPayShare } from '../../src/cost/sick-pay';
import { countSpells, dayNumberOf } from '../../src/cost/spell-days';
import { dayOf, type Day } from '../../src/values/day';
import { D, zero } from '../../src/values/money';
import type { PrintedFigure } from './figure';

function rate(salary: number, weeklyHours: number, method: PayMethod): PayRate {
  return { salary: new D(salary), weeklyHours: new D(weeklyHours), method };
}

const visma = rate(30_000, 40, 'month');
const verksamt = rate(110, 40, 'hour');
const lunden = rate(100, 40, 'hour');
const arbetet = rate(100, 30, 'hour');

/** A month's pay with one spell in it: the salary without the lost hours, and the sick pay for them. */
function monthsPay(employee: PayRate, hours: D): D {
  return employee.salary.minus(hourlyPay(employee).times(hours)).plus(sickPay(employee, { hours, deducted: zero }));
}

/** The hours whose sick pay the deduction takes: what the articles call hours without pay. */
function hoursWithoutSickPay(employee: PayRate): D {
  return qualifyingDeduction(employee).div(sickPayShare.times(hourlyPay(employee)));
}

const payroll = 'Handbook of a municipal payroll system, calendar-day method';

function deductionFigure(method: PayMethod, printed: string, source: string): PrintedFigure {
  return {
    figure: `Qualifying deduction at 31 000 kr a month, method ${method}`,
    source,
    printed,
    tolerance: '0.005',
    computed: () => qualifyingDeduction(rate(31_000, 40, method)),
  };
}

const march = (day: number): Day => dayOf(2019, 3, day) ?? 0;
/** Sick Monday to Thursday, at work on Friday, sick again on Tuesday. */
const far = countSpells([
  { start: march(4), end: march(7) },
  { start: march(12), end: march(12) },
]);

/** Sick pay by the law from 2019: the worked examples in print. */
export const sickPayFigures: readonly PrintedFigure[] = [
  {
    figure: 'Deduction at 30 000 kr a month, 40 hours a week',
    source: 'Visma; Bokio',
    printed: '1108',
    tolerance: '0.5',
    computed: () => qualifyingDeduction(visma),
  },
  {
    figure: 'Sick pay per hour at 110 kr an hour',
    source: 'verksamt.se',
    printed: '88',
    tolerance: '0',
    computed: () => sickPayShare.times(hourlyPay(verksamt)),
  },
  {
    figure: 'Sick pay per week of 40 hours at 110 kr an hour, deduction already made',
    source: 'verksamt.se',
    printed: '3520',
    tolerance: '0',
    computed: () => sickPay(verksamt, { hours: new D(40), deducted: qualifyingDeduction(verksamt) }),
  },
  {
    figure: 'Deduction at 110 kr an hour, 40 hours a week',
    source: 'verksamt.se',
    printed: '704',
    tolerance: '0',
    computed: () => qualifyingDeduction(verksamt),
  },
  {
    figure: 'Deduction at 100 kr an hour, 40 hours a week',
    source: 'Björn Lundén',
    printed: '640',
    tolerance: '0',
    computed: () => qualifyingDeduction(lunden),
  },
  {
    figure: 'Month’s pay at 30 000 kr, ill for one shift of 10 hours (their own rounding)',
    source: 'Visma',
    printed: '28546.12',
    tolerance: '0.5',
    computed: () => monthsPay(visma, new D(10)),
  },
  {
    figure: 'Hours whose sick pay is lost, 30 hours a week in nights of 10, one night off',
    source: 'Arbetet',
    printed: '6',
    tolerance: '0',
    computed: () => hoursWithoutSickPay(arbetet),
  },
  deductionFigure('month', '1144.62', 'Sjuklönelagen (1991:1047) 6 §'),
  deductionFigure(28, '1240.00', payroll),
  deductionFigure(30, '1157.33', payroll),
  deductionFigure(31, '1120.00', payroll),
  {
    figure: 'Day number of the Monday that the sickness began',
    source: 'FAR',
    printed: '1',
    tolerance: '0',
    computed: () => new D(dayNumberOf(march(4), far) ?? 0),
  },
  {
    figure: 'Day number of the Tuesday after, when sick again',
    source: 'FAR',
    printed: '5',
    tolerance: '0',
    computed: () => new D(dayNumberOf(march(12), far) ?? 0),
  },
];
