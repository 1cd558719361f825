import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { hiddenAndGone } from '../../src/privacy/gone';
import { PublishedGroups, publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { january, row, unit } from './rows';

describe('a group that is gone', () => {
  const february = { month: january + 1 };
  const skola = row('department', 'Skola', 30);
  const vård = row('department', 'Vård', 30);
  const before = [skola, unit('A', 8, 'Skola'), unit('B', 22, 'Skola'), unit('C', 30, 'Vård')];
  const gone = (now: readonly StatisticsRow[]) =>
    hiddenAndGone(new PublishedGroups(publishedWith({}, suppress(before))), now).map(({ name, departments }) => [name, departments]);

  it('was hidden, and has no row any more', () => {
    assert.deepEqual(gone([skola, unit('B', 30, 'Skola')]), [['A', ['Skola']]]);
    assert.deepEqual(gone(before), []);
  });

  it('is a unit of the departments that it is in in other months', () => {
    const moved = [unit('A', 12, 'Vård', february), unit('A', 12, 'Skola', { month: january + 2 })];
    assert.deepEqual(gone([skola, unit('B', 30, 'Skola'), ...moved]), [['A', ['Vård', 'Skola']]]);
  });

  it('may be a unit of any department of the month when it is in no other', () => {
    assert.deepEqual(gone([skola, vård, unit('B', 30, 'Skola')]), [['A', ['Skola', 'Vård']]]);
  });

  it('is nothing in a month that is not published again, nor at a level that is not', () => {
    assert.deepEqual(gone([unit('B', 30, 'Skola', february)]), []);
    assert.deepEqual(gone([skola]), []);
  });
});
