import assert from 'node:assert/strict';
import { parseMonth } from '../../src/values/month';
import { day, employed, rowsOf, sick, type Case } from './support';

const onDays = (employee: string, days: readonly string[]) => days.map((date) => sick(employee, date, date));

/** Size, remaining and new by month of a municipality. */
function repeated(given: Case, level = 'municipality', name = 'all') {
  return rowsOf(given, level, name).map((row) => [row.repeated, row.repeatedRemaining, row.repeatedNew]);
}

describe('the group with repeated absence', () => {
  const four = ['2018-01-10', '2018-03-10', '2018-05-10', '2018-12-10'];

  it('has those with more than three spells begun in twelve months, until one falls out of the window', () => {
    assert.deepEqual(
      repeated({ spells: onDays('anna', four), from: '2018-12', to: '2019-01', rules: { knownFrom: parseMonth('2017-01') } }),
      [
        [1, 0, 1],
        [0, 0, 0],
      ],
    );
  });

  it('is not known before a whole window of data, and who remains one month later', () => {
    const given = { spells: onDays('anna', four), from: '2018-11', to: '2019-01' };
    assert.deepEqual(repeated(given), [
      [undefined, undefined, undefined],
      [1, undefined, undefined],
      [0, 0, 0],
    ]);
    assert.deepEqual(
      rowsOf(given).map(({ status }) => status),
      ['incomplete', 'shown', 'shown'],
    );
  });

  it('is never known without a single spell', () => {
    assert.deepEqual(
      rowsOf({ spells: [], from: '2018-01', to: '2018-02' }).map(({ status }) => status),
      ['incomplete', 'incomplete'],
    );
  });

  it('remembers who was in it in the month before the period', () => {
    const early = ['2018-01-10', '2018-03-10', '2018-05-10', '2018-06-10'];
    assert.deepEqual(
      repeated({ spells: onDays('anna', early), from: '2018-12', to: '2018-12', rules: { knownFrom: parseMonth('2017-01') } }),
      [[1, 1, 0]],
    );
  });

  it('keeps one membership when a new one begins in the month after', () => {
    // Two occasions in two months make a member of one month each: December by the second rule, January by the next
    const rules = { repeatedMoreThan: 0, repeatedMonths: 1, knownFrom: parseMonth('2017-01') };
    assert.deepEqual(
      repeated({ spells: onDays('anna', ['2018-11-10', '2018-12-10', '2019-02-10']), from: '2018-11', to: '2019-02', rules }),
      [
        [1, 0, 1],
        [1, 1, 0],
        [0, 0, 0],
        [1, 0, 1],
      ],
    );
  });

  it('takes threshold and window as parameters', () => {
    const spells = onDays('anna', ['2018-10-10', '2018-11-10', '2018-12-10']);
    const rules = { repeatedMoreThan: 2, repeatedMonths: 3, knownFrom: parseMonth('2017-01') };
    assert.deepEqual(repeated({ spells, from: '2018-12', to: '2019-01', rules }), [
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('has its members where they work now; who came from another unit remains', () => {
    const employments = [
      employed('anna', { to: day('2018-12-31') }),
      employed('anna', { unit: 'kitchen', from: day('2019-01-01') }),
      employed('bo'),
    ];
    const spells = onDays('anna', ['2018-02-10', '2018-03-10', '2018-05-10', '2018-12-10']);
    const given = { spells, employments, from: '2018-12', to: '2019-01', rules: { knownFrom: parseMonth('2017-01') } };
    assert.deepEqual(repeated(given, 'unit', 'school'), [
      [1, 0, 1],
      [0, 0, 0],
    ]);
    assert.deepEqual(repeated(given, 'unit', 'kitchen'), [[1, 1, 0]]);
  });

  it('has nobody who is not employed; who comes back is new', () => {
    const employments = [employed('anna', { to: day('2018-10-31') }), employed('anna', { from: day('2018-12-01') }), employed('bo')];
    const spells = onDays('anna', ['2018-02-10', '2018-03-10', '2018-05-10', '2018-06-10']);
    const given = { spells, employments, from: '2018-10', to: '2018-12', rules: { knownFrom: parseMonth('2017-01') } };
    assert.deepEqual(repeated(given), [
      [1, 1, 0],
      [0, 0, 0],
      [1, 0, 1],
    ]);
  });

  it('does not take a row that ended long before for employment in the month before', () => {
    const employments = [
      employed('anna', { from: day('2001-01-01'), to: day('2001-12-31') }),
      employed('anna', { from: day('2018-12-01') }),
    ];
    const spells = onDays('anna', ['2018-11-10', '2018-11-12', '2018-11-14', '2018-11-16']);
    const rules = { knownFrom: parseMonth('2017-01') };
    assert.deepEqual(repeated({ spells, employments, from: '2018-12', to: '2018-12', rules }), [[1, 0, 1]]);
  });
});
