import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayOf, firstDay, lastDay, parseDay, weekdayOf, writeDay } from '../../src/values/day';

describe('day', () => {
  it('numbers days as Excel does', () => {
    assert.equal(dayOf(1900, 3, 1), 61);
    assert.equal(dayOf(2018, 11, 1), 43_405);
    assert.equal(dayOf(9999, 12, 31), 2_958_465);
  });

  it('knows no day that the calendar lacks, nor one that Excel numbers wrongly', () => {
    for (const [year, month, day] of [
      [2019, 2, 29],
      [2019, 13, 1],
      [2019, 4, 31],
      [1900, 2, 28],
      [1899, 12, 31],
    ] as const)
      assert.equal(dayOf(year, month, day), undefined);
  });

  const read: [given: unknown, date: string | undefined][] = [
    [43_405, '2018-11-01'],
    [43_405.75, '2018-11-01'],
    ['2018-11-01', '2018-11-01'],
    ['2018/11/01', '2018-11-01'],
    ['20181101', '2018-11-01'],
    [' 2018-11-01 ', '2018-11-01'],
    ['2018-1101', undefined],
    ['2018-02-30', undefined],
    [60, undefined],
    [-1, undefined],
    [NaN, undefined],
    [2_958_466, undefined],
    ['', undefined],
    [null, undefined],
    [true, undefined],
  ];
  for (const [given, date] of read) {
    it(`reads ${String(given)} as ${date ?? 'nothing'}`, () => {
      const day = parseDay(given);
      assert.equal(day === undefined ? undefined : writeDay(day), date);
    });
  }

  it('names the weekday, Monday first', () => {
    assert.equal(weekdayOf(dayOf(2018, 11, 1) ?? 0), 4);
    assert.equal(weekdayOf(dayOf(2020, 2, 29) ?? 0), 6);
    assert.equal(weekdayOf(firstDay), 4);
  });

  it('turns every day into a date and back', () =>
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        const { year, month, day: ofMonth } = dateOf(day);
        return dayOf(year, month, ofMonth) === day && parseDay(writeDay(day)) === day;
      }),
    ));
});
