import assert from 'node:assert/strict';
import fc from 'fast-check';
import { D } from '../../src/values/money';
import { recorder } from '../../src/values/tell';
import { productionLoss, type AffectedWork } from '../../src/wellbeing/production-loss';
import { change, distribution } from '../../src/wellbeing/survey';
import { inOre, roundedQuotient } from '../support/ore';

/** 100 x 0,4 x 5 / 10 = 20 years of work, at 2 000 h and 100 kr, doubled. */
const hundred: AffectedWork = {
  employees: new D(100),
  shareAffected: new D('0.4'),
  effect: new D(5),
  hourlyLabourCost: new D(100),
  multiplier: new D(2),
  hoursPerYear: new D(2000),
  denominator: 'affected',
};

describe('production loss', () => {
  it('is the lost hours’ labour cost, multiplied', () => {
    assert.equal(productionLoss(hundred).toString(), '8000000');
  });

  it('has the unaffected in a mean over all answers already', () => {
    assert.equal(productionLoss({ ...hundred, denominator: 'all' }).toString(), '20000000');
    assert.equal(productionLoss({ ...hundred, effect: new D(2), denominator: 'all' }).toString(), '8000000');
  });

  it('is nothing where nobody is affected', () => {
    assert.equal(productionLoss({ ...hundred, shareAffected: new D(0) }).toString(), '0');
  });

  it('tells the hours and the kronor', () => {
    const { tell, steps } = recorder();
    productionLoss(hundred, tell);
    assert.deepEqual(
      steps.map(({ name, value, formula }) => [name, Number(value), formula]),
      [
        ['wellbeing.lostHours', 40_000, 'H = N * p * e / 10 * h'],
        ['wellbeing.productionLoss', 8_000_000, 'L = H * w * m'],
      ],
    );
  });

  it('is the same by either denominator when the mean is taken over the one it says', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (perCent, tenths) => {
        const shareAffected = new D(perCent).div(100);
        const effect = new D(tenths).div(10);
        const overAffected = productionLoss({ ...hundred, shareAffected, effect });
        return overAffected.eq(productionLoss({ ...hundred, shareAffected, effect: effect.times(shareAffected), denominator: 'all' }));
      }),
    ));

  it('is exact to the öre up to 10^12 kr, against integers', () =>
    fc.assert(
      fc.property(
        fc.bigInt(0n, 100_000n),
        fc.bigInt(0n, 1000n),
        fc.bigInt(0n, 100n),
        fc.bigInt(0n, 100_000n),
        fc.bigInt(0n, 300n),
        (employees, perMille, tenths, costOre, multiplierHundredths) => {
          const loss = productionLoss({
            ...hundred,
            employees: new D(employees.toString()),
            shareAffected: new D(perMille.toString()).div(1000),
            effect: new D(tenths.toString()).div(10),
            hourlyLabourCost: new D(costOre.toString()).div(100),
            multiplier: new D(multiplierHundredths.toString()).div(100),
          });
          const dividend = employees * perMille * tenths * 2000n * costOre * multiplierHundredths;
          assert.equal(inOre(loss), roundedQuotient(dividend, 1000n * 10n * 10n * 100n));
        },
      ),
    ));
});

describe('a question of the survey', () => {
  const answers = (...given: number[]) => given.map((answer) => new D(answer));

  it('has mean, standard deviation of a sample, and number', () => {
    const { n, mean, standardDeviation } = distribution(answers(2, 4, 4, 4, 5, 5, 7, 9));
    assert.deepEqual([n, mean?.toString(), standardDeviation?.toFixed(6)], [8, '5', '2.138090']);
  });

  it('has no spread by a single answer, and no mean without', () => {
    assert.deepEqual(distribution(answers(7)), { n: 1, mean: new D(7) });
    assert.deepEqual(distribution([]), { n: 0 });
  });

  it('does not spread where all answer alike', () => {
    assert.equal(distribution(answers(3, 3, 3)).standardDeviation?.toString(), '0');
  });

  it('is compared before and after', () => {
    const { baseline, followUp, difference } = change(answers(4, 4, 3), answers(2, 3));
    assert.deepEqual([baseline.n, followUp.n, difference?.toFixed(4)], [3, 2, '-1.1667']);
    assert.equal(change([], answers(2)).difference, undefined);
    assert.equal(change(answers(2), []).difference, undefined);
  });
});
