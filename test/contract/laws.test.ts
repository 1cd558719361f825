import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityPayment, largestOutcomePayment, largestPremium, outcomePayment } from '../../src/contract/payment';
import { results } from '../../src/contract/results';
import { usualCap, type Terms } from '../../src/contract/terms';
import { D, toOre, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';

const kronor = fc.integer({ min: -1e12, max: 1e12 }).map((value) => new D(value));
const contracts = fc
  .record({
    investment: fc.integer({ min: 1, max: 1e12 }),
    priceShare: fc.integer({ min: 0, max: 100 }),
    riskPerCent: fc.integer({ min: 0, max: 100 }),
    capTenths: fc.integer({ min: 10, max: 30 }),
  })
  .map(({ investment, priceShare, riskPerCent, capTenths }): Terms => ({
    investment: new D(investment),
    price: new D(investment).times(priceShare).div(100),
    riskLevel: new D(riskPerCent).div(100),
    cap: new D(capTenths).div(10),
  }));

/** The last of 34 digits of amounts up to 10^13 kr. */
const lastDigit = '1e-19';

describe('laws of the contract', () => {
  it('both results add up to the value less the investment', () =>
    fc.assert(
      fc.property(contracts, kronor, (terms, value) => {
        const { municipality, supplier } = results(value, terms);
        return municipality.plus(supplier).minus(value.minus(terms.investment)).abs().lt(lastDigit);
      }),
    ));

  it('nobody wins or loses when the value equals the investment', () =>
    fc.assert(
      fc.property(contracts, (terms) => {
        const { municipality, supplier } = results(terms.investment, terms);
        return municipality.abs().lt(lastDigit) && supplier.abs().lt(lastDigit);
      }),
    ));

  it('the payment never falls as the value rises, and stays between 0 and the cap', () =>
    fc.assert(
      fc.property(contracts, kronor, kronor, (terms, one, other) => {
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        const [paidLow, paidHigh] = [outcomePayment(low, terms), outcomePayment(high, terms)];
        return paidLow.gte(0) && paidLow.lte(paidHigh) && paidHigh.lte(largestOutcomePayment(terms).plus(lastDigit));
      }),
    ));

  it('splitting a value and adding the payments is the same as splitting the sum, below the cap', () =>
    fc.assert(
      fc.property(contracts, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (terms, first, second) => {
        const [one, other] = [terms.investment.times(first).div(1000), terms.investment.times(second).div(1000)];
        const apart = outcomePayment(one, terms).plus(outcomePayment(other, terms));
        return apart
          .minus(outcomePayment(one.plus(other), terms))
          .abs()
          .lt(lastDigit);
      }),
    ));

  it('the most that the supplier earns is its price and the premium', () =>
    fc.assert(
      fc.property(contracts, (terms) => {
        const most = activityPayment(terms).plus(largestOutcomePayment(terms));
        return most.minus(terms.price).minus(largestPremium(terms)).abs().lt(lastDigit);
      }),
    ));

  it('is exact to the öre up to 10^12 kr, against integers', () =>
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 14n),
        fc.bigInt(1n, 10n ** 14n),
        fc.bigInt(0n, 10_000n),
        fc.bigInt(0n, 10_000n),
        (valueOre, investmentOre, priceShare, risk) => {
          const priceOre = (investmentOre * priceShare) / 10_000n;
          const terms = {
            investment: inKronor(investmentOre),
            price: inKronor(priceOre),
            riskLevel: new D(risk.toString()).div(10_000),
            cap: usualCap,
          };
          const countedHalves = 2n * valueOre < 3n * investmentOre ? 2n * valueOre : 3n * investmentOre;
          const expected = roundedQuotient(risk * priceOre * countedHalves, 20_000n * investmentOre);
          assert.equal(
            toOre(outcomePayment(inKronor(valueOre), terms))
              .times(100)
              .toFixed(0),
            expected.toString(),
          );
        },
      ),
    ));
});

describe('a told contract', () => {
  it('tells its steps without changing its result', () => {
    const terms: Terms = { investment: new D(22_870_000), price: new D(8_405_100), riskLevel: new D('0.5'), cap: usualCap };
    const { tell, steps } = recorder();
    const told = results(new D(14_700_000), terms, tell);
    assert.deepEqual(told, results(new D(14_700_000), terms));
    assert.deepEqual(
      steps.map(({ name }) => name),
      [
        'contract.activityPayment',
        'contract.ceiling',
        'contract.countedValue',
        'contract.outcomePayment',
        'contract.municipalityResult',
        'contract.supplierResult',
      ],
    );
  });

  it('gives everything as nothing for a contract without price', () => {
    const terms: Terms = { investment: new D(100), price: zero, riskLevel: new D('0.5'), cap: usualCap };
    assert.equal(results(new D(40), terms).municipality.toString(), '-60');
  });
});

function inKronor(ore: bigint): D {
  return new D(ore.toString()).div(100);
}

/** Half away from zero, for numbers that are not negative. */
function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
