import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Holidays } from '../../src/absence/rules';
import type { SpellRow } from '../../src/absence/spell';
import { daysOffBetween, usualDaysOff, withDaysOff } from '../../src/sources/rows/days-off';
import { dayOf, writeDay, type Day } from '../../src/values/day';

/** A row of one day, which a person writes as 2018-03-29. */
function sickOn(date: string, employee = 'A'): SpellRow {
  const [year, month, ofMonth] = date.split('-').map(Number) as [number, number, number];
  const day = dayOf(year, month, ofMonth) as Day;
  return { employee, start: day, end: day, extent: 10_000, isDay: true };
}

/** What is bridged between two days, first and last; empty when they are two spells. */
function bridged(first: string, next: string, holidays: Holidays): string[] {
  const bridges = daysOffBetween([sickOn(first), sickOn(next)], usualDaysOff(holidays));
  return bridges.flatMap(({ start, end = start }) => [writeDay(start), writeDay(end)]);
}

describe('days off between rows of a day each', () => {
  /* Lag (1989:253) om allmänna helgdagar. */
  const holidaysOfTheLaw = [
    ['Easter', '2018-03-29', '2018-04-03', ['2018-03-30', '2018-04-02']],
    ['1 May, a Tuesday', '2018-04-30', '2018-05-02', ['2018-05-01', '2018-05-01']],
    ['Ascension Day, a Thursday', '2018-05-09', '2018-05-11', ['2018-05-10', '2018-05-10']],
    ['the national day, a Wednesday', '2018-06-05', '2018-06-07', ['2018-06-06', '2018-06-06']],
    ['Christmas between Monday and Thursday', '2018-12-24', '2018-12-27', ['2018-12-25', '2018-12-26']],
    ['Epiphany on a Sunday', '2019-01-04', '2019-01-07', ['2019-01-05', '2019-01-06']],
  ] as const;

  for (const [name, last, next, days] of holidaysOfTheLaw) {
    it(`are those of ${name} when public holidays are no working days`, () => {
      assert.deepEqual(bridged(last, next, 'se'), days);
    });
  }

  it('are only Saturdays and Sundays when public holidays count as working days', () => {
    assert.deepEqual(bridged('2018-03-29', '2018-04-03', 'none'), []);
    assert.deepEqual(bridged('2019-01-04', '2019-01-07', 'none'), ['2019-01-05', '2019-01-06']);
  });

  it('are no eves, nor a working day beside a holiday', () => {
    assert.deepEqual(bridged('2018-06-21', '2018-06-25', 'se'), [], 'Midsummer’s Eve');
    assert.deepEqual(bridged('2018-05-09', '2018-05-14', 'se'), [], 'the Friday after Ascension Day');
  });

  it('take the cause and the channel of the row before', () => {
    const before = { ...sickOn('2018-03-29'), cause: 'Sjukdom', channel: 'Chef' };
    const [bridge] = daysOffBetween([sickOn('2018-04-03'), before], usualDaysOff('se'));
    assert.deepEqual([bridge?.cause, bridge?.channel, bridge?.extent], ['Sjukdom', 'Chef', 0]);
  });

  it('never lie on a day of work, and are the fewer the fewer days are off', () => {
    const start = sickOn('2018-01-01').start;
    const rows = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
      .map((days) => days.map((after): SpellRow => ({ ...sickOn('2018-01-01'), start: start + after, end: start + after })));
    fc.assert(
      fc.property(rows, (given) => {
        const daysOf = (holidays: Holidays) =>
          daysOffBetween(given, usualDaysOff(holidays)).flatMap(({ start: first, end = first }) => range(first, end));
        const [without, withHolidays] = [daysOf('none'), daysOf('se')];
        const isOff = usualDaysOff('se');
        assert.ok(withHolidays.every((day) => isOff('A', day) && !given.some((row) => row.start === day)));
        assert.ok(without.every((day) => withHolidays.includes(day)));
      }),
    );
  });

  it('are none after rows that say when they end', () => {
    const periods = [sickOn('2018-03-29'), sickOn('2018-04-03')].map((row) => ({ ...row, isDay: undefined }));
    assert.deepEqual(withDaysOff(periods, usualDaysOff('se')), periods);
  });
});

function range(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, after) => first + after);
}
