import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';
import { groupsOf, monthsFromStatistics, spanOf } from '../../taskpane/views/outcome/from-statistics';

const firstReference = monthOf(2017, 11);
const firstContract = monthOf(2018, 11);

/** Sixteen made-up months of one group: 0,5 days per employee in the reference year, 0,4 after it. */
const rowsOf = (level: StatisticsRow['level'], name: string): StatisticsRow[] =>
  Array.from({ length: 16 }, (_, after) => {
    const month = firstReference + after;
    return { ...noFigures, month, level, name, headcount: 100, netDays1To14: month < firstContract ? 50 : 40, status: 'shown' };
  });

const rows = [...rowsOf('municipality', 'all'), ...rowsOf('unit', 'Norr')];
const choice = { level: 'municipality', name: 'all', first: firstContract, contractMonths: 36, referenceFirst: firstReference } as const;
const index = {
  sheet: 'Index',
  language: 'sv',
  problems: [],
  rows: Array.from({ length: 16 }, (_, after) => ({ month: firstReference + after, index: 9, source: '' })),
} as const;

describe('months out of the statistics', () => {
  it('are of the groups that the statistics have', () => {
    assert.deepEqual(groupsOf(rows), [
      { level: 'municipality', name: 'all' },
      { level: 'unit', name: 'Norr' },
    ]);
    assert.deepEqual(spanOf(rows), { first: firstReference, last: firstReference + 15 });
  });

  it('are those of the contract that there are, and the twelve of the reference', () => {
    const taken = monthsFromStatistics(rows, choice, 'sv');
    assert.ok('pulled' in taken);
    assert.deepEqual(taken.pulled, {
      level: 'municipality',
      name: 'alla',
      months: { first: firstContract, count: 4 },
      reference: { first: firstReference, count: 12 },
      isAdjusted: false,
    });
    assert.deepEqual(taken.ranges.actual?.values, [[0.4], [0.4], [0.4], [0.4]]);
    assert.deepEqual(taken.ranges.employees?.values, [[100], [100], [100], [100]]);
    // 43405 is 1 November 2018.
    assert.deepEqual(taken.ranges.months?.values[0], [43_405]);
    assert.equal(taken.ranges.reference?.values.length, 12);
    assert.equal(taken.ranges.index, undefined);
  });

  it('end with the contract', () => {
    const taken = monthsFromStatistics(rows, { ...choice, contractMonths: 2 }, 'sv');
    assert.ok('pulled' in taken);
    assert.equal(taken.pulled.months.count, 2);
  });

  it('are adjusted by the index of the workbook', () => {
    const taken = monthsFromStatistics(rows, { ...choice, index }, 'sv');
    assert.ok('pulled' in taken);
    assert.equal(taken.pulled.isAdjusted, true);
    assert.deepEqual(taken.ranges.index?.values, [[9], [9], [9], [9]]);
    assert.equal(taken.ranges.referenceIndex?.values.length, 12);
  });

  it('are not taken when one is hidden, missing, without employees or without an index: none is ever 0', () => {
    const [hidden, absent, empty] = [firstReference + 2, firstReference + 3, firstReference + 4];
    const damaged = rows
      .filter(({ month }) => month !== absent)
      .map((row): StatisticsRow =>
        row.month === hidden ? { ...noFigures, ...row, headcount: undefined, netDays1To14: undefined, status: 'hidden' } : row,
      )
      .map((row) => (row.month === empty ? { ...row, headcount: 0 } : row));
    const without = { ...index, rows: index.rows.slice(1) };
    assert.deepEqual(monthsFromStatistics(damaged, { ...choice, index: without }, 'sv'), {
      lacking: { hidden: [hidden], absent: [absent, empty], noIndex: [firstReference] },
    });
  });

  it('are not there for a group or a period that the statistics do not have', () => {
    for (const other of [{ ...choice, level: 'unit', name: 'Söder' } as const, { ...choice, first: monthOf(2030, 1) }]) {
      const taken = monthsFromStatistics(rows, other, 'sv');
      assert.ok('lacking' in taken && taken.lacking.absent.length > 0);
    }
  });
});
