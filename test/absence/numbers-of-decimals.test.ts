import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimalOf, NumbersOfDecimals } from '../../src/absence/numbers-of-decimals';

describe('a decimal number as a name', () => {
  it('is what its digits write', () => {
    assert.deepEqual(['0', '7', '2018', '100003', '9999999'].map(decimalOf), [0, 7, 2018, 100_003, 9_999_999]);
  });

  it('is none with a zero before it, with more than seven digits, or with anything else', () => {
    for (const name of ['', '00', '07', '10000000', '-1', '1.0', '1,5', ' 1', '1 ', 'M00001', '1a', '1:', '1/', '２']) {
      assert.equal(decimalOf(name), -1, name);
    }
  });
});

describe('the numbers of decimal numbers', () => {
  it('are those that were set last, near each other or far apart', () => {
    const decimal = fc.oneof(fc.nat(300), fc.nat(9_999_999));
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, fc.nat()), { maxLength: 100 }), fc.array(decimal), (pairs, others) => {
        const numbers = new NumbersOfDecimals();
        const known = new Map(pairs);
        for (const [each, number] of pairs) numbers.set(each, number % 1000);
        for (const each of [...known.keys(), ...others]) {
          const number = known.get(each);
          assert.equal(numbers.find(each), number === undefined ? undefined : number % 1000);
        }
      }),
    );
  });
});
