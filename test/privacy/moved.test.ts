import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { movesOf } from '../../src/privacy/moved';
import { PublishedGroups, publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { all, hiddenNames, january, row, unit } from './rows';

const skola = row('department', 'Skola', 30);
const vård = row('department', 'Vård', 30);
const norr = (...departments: readonly string[]) => row('unit', 'Norr', 8, { departments });

describe('a hidden unit that has moved', () => {
  /** The departments that Norr has left, when it was hidden in some before; none when it has not moved. */
  const leftBy = (before: readonly StatisticsRow[], now: StatisticsRow) => {
    const published = new PublishedGroups(before.reduce((earlier, each) => publishedWith(earlier, [each]), {}));
    return movesOf(published, [skola, vård, now]).map(({ left }) => left.departments);
  };
  const hidden = (...departments: readonly string[]): StatisticsRow => ({ ...norr(...departments), status: 'hidden' });

  it('has left the department in which it was hidden', () => {
    assert.deepEqual(leftBy([hidden('Skola')], norr('Vård')), [['Skola']]);
    assert.deepEqual(leftBy([hidden('Skola')], norr('Skola')), []);
    assert.deepEqual(leftBy([norr('Skola')], norr('Vård')), [], 'what it had there has been shown');
  });

  it('has left none when it is still in one of them', () => {
    assert.deepEqual(leftBy([hidden('Skola', 'Vård')], norr('Vård')), []);
    assert.deepEqual(leftBy([hidden('Skola')], norr('Skola', 'Vård')), []);
  });

  it('has left those of any pull, whatever came between', () => {
    assert.deepEqual(leftBy([hidden('Skola'), hidden('Skola', 'Vård')], norr('Vård')), [['Skola']]);
    assert.deepEqual(leftBy([hidden('Skola'), hidden('Vård')], norr('Skola')), [['Vård']]);
  });

  it('may come from a department that is published no more, or from none', () => {
    assert.deepEqual(leftBy([hidden('Kultur')], norr('Vård')), [[]]);
    assert.deepEqual(leftBy([hidden()], norr('Vård')), [[]]);
    assert.deepEqual(leftBy([hidden('Vård')], norr()), [['Vård']]);
    assert.deepEqual(leftBy([hidden()], norr()), []);
  });

  it('has not moved in another month, nor as far as an older workbook knows', () => {
    assert.deepEqual(leftBy([{ ...hidden('Skola'), month: january + 1 }], norr('Vård')), []);
    assert.deepEqual(movesOf(new PublishedGroups({ 'unit Norr': `${january} h` }), [vård, norr('Vård')]), []);
  });
});

describe('suppression when a hidden unit has moved between two pulls', () => {
  const [söder, väster, öster] = [unit('Söder', 7, 'Skola'), unit('Väster', 23, 'Skola'), unit('Öster', 9, 'Vård')];
  const before = [all(68), row('department', 'Skola', 38), vård, norr('Skola'), söder, väster, öster, unit('Syd', 21, 'Vård')];
  const after = [all(68), skola, row('department', 'Vård', 38), norr('Vård'), söder, väster, öster, unit('Syd', 21, 'Vård')];

  it('hides both departments: what one has lost and the other gained is what the unit has', () => {
    const first = suppress(before);
    assert.deepEqual(hiddenNames(first), ['Norr', 'Söder', 'Öster', 'Syd']);
    const second = suppress(after, { earlier: publishedWith({}, first) });
    assert.deepEqual(hiddenNames(second), ['Skola', 'Vård', 'Norr', 'Söder', 'Öster', 'Syd']);
  });

  it('hides no more than usual in a workbook that has published nothing', () => {
    assert.deepEqual(hiddenNames(suppress(after)), ['Norr', 'Söder', 'Väster', 'Öster']);
  });
});
