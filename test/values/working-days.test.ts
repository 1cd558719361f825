import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, firstDay, lastDay, weekdayOf, type Day } from '../../src/values/day';
import { workingDaysBetween } from '../../src/values/working-days';

const november = (day: number): Day => dayOf(2018, 11, day) ?? 0;

describe('working days', () => {
  it('leave out Saturdays and Sundays', () => {
    assert.equal(workingDaysBetween(november(1), november(5)), 3);
    assert.equal(workingDaysBetween(november(3), november(4)), 0);
    assert.equal(workingDaysBetween(november(5), november(5)), 1);
    assert.equal(workingDaysBetween(november(5), november(18)), 10);
  });

  it('are none when the last day lies before the first', () => {
    assert.equal(workingDaysBetween(november(5), november(4)), 0);
  });

  it('are those that counting one by one gives', () => {
    const start = fc.integer({ min: firstDay, max: lastDay - 400 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 400 }), (first, length) => {
        const days = Array.from({ length: length + 1 }, (_, place) => first + place);
        assert.equal(workingDaysBetween(first, first + length), days.filter((day) => weekdayOf(day) <= 5).length);
      }),
    );
  });
});
