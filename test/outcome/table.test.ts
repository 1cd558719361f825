import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MatchedMonth } from '../../src/outcome/months';
import { totalSavedDays } from '../../src/outcome/saved-days';
import { outcomeSummary } from '../../src/outcome/summary';
import { outcomeTable, type OutcomeTerms } from '../../src/outcome/table';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { recorder } from '../../src/values/tell';

const terms: OutcomeTerms = { dayValue: new D(1000), investment: new D(360_000), contractMonths: new D(4), method: 'change' };

function month(after: number, actual: number, employees = 1000): MatchedMonth {
  return { month: monthOf(2018, 11) + after, actual: new D(actual), reference: new D('0.6'), employees: new D(employees) };
}

describe('the outcome month by month', () => {
  it('adds up value and investment from the first month', () => {
    const rows = outcomeTable([month(0, 0.5), month(1, 0.7, 500), month(2, 0.4)], terms);
    assert.deepEqual(
      rows.map((row) => [row.savedDays, row.value, row.cumulativeValue, row.cumulativeInvestment, row.cumulativeNet].map(Number)),
      [
        [100, 100_000, 100_000, 90_000, 10_000],
        [-50, -50_000, 50_000, 180_000, -130_000],
        [200, 200_000, 250_000, 270_000, -20_000],
      ],
    );
  });

  it('divides the investment last: a third of it three times is all of it', () => {
    const thirds = { ...terms, investment: new D(100), contractMonths: new D(3) };
    const rows = outcomeTable([month(0, 0.5), month(1, 0.5), month(2, 0.5)], thirds);
    assert.deepEqual(
      rows.map(({ cumulativeInvestment }) => cumulativeInvestment.toFixed(2)),
      ['33.33', '66.67', '100.00'],
    );
    assert.ok(rows[2]?.cumulativeInvestment.eq(100));
  });

  it('tells each step with its month', () => {
    const { tell, steps } = recorder();
    outcomeTable([month(0, 0.5), month(1, 0.5)], terms, tell);
    const ofOneMonth = ['adjusted', 'savedDays', 'value', 'cumulativeValue', 'investmentSoFar', 'cumulativeNet'].map(
      (name) => `outcome.${name}`,
    );
    assert.deepEqual(
      steps.map(({ name, part }) => [name, part]),
      ['2018-11', '2018-12'].flatMap((part) => ofOneMonth.map((name) => [name, part])),
    );
  });

  it('ends in the value of the days that all months have saved', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9999 })), { minLength: 1 }), (given) => {
        const months = given.map(([hundredths, employees], after) => month(after, hundredths / 100, employees));
        const expected = totalSavedDays(months, 'change').times(terms.dayValue);
        return outcomeTable(months, terms).at(-1)?.cumulativeValue.eq(expected);
      }),
    ));
});

describe('the outcome in three readings', () => {
  const fall = [month(0, 0.5), month(1, 0.5)];
  const pandemic = [month(2, 1.6), month(3, 1.6)];
  const numbers = (reading: object | undefined) =>
    Object.fromEntries(Object.entries(reading ?? {}).map(([name, value]) => [name, Number(value)]));

  it('stands side by side: what was measured, what came, and what would have come', () => {
    const summary = outcomeSummary([...pandemic, ...fall], terms, monthOf(2018, 12));
    assert.deepEqual(numbers(summary.measured), {
      months: 2,
      value: 200_000,
      investment: 180_000,
      net: 20_000,
      savedDays: 200,
      savedDaysPerEmployee: 0.2,
    });
    assert.deepEqual(numbers(summary.whole), {
      months: 4,
      value: -1_800_000,
      investment: 360_000,
      net: -2_160_000,
      savedDays: -1800,
      savedDaysPerEmployee: -1.8,
    });
    assert.deepEqual(numbers(summary.extrapolated), {
      months: 4,
      value: 400_000,
      investment: 360_000,
      net: 40_000,
      savedDays: 400,
      savedDaysPerEmployee: 0.4,
    });
  });

  it('has no reading of a whole period that is not over', () => {
    const { measured, whole, extrapolated } = outcomeSummary(fall, terms);
    assert.equal(whole, undefined);
    assert.equal(measured.months, 2);
    assert.equal(extrapolated.months, 4);
  });

  it('reads the same three times when all of the period is measured', () => {
    const { measured, whole, extrapolated } = outcomeSummary([...fall, ...pandemic], terms);
    assert.deepEqual(numbers(measured), numbers(whole));
    assert.deepEqual(numbers(extrapolated), numbers(whole));
  });
});
