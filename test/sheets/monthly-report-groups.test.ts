import assert from 'node:assert/strict';
import type { ReportGroup } from '../../src/sheets/monthly-report-content';
import { groupNamesAt, monthsOfStatistics, rowsOfGroup, verdictOf } from '../../src/sheets/monthly-report-groups';
import { monthOf, writeMonth } from '../../src/values/month';
import { madeUpStatistics as rows } from '../support/made-up-statistics';

const unit = (name: string): ReportGroup => ({ level: 'unit', name });
const verdict = (name: string, year: number, month: number) => verdictOf(rowsOfGroup(rows, unit(name)), monthOf(year, month));

describe('whom reports can be made about', () => {
  it('are the groups of the statistics, by name as Swedish sorts', () => {
    assert.deepEqual(groupNamesAt(rows, 'unit'), ['Norr', 'Söder', 'Väster', 'Öster']);
    assert.deepEqual(groupNamesAt(rows, 'department'), ['Omsorg', 'Skola']);
    assert.deepEqual(groupNamesAt([], 'unit'), []);
  });

  it('and of which months', () => {
    const months = monthsOfStatistics(rows);
    assert.deepEqual([months.length, writeMonth(months[0] ?? 0), writeMonth(months.at(-1) ?? 0)], [27, '2017-01', '2019-03']);
  });

  it('a group with some month of the year to show has a report', () => {
    assert.equal(verdict('Norr', 2019, 3), 'shown');
    // Hidden in February, shown in January.
    assert.equal(verdict('Söder', 2019, 2), 'shown');
  });

  it('a group that is hidden all the year has none', () => {
    assert.equal(verdict('Öster', 2019, 3), 'hidden');
    assert.equal(verdict('Öster', 2017, 1), 'hidden');
  });

  it('nor one that is not in the year’s statistics', () => {
    assert.equal(verdict('Norr', 2016, 12), 'missing');
    assert.equal(verdict('Stängd', 2019, 3), 'missing');
    // Months after the report's own do not count.
    assert.equal(verdictOf(new Map([[monthOf(2019, 4), rows[0]!]]), monthOf(2019, 3)), 'missing');
  });
});
