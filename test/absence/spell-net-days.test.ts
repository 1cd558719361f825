import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spellNetDays } from '../../src/absence/spell-net-days';
import { dayOf, weekdayOf } from '../../src/values/day';
import { monthOf, monthOfDay } from '../../src/values/month';
import { recorder } from '../../src/values/tell';

const monday = dayOf(2019, 3, 4)!;

describe('net days of a spell', () => {
  it('are its working days times extent', () => {
    assert.equal(spellNetDays({ start: monday, end: monday + 6, extent: 1 }, { fromDay: 1, toDay: 14 }), 5);
    assert.equal(spellNetDays({ start: monday, end: monday + 6, extent: 0.25 }, { fromDay: 1, toDay: 14 }), 1.25);
  });

  it('are exact for the extents that payroll systems write', () => {
    assert.equal(spellNetDays({ start: monday, end: monday + 2, extent: 0.1 }, { fromDay: 1, toDay: 14 }), 0.3);
    assert.equal(spellNetDays({ start: monday, end: monday + 2, extent: 1 / 3 }, { fromDay: 1, toDay: 14 }), 1);
  });

  it('end with the class of days, which is counted in calendar days from the first', () => {
    const spell = { start: monday, end: monday + 200, extent: 1 };
    assert.equal(spellNetDays(spell, { fromDay: 1, toDay: 14 }), 10);
    assert.equal(spellNetDays(spell, { fromDay: 15, toDay: 90 }), 55);
  });

  it('leave out public holidays when those are no working days', () => {
    // From Monday 26 March to Friday 6 April 2018, with Good Friday and Easter Monday.
    const spell = { start: dayOf(2018, 3, 26)!, end: dayOf(2018, 4, 6)!, extent: 0.5 };
    const counted = { fromDay: 1, toDay: 14 };
    assert.equal(spellNetDays(spell, counted), 5);
    assert.equal(spellNetDays(spell, { ...counted, holidays: 'none' }), 5);
    assert.equal(spellNetDays(spell, { ...counted, holidays: 'se' }), 4);
    assert.equal(spellNetDays(spell, { ...counted, month: monthOf(2018, 4), holidays: 'se' }), 2);
  });

  it('tell their steps without changing', () => {
    const { tell, steps } = recorder();
    const spell = { start: monday, end: monday + 6, extent: 0.5 };
    assert.equal(spellNetDays(spell, { fromDay: 1, toDay: 14 }, tell), 2.5);
    assert.deepEqual(
      steps.map(({ name, value }) => [name, value.toNumber()]),
      [
        ['absence.workingDays', 5],
        ['absence.spellNetDays', 2.5],
      ],
    );
  });

  it('are what counting day by day gives', () =>
    fc.assert(
      fc.property(
        fc.record({
          start: fc.integer({ min: monday, max: monday + 60 }),
          length: fc.integer({ min: 1, max: 150 }),
          fromDay: fc.integer({ min: 1, max: 100 }),
          days: fc.integer({ min: 0, max: 100 }),
          quarters: fc.integer({ min: 0, max: 4 }),
          month: fc.option(fc.integer({ min: monthOf(2019, 2), max: monthOf(2019, 9) }), { nil: undefined }),
        }),
        ({ start, length, fromDay, days, quarters, month }) => {
          let expected = 0;
          for (let number = 1; number <= length; number++) {
            const day = start + number - 1;
            const isCounted = number >= fromDay && number <= fromDay + days && (month === undefined || monthOfDay(day) === month);
            if (isCounted && weekdayOf(day) <= 5) expected += quarters;
          }
          const spell = { start, end: start + length - 1, extent: quarters / 4 };
          assert.equal(spellNetDays(spell, { fromDay, toDay: fromDay + days, month }), expected / 4);
        },
      ),
    ));

  it('add up over classes and over months to the whole spell', () =>
    fc.assert(
      fc.property(fc.integer({ min: monday, max: monday + 60 }), fc.integer({ min: 0, max: 150 }), (start, length) => {
        const spell = { start, end: start + length, extent: 1 };
        const whole = spellNetDays(spell, { fromDay: 1, toDay: 1000 });
        const classes = [
          [1, 14],
          [15, 90],
          [91, 1000],
        ] as const;
        const byClass = classes.map(([fromDay, toDay]) => spellNetDays(spell, { fromDay, toDay }));
        const byMonth = Array.from({ length: 12 }, (_, month) =>
          spellNetDays(spell, { fromDay: 1, toDay: 1000, month: monthOf(2019, 1 + month) }),
        );
        assert.equal(
          byClass.reduce((sum, days) => sum + days, 0),
          whole,
        );
        assert.equal(
          byMonth.reduce((sum, days) => sum + days, 0),
          whole,
        );
      }),
    ));
});
