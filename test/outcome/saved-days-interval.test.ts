import assert from 'node:assert/strict';
import fc from 'fast-check';
import { savedDaysInterval, type UnitComparison } from '../../src/outcome/saved-days-interval';
import { usualLevel, usualSeed } from '../../src/outcome/uncertainty';
import { D } from '../../src/values/money';

const usual = { level: usualLevel, seed: usualSeed };
const row = (unit: string, actual: number, reference: number, employees: number): UnitComparison => ({
  unit,
  actual: new D(actual),
  reference: new D(reference),
  employees: new D(employees),
});
/** Units that have saved -50 to 49 days. */
const hundred = Array.from({ length: 100 }, (_, place) => row(`Enhet ${place}`, (150 - place) / 100, 1, 100));

describe('saved days with their uncertainty', () => {
  it('estimate what all units have saved', () => assert.equal(savedDaysInterval(hundred, usual)?.estimate.toString(), '-50'));

  it('are as uncertain as the theory of sampling says', () => {
    // The sum of 100 drawn of -50 … 49 has mean -50 and standard deviation sqrt(100 * (100² - 1) / 12) = 288,7;
    // nine of ten sums lie within 1,645 of them.
    const { low, high } = savedDaysInterval(hundred, usual)!;
    assert.ok(Math.abs(low - (-50 - 1.645 * 288.7)) < 40, `low is ${low}`);
    assert.ok(Math.abs(high - (-50 + 1.645 * 288.7)) < 40, `high is ${high}`);
  });

  it('are the same at every recalculation, and others with another seed', () => {
    assert.deepEqual(savedDaysInterval(hundred, usual), savedDaysInterval(hundred, usual));
    assert.notDeepEqual(savedDaysInterval(hundred, usual), savedDaysInterval(hundred, { ...usual, seed: 2 }));
  });

  it('lie within a wider interval at a higher level', () => {
    const [narrow, wide] = [new D('0.5'), new D('0.99')].map((level) => savedDaysInterval(hundred, { ...usual, level })!);
    assert.ok(wide!.low < narrow!.low && narrow!.high < wide!.high);
  });

  it('do not depend on the order of the rows', () =>
    assert.deepEqual(savedDaysInterval([...hundred].reverse(), usual), savedDaysInterval(hundred, usual)));

  it('draw a unit whole: splitting it into months changes nothing', () => {
    const inMonths = hundred.flatMap((unit) => [
      { ...unit, employees: new D(40) },
      { ...unit, employees: new D(60) },
    ]);
    const [whole, split] = [savedDaysInterval(hundred, usual)!, savedDaysInterval(inMonths, usual)!];
    assert.ok(Math.abs(whole.low - split.low) < 1e-9 && Math.abs(whole.high - split.high) < 1e-9);
  });

  it('are certain when all units have saved alike', () =>
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 2, max: 20 }), (percent, units) => {
        const rows = Array.from({ length: units }, (_, place) => row(`E${place}`, 1 - percent / 100, 1, 100));
        const { low, estimate, high } = savedDaysInterval(rows, usual)!;
        assert.ok(Math.abs(low - estimate.toNumber()) < 1e-9 && Math.abs(high - estimate.toNumber()) < 1e-9);
      }),
      { numRuns: 20 },
    ));

  it('do not exist for one unit', () => {
    assert.equal(savedDaysInterval([row('A', 1, 2, 3), row('A', 2, 2, 3)], usual), undefined);
    assert.equal(savedDaysInterval([], usual), undefined);
  });
});
