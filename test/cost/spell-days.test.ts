import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countSpells, dayNumberOf, type SickPeriod } from '../../src/cost/spell-days';
import { dayOf, type Day } from '../../src/values/day';

const day = (year: number, month: number, ofMonth: number): Day => dayOf(year, month, ofMonth) ?? 0;
const march = (from: number, to: number = from): SickPeriod => ({ start: day(2019, 3, from), end: day(2019, 3, to) });
const counted = (periods: readonly SickPeriod[]) =>
  countSpells(periods).map(({ firstDayNumber, carriesDeduction }) => [firstDayNumber, carriesDeduction]);

describe('spells of one employee', () => {
  it('that begin within five calendar days of the last end continue it, healthy days uncounted', () => {
    assert.deepEqual(counted([march(4, 7), march(12)]), [
      [1, true],
      [5, false],
    ]);
  });

  it('that begin on the sixth day are new, with a deduction of their own', () => {
    assert.deepEqual(counted([march(4, 7), march(13)]), [
      [1, true],
      [1, true],
    ]);
  });

  it('continue link by link', () => {
    assert.deepEqual(counted([march(1, 2), march(7, 8), march(13)]), [
      [1, true],
      [3, false],
      [5, false],
    ]);
  });

  it('count a day once that two rows cover', () => {
    assert.deepEqual(counted([march(4, 10), march(6, 7), march(9, 12), march(14)]), [
      [1, true],
      [3, false],
      [6, false],
      [10, false],
    ]);
  });

  it('may come in any order', () => {
    assert.deepEqual(counted([march(12), march(4, 7)]), counted([march(4, 7), march(12)]));
  });

  it('are none where there are none', () => assert.deepEqual(countSpells([]), []));

  describe('carry at most ten deductions in twelve months', () => {
    /** A day's illness on the 1st of so many months from May 2018. */
    const firsts = (months: number): SickPeriod[] =>
      Array.from({ length: months }, (_, place) => {
        const start = day(2018 + Math.floor((4 + place) / 12), ((4 + place) % 12) + 1, 1);
        return { start, end: start };
      });

    it('so the eleventh within a year is free, and so is the twelfth', () => {
      const deductions = countSpells(firsts(12)).map((spell) => spell.carriesDeduction);
      assert.deepEqual(deductions, [...Array<boolean>(10).fill(true), false, false]);
    });

    it('and a year after the first there is one again', () => {
      const last = { start: day(2019, 5, 2), end: day(2019, 5, 2) };
      assert.equal(countSpells([...firsts(10), last]).at(-1)?.carriesDeduction, true);
    });

    it('with the first of them on the same date a year before still counted', () => {
      assert.equal(countSpells([...firsts(10), { start: day(2019, 5, 1), end: day(2019, 5, 1) }]).at(-1)?.carriesDeduction, false);
    });

    it('counting a year back from 29 February to 28 February', () => {
      const first = [{ start: day(2019, 2, 28), end: day(2019, 2, 28) }];
      const others = firsts(9).map(({ start }) => ({ start: start + 365, end: start + 365 }));
      const leapDay = { start: day(2020, 2, 29), end: day(2020, 2, 29) };
      assert.equal(countSpells([...first, ...others, leapDay]).at(-1)?.carriesDeduction, false);
    });
  });

  describe('laws', () => {
    const periods = fc.array(
      fc.tuple(fc.integer({ min: 43_000, max: 44_500 }), fc.integer({ min: 0, max: 30 })).map(([start, length]) => {
        return { start, end: start + length };
      }),
      { maxLength: 60 },
    );

    it('number the sick days as counting day by day does', () => {
      fc.assert(
        fc.property(periods, (given) => {
          const spells = countSpells(given);
          const sickDays = [...new Set(given.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)))];
          let before = -Infinity;
          let number = 0;
          for (const sickDay of sickDays.sort((a, b) => a - b)) {
            number = sickDay - before <= 5 ? number + 1 : 1;
            before = sickDay;
            assert.equal(dayNumberOf(sickDay, spells), number);
          }
        }),
      );
    });

    it('never give more than ten deductions in 365 days', () => {
      fc.assert(
        fc.property(periods, (given) => {
          const starts = countSpells(given).flatMap((spell) => (spell.carriesDeduction ? [spell.start] : []));
          for (const start of starts) {
            assert.ok(starts.filter((other) => other <= start && other >= start - 365).length <= 10);
          }
        }),
      );
    });
  });

  it('leave a healthy day without a number', () => {
    assert.equal(dayNumberOf(day(2019, 3, 8), countSpells([march(4, 7), march(12)])), undefined);
  });
});
