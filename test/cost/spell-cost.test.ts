import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayCost, dayFactors } from '../../src/cost/model';
import { standardParameters } from '../../src/cost/model-parameters';
import { spellCost, workingDaysByClass, type Spell } from '../../src/cost/spell-cost';
import { dayOf, weekdayOf, type Day } from '../../src/values/day';
import { D, one, sum } from '../../src/values/money';
import { recorder } from '../../src/values/tell';

const march = (day: number): Day => dayOf(2019, 3, day) ?? 0;
const spell = (start: Day, end: Day, extent: D = one): Spell => ({ start, end, extent });
const numbersOf = (each: Spell) => {
  const { firstDay, short, long, veryLong } = workingDaysByClass(each, standardParameters);
  return [firstDay, short, long, veryLong].map(Number);
};
const factors = dayFactors(standardParameters);

describe('the working days of a spell', () => {
  it('begin with one unpaid day', () => {
    assert.deepEqual(numbersOf(spell(march(4), march(4))), [1, 0, 0, 0]);
    assert.deepEqual(numbersOf(spell(march(4), march(8))), [1, 4, 0, 0]);
  });

  it('have Monday as the unpaid day of a spell that begins at a weekend', () => {
    assert.deepEqual(numbersOf(spell(march(9), march(11))), [1, 0, 0, 0]);
    assert.deepEqual(numbersOf(spell(march(10), march(12))), [1, 1, 0, 0]);
  });

  it('are none of a weekend', () => {
    assert.deepEqual(numbersOf(spell(march(9), march(9))), [0, 0, 0, 0]);
    assert.deepEqual(numbersOf(spell(march(9), march(10))), [0, 0, 0, 0]);
  });

  it('count the classes in calendar days', () => {
    assert.deepEqual(numbersOf(spell(march(4), march(17))), [1, 9, 0, 0]);
    assert.deepEqual(numbersOf(spell(march(4), march(18))), [1, 9, 1, 0]);
    // Day 90 is Saturday 1 June: eleven weeks of five days from day 15.
    assert.deepEqual(numbersOf(spell(march(4), march(4) + 89)), [1, 9, 55, 0]);
    assert.deepEqual(numbersOf(spell(march(4), march(4) + 91)), [1, 9, 55, 1]);
  });

  it('are lost in part by extent', () => {
    assert.deepEqual(numbersOf(spell(march(4), march(8), new D('0.25'))), [0.25, 1, 0, 0]);
    assert.deepEqual(numbersOf(spell(march(4), march(8), new D(0))), [0, 0, 0, 0]);
  });

  it('keep the unpaid day first where the short class ends before it', () => {
    const { firstDay, short, long } = workingDaysByClass(spell(march(9), march(12)), { ...standardParameters, lastShortDay: 1 });
    assert.deepEqual([firstDay, short, long].map(Number), [1, 0, 1]);
  });
});

describe('the cost of a spell', () => {
  it('is the sum of its working days’ costs, day by day', () => {
    const salaries = fc.integer({ min: 0, max: 10_000_000 });
    const starts = fc.integer({ min: march(1), max: march(1) + 3000 });
    fc.assert(
      fc.property(
        salaries,
        starts,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        (salary, start, length, percent) => {
          const workingDays = Array.from({ length: length + 1 }, (_, place) => start + place).filter((day) => weekdayOf(day) <= 5);
          const costs = workingDays.map((day, place) => {
            const spellDay = place === 0 ? 1 : Math.max(day - start + 1, 2);
            return dayCost(new D(salary), spellDay, standardParameters);
          });
          const expected = sum(costs).times(percent).div(100);
          const each = spell(start, start + length, new D(percent).div(100));
          assert.ok(spellCost(new D(salary), each, standardParameters, factors).minus(expected).abs().lt('1e-18'));
        },
      ),
    );
  });

  it('tells its days and its cost', () => {
    const { tell, steps } = recorder();
    spellCost(new D(30_000), spell(march(4), march(18)), standardParameters, factors, tell);
    assert.deepEqual(
      steps.map(({ name, value }) => [name, value.toFixed(2)]),
      [
        ['cost.firstDays', '1.00'],
        ['cost.otherShortDays', '9.00'],
        ['cost.longDays', '1.00'],
        ['cost.veryLongDays', '0.00'],
        ['cost.spellCost', '20724.36'],
      ],
    );
  });
});
