import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compensation } from '../../src/cost/compensation';
import { compensationRuleOf, type CompensationPeriod } from '../../src/cost/compensation-rules';
import { rehabilitationGrant } from '../../src/cost/grant';
import { monthOf, writeMonth, type Month } from '../../src/values/month';
import { D } from '../../src/values/money';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

/** What a period has: the amount for wages of 10 Mkr and sick pay of 400 000, or the reason why there is none. */
function answer(period: CompensationPeriod): string {
  const rule = compensationRuleOf(period);
  return 'reason' in rule ? rule.reason : compensation(new D(400_000), new D(10_000_000), rule).toString();
}

describe('the rule of compensation', () => {
  const years: readonly [year: number, expected: string][] = [
    [2014, 'before-first-rule'],
    [2015, '250000'],
    [2019, '250000'],
    [2020, 'ask-for-months'],
    [2021, 'ask-for-months'],
    [2022, 'rates-unknown'],
    [2023, '250000'],
    [2024, '125000'],
    [2025, '0'],
    [2040, '0'],
  ];
  for (const [year, expected] of years) it(`of ${year}: ${expected}`, () => assert.equal(answer({ year }), expected));

  const spans: readonly [from: Month, to: Month, expected: string][] = [
    [monthOf(2013, 1), monthOf(2014, 12), 'before-first-rule'],
    [monthOf(2015, 1), monthOf(2019, 12), 'ask-for-the-year'],
    [monthOf(2020, 1), monthOf(2020, 3), 'rest-of-year-unknown'],
    [monthOf(2020, 4), monthOf(2020, 7), '400000'],
    [monthOf(2020, 8), monthOf(2021, 9), '293000'],
    [monthOf(2021, 10), monthOf(2021, 11), 'rest-of-year-unknown'],
    [monthOf(2021, 12), monthOf(2022, 3), 'rates-unknown'],
    [monthOf(2022, 4), monthOf(2022, 12), 'rest-of-year-unknown'],
    [monthOf(2023, 1), monthOf(2024, 6), 'ask-for-the-year'],
    [monthOf(2024, 7), monthOf(2026, 12), '0'],
  ];
  for (const [from, to, expected] of spans) {
    it(`from ${writeMonth(from)} to ${writeMonth(to)}: ${expected}`, () => {
      for (let month = from; month <= to; month++) assert.equal(answer({ month }), expected, writeMonth(month));
    });
  }
});

describe('compensation', () => {
  it('is nothing below what the employer bears', () => {
    const rule = compensationRuleOf({ year: 2019 });
    assert.ok(!('reason' in rule));
    assert.equal(compensation(new D(2500), new D(500_000), rule).toString(), '0');
    assert.equal(compensation(new D('2500.01'), new D(500_000), rule).toString(), '0.01');
  });

  it('is exact to the öre in the months without a cap', () => {
    const rule = compensationRuleOf({ month: monthOf(2021, 3) });
    assert.ok(!('reason' in rule));
    const ores = fc.bigInt({ min: 166_700_001n, max: 10n ** 14n });
    fc.assert(
      fc.property(ores, fc.bigInt({ min: 0n, max: 10n ** 14n }), (wages, sickPay) => {
        const above = 10_000n * sickPay - 107n * wages;
        const expected = above > 0n ? roundedQuotient(above, 10_000n) : 0n;
        assert.equal(inOre(compensation(inKronor(sickPay), inKronor(wages), rule)), expected);
      }),
    );
  });
});

describe('the rehabilitation grant', () => {
  const grant = (...costs: number[]) => rehabilitationGrant(costs.map((cost) => new D(cost))).toString();

  it('is half the cost', () => assert.equal(grant(12_000.5), '6000.25'));
  it('is at most 10 000 for an employee', () => assert.equal(grant(12_000, 20_000, 20_001, 1e12), '36000'));
  it('is at most 200 000 for the employer', () => {
    assert.equal(grant(...Array<number>(19).fill(20_000), 19_999), '199999.5');
    assert.equal(grant(...Array<number>(21).fill(20_000)), '200000');
  });
  it('is nothing for nobody', () => assert.equal(grant(), '0'));
});
