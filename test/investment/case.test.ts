import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  breakEvenDays,
  breakEvenDaysPerEmployee,
  breakEvenDaysPerEmployeeOf,
  breakEvenReduction,
  breakEvenReductionOf,
} from '../../src/investment/break-even';
import type { InvestmentCase } from '../../src/investment/case';
import { paybackMonth } from '../../src/investment/payback';
import { netPresentValue, presentValue } from '../../src/investment/present-value';
import { sensitivity } from '../../src/investment/sensitivity';
import { investmentTable, investmentTotal } from '../../src/investment/table';
import { dependences } from '../../src/investment/tornado';
import { yearlyResult } from '../../src/investment/yearly';
import { D, one, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';

/** 1 000 employees cost 1 Mkr a year; a tenth fewer of 6 days at 2 000 kr saves 600 days worth 1,2 Mkr. */
const tenth: InvestmentCase = {
  employees: new D(1000),
  costPerEmployeeAndYear: new D(1000),
  years: 3,
  shortDaysPerEmployeeAndYear: new D(6),
  reduction: new D('0.1'),
  dayValue: new D(2000),
  discountRate: zero,
  grantPerYear: zero,
};

describe('a year of an investment', () => {
  it('costs per head and saves a share of the short days', () => {
    const { cost, savedDays, value, net } = yearlyResult(tenth);
    assert.deepEqual([cost, savedDays, value, net].map(Number), [1_000_000, 600, 1_200_000, 200_000]);
  });

  it('costs less by the grant', () => {
    assert.deepEqual(
      Object.values(yearlyResult({ ...tenth, grantPerYear: new D(200_000) })).map(Number),
      [800_000, 600, 1_200_000, 400_000],
    );
  });

  it('costs more than it gives when absence rises', () => {
    assert.equal(yearlyResult({ ...tenth, reduction: new D('-0.1') }).net.toString(), '-2200000');
  });
});

describe('the case year by year', () => {
  it('adds up the net and discounts it from each year’s end', () => {
    const years = investmentTable({ ...tenth, discountRate: new D('0.25') });
    assert.deepEqual(
      years.map(({ year, net, cumulativeNet, presentValue: worth }) => [year, ...[net, cumulativeNet, worth].map(Number)]),
      [
        [1, 200_000, 200_000, 160_000],
        [2, 200_000, 400_000, 128_000],
        [3, 200_000, 600_000, 102_400],
      ],
    );
    assert.deepEqual(Object.values(investmentTotal(years)).map(Number), [3_000_000, 1800, 3_600_000, 600_000, 600_000, 390_400]);
  });

  it('tells each step with its year', () => {
    const { tell, steps } = recorder();
    investmentTable({ ...tenth, years: 2 }, tell);
    assert.deepEqual(
      steps.map(({ name, part }) => [name, part]),
      ['1', '2'].flatMap((year) =>
        ['cost', 'savedDays', 'value', 'net', 'cumulativeNet', 'presentValue'].map((name) => [`investment.${name}`, year]),
      ),
    );
  });
});

describe('present value', () => {
  it('is what is set aside today', () => {
    assert.equal(presentValue(new D(104), new D('0.04'), 1).toString(), '100');
    assert.equal(netPresentValue({ ...tenth, discountRate: new D('0.25') }).toString(), '390400');
  });

  it('is the plain net without a rate', () => {
    assert.equal(netPresentValue(tenth).toString(), '600000');
  });
});

describe('the month in which an investment is paid back', () => {
  const months: [what: string, change: Partial<InvestmentCase>, month: number | undefined][] = [
    ['comes when the value so far covers the cost of all years', {}, 30],
    ['comes earlier with a larger reduction', { reduction: new D('0.2') }, 15],
    ['is the next whole one when the cost is covered within it', { reduction: new D('0.11') }, 28],
    ['is the very last at the break-even reduction, also as a cell holds it', { reduction: new D(1 / 12) }, 36],
    ['is the very last where value and cost are equal', { dayValue: new D(1000), shortDaysPerEmployeeAndYear: new D(10) }, 36],
    ['never comes below it', { reduction: new D('0.08') }, undefined],
    ['never comes when absence rises', { reduction: new D('-0.1') }, undefined],
    ['is at the start where a grant pays it all', { grantPerYear: new D(1_000_000) }, 0],
    ['is at the start where nothing is paid, though nothing be saved', { costPerEmployeeAndYear: zero, reduction: zero }, 0],
    ['comes as early for a single year', { years: 1, reduction: new D('0.2') }, 5],
  ];
  for (const [what, change, month] of months) {
    it(`${what}: ${String(month)}`, () => assert.equal(paybackMonth({ ...tenth, ...change }), month));
  }
});

describe('break-even', () => {
  it('is cost by day value, by employees, by days at the start', () => {
    assert.equal(breakEvenDays(new D(1_000_000), new D(2000)).toString(), '500');
    assert.equal(breakEvenDaysPerEmployee(new D(1_000_000), new D(2000), new D(1000)).toString(), '0.5');
    assert.equal(breakEvenReduction(new D(1_000_000), new D(2000), new D(1000), new D(5)).toString(), '0.1');
  });

  it('of a case is that of its year, the grant taken off', () => {
    const granted = { ...tenth, grantPerYear: new D(400_000) };
    assert.equal(breakEvenReductionOf(granted).toString(), '0.05');
    assert.equal(breakEvenDaysPerEmployeeOf(granted).toString(), '0.3');
  });

  it('above all the days is told as it is', () => {
    assert.equal(breakEvenReduction(new D(100), one, one, new D(5)).toString(), '20');
  });
});

describe('sensitivity', () => {
  it('has a row a reduction and a column a day value', () => {
    const grid = sensitivity(tenth, [zero, new D('0.1')], [new D(1000), new D(2000), new D(3000)]);
    assert.deepEqual(
      grid.map((row) => row.map(Number)),
      [
        [-3_000_000, -3_000_000, -3_000_000],
        [-1_200_000, 600_000, 2_400_000],
      ],
    );
  });
});

describe('what a result depends on', () => {
  it('names the weightiest input first', () => {
    assert.deepEqual(
      dependences({ ...tenth, grantPerYear: new D(100_000) }, new D('0.1')).map(({ input, lower, higher }) => [
        input,
        Number(lower),
        Number(higher),
      ]),
      [
        ['shortDaysPerEmployeeAndYear', -360_000, 360_000],
        ['reduction', -360_000, 360_000],
        ['dayValue', -360_000, 360_000],
        ['costPerEmployeeAndYear', 300_000, -300_000],
        ['employees', -60_000, 60_000],
        ['grantPerYear', -30_000, 30_000],
        ['discountRate', 0, 0],
      ],
    );
  });

  it('counts a discount rate', () => {
    const rate = dependences({ ...tenth, years: 1, discountRate: new D('0.25') }, new D(1)).find(({ input }) => input === 'discountRate');
    assert.deepEqual([Number(rate?.lower), Number(rate?.higher.toDP(2))], [40_000, -26_666.67]);
  });
});

describe('laws of the investment case', () => {
  const cases = fc
    .record({
      employees: fc.integer({ min: 1, max: 60_000 }),
      cost: fc.integer({ min: 1, max: 10_000 }),
      years: fc.integer({ min: 1, max: 10 }),
      days: fc.integer({ min: 1, max: 300 }),
      reduction: fc.integer({ min: -100, max: 100 }),
      dayValue: fc.integer({ min: 1, max: 500 }),
      rate: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ employees, cost, years, days, reduction, dayValue, rate }): InvestmentCase => ({
      employees: new D(employees),
      costPerEmployeeAndYear: new D(cost),
      years,
      shortDaysPerEmployeeAndYear: new D(days).div(10),
      reduction: new D(reduction).div(100),
      dayValue: new D(dayValue),
      discountRate: new D(rate).div(100),
      grantPerYear: zero,
    }));

  it('at the break-even reduction the net is nothing', () =>
    fc.assert(
      fc.property(cases, (given) =>
        netPresentValue({ ...given, reduction: breakEvenReductionOf(given) })
          .abs()
          .lt('1e-18'),
      ),
    ));

  it('the years’ present values add up to the net present value', () =>
    fc.assert(fc.property(cases, (given) => investmentTotal(investmentTable(given)).presentValue.eq(netPresentValue(given)))));

  it('it is paid back exactly when the whole net is not below nothing', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const total = investmentTotal(investmentTable(given)).net;
        const month = paybackMonth(given);
        return total.isNegative() ? month === undefined : month !== undefined && month >= 1 && month <= given.years * 12;
      }),
    ));

  it('the month before it is paid back, it is not', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const month = paybackMonth(given);
        if (month === undefined) return true;
        const { cost, value } = yearlyResult(given);
        const covered = (months: number) => value.times(months).gte(cost.times(12 * given.years));
        return covered(month) && !covered(month - 1);
      }),
    ));

  it('each cell of the sensitivity is its own case', () =>
    fc.assert(
      fc.property(cases, cases, (given, other) => {
        const [[own, withOther] = []] = sensitivity(given, [given.reduction], [given.dayValue, other.dayValue]);
        return own?.eq(netPresentValue(given)) && withOther?.eq(netPresentValue({ ...given, dayValue: other.dayValue }));
      }),
    ));
});
