import assert from 'node:assert/strict';
import { spellKind } from '../../src/sources/rows/spells';
import { readMatrix } from '../../src/sources/tables';
import { where } from './where';

describe('a range of the workbook', () => {
  const header = ['employee_id', 'start_date', 'end_date', 'extent'];

  it('is read with Excel’s numbers for days', () => {
    const { rows, used } = readMatrix(
      [header, ['M00001', 43405, 43409.5, 0.5], ['M00002', 43405, null, null], [null, null, '', '']],
      spellKind(),
    );
    assert.equal(used, 2);
    assert.deepEqual(rows, [
      { employee: 'M00001', start: 43405, end: 43409, extent: 5000 },
      { employee: 'M00002', start: 43405, end: undefined, extent: 10000 },
    ]);
  });

  it('rejects error cells, truth and text, with the row of the range', () => {
    const matrix = [header, ['M1', '#N/A', 43409, 1], ['M2', true, 43409, 1], ['#REF!', 43405, 43409, 1], ['M3', 43405, 43409, 'hel']];
    assert.deepEqual(where(readMatrix(matrix, spellKind())), [
      [2, 'start_date', '#N/A', 'error-cell'],
      [3, 'start_date', 'true', 'not-a-day'],
      [4, 'employee_id', '', 'error-cell'],
      [5, 'extent', 'hel', 'not-a-share'],
    ]);
  });
});
