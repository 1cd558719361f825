import assert from 'node:assert/strict';
import fc from 'fast-check';
import { careOccasions } from '../../src/followup/care-occasions';
import { usualCareRules, type CareRules } from '../../src/followup/care-rules';
import { parseDay, writeDay } from '../../src/values/day';

const day = (written: string) => parseDay(written)!;
const spell = (start: string, end: string, cause?: string) => ({ employee: 'A1', start: day(start), end: day(end), cause });
const firstDays = (spells: ReturnType<typeof spell>[], rules: Partial<CareRules> = {}) =>
  (careOccasions(spells, { ...usualCareRules, ...rules }).get('A1') ?? []).map(writeDay);

describe('occasions on the ladder', () => {
  const twice = [spell('2019-03-04', '2019-03-05'), spell('2019-03-08', '2019-03-08')];

  it('count a return within five days as one of its own, or not, as the rules say', () => {
    assert.deepEqual(firstDays(twice), ['2019-03-04', '2019-03-08']);
    assert.deepEqual(firstDays(twice, { continuationIsOccasion: false }), ['2019-03-04']);
    const sixDaysLater = [spell('2019-03-04', '2019-03-05'), spell('2019-03-11', '2019-03-11')];
    assert.deepEqual(firstDays(sixDaysLater, { continuationIsOccasion: false }), ['2019-03-04', '2019-03-11']);
  });

  it('do not count when they begin in a period that is set aside', () => {
    const periodsSetAside = [{ from: day('2020-03-11'), to: day('2020-06-30') }];
    const around = ['2020-03-10', '2020-03-12', '2020-06-30', '2020-07-02'].map((first) => spell(first, first));
    assert.deepEqual(firstDays(around, { periodsSetAside }), ['2020-03-10', '2020-07-02']);
  });

  it('do not count when all their rows have causes that are set aside', () => {
    const causesSetAside = new Set(['Sjuk covid']);
    assert.deepEqual(firstDays([spell('2020-03-12', '2020-03-13', 'Sjuk covid')], { causesSetAside }), []);
    assert.deepEqual(firstDays([spell('2020-03-12', '2020-03-13')], { causesSetAside }), ['2020-03-12']);
    const mixed = [
      spell('2020-03-12', '2020-03-12', 'Sjuk'),
      spell('2020-03-13', '2020-03-13', 'Sjuk covid'),
      spell('2020-03-14', '2020-03-14', 'Sjuk'),
    ];
    assert.deepEqual(firstDays(mixed, { causesSetAside }), ['2020-03-12']);
  });

  it('are never more for something that is set aside', () => {
    const start = day('2020-01-01');
    const row = fc.record({
      first: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 0, max: 9 }),
      cause: fc.constantFrom('a', 'b', undefined),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.nat(200), fc.nat(50), fc.boolean(), (rows, from, length, continuationIsOccasion) => {
        const spells = rows.map(({ first, length: days, cause }) => ({
          employee: 'A1',
          start: start + first,
          end: start + first + days,
          cause,
        }));
        const rules = { ...usualCareRules, continuationIsOccasion };
        const all = careOccasions(spells, rules).get('A1') ?? [];
        const periodsSetAside = [{ from: start + from, to: start + from + length }];
        const fewer = careOccasions(spells, { ...rules, periodsSetAside, causesSetAside: new Set(['a']) }).get('A1') ?? [];
        assert.ok(fewer.every((first) => all.includes(first)));
      }),
    );
  });
});
