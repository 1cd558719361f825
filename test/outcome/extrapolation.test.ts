import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extrapolated } from '../../src/outcome/extrapolation';
import { investmentSoFar } from '../../src/outcome/investment-so-far';
import { D } from '../../src/values/money';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

const months = fc.integer({ min: 1, max: 120 });
const ore = fc.bigInt(-(10n ** 14n), 10n ** 14n);

describe('extrapolation', () => {
  it('holds the average month for the whole period', () => {
    assert.equal(extrapolated(new D('-0.82'), new D(16), new D(36)).toString(), '-1.845');
  });

  it('of the whole period is what it is', () =>
    fc.assert(fc.property(ore, months, (amount, all) => extrapolated(inKronor(amount), new D(all), new D(all)).eq(inKronor(amount)))));

  it('is exact to the öre up to 10^12 kr, against integers', () =>
    fc.assert(
      fc.property(ore, months, months, (amount, measured, all) => {
        const whole = extrapolated(inKronor(amount), new D(measured), new D(all));
        assert.equal(inOre(whole), roundedQuotient(amount * BigInt(all), BigInt(measured)));
      }),
    ));
});

describe('the investment so far', () => {
  it('is the months’ part of the whole', () => {
    assert.equal(investmentSoFar(new D(36_000), new D(7), new D(36)).toString(), '7000');
    assert.equal(investmentSoFar(new D(17_400_000), new D(16), new D(36)).toFixed(2), '7733333.33');
  });

  it('is the whole when all months have passed, to the last öre', () =>
    fc.assert(fc.property(ore, months, (amount, all) => investmentSoFar(inKronor(amount), new D(all), new D(all)).eq(inKronor(amount)))));

  it('is exact to the öre up to 10^12 kr, against integers', () =>
    fc.assert(
      fc.property(ore, months, months, (amount, passed, all) => {
        const part = investmentSoFar(inKronor(amount), new D(passed), new D(all));
        assert.equal(inOre(part), roundedQuotient(amount * BigInt(passed), BigInt(all)));
      }),
    ));
});
