import assert from 'node:assert/strict';
import fc from 'fast-check';
import { statutoryAbsence, type EmployeeYear } from '../../src/followup/statutory-figures';

/** A number of like employees, each with 2 000 ordinary hours. */
function employees(count: number, year: Partial<EmployeeYear>): EmployeeYear[] {
  return Array.from({ length: count }, () => ({ hours: 0, ordinaryHours: 2000, longHours: 0, sex: 'women', age: 40, ...year }));
}

describe('the statutory sick-absence figures', () => {
  it('are hours over ordinary hours, of all and of each group', () => {
    const years = [
      ...employees(20, { hours: 100, longHours: 60, age: 25 }),
      ...employees(20, { hours: 200, longHours: 30 }),
      ...employees(20, { hours: 20, sex: 'men', age: 50 }),
    ];
    assert.deepEqual(statutoryAbsence(years), {
      total: 6400 / 120_000,
      longShare: 1800 / 6400,
      women: 6000 / 80_000,
      men: 400 / 40_000,
      youngest: 2000 / 40_000,
      middle: 4000 / 40_000,
      oldest: 400 / 40_000,
    });
  });

  it('divide the ages at 29, 30, 49 and 50', () => {
    const years = [29, 30, 49, 50].flatMap((age) => employees(11, { age, hours: age }));
    const { youngest, middle, oldest } = statutoryAbsence(years);
    assert.deepEqual([youngest, middle, oldest], [29 / 2000, 39.5 / 2000, 50 / 2000]);
  });

  it('are hidden for a group of at most ten, and for the one that would give it away', () => {
    const years = [...employees(30, { hours: 40 }), ...employees(10, { hours: 80, sex: 'men' })];
    const { total, women, men } = statutoryAbsence(years);
    assert.deepEqual({ total, women, men }, { total: 2000 / 80_000, women: 'hidden', men: 'hidden' });
    const eleven = statutoryAbsence([...employees(30, {}), ...employees(11, { sex: 'men' })]);
    assert.deepEqual([eleven.women, eleven.men], [0, 0]);
  });

  it('hide two small age groups and the third, when the two together are at most ten', () => {
    const few = [...employees(5, { age: 20 }), ...employees(5, { age: 60 }), ...employees(40, {})];
    const { youngest, middle, oldest } = statutoryAbsence(few);
    assert.deepEqual([youngest, middle, oldest], ['hidden', 'hidden', 'hidden']);
    const more = [...employees(6, { age: 20 }), ...employees(5, { age: 60 }), ...employees(40, {})];
    const shown = statutoryAbsence(more);
    assert.deepEqual([shown.youngest, shown.middle, shown.oldest], ['hidden', 0, 'hidden']);
  });

  it('are all hidden for an employer of at most ten', () => {
    const figures = Object.values(statutoryAbsence([...employees(5, {}), ...employees(5, { sex: 'men' })]));
    assert.deepEqual([...new Set(figures)].sort(), ['hidden', 'none']);
  });

  it('do not exist where nobody works, and the long share not where nobody is ill', () => {
    const { total, longShare, men, youngest } = statutoryAbsence(employees(30, {}));
    assert.deepEqual({ total, longShare, men, youngest }, { total: 0, longShare: 'none', men: 'none', youngest: 'none' });
  });

  it('leave out employees without ordinary hours, who make no group larger either', () => {
    const years = [...employees(30, {}), ...employees(10, { sex: 'men' }), ...employees(5, { sex: 'men', ordinaryHours: 0 })];
    assert.equal(statutoryAbsence(years).men, 'hidden');
  });

  it('never let a hidden group be had from the total and the shown', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 16 }), { minLength: 3, maxLength: 3 }), fc.nat({ max: 40 }), (ages, men) => {
        const years = ages.flatMap((count, place) => employees(count, { age: [20, 40, 60][place]!, hours: 100 * (place + 1) }));
        const mixed = years.map((year, place) => ({ ...year, sex: place < men ? ('men' as const) : ('women' as const) }));
        const figures = statutoryAbsence(mixed);
        const sizes = { youngest: ages[0]!, middle: ages[1]!, oldest: ages[2]! };
        const groups = ['youngest', 'middle', 'oldest'] as const;
        const hidden = groups.filter((group) => figures[group] === 'hidden');
        for (const group of groups) if (sizes[group] > 0 && sizes[group] <= 10) assert.equal(figures[group], 'hidden');
        const together = hidden.reduce((sum, group) => sum + sizes[group], 0);
        if (hidden.length > 0 && figures.total !== 'hidden') assert.ok(hidden.length > 1 && together > 10);
      }),
    ));
});
