import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { all, hiddenNames, january, row, unit } from './rows';

describe('primary suppression', () => {
  const sizes = [all(33), row('department', 'Skola', 33), unit('Tio', 10, 'Skola'), unit('Elva', 11, 'Skola'), unit('Tolv', 12, 'Skola')];

  it('hides a group of ten, and with it the smallest other, for ten is the total less the others', () => {
    assert.deepEqual(hiddenNames(suppress(sizes)), ['Tio', 'Elva']);
  });

  it('shows groups of eleven', () => {
    const shown = [all(23), unit('Elva', 11, 'Skola'), unit('Tolv', 12, 'Skola')];
    assert.deepEqual(suppress(shown), shown);
  });

  it('takes the threshold as a parameter: nothing is hidden at 9, more at 11', () => {
    assert.deepEqual(hiddenNames(suppress(sizes, { threshold: 9 })), []);
    assert.deepEqual(hiddenNames(suppress(sizes, { threshold: 11 })), ['Tio', 'Elva']);
    assert.deepEqual(hiddenNames(suppress(sizes, { threshold: 12 })), ['Tio', 'Elva', 'Tolv']);
  });

  it('leaves no figure in a hidden row, neither 0 nor anything else', () => {
    const [hidden] = suppress([unit('Tio', 10, 'Skola', { p10: 1, p50: 1, p90: 1 })]);
    const { month, level, name, departments, status, ...figures } = hidden!;
    assert.deepEqual(
      { month, level, name, departments, status },
      {
        month: january,
        level: 'unit',
        name: 'Tio',
        departments: ['Skola'],
        status: 'hidden',
      },
    );
    assert.deepEqual(new Set(Object.values(figures)), new Set([undefined]));
    assert.equal(Object.keys(figures).length, 15);
  });

  it('hides a row that does not say how many it is about', () => {
    assert.deepEqual(hiddenNames(suppress([row('sex', 'K', 0, { headcount: undefined })])), ['K']);
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(suppress([]), []);
  });
});

describe('secondary suppression', () => {
  it('hides a third unit when two small ones together are small', () => {
    const rows = [all(64), row('department', 'Skola', 64), unit('Fyra', 4, 'Skola'), unit('Fem', 5, 'Skola'), unit('Tjugo', 20, 'Skola')];
    assert.deepEqual(hiddenNames(suppress([...rows, unit('Trettiofem', 35, 'Skola')])), ['Fyra', 'Fem', 'Tjugo']);
  });

  it('hides the department when its only unit is small, and another department with it', () => {
    const rows = [
      all(45),
      row('department', 'Kultur', 9),
      row('department', 'Skola', 36),
      unit('Museet', 9, 'Kultur'),
      unit('Norra', 17, 'Skola'),
      unit('Södra', 19, 'Skola'),
    ];
    assert.deepEqual(hiddenNames(suppress(rows)), ['Kultur', 'Skola', 'Museet', 'Norra']);
  });

  it('hides both sexes when one is small, and each division on its own', () => {
    const divisions = [
      all(40),
      row('sex', 'K', 33),
      row('sex', 'M', 7),
      row('age', '-29', 12),
      row('age', '30-49', 13),
      row('age', '50-', 15),
    ];
    assert.deepEqual(hiddenNames(suppress(divisions)), ['K', 'M']);
  });

  it('hides of two equally small units the first by name, whatever their order', () => {
    const units = [unit('B', 20, 'Skola'), unit('Liten', 8, 'Skola'), unit('A', 20, 'Skola')];
    assert.deepEqual(hiddenNames(suppress([all(48), row('department', 'Skola', 48), ...units])), ['Liten', 'A']);
  });

  it('adds units up to the municipality where departments are not published', () => {
    const rows = [all(57), unit('A', 8, 'Skola'), unit('B', 20, 'Skola'), unit('C', 29, 'Vård')];
    assert.deepEqual(hiddenNames(suppress(rows)), ['A', 'B']);
  });

  it('takes a total that is not published for known', () => {
    assert.deepEqual(hiddenNames(suppress([row('sex', 'K', 33), row('sex', 'M', 7)])), ['K', 'M']);
  });

  it('covers up what a unit of two departments has in each', () => {
    const shared = row('unit', 'Delad', 30, { departments: ['Skola', 'Vård'] });
    const rows = [
      all(160),
      row('department', 'Skola', 80),
      row('department', 'Vård', 80),
      shared,
      unit('A', 20, 'Skola'),
      unit('B', 21, 'Skola'),
      unit('C', 22, 'Skola'),
      unit('D', 30, 'Vård'),
      unit('E', 31, 'Vård'),
    ];
    assert.deepEqual(hiddenNames(suppress(rows)), ['A', 'B', 'D', 'E']);
  });

  it('treats each month by itself, so that a longer period hides the same', () => {
    const february = (rows: readonly ReturnType<typeof row>[]) => rows.map((each) => ({ ...each, month: january + 1 }));
    const rows = [all(41), row('department', 'Skola', 41), unit('A', 8, 'Skola'), unit('B', 12, 'Skola'), unit('C', 21, 'Skola')];
    assert.deepEqual(hiddenNames(suppress([...rows, ...february(rows)])), ['A', 'B', 'A', 'B']);
  });
});

