import assert from 'node:assert/strict';
import fc from 'fast-check';
import { employmentColumns, type EmploymentRow } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { usualRules, type CountingRules } from '../../src/absence/rules';
import { spellColumns, type SpellRow } from '../../src/absence/spell';
import { followUpRepeated, type FollowUpFigures, type FollowUpPeriods } from '../../src/followup/repeated-follow-up';
import { parseMonth } from '../../src/values/month';
import { smallMunicipality } from '../absence/made-up';
import { day, employed, sick } from '../absence/support';
import { followUpDayByDay } from './follow-up-day-by-day';

const period = (from: string, to: string) => ({ from: parseMonth(from)!, to: parseMonth(to)! });
/** Shows groups of nobody too, whose shares are no numbers. */
const nothingHidden = -1;
/** Botkyrka's. */
const periods: FollowUpPeriods = { selection: period('2018-08', '2019-02'), followUp: period('2019-03', '2020-02') };
const knownFrom = parseMonth('2015-01')!;

interface Given {
  readonly spells: readonly SpellRow[];
  readonly employments?: readonly EmploymentRow[];
  readonly rules?: Partial<CountingRules>;
  readonly threshold?: number;
}

function figures({ spells, employments, rules, threshold = 0 }: Given): FollowUpFigures {
  const identities = new Identities();
  const names = [...new Set(spells.map(({ employee }) => employee)), 'one more', 'and another'];
  const rows = employmentColumns(employments ?? names.map((name) => employed(name)), identities);
  return followUpRepeated(spellColumns(spells, identities), rows, periods, { ...usualRules, knownFrom, ...rules }, threshold);
}

/** Four occasions of a day in February to May 2018, more than five days apart: in the group until January 2019. */
const repeated = (employee: string) => ['02-01', '03-01', '04-03', '05-02'].map((date) => sick(employee, `2018-${date}`, `2018-${date}`));

/** The figures of the group when it is Anna alone, with four occasions and what else she has. */
const ofAnna = (...spells: readonly SpellRow[]) => figures({ spells: [...repeated('anna'), ...spells] }).group;

