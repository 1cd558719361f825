import assert from 'node:assert/strict';
import { numberWithin, readHours, readNumber } from '../../../src/sources/cells/number';
import { readPercent, readShare } from '../../../src/sources/cells/share';
import { readBy } from '../faults';

describe('a number in a cell of an export', () => {
  const written: readonly (readonly [unknown, number])[] = [
    ['28 950,50', 28950.5],
    ['28\u00a0950,50', 28950.5],
    ['28\u202f950', 28950],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['0.250', 0.25],
    ['0,25', 0.25],
    ['-3', -3],
    ['\u22123', -3],
    ['.5', 0.5],
    ['6.01666666666667', 6.01666666666667],
    [7.5, 7.5],
  ];
  for (const [given, number] of written) {
    it(`is read of ${JSON.stringify(given)}`, () => {
      assert.equal(readBy(readNumber, given), number);
    });
  }

  for (const given of ['åtta', '1e5', '12 kr', '1e400', NaN, Infinity, true, '9'.repeat(40), '--1', '1,2,', '1,23,456', '12.3.4']) {
    it(`is refused of ${JSON.stringify(given)}`, () => {
      assert.deepEqual(readBy(readNumber, given), { code: 'not-a-number', given });
    });
  }

  it('is an error cell when Excel says so', () => {
    assert.deepEqual(readBy(readNumber, '#DIV/0!'), { code: 'error-cell', given: '#DIV/0!' });
  });

  it('is within bounds', () => {
    assert.equal(readBy(numberWithin(0, 10), '10'), 10);
    assert.deepEqual(readBy(numberWithin(0, 10), '11'), { code: 'out-of-range', given: 11, least: 0, most: 10 });
  });
});

describe('hours in a cell', () => {
  it('are hundredths of an hour', () => {
    assert.equal(readBy(readHours, '7,75'), 775);
    assert.equal(readBy(readHours, '6.01666666666667'), 602);
  });

  it('are refused when negative, or when they are no number', () => {
    assert.deepEqual(readBy(readHours, '-8'), { code: 'out-of-range', given: -8, least: 0, most: 100_000 });
    assert.deepEqual(readBy(readHours, 'hela'), { code: 'not-a-number', given: 'hela' });
  });
});

describe('an extent in a cell', () => {
  for (const given of ['0,25', '0.250', '25', '25 %', '25,0 %', 0.25, 25]) {
    it(`is a quarter when it is ${JSON.stringify(given)}`, () => {
      assert.equal(readBy(readShare, given), 2500);
    });
  }

  it('is the whole at 1, 100 and 100 %, and nothing at 0', () => {
    assert.deepEqual(
      ['1', '100', '100 %', 1, '1,00'].map((given) => readBy(readShare, given)),
      [10000, 10000, 10000, 10000, 10000],
    );
    assert.equal(readBy(readShare, '0'), 0);
  });

  it('is one and a half per cent only with the sign', () => {
    assert.equal(readBy(readShare, '1,5 %'), 150);
  });

  it('keeps a hundredth of a per cent', () => {
    assert.equal(readBy(readShare, '33,33 %'), 3333);
  });

  for (const given of ['101', '-5', '1,5', 4.9, 'halv', '#VALUE!', '150 %', NaN]) {
    it(`is refused of ${JSON.stringify(given)}`, () => {
      const { code } = readBy(readShare, given) as { code: string };
      assert.equal(code, given === '#VALUE!' ? 'error-cell' : 'not-a-share');
    });
  }
});

describe('per cent where only per cent is written', () => {
  it('is one per cent at 1', () => {
    assert.equal(readBy(readPercent, '1'), 100);
    assert.equal(readBy(readPercent, '5.02 %'), 502);
    assert.equal(readBy(readPercent, '100'), 10000);
  });

  it('is refused outside 0 to 100', () => {
    assert.deepEqual(readBy(readPercent, '100,1'), { code: 'not-a-share', given: '100,1' });
    assert.deepEqual(readBy(readPercent, '-1'), { code: 'not-a-share', given: '-1' });
    assert.deepEqual(readBy(readPercent, 'x'), { code: 'not-a-share', given: 'x' });
  });
});