describe('suppression over time', () => {
  const before = [all(41), row('department', 'Skola', 41), unit('A', 8, 'Skola'), unit('B', 12, 'Skola'), unit('C', 21, 'Skola')];

  it('leaves out who remained and who is new in the month after a hidden one', () => {
    const after = { month: january + 1, spells: 5 };
    const rows = suppress([unit('A', 8, 'Skola'), unit('A', 12, 'Skola', after)]);
    assert.deepEqual(
      rows.map(({ status, repeated, repeatedRemaining, repeatedNew, spells }) => [
        status,
        repeated,
        repeatedRemaining,
        repeatedNew,
        spells,
      ]),
      [
        ['hidden', undefined, undefined, undefined, undefined],
        ['incomplete', 3, undefined, undefined, 5],
      ],
    );
  });

  it('keeps hidden what an earlier pull hid, though the group has grown', () => {
    const grown = [all(44), row('department', 'Skola', 44), unit('A', 11, 'Skola'), unit('B', 12, 'Skola'), unit('C', 21, 'Skola')];
    assert.deepEqual(hiddenNames(suppress(grown, { earlier: publishedWith({}, suppress(before)) })), ['A', 'B']);
    assert.deepEqual(hiddenNames(suppress(grown)), []);
  });

  it('does not let a unit that an earlier pull has shown cover for another', () => {
    const shownBefore = [all(44), row('department', 'Skola', 44), unit('A', 11, 'Skola'), unit('B', 12, 'Skola'), unit('C', 21, 'Skola')];
    const shrunk = [all(41), row('department', 'Skola', 41), unit('A', 8, 'Skola'), unit('B', 12, 'Skola'), unit('C', 21, 'Skola')];
    assert.deepEqual(hiddenNames(suppress(shrunk, { earlier: publishedWith({}, suppress(shownBefore)) })), ['all', 'Skola', 'A']);
  });

  it('covers a unit hidden since with others hidden since: of those hidden both times the sum is known', () => {
    const units = [unit('D', 12, 'Skola'), unit('E', 14, 'Skola'), unit('F', 30, 'Skola')];
    const changed = [unit('D', 9, 'Skola'), unit('E', 15, 'Skola'), unit('F', 31, 'Skola')];
    const old = [all(97), row('department', 'Skola', 97), ...before.slice(2), ...units];
    const now = [all(96), row('department', 'Skola', 96), ...before.slice(2), ...changed];
    assert.deepEqual(hiddenNames(suppress(now, { earlier: publishedWith({}, suppress(old)) })), ['A', 'B', 'D', 'E']);
  });
});

