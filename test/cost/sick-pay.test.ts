import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hourlyPay, weeklyPay, weeklyPayFormula, type PayMethod, type PayRate } from '../../src/cost/pay-rate';
import { qualifyingDeduction, sickPay } from '../../src/cost/sick-pay';
import { D, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

const rate = (salary: number | D, weeklyHours: number, method: PayMethod): PayRate => ({
  salary: new D(salary),
  weeklyHours: new D(weeklyHours),
  method,
});

const methods = fc.constantFrom<PayMethod>('month', 'hour', 28, 29, 30, 31);
const weeks = fc.integer({ min: 1, max: 60 });
const hours = fc.integer({ min: 0, max: 336 });
/** Up to 10^12 kronor, in öre. */
const ores = fc.bigInt({ min: 0n, max: 10n ** 14n });

/** A week's pay in öre, as dividend and divisor: the law once more, in integers. */
function weeklyOre(salary: bigint, weeklyHours: bigint, method: PayMethod): [dividend: bigint, divisor: bigint] {
  if (method === 'month') return [12n * salary, 52n];
  if (method === 'hour') return [salary * weeklyHours, 1n];
  return [7n * salary, BigInt(method)];
}

describe('a week’s pay', () => {
  it('is 12/52 of a monthly salary, the hours of an hourly wage, or seven of the month’s days', () => {
    const kronor = (each: PayRate) => weeklyPay(each).dividend.div(weeklyPay(each).divisor).toFixed(2);
    assert.equal(kronor(rate(26_000, 40, 'month')), '6000.00');
    assert.equal(kronor(rate(110, 38, 'hour')), '4180.00');
    assert.equal(kronor(rate(30_000, 40, 30)), '7000.00');
  });

  it('is told with the equation of its method', () => {
    assert.deepEqual([weeklyPayFormula('month'), weeklyPayFormula('hour'), weeklyPayFormula(28)], ['12 * S / 52', 'S * h', '7 * S / 28']);
  });

  it('makes an hour’s pay over the week’s hours', () => {
    assert.equal(hourlyPay(rate(30_000, 40, 'month')).toFixed(2), '173.08');
    assert.equal(hourlyPay(rate(110, 30, 'hour')).toString(), '110');
  });
});

describe('the qualifying deduction', () => {
  it('is exact to the öre for salaries up to 10^12 kr', () => {
    fc.assert(
      fc.property(ores, weeks, methods, (salary, weeklyHours, method) => {
        const [dividend, divisor] = weeklyOre(salary, BigInt(weeklyHours), method);
        const deduction = qualifyingDeduction(rate(inKronor(salary), weeklyHours, method));
        assert.equal(inOre(deduction), roundedQuotient(16n * dividend, 100n * divisor));
      }),
    );
  });

  it('by calendar days is day pay * 1,4 * 0,8', () => {
    fc.assert(
      fc.property(ores, fc.constantFrom<28 | 29 | 30 | 31>(28, 29, 30, 31), (salary, length) => {
        const dayPay = inKronor(salary).div(length);
        const difference = qualifyingDeduction(rate(inKronor(salary), 40, length)).minus(dayPay.times('1.12'));
        assert.ok(difference.abs().lt('1e-18'));
      }),
    );
  });

  it('of a monthly salary does not depend on weekly hours', () => {
    assert.equal(qualifyingDeduction(rate(31_000, 20, 'month')).toString(), qualifyingDeduction(rate(31_000, 40, 'month')).toString());
  });
});

describe('sick pay', () => {
  const visma = rate(30_000, 40, 'month');

  it('is 80 % of the lost pay, less the deduction', () => {
    assert.equal(sickPay(rate(110, 40, 'hour'), { hours: new D(40), deducted: zero }).toString(), '2816');
  });

  it('is nothing for a part day that the deduction swallows, whose rest goes on to the next part', () => {
    const partDay = sickPay(rate(100, 40, 'hour'), { hours: new D(4), deducted: zero });
    const nextDay = sickPay(rate(100, 40, 'hour'), { hours: new D(8), deducted: new D(320) });
    assert.deepEqual([partDay.toString(), nextDay.toString()], ['0', '320']);
  });

  it('takes no more back when more has been deducted than the deduction is', () => {
    assert.equal(sickPay(rate(100, 40, 'hour'), { hours: new D(8), deducted: new D(1000) }).toString(), '640');
  });

  it('is exact to the öre for salaries up to 10^12 kr', () => {
    fc.assert(
      fc.property(ores, weeks, methods, hours, fc.bigInt({ min: 0n, max: 10n ** 13n }), (salary, weeklyHours, method, lost, deducted) => {
        const h = BigInt(weeklyHours);
        const [dividend, divisor] = weeklyOre(salary, h, method);
        const common = 100n * divisor * h;
        const gross = 80n * dividend * BigInt(lost);
        const left = 16n * dividend * h - deducted * common;
        const paid = gross - (left > 0n ? left : 0n);
        const expected = paid > 0n ? roundedQuotient(paid, common) : 0n;
        const actual = sickPay(rate(inKronor(salary), weeklyHours, method), { hours: new D(lost), deducted: inKronor(deducted) });
        assert.equal(inOre(actual), expected);
      }),
    );
  });

  it('is exact where rounded quotients would miss half an öre', () => {
    // 12 * 1 000,25 / 52 * (0,8 * 21 / 40 - 0,16) is 60,015 exactly.
    assert.equal(sickPay(rate(1000.25, 40, 'month'), { hours: new D(21), deducted: zero }).toString(), '60.015');
  });

  it('of two parts of a spell is that of the whole spell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weeks, methods, hours, hours, (salary, weeklyHours, method, first, second) => {
        const employee = rate(salary, weeklyHours, method);
        const paidFirst = sickPay(employee, { hours: new D(first), deducted: zero });
        const gross = hourlyPay(employee).times('0.8').times(first);
        const paidSecond = sickPay(employee, { hours: new D(second), deducted: gross.minus(paidFirst) });
        const whole = sickPay(employee, { hours: new D(first + second), deducted: zero });
        assert.ok(paidFirst.plus(paidSecond).minus(whole).abs().lt('1e-15'));
      }),
    );
  });

  it('tells its steps without changing its result', () => {
    const { tell, steps } = recorder();
    const told = sickPay(visma, { hours: new D(10), deducted: zero }, tell);
    assert.deepEqual(
      steps.map(({ name, value }) => [name, value.toFixed(2)]),
      [
        ['cost.weeklyPay', '6923.08'],
        ['cost.grossSickPay', '1384.62'],
        ['cost.deductionLeft', '1107.69'],
        ['cost.sickPay', '276.92'],
      ],
    );
    assert.equal(told.toString(), sickPay(visma, { hours: new D(10), deducted: zero }).toString());
  });
});
