import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concentration } from '../../src/followup/concentration';
import { D } from '../../src/values/money';

const fifth = new D('0.2');

describe('the concentration of absence', () => {
  it('is the share of the days that the top of the employees carries', () => {
    assert.equal(concentration([1, 8, 0, 1, 0], fifth), 0.8);
    assert.equal(concentration([2, 2, 2, 2, 2], fifth), 0.2);
  });

  it('rounds the top up to a whole employee, counting those without a day', () => {
    assert.equal(concentration([5, 4, 1, 0, 0, 0], fifth), 0.9);
    assert.equal(concentration([7], fifth), 1);
  });

  it('knows that a fifth of 15 is 3, and seven hundredths of 100 are 7', () => {
    assert.equal(concentration(Array<number>(15).fill(1), fifth), 3 / 15);
    assert.equal(concentration(Array<number>(100).fill(1), new D('0.07')), 7 / 100);
  });

  it('does not exist when nobody has been ill', () => assert.equal(concentration([0, 0], fifth), undefined));

  it('is what sorting and adding gives, and never less than the share of the employees', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 100 }),
        (quarters, percent) => {
          const top = Math.ceil((quarters.length * percent) / 100);
          const mostFirst = [...quarters].sort((one, other) => other - one);
          const all = mostFirst.reduce((sum, days) => sum + days, 0);
          const ofTop = mostFirst.slice(0, top).reduce((sum, days) => sum + days, 0);
          const share = concentration(
            quarters.map((quarter) => quarter / 4),
            new D(percent).div(100),
          );
          assert.equal(share, all === 0 ? undefined : ofTop / all);
          if (share !== undefined) assert.ok(share >= top / quarters.length - 1e-12);
        },
      ),
    ));
});