describe('following up those with repeated absence', () => {
  it('gives the table of Botkyrka for made-up people who are spread as its people were', () => {
    const people = (kind: string) => Array.from({ length: 100 }, (_, index) => `${kind} ${index}`);
    const withLong = (names: readonly string[], long: number, veryLong: number) =>
      names
        .slice(0, long)
        .map((name, place) => sick(name, '2019-04-01', place < veryLong ? '2019-06-29' : '2019-04-15'))
        .concat(names.slice(0, veryLong).map((name) => sick(name, '2019-06-30', '2019-06-30')));
    const spells = [...people('group').flatMap(repeated), ...withLong(people('group'), 45, 16), ...withLong(people('other'), 24, 11)];
    const employments = [...people('group'), ...people('other')].map((name) => employed(name));
    assert.deepEqual(figures({ spells, employments, threshold: 10 }), {
      status: 'shown',
      group: { employees: 100, shareLong: 0.45, shareVeryLong: 0.16 },
      others: { employees: 100, shareLong: 0.24, shareVeryLong: 0.11 },
    });
  });

  const cases: [text: string, spells: SpellRow[], shareLong: number, shareVeryLong: number][] = [
    ['fourteen days are not long', [sick('anna', '2019-04-01', '2019-04-14')], 0, 0],
    ['day 15 is long, also on a Saturday', [sick('anna', '2019-03-09', '2019-03-23')], 1, 0],
    ['day 90 is not very long', [sick('anna', '2019-04-01', '2019-06-29')], 1, 0],
    ['day 91 is very long', [sick('anna', '2019-04-01', '2019-06-30')], 1, 1],
    ['a spell that began before the period has its day numbers from there', [sick('anna', '2018-12-02', '2019-03-01')], 1, 0],
    ['of a spell that began long before, only the days in the period are seen', [sick('anna', '2018-11-30', '2019-03-01')], 0, 1],
    ['days after the period are not seen', [sick('anna', '2020-02-16', '2020-06-01')], 0, 0],
    ['an open spell lasts to the end of the period', [sick('anna', '2020-02-15', undefined)], 1, 0],
    [
      'a return on the fifth day carries the count on',
      [sick('anna', '2019-04-01', '2019-04-10'), sick('anna', '2019-04-15', '2019-04-19')],
      1,
      0,
    ],
    ['a return on the sixth day does not', [sick('anna', '2019-04-01', '2019-04-10'), sick('anna', '2019-04-16', '2019-04-20')], 0, 0],
    ['rows that touch are one spell', [sick('anna', '2019-04-01', '2019-04-10'), sick('anna', '2019-04-11', '2019-04-15')], 1, 0],
    ['rows that lie within others end nothing', [sick('anna', '2019-04-01', '2019-04-15'), sick('anna', '2019-04-02', '2019-04-03')], 1, 0],
  ];
  for (const [text, spells, shareLong, shareVeryLong] of cases) {
    it(text, () => assert.deepEqual(ofAnna(...spells), { employees: 1, shareLong, shareVeryLong }));
  }

  it('puts who leaves the group before the selection period among the others', () => {
    const early = ['06-05', '07-03', '08-02', '09-04'].map((date) => sick('anna', `2017-${date}`, `2017-${date}`));
    assert.equal(figures({ spells: early, threshold: 0 }).status, 'hidden', 'nobody is in the group');
    const oneMonthLater = [...early.slice(1), sick('anna', '2018-08-01', '2018-08-01')];
    assert.equal(figures({ spells: [...early, ...oneMonthLater] }).status, 'hidden', 'in August 2018 only three are within twelve months');
  });

  it('keeps whom one month of the selection makes a member', () => {
    const dates = ['2017-09-01', '2017-10-02', '2018-07-02', '2018-08-01'];
    const { group, others } = figures({ spells: dates.map((date) => sick('anna', date, date)) });
    assert.deepEqual([group.employees, others.employees], [1, 2]);
  });

  it('counts more than another number of occasions, within other months, when told to', () => {
    const spells = ['2018-06-01', '2018-07-02', '2018-08-01'].map((date) => sick('anna', date, date));
    assert.equal(figures({ spells, rules: { repeatedMoreThan: 2 } }).group.employees, 1);
    assert.equal(figures({ spells, rules: { repeatedMoreThan: 2, repeatedMonths: 2 } }).status, 'hidden');
  });

  it('does not count who is not employed in the follow-up period', () => {
    const employments = [employed('anna'), employed('bo'), employed('cilla', { to: day('2019-02-28') })];
    const { group, others } = figures({ spells: repeated('anna'), employments });
    assert.deepEqual([group.employees, others.employees], [1, 1]);
  });

  it('counts who is hired in the follow-up period among the others, and in the group only who was employed in it', () => {
    const employments = [employed('anna'), employed('bo', { from: day('2019-05-01') }), employed('cilla')];
    const { group, others } = figures({ spells: [...repeated('anna'), ...repeated('bo')], employments });
    assert.deepEqual([group.employees, others.employees], [1, 2]);
  });

  it('sees days in the employment only', () => {
    const employments = [employed('anna', { to: day('2019-04-14') }), employed('bo')];
    const spells = [...repeated('anna'), sick('anna', '2019-04-01', '2019-06-30')];
    assert.deepEqual(figures({ spells, employments }).group, { employees: 1, shareLong: 0, shareVeryLong: 0 });
  });

  it('counts an employee with several rows once', () => {
    const employments = [
      employed('anna', { to: day('2019-06-30') }),
      employed('anna', { from: day('2019-07-01'), unit: 'kitchen' }),
      employed('bo'),
    ];
    assert.equal(figures({ spells: repeated('anna'), employments }).group.employees, 1);
  });

  const nothing = { employees: undefined, shareLong: undefined, shareVeryLong: undefined };

  it('hides both groups when either has at most ten, for the one is the whole less the other', () => {
    const names = Array.from({ length: 11 }, (_, index) => `number ${index}`);
    const some = (group: number, others: number) =>
      figures({
        spells: names.slice(0, group).flatMap(repeated),
        employments: [...names.slice(0, group), ...names.slice(0, others).map((name) => `other ${name}`)].map((name) => employed(name)),
        threshold: 10,
      });
    assert.equal(some(11, 11).status, 'shown');
    assert.deepEqual(some(10, 11), { status: 'hidden', group: nothing, others: nothing });
    assert.deepEqual(some(11, 10), { status: 'hidden', group: nothing, others: nothing });
  });

  it('says nothing when the selection reaches back before the data', () => {
    const given = { spells: repeated('anna') };
    assert.equal(figures({ ...given, rules: { knownFrom: parseMonth('2017-09')! } }).status, 'shown');
    const tooEarly = figures({ ...given, rules: { knownFrom: parseMonth('2017-10')! } });
    assert.deepEqual(tooEarly, { status: 'incomplete', group: nothing, others: nothing });
    assert.equal(figures({ spells: [], rules: { knownFrom: undefined } }).status, 'incomplete');
  });

  it('agrees with a plain count, day by day, of random small municipalities', () => {
    const months = fc.record({
      from: fc.integer({ min: parseMonth('2017-01')!, max: parseMonth('2019-06')! }),
      selection: fc.integer({ min: 0, max: 9 }),
      gap: fc.integer({ min: 1, max: 4 }),
      followUp: fc.integer({ min: 0, max: 13 }),
    });
    fc.assert(
      fc.property(smallMunicipality, months, ({ spells, employments, rules }, { from, selection, gap, followUp }) => {
        const start = from + selection + gap;
        const chosen = { selection: { from, to: from + selection }, followUp: { from: start, to: start + followUp } };
        const known = { ...rules, knownFrom: parseMonth('2015-01')! };
        const identities = new Identities();
        const rows = employmentColumns(employments, identities);
        const figures = followUpRepeated(spellColumns(spells, identities), rows, chosen, known, nothingHidden);
        const { group, others } = followUpDayByDay(spells, employments, chosen, known);
        assert.deepEqual(figures, { status: 'shown', group: sharesOf(group), others: sharesOf(others) });
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 500) },
    );
  }).timeout(300_000);

  it('follows every one of 6 000 employees with 50 000 spells, and prints how long that takes', () => {
    const identities = new Identities();
    const rows = employmentColumns(
      Array.from({ length: 6000 }, (_, index) => employed(`number ${index}`)),
      identities,
    );
    const spells = Array.from({ length: 50_000 }, (_, index) => {
      const start = day('2017-01-01') + ((index * 31) % 700) + 13 * Math.floor(index / 6000) ** 2;
      return { employee: `number ${index % 6000}`, start, end: start + (index % 23), extent: 10_000 };
    });
    const columns = spellColumns(spells, identities);
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now();
      const { group, others } = followUpRepeated(columns, rows, periods, { ...usualRules, knownFrom });
      const time = performance.now() - began;
      assert.equal(group.employees! + others.employees!, 6000);
      return time;
    });
    console.log(`      ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  });
});

function sharesOf({ employees, long, veryLong }: { employees: number; long: number; veryLong: number }) {
  return { employees, shareLong: long / employees, shareVeryLong: veryLong / employees };
}
