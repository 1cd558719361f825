import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { UnitMonth } from '../../src/followup/panel';
import { compareUnits } from '../../src/followup/supported-units';
import { monthOf } from '../../src/values/month';
import { recorder } from '../../src/values/tell';

const september = monthOf(2018, 9);

/** A row for each unit and month: days per employee from September 2018 on, and the first month of support. */
function rowsOf(units: Readonly<Record<string, readonly number[]>>, supportFrom: Readonly<Record<string, number>>): UnitMonth[] {
  return Object.entries(units).flatMap(([unit, days]) =>
    days.map((perEmployee, place) => ({
      unit,
      month: september + place,
      perEmployee,
      isSupported: place >= (supportFrom[unit] ?? Infinity),
    })),
  );
}

const fourMonths = rowsOf(
  { A: [1, 1, 0.6, 0.4], B: [0.8, 0.6, 0.4, 0.4], C: [0.5, 0.5, 0.5, 0.5], D: [0.7, 0.9, 0.7, 0.9] },
  { A: 2, B: 3 },
);

describe('supported units against the others', () => {
  const { months, change, changeFrom } = compareUnits(fourMonths);

  it('show mean and band of both groups month by month, the same units throughout', () => {
    // Supported in September: 1 and 0,8; the 10th percentile lies a tenth of the way from the lower to the higher.
    assert.deepEqual(months[0], {
      month: september,
      supported: { mean: 0.9, p10: 0.82, p90: 0.98 },
      others: { mean: 0.6, p10: 0.52, p90: 0.68 },
      difference: 0.3,
    });
    assert.equal(months.length, 4);
  });

  it('compare the differences from the first month of support with those before', () => {
    // Differences 0,3 0,1 before; -0,1 -0,3 after: -0,2 against 0,2.
    assert.equal(changeFrom, september + 2);
    assert.ok(Math.abs(change.estimate! + 0.4) < 1e-12);
  });

  it('take the first half of the months as before when the support is there from the start', () => {
    const constant = fourMonths.map((row) => ({ ...row, isSupported: row.unit < 'C' }));
    assert.equal(compareUnits(constant).changeFrom, september + 2);
    const five = [...constant, ...['A', 'C'].map((unit) => ({ unit, month: september + 4, perEmployee: 1, isSupported: unit === 'A' }))];
    assert.equal(compareUnits(five).changeFrom, september + 2);
  });

  it('give an interval that holds the estimate, and the same one whatever the order of the rows', () => {
    assert.ok(change.interval!.low <= change.estimate! && change.estimate! <= change.interval!.high);
    assert.ok(change.interval!.low < change.interval!.high);
    assert.deepEqual(compareUnits([...fourMonths].reverse()).change, change);
  });

  it('give no interval when a group is one unit', () => {
    const { change: ofOne } = compareUnits(fourMonths.filter(({ unit }) => unit !== 'B'));
    assert.ok(ofOne.estimate !== undefined);
    assert.equal(ofOne.interval, undefined);
  });

  it('leave out months in which a group has no unit', () => {
    const withGap = fourMonths.filter(({ unit, month }) => unit > 'B' || month !== september);
    const compared = compareUnits(withGap);
    assert.deepEqual(compared.months[0]!.supported, { mean: undefined, p10: undefined, p90: undefined });
    assert.equal(compared.months[0]!.difference, undefined);
    // Before is October alone: 0,1; after -0,2.
    assert.ok(Math.abs(compared.change.estimate! + 0.3) < 1e-12);
  });

  it('have no difference in differences of one month', () => {
    const one = compareUnits(fourMonths.filter(({ month }) => month === september + 3));
    assert.equal(one.change.estimate, undefined);
    assert.equal(one.change.interval, undefined);
  });

  it('tell the steps of the difference in differences and its interval', () => {
    const { tell, steps } = recorder();
    assert.deepEqual(compareUnits(fourMonths, tell).change, change);
    const ofChange = steps.filter(({ part }) => part === undefined).map(({ name, value }) => [name, value.toNumber()]);
    assert.deepEqual(ofChange, [
      ['followup.differenceBefore', 0.2],
      ['followup.differenceAfter', -0.2],
      ['followup.differenceInDifferences', change.estimate],
      ['followup.changeLow', change.interval!.low],
      ['followup.changeHigh', change.interval!.high],
    ]);
  });

  const days = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
  const panel = fc.array(fc.array(days, { minLength: 6, maxLength: 6 }), { minLength: 5, maxLength: 12 });

  it('find an effect that was put in, in units that are otherwise alike', () =>
    fc.assert(
      fc.property(fc.array(days, { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 100 }), (season, percent) => {
        const effect = percent / 100;
        const units = Object.fromEntries(
          ['A', 'B', 'C', 'D'].map((unit) => [unit, season.map((level, place) => level + 1 - (unit < 'C' && place >= 3 ? effect : 0))]),
        );
        const compared = compareUnits(rowsOf(units, { A: 3, B: 3 }));
        assert.ok(Math.abs(compared.change.estimate! + effect) < 1e-9);
        assert.ok(Math.abs(compared.change.interval!.low + effect) < 1e-9);
        assert.ok(Math.abs(compared.change.interval!.high + effect) < 1e-9);
      }),
      { numRuns: 10 },
    ));

  it('change nothing when all units rise alike', () =>
    fc.assert(
      fc.property(panel, (levels) => {
        const units = (rise: number) =>
          Object.fromEntries(levels.map((line, place) => [`U${place}`, line.map((level, month) => level + (month >= 3 ? rise : 0))]));
        const support = { U0: 3, U1: 3 };
        const plain = compareUnits(rowsOf(units(0), support)).change;
        const risen = compareUnits(rowsOf(units(0.5), support)).change;
        assert.ok(Math.abs(plain.estimate! - risen.estimate!) < 1e-9);
      }),
      { numRuns: 10 },
    ));
});
