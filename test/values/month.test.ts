import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarMonthOf, daysOf, firstDayOf, monthOf, monthOfDay, parseMonth, writeMonth, yearOf } from '../../src/values/month';

describe('month', () => {
  const read: [given: unknown, month: string | undefined][] = [
    [43_405, '2018-11'],
    [43_434, '2018-11'],
    ['2018-11', '2018-11'],
    ['201811', '2018-11'],
    ['2018-11-30', '2018-11'],
    ['2018-nov', '2018-11'],
    ['2021-APR', '2021-04'],
    ['maj 2020', '2020-05'],
    ['May 2020', '2020-05'],
    ['okt. 2020', '2020-10'],
    ['oktober 2020', '2020-10'],
    ['2018-13', undefined],
    ['2018-0', undefined],
    ['1900-02', undefined],
    ['1850-01', undefined],
    ['2018', undefined],
    ['november', undefined],
    ['2018-foo', undefined],
    [2018, '1905-07'],
    [201_811, undefined],
    [20_181_101, undefined],
    [59, undefined],
    [null, undefined],
  ];
  for (const [given, month] of read) {
    it(`reads ${String(given)} as ${month ?? 'nothing'}`, () => {
      const parsed = parseMonth(given);
      assert.equal(parsed === undefined ? undefined : writeMonth(parsed), month);
    });
  }

  it('counts months so that a year is twelve', () => {
    assert.equal(monthOf(2019, 11) - monthOf(2018, 11), 12);
    assert.equal(monthOf(2019, 1) - monthOf(2018, 12), 1);
  });

  it('knows the length of each month', () => {
    assert.deepEqual([monthOf(2019, 2), monthOf(2020, 2), monthOf(2020, 4), monthOf(2020, 12)].map(daysOf), [28, 29, 30, 31]);
  });

  it('finds itself again by its first day, year and calendar month', () =>
    fc.assert(
      fc.property(fc.integer({ min: monthOf(1900, 3), max: monthOf(9999, 11) }), (month) => {
        assert.equal(monthOfDay(firstDayOf(month)), month);
        assert.equal(monthOf(yearOf(month), calendarMonthOf(month)), month);
      }),
    ));
});
