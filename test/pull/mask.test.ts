import assert from 'node:assert/strict';
import { identitiesOf, shownFault, shownName, shownValue } from '../../src/pull/mask';

const isNobody = () => false;
const isM00042 = (text: string) => text === 'M00042';

describe('a rejected value', () => {
  for (const value of ['', '2018-02-30', '30/2 2018'.replace(' ', '/'), '1,5', '150 %', '-8', '999', '#N/A', '#VÄRDEFEL!', '#REF!']) {
    it(`is written as it is when no identity has its form: ${value || 'nothing'}`, () => {
      assert.equal(shownValue(value, isNobody), value);
    });
  }

  for (const [value, shape] of [
    ['M00042', 'X99999'],
    ['100234', '999999'],
    ['igår', 'xxxx'],
    ['Anna Åberg', 'Xxxx Xxxxx'],
    ['20180230', '99999999'],
    ['1234,5', '9999,9'],
    ['750501-0000', '••••••'],
  ] as const) {
    it(`is written as its shape when it may be somebody: ${shape}`, () => {
      assert.equal(shownValue(value, isNobody), shape);
    });
  }

  it('is written as its shape when it is a number of the source all the same, as a date too', () => {
    assert.equal(
      shownValue('417', (text) => text === '417'),
      '999',
    );
    // 1 November 2018 is Excel's day 43 405.
    for (const number of ['43405', '20181101', '181101'])
      assert.equal(
        shownValue('2018-11-01', (text) => text === number),
        '9999-99-99',
      );
  });
});

describe('the name of a file, a range or a column', () => {
  for (const [name, shown] of [
    ['Datum fr.o.m.', 'Datum fr.o.m.'],
    ['franvaro 2018-11.csv', 'franvaro 2018-11.csv'],
    ['franvaro M00042.csv', 'franvaro •••.csv'],
    ['franvaro-20181101.csv', 'franvaro-•••.csv'],
    ['750501-0000.csv', '••••••.csv'],
    ['M00041 och M00042', 'M••• och •••'],
  ] as const) {
    it(`is written as ${shown}`, () => assert.equal(shownName(name, isM00042), shown));
  }
});

describe('the identities of a source', () => {
  const { isKnown, isLike } = identitiesOf(['M00042', '17'], isM00042);
  it('are known, or have the form of known ones and four digits', () => {
    assert.deepEqual(['M00042', 'M4711', '4711', 'M471', '417', 'Norr', 'AB4711'].map(isLike), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    assert.deepEqual(['M00042', 'M4711'].map(isKnown), [true, false]);
  });
});

describe('a fault of a row', () => {
  const mask = (value: string) => shownValue(value, isNobody);
  it('says no more of the value than the table does', () => {
    assert.deepEqual(shownFault({ code: 'not-a-day', given: 'M00042' }, mask), { code: 'not-a-day', given: 'X99999' });
    assert.deepEqual(shownFault({ code: 'not-a-day', given: 100_234 }, mask), { code: 'not-a-day', given: '999999' });
    assert.deepEqual(shownFault({ code: 'out-of-range', given: 100_234, most: 100 }, mask), { code: 'unlikely-value', given: '999999' });
    assert.deepEqual(shownFault({ code: 'out-of-range', given: -8, least: 0 }, mask), { code: 'out-of-range', given: -8, least: 0 });
  });

  it('keeps the name of an element, which is the standard’s own', () => {
    assert.deepEqual(shownFault({ code: 'broken-off', given: 'tidtrans' }, mask), { code: 'broken-off', given: 'tidtrans' });
    assert.deepEqual(shownFault({ code: 'missing' }, mask), { code: 'missing' });
  });
});
