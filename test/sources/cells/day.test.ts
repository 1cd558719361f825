import assert from 'node:assert/strict';
import { open, readDay, readLastDay } from '../../../src/sources/cells/day';
import { dayOf } from '../../../src/values/day';
import { readBy } from '../faults';

describe('a day in a cell of an export', () => {
  const day = dayOf(2015, 11, 24);
  const forms = [
    '2015-11-24',
    '2015/11/24',
    '2015.11.24',
    '20151124',
    '151124',
    '20151124000000',
    ' 2015-11-24 ',
    '2015-11-24 08:30',
    42332,
    '42332',
    42332.75,
  ];
  for (const given of [...forms, 20151124, 151124, '2015-11-24T09:49:30.037417400+02:00']) {
    it(`is read of ${JSON.stringify(given)}`, () => {
      assert.equal(readBy(readDay, given), day);
    });
  }

  it('has two-digit years from 1970 to 2069', () => {
    assert.equal(readBy(readDay, '700101'), dayOf(1970, 1, 1));
    assert.equal(readBy(readDay, '690101'), dayOf(2069, 1, 1));
  });

  for (const given of [
    '2015-02-29',
    '2015-13-01',
    '24/11/2015',
    'i går',
    '2015-11',

    -1,
    Infinity,
    NaN,
    true,
    '151324',
    '2015-11-24 kl 8',
  ]) {
    it(`is refused of ${JSON.stringify(given)}`, () => {
      assert.deepEqual(readBy(readDay, given), { code: 'not-a-day', given });
    });
  }

  it('is refused outside 1940 to 2100', () => {
    assert.deepEqual(readBy(readDay, '1939-12-31'), {
      code: 'unlikely-day',
      given: '1939-12-31',
      earliest: '1940-01-01',
      latest: '2100-12-31',
    });
    assert.equal((readBy(readDay, '2101-01-01') as { code: string }).code, 'unlikely-day');
  });

  it('is an error cell when Excel says so', () => {
    assert.deepEqual(readBy(readDay, '#N/A'), { code: 'error-cell', given: '#N/A' });
  });
});

describe('the last day in a cell', () => {
  for (const given of ['TV', 'tv', ' Tills vidare ', '9999-12-31', '99991231', 2958465, '2999-12-31']) {
    it(`is open when it is ${JSON.stringify(given)}`, () => {
      assert.equal(readBy(readLastDay, given), open);
    });
  }

  it('is a day when it is one', () => {
    assert.equal(readBy(readLastDay, '2015-11-24'), dayOf(2015, 11, 24));
  });

  it('is refused when it is neither', () => {
    assert.deepEqual(readBy(readLastDay, 'snart'), { code: 'not-a-day', given: 'snart' });
    assert.equal((readBy(readLastDay, '2350-01-01') as { code: string }).code, 'unlikely-day');
    assert.equal((readBy(readLastDay, '1910-01-01') as { code: string }).code, 'unlikely-day');
  });
});
