import assert from 'node:assert/strict';
import fc from 'fast-check';
import { saving, totalSavedDays, type Comparison } from '../../src/outcome/saved-days';
import { savedValue, valueAfterCompensation } from '../../src/outcome/value';
import { D, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

const december: Comparison = { actual: new D('0.5'), reference: new D('0.6'), employees: new D(6000) };
const january: Comparison = { actual: new D('0.7'), reference: new D('0.6'), employees: new D(5000) };

describe('saved days', () => {
  it('are the fall in days per employee, times the employees', () => {
    assert.deepEqual(saving(december, 'change'), { adjusted: new D('0.5'), difference: new D('0.1'), savedDays: new D(600) });
  });

  it('are below nothing when absence has risen', () => {
    assert.equal(saving(january, 'change').savedDays.toString(), '-500');
  });

  it('are counted from the absence without the national trend', () => {
    const trend = { index: new D(9), referenceIndex: new D(10) };
    assert.equal(saving({ ...december, trend }, 'change').savedDays.toString(), '300');
    assert.equal(
      saving({ ...december, trend }, 'quotient')
        .savedDays.toDP(4)
        .toString(),
      '266.6667',
    );
  });

  it('of several months are added, those lost taken off', () => {
    assert.equal(totalSavedDays([december, january], 'change').toString(), '100');
    assert.equal(totalSavedDays([], 'change').toString(), '0');
  });

  it('are told month by month, without changing the result', () => {
    const { tell, steps } = recorder();
    assert.equal(totalSavedDays([december, january], 'change', tell).toString(), '100');
    assert.deepEqual(
      steps.map(({ name, part, value }) => [name, part, value.toNumber()]),
      [
        ['outcome.adjusted', '[1]', 0.5],
        ['outcome.savedDays', '[1]', 600],
        ['outcome.adjusted', '[2]', 0.7],
        ['outcome.savedDays', '[2]', -500],
        ['outcome.totalSavedDays', undefined, 100],
      ],
    );
  });
});

describe('the value of saved days', () => {
  it('is days times kronor a day', () => {
    assert.equal(savedValue(new D(600), new D(1765)).toString(), '1059000');
    assert.equal(savedValue(new D(-500), new D(2080)).toString(), '-1040000');
  });

  const compensated: [share: string, left: string][] = [
    ['0', '176500'],
    ['0.8', '35300'],
    ['1', '0'],
  ];
  for (const [share, left] of compensated) {
    it(`is ${left} of 176 500 kr where the state pays ${share} of the cost`, () => {
      assert.equal(valueAfterCompensation(new D(176_500), new D(share)).toString(), left);
    });
  }

  it('of a rise in absence costs less, too, where the state pays', () => {
    assert.equal(valueAfterCompensation(new D(-1000), new D('0.8')).toString(), '-200');
  });
});

describe('laws of saved days', () => {
  const hundredths = fc.integer({ min: 0, max: 2000 });
  const index = fc.integer({ min: 1, max: 3000 });
  const month = fc
    .record({ actual: hundredths, reference: hundredths, employees: fc.integer({ min: 0, max: 60_000 }), index, referenceIndex: index })
    .map((given) => ({
      given,
      comparison: {
        actual: new D(given.actual).div(100),
        reference: new D(given.reference).div(100),
        employees: new D(given.employees),
        trend: { index: new D(given.index), referenceIndex: new D(given.referenceIndex) },
      },
    }));

  it('rows may be added in parts', () =>
    fc.assert(
      fc.property(fc.array(month), fc.array(month), fc.constantFrom('change' as const, 'quotient' as const), (some, others, method) => {
        const comparisons = (months: typeof some) => months.map(({ comparison }) => comparison);
        const apart = totalSavedDays(comparisons(some), method).plus(totalSavedDays(comparisons(others), method));
        const together = totalSavedDays(comparisons([...some, ...others]), method);
        return together.minus(apart).abs().lt('1e-20');
      }),
    ));

  it('nothing is saved where nothing has changed', () =>
    fc.assert(
      fc.property(month, ({ comparison }) =>
        saving({ ...comparison, trend: undefined, actual: comparison.reference }, 'change').savedDays.eq(zero),
      ),
    ));

  it('the adjustment is that of whole numbers, to the last billionth of a day', () =>
    fc.assert(
      fc.property(month, ({ given, comparison }) => {
        const { actual: a, reference: r, employees: n, index: x, referenceIndex: x0 } = given;
        const dividend = (BigInt(r) * BigInt(x0) - BigInt(a) * (2n * BigInt(x0) - BigInt(x))) * BigInt(n) * 10n ** 9n;
        const expected = new D(roundedQuotient(dividend, 100n * BigInt(x0)).toString()).div(1e9);
        return saving(comparison, 'change').savedDays.minus(expected).abs().lte('1e-9');
      }),
    ));

  it('a value is exact to the öre up to 10^12 kr, against integers', () =>
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(0n, 10n ** 7n), (hundredthsOfDays, dayValueOre) => {
        const value = savedValue(new D(hundredthsOfDays.toString()).div(100), inKronor(dayValueOre));
        assert.equal(inOre(value), roundedQuotient(hundredthsOfDays * dayValueOre, 100n));
      }),
    ));
});
