import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prioritisedUnits, usualLeastHeadcount, usualPriorityShare, type UnitAbsence } from '../../src/followup/prioritised-units';
import { D } from '../../src/values/money';

const usual = { share: usualPriorityShare, leastHeadcount: usualLeastHeadcount };
const unit = (name: string, days: number, headcount: number): UnitAbsence => ({
  unit: name,
  days: new D(days),
  headcount: new D(headcount),
});
const namesOf = (units: readonly UnitAbsence[]) => units.map((chosen) => chosen.unit);

describe('the units to support first', () => {
  it('are the 30 % with the most short days per employee', () => {
    const units = Array.from({ length: 10 }, (_, place) => unit(`Enhet ${place}`, 20 * place, 20));
    const chosen = prioritisedUnits(units, usual);
    assert.deepEqual(
      chosen.map(({ rank, unit: name, perEmployee }) => [rank, name, perEmployee.toNumber()]),
      [
        [1, 'Enhet 9', 9],
        [2, 'Enhet 8', 8],
        [3, 'Enhet 7', 7],
      ],
    );
  });

  it('have eleven employees or more, and the share is of those units', () => {
    const units = [unit('Liten', 100, 10), unit('Stor', 11, 11), unit('Störst', 40, 80)];
    assert.deepEqual(namesOf(prioritisedUnits(units, usual)), ['Stor']);
    assert.deepEqual(namesOf(prioritisedUnits(units, { ...usual, leastHeadcount: new D(10) })), ['Liten']);
  });

  it('are one more rather than one fewer where the share is not a whole number', () => {
    const units = ['A', 'B', 'C', 'D'].map((name, place) => unit(name, 40 - place, 20));
    assert.deepEqual(namesOf(prioritisedUnits(units, usual)), ['A', 'B']);
  });

  it('stand by name where they are equal, in Swedish order', () => {
    const units = ['Öster', 'Ås', 'Väster', 'Ärlan'].map((name) => unit(name, 10, 20));
    assert.deepEqual(namesOf(prioritisedUnits(units, { ...usual, share: new D(1) })), ['Väster', 'Ås', 'Ärlan', 'Öster']);
  });

  it('are none when no unit has enough employees', () => assert.deepEqual(prioritisedUnits([unit('Liten', 1, 1)], usual), []));

  it('do not depend on the order of the rows, and none left out has more days per employee', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 })), { maxLength: 40 }), (drawn) => {
        const units = drawn.map(([days, headcount], place) => unit(`Enhet ${place}`, days, headcount));
        const chosen = prioritisedUnits(units, usual);
        assert.deepEqual(namesOf(prioritisedUnits([...units].reverse(), usual)), namesOf(chosen));
        const largeEnough = drawn.filter(([, headcount]) => headcount >= 11);
        assert.equal(chosen.length, Math.ceil((largeEnough.length * 30) / 100));
        const least = Math.min(...chosen.map(({ perEmployee }) => perEmployee.toNumber()));
        const above = largeEnough.filter(([days, headcount]) => days / headcount > least + 1e-12);
        assert.ok(above.length <= chosen.length);
      }),
    ));
});
