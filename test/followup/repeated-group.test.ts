import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stepReached } from '../../src/followup/care-ladder';
import { monthsBefore } from '../../src/followup/months-before';
import { knownFrom, occasionsOf } from '../../src/followup/occasions';
import { repeatedGroup } from '../../src/followup/repeated-group';
import { parseDay, writeDay } from '../../src/values/day';

const day = (written: string) => parseDay(written)!;
const spell = (employee: string, start: string, end?: string) => ({
  employee,
  start: day(start),
  end: end === undefined ? undefined : day(end),
  extent: 10_000,
});
const reports = { moreThan: 3, months: 12 };
const longAgo = day('2000-01-01');

describe('occasions of absence', () => {
  const firstDays = (...spells: ReturnType<typeof spell>[]) => [...(occasionsOf(spells).get('A') ?? [])].map(writeDay);

  it('are one when rows overlap or touch, in any order', () => {
    const rows = [spell('A', '2019-03-08', '2019-03-10'), spell('A', '2019-03-04', '2019-03-07'), spell('A', '2019-03-05', '2019-03-06')];
    assert.deepEqual(firstDays(...rows), ['2019-03-04']);
  });

  it('are two with a healthy day between, though the day count goes on', () => {
    assert.deepEqual(firstDays(spell('A', '2019-03-04', '2019-03-07'), spell('A', '2019-03-09', '2019-03-09')), [
      '2019-03-04',
      '2019-03-09',
    ]);
  });

  it('never come after one that lasts', () => {
    assert.deepEqual(firstDays(spell('A', '2019-03-04'), spell('A', '2019-06-03', '2019-06-04')), ['2019-03-04']);
  });

  it('belong to an employee each', () => {
    const occasions = occasionsOf([spell('A', '2019-03-04', '2019-03-05'), spell('B', '2019-03-05', '2019-03-06')]);
    assert.deepEqual([...occasions.keys()], ['A', 'B']);
  });

  it('are known from the month of the first', () => {
    assert.equal(writeDay(knownFrom([spell('A', '2019-03-14'), spell('B', '2018-11-20')])), '2018-11-01');
  });
});

describe('the same day months before', () => {
  const cases: [day: string, months: number, before: string][] = [
    ['2019-03-15', 12, '2018-03-15'],
    ['2019-02-28', 12, '2018-02-28'],
    ['2021-02-28', 12, '2020-02-29'],
    ['2019-03-31', 1, '2019-02-28'],
    ['2019-03-30', 1, '2019-02-28'],
    ['2019-04-30', 1, '2019-03-31'],
    ['2019-04-30', 0, '2019-04-30'],
  ];
  for (const [from, months, before] of cases) {
    it(`${months} before ${from} is ${before}`, () => assert.equal(writeDay(monthsBefore(day(from), months)), before));
  }
});

describe('the group with repeated absence', () => {
  const fourInAYear = ['2018-03-01', '2018-06-04', '2018-09-03', '2018-12-03'].map((start) => spell('A', start, start));

  const groupOn = (date: string, spells = fourInAYear, rules = reports) => repeatedGroup(occasionsOf(spells), day(date), rules, longAgo);
  const sizeOn = (date: string, spells = fourInAYear, rules = reports) => groupOn(date, spells, rules).members.length;

  it('has those with more than three occasions within twelve months', () => {
    assert.equal(sizeOn('2018-12-02'), 0);
    assert.equal(sizeOn('2018-12-03'), 1);
    assert.equal(sizeOn('2019-02-28'), 1);
    assert.equal(sizeOn('2019-03-01'), 0);
  });

  it('takes threshold and window as given', () => {
    assert.equal(sizeOn('2018-06-30', fourInAYear, { moreThan: 1, months: 4 }), 1);
    assert.equal(sizeOn('2018-07-31', fourInAYear, { moreThan: 1, months: 4 }), 0);
    assert.equal(sizeOn('2018-03-01', fourInAYear, { moreThan: 0, months: 1 }), 1);
  });

  it('tells those who remain since a month before from the new', () => {
    assert.deepEqual([groupOn('2018-12-31').remaining, groupOn('2018-12-31').new], [0, 1]);
    assert.deepEqual([groupOn('2019-01-31').remaining, groupOn('2019-01-31').new], [1, 0]);
  });

  it('does not know who remains when the data begin too late for the month before', () => {
    const { members, remaining, new: newly } = repeatedGroup(occasionsOf(fourInAYear), day('2019-02-28'), reports, day('2018-03-01'));
    assert.deepEqual([members.length, remaining, newly], [1, undefined, undefined]);
  });

  it('stands with the most occasions first, then by employee number', () => {
    const spells = ['A10', 'A9', 'B'].flatMap((employee) => fourInAYear.map((row) => ({ ...row, employee })));
    const members = groupOn('2018-12-31', [...spells, spell('B', '2018-12-10', '2018-12-10')]).members;
    assert.deepEqual(
      members.map(({ employee, occasions }) => [employee, occasions]),
      [
        ['B', 5],
        ['A9', 4],
        ['A10', 4],
      ],
    );
  });

  it('is at a month’s end what counting by calendar months gives', () => {
    const start = fc.integer({ min: day('2017-01-01'), max: day('2019-12-31') });
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), start), { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 11 }), (drawn, calendarMonth) => {
        const spells = drawn.map(([employee, first]) => ({ employee, start: first, end: first, extent: 10_000 }));
        const lastDay = new Date(Date.UTC(2019, calendarMonth + 1, 0)).toISOString().slice(0, 10);
        const months = Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(2019, calendarMonth - back, 1)).toISOString().slice(0, 7));
        const counts = [...occasionsOf(spells).values()].map((days) =>
          days.filter((first) => months.includes(writeDay(first).slice(0, 7))),
        );
        assert.equal(sizeOn(lastDay, spells), counts.filter(({ length }) => length > 3).length);
      }),
    );
  });
});

describe('the ladder of care conversations', () => {
  it('is climbed with the 4th, 5th, 6th and 8th occasion', () => {
    assert.deepEqual(
      [3, 4, 5, 6, 7, 8, 20].map((occasions) => stepReached(occasions)),
      [undefined, 'conversation', 'hrContact', 'threePartyTalk', 'threePartyTalk', 'hrCheck', 'hrCheck'],
    );
  });
});
