import assert from 'node:assert/strict';
import { readBirthYear } from '../../../src/sources/cells/birth-year';
import { isBlank, textOf } from '../../../src/sources/cells/read-cell';
import { readBy } from '../faults';

describe('a year of birth in a cell', () => {
  for (const [given, year] of [
    ['1975', 1975],
    [1975, 1975],
    ['1975-05-01', 1975],
    ['19750501-0000', 1975],
    ['750501-0000', 1975],
    ['050501-0000', 2005],
  ] as const) {
    it(`is read of ${given}`, () => {
      assert.equal(readBy(readBirthYear, given), year);
    });
  }

  it('is refused when it is none', () => {
    assert.deepEqual(readBy(readBirthYear, '1875'), { code: 'out-of-range', given: 1875, least: 1900, most: 2100 });
    assert.deepEqual(readBy(readBirthYear, 'femtio'), { code: 'not-a-day', given: 'femtio' });
    assert.deepEqual(readBy(readBirthYear, '#REF!'), { code: 'error-cell', given: '#REF!' });
  });
});

describe('a cell', () => {
  it('is blank when it shows nothing', () => {
    assert.deepEqual([null, undefined, '', '  '].map(isBlank), [true, true, true, true]);
    assert.deepEqual([0, false, 'x'].map(isBlank), [false, false, false]);
  });

  it('shows numbers and truth as text, and objects not at all', () => {
    assert.deepEqual([1.5, true, 'x', {}, null].map(textOf), ['1.5', 'true', 'x', '', '']);
  });
});