describe('percentiles over units', () => {
  const figures = { p10: 0.1, p50: 0.2, p90: 0.3 };
  const units = (short: readonly number[], sizes: readonly number[]) =>
    short.map((shortPerEmployee, number) => unit(`Enhet ${number}`, sizes[number]!, 'Skola', { shortPerEmployee }));
  const percentilesOf = (rows: ReturnType<typeof suppress>, name: string) => {
    const { p10, p50, p90 } = rows.find((each) => each.name === name)!;
    return [p10, p50, p90];
  };

  it('are left out where they lie between units of which one is hidden', () => {
    // Two hidden units have the highest figures of six: only p90, at position 4,5, lies at them.
    const rows = [all(118), row('department', 'Skola', 118, figures), ...units([0.1, 0.2, 0.3, 0.4, 0.8, 0.9], [25, 25, 25, 25, 8, 10])];
    assert.deepEqual(percentilesOf(suppress(rows), 'Skola'), [0.1, 0.2, undefined]);
  });

  it('are left out of the municipality by all its units', () => {
    const rows = [all(118, figures), ...units([0.8, 0.2, 0.3, 0.4, 0.1, 0.15], [25, 25, 25, 25, 8, 10])];
    assert.deepEqual(percentilesOf(suppress(rows), 'all'), [undefined, 0.2, 0.3]);
  });

  it('stay when no unit is hidden, and need no units to stay', () => {
    const rows = [all(50, figures), ...units([0.1, 0.2], [25, 25])];
    assert.deepEqual(percentilesOf(suppress(rows), 'all'), [0.1, 0.2, 0.3]);
    assert.deepEqual(percentilesOf(suppress([all(50, figures)]), 'all'), [0.1, 0.2, 0.3]);
  });

  it('are left out of a department that shares a unit with another', () => {
    const shared = row('unit', 'Delad', 30, { departments: ['Skola', 'Vård'] });
    const rows = [row('department', 'Skola', 100, figures), shared, unit('A', 40, 'Skola'), unit('B', 50, 'Skola')];
    assert.deepEqual(percentilesOf(suppress(rows), 'Skola'), [undefined, undefined, undefined]);
  });

  it('are left out where a unit does not say its figure and is hidden', () => {
    const rows = [row('department', 'Skola', 100, figures), unit('A', 0, 'Skola', { shortPerEmployee: undefined }), unit('B', 50, 'Skola')];
    assert.deepEqual(percentilesOf(suppress(rows), 'Skola'), [undefined, undefined, undefined]);
  });
});

describe('suppression when the past has changed between two pulls', () => {
  it('keeps a hidden group that is gone as a hidden row, and the others with it: what they have lost is what it had', () => {
    const before = suppress([all(41), row('sex', 'K', 40), row('sex', 'M', 1)]);
    const after = suppress([all(40), row('sex', 'K', 40)], { earlier: publishedWith({}, before) });
    assert.deepEqual(hiddenNames(before), ['K', 'M']);
    assert.deepEqual(hiddenNames(after), ['all', 'K', 'M']);
  });

  it('hides of a department that has lost a hidden unit another that has changed, for the rest to be shown', () => {
    const skola = (...units: readonly StatisticsRow[]) => {
      const size = units.reduce((sum, { headcount = 0 }) => sum + headcount, 0);
      return [all(size + 30), row('department', 'Skola', size), row('department', 'Vård', 30), ...units];
    };
    const [b, c] = [unit('B', 14, 'Skola'), unit('C', 21, 'Skola')];
    const before = publishedWith({}, suppress(skola(unit('A', 8, 'Skola'), b, c)));
    const moved = skola(b, unit('C', 29, 'Skola'));
    assert.deepEqual(hiddenNames(suppress(moved, { earlier: before })), ['B', 'C', 'A']);
    // Where no other unit has changed, that the department has fewer would tell what A had.
    assert.deepEqual(hiddenNames(suppress(skola(b, c), { earlier: before })), ['all', 'Skola', 'B', 'A']);
  });

  it('hides the whole municipality of a month where only that covers up a department of shared units', () => {
    const shared = row('unit', 'Delad', 12, { departments: ['Skola', 'Vård'] });
    const rows = [all(12), row('department', 'Skola', 11), row('department', 'Vård', 1), shared];
    assert.deepEqual(hiddenNames(suppress(rows)), ['all', 'Skola', 'Vård', 'Delad']);
  });
});
