import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { unitsToSupport, usualSupportRules } from '../../src/followup/units-to-support';
import { noFigures } from '../../src/privacy/no-figures';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { unitYear } from '../support/unit-months';

const december = monthOf(2019, 12);

/** A year of units with 20 employees: so many short days each month. */
const year = (unit: string, ...days: readonly (number | undefined)[]): StatisticsRow[] => unitYear(unit, december, days, 20);

const ten = [...'ABCDEFGHIJ'].map((name, place) => year(name, place + 1)).flat();

const chosenOf = (rows: readonly StatisticsRow[], more: Partial<typeof usualSupportRules> = {}) =>
  unitsToSupport(rows, { ...usualSupportRules, ...more })!;

describe('the units to support', () => {
  it('are the 30 % with the most short days per employee over twelve months', () => {
    const { chosen, compared, period, quarters } = chosenOf(ten);
    // By hand: J has ten days in each of twelve months and 20 employees: 120 / 20 = 6.
    assert.deepEqual(
      chosen.map(({ unit, rank, perEmployee, headcount }) => [unit, rank, perEmployee.toNumber(), headcount.toNumber()]),
      [
        ['J', 1, 6, 20],
        ['I', 2, 5.4, 20],
        ['H', 3, 4.8, 20],
      ],
    );
    assert.deepEqual([compared, quarters, period], [10, 4, { from: monthOf(2019, 1), to: december }]);
  });

  it('say in how many quarters they were among the highest', () => {
    const peak = year('K', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200);
    const { chosen } = chosenOf([...ten, ...peak]);
    assert.deepEqual(
      chosen.map(({ unit, quartersAtTop, isStable }) => [unit, quartersAtTop, isStable]),
      [
        ['K', 1, false],
        ['J', 4, true],
        ['I', 4, true],
        ['H', 4, true],
      ],
    );
  });

  it('leave out small units, and name them', () => {
    const small = unitYear('Liten', december, [50], 10);
    const { chosen, tooSmall, compared } = chosenOf([...ten, ...small]);
    assert.equal(chosen[0]?.unit, 'J');
    assert.deepEqual([tooSmall, compared], [['Liten'], 10]);
    assert.equal(chosenOf([...ten, ...small], { leastHeadcount: new D(10) }).chosen[0]?.unit, 'Liten');
  });

  it('never rank a hidden unit as 0: it cannot be judged', () => {
    const hidden = year('Dold', undefined);
    const sometimes = year('Ibland', 90, 90, undefined, 90, 90, 90, 90, 90, 90, undefined, 90, 90);
    const young = year('Ny', 90).filter(({ month }) => month > monthOf(2019, 5));
    const { chosen, notJudged, compared } = chosenOf([...ten, ...hidden, ...sometimes, ...young]);
    assert.deepEqual(notJudged, [
      { unit: 'Dold', months: 12 },
      { unit: 'Ibland', months: 2 },
      { unit: 'Ny', months: 5 },
    ]);
    assert.ok(!chosen.some(({ unit }) => ['Dold', 'Ibland', 'Ny'].includes(unit)));
    assert.equal(compared, 10);
  });

  it('do not name a unit that closed before', () => {
    const closed = unitYear('Stängd', monthOf(2018, 12), [90], 20);
    assert.deepEqual(chosenOf([...ten, ...closed]).notJudged, []);
  });

  it('tell the repeated group of the last month, and the change since the year before', () => {
    const before = unitYear('J', monthOf(2018, 12), [8], 20);
    const withGroup = ten.map((row) => (row.name === 'J' && row.month === december ? { ...row, repeated: 4 } : row));
    const [first, second] = chosenOf([...before, ...withGroup]).chosen;
    assert.deepEqual([first?.repeated, first?.change?.toNumber()], [4, 0.25], '10 days a month after 8');
    assert.deepEqual([second?.repeated, second?.change], [undefined, undefined]);
  });

  it('are judged by as many months as there are, and by a share and a number of months that are chosen', () => {
    const few = ten.filter(({ month }) => month > monthOf(2019, 8));
    assert.deepEqual(chosenOf(few).period, { from: monthOf(2019, 9), to: december });
    assert.equal(chosenOf(few).quarters, 1);
    assert.equal(chosenOf(ten, { share: new D('0.5') }).chosen.length, 5);
    assert.deepEqual(chosenOf(ten, { months: 2 }).quarters, 0);
    assert.equal(chosenOf(ten, { months: 2 }).chosen[0]?.isStable, false);
  });

  it('are none when the statistics have no units', () => {
    assert.equal(unitsToSupport([], usualSupportRules), undefined);
    const whole = { ...noFigures, level: 'municipality', name: 'all', status: 'shown', month: december } as const;
    assert.equal(unitsToSupport([whole], usualSupportRules), undefined);
  });
});
