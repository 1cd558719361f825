import assert from 'node:assert/strict';
import { daysOutside } from '../../src/absence/outside';
import { employmentColumns } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { spellColumns } from '../../src/absence/spell';
import { statisticsRows } from '../../src/absence/table';
import { parseMonth } from '../../src/values/month';
import { count, day, employed, rowsOf, sick } from './support';

describe('headcount and groups', () => {
  const moved = [
    employed('anna', { to: day('2019-01-15') }),
    employed('anna', { unit: 'care home', department: 'south', from: day('2019-01-16') }),
  ];

  it('count an employee who moves once, under the last row valid in the month', () => {
    const given = { spells: [], employments: moved, from: '2019-01', to: '2019-01' };
    assert.deepEqual(
      statisticsRows(count(given)).map(({ level, name, headcount }) => [level, name, headcount]),
      [
        ['municipality', 'all', 1],
        ['department', 'south', 1],
        ['unit', 'care home', 1],
        ['sex', 'K', 1],
        ['age', '30-49', 1],
      ],
    );
  });

  it('give a sick day to the row valid that day', () => {
    const employments = [...moved, employed('bo')];
    const given = { spells: [sick('anna', '2019-01-14', '2019-01-18')], employments, from: '2019-01', to: '2019-01' };
    assert.equal(rowsOf(given, 'unit', 'school')[0]?.netDays1To14, 2);
    assert.equal(rowsOf(given, 'unit', 'care home')[0]?.netDays1To14, 3);
    assert.equal(rowsOf(given)[0]?.netDays1To14, 5);
  });

  it('take the row that began last where several are valid', () => {
    const employments = [employed('anna', { from: day('2019-01-01') }), employed('anna', { unit: 'kitchen' })];
    const given = { spells: [sick('anna', '2019-01-14', '2019-01-14')], employments, from: '2018-12', to: '2019-01' };
    assert.deepEqual(
      rowsOf(given, 'unit', 'kitchen').map(({ headcount }) => headcount),
      [1],
    );
    assert.equal(rowsOf(given, 'unit', 'school')[0]?.netDays1To14, 1);
  });

  it('do not count who is not employed in the month', () => {
    const employments = [employed('anna', { from: day('2019-02-28') }), employed('bo', { to: day('2019-01-01') })];
    const given = { spells: [], employments, from: '2019-01', to: '2019-03' };
    assert.deepEqual(
      rowsOf(given).map(({ headcount }) => headcount),
      [1, 1, 1],
    );
  });

  it('put the age on the calendar year: thirty in the year of the thirtieth birthday', () => {
    const given = { spells: [], employments: [employed('anna', { birthYear: 1989 })], from: '2018-12', to: '2019-01' };
    assert.deepEqual(
      statisticsRows(count(given))
        .filter(({ level }) => level === 'age')
        .map(({ name }) => name),
      ['-29', '30-49'],
    );
  });

  it('divide ages as the reports do when told to, with the thirty-year-olds among the young', () => {
    const employments = [1989, 1988, 1969, 1968].map((birthYear) => employed(`of ${birthYear}`, { birthYear }));
    const given = { spells: [], employments, from: '2019-01', to: '2019-01', rules: { ageDivision: 'reports' as const } };
    assert.deepEqual(
      statisticsRows(count(given))
        .filter(({ level }) => level === 'age')
        .map(({ name, headcount }) => [name, headcount]),
      [
        ['-30', 1],
        ['31-50', 2],
        ['51-', 1],
      ],
    );
  });

  it('name those whose sex, age or category the source does not say', () => {
    const employments = [employed('anna', { sex: undefined, birthYear: undefined }), employed('bo', { category: 'hourly' })];
    const rows = statisticsRows(count({ spells: [], employments, from: '2019-01', to: '2019-01' }));
    const names = rows.filter(({ level }) => ['sex', 'age', 'category'].includes(level)).map(({ level, name }) => `${level} ${name}`);
    assert.deepEqual(names, ['sex K', 'sex unknown', 'age 30-49', 'age unknown', 'category hourly', 'category unknown']);
  });

  it('know the departments of a unit in the month', () => {
    const employments = [employed('anna'), employed('bo', { department: 'south' }), employed('cilla', { unit: 'kitchen' })];
    const rows = statisticsRows(count({ spells: [], employments, from: '2019-01', to: '2019-01' }));
    assert.deepEqual(
      rows.filter(({ level }) => level === 'unit').map(({ name, departments }) => [name, departments]),
      [
        ['kitchen', ['north']],
        ['school', ['north', 'south']],
      ],
    );
  });
});

describe('days outside the employment', () => {
  it('are not counted, and are reported row by row', () => {
    const employments = [employed('anna', { to: day('2019-01-15') }), employed('anna', { from: day('2019-01-18') })];
    const spells = [
      sick('anna', '2019-01-14', '2019-01-18'),
      sick('anna', '2018-12-30', '2019-01-02'),
      sick('nobody', '2019-01-07', undefined),
      sick('nobody', '2018-01-07', '2018-01-09'),
    ];
    const identities = new Identities();
    const rows = employmentColumns(employments, identities);
    const period = { from: parseMonth('2019-01')!, to: parseMonth('2019-01')! };
    assert.deepEqual(daysOutside(spellColumns(spells, identities), rows, period), [
      { spell: 0, days: 2 },
      { spell: 2, days: 25 },
    ]);
    assert.equal(rowsOf({ spells, employments, from: '2019-01', to: '2019-01' })[0]?.netDays1To14, 5);
  });

  it('count for the day number and for occasions, but begin none in the statistics', () => {
    const employments = [employed('anna', { from: day('2019-01-15') })];
    const given = { spells: [sick('anna', '2019-01-08', '2019-01-23')], employments, from: '2019-01', to: '2019-01' };
    const [row] = rowsOf(given);
    // Day 14 is Monday the 21st
    assert.deepEqual([row?.spells, row?.netDays1To14, row?.netDays15To90], [0, 5, 2]);
  });
});

describe('rows that were merged', () => {
  it('are those that overlap or touch an earlier one', () => {
    const spells = [
      sick('anna', '2019-01-07', '2019-01-08'),
      sick('anna', '2019-01-08', '2019-01-09'),
      sick('anna', '2019-01-10', '2019-01-11'),
      sick('anna', '2019-01-13', '2019-01-14'),
    ];
    assert.equal(count({ spells, from: '2019-01', to: '2019-01' }).mergedRows, 2);
  });
});
