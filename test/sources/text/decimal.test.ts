import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimalIn } from '../../../src/sources/text/decimal';

const read = (text: string) => {
  const bytes = new TextEncoder().encode(`9${text}9`);
  return decimalIn(bytes, 1, bytes.length - 1);
};

describe('a decimal number among bytes', () => {
  it('is what its digits write', () => {
    assert.deepEqual(['0', '7', '2018', '999999'].map(read), [0, 7, 2018, 999_999]);
  });

  it('is none with a zero before it, with more than six digits, or with anything else', () => {
    for (const text of ['', '00', '07', '1000000', '-1', '+1', '1.0', '1,5', ' 1', '1 ', 'M00001', '1a', 'Å', '２']) {
      assert.equal(read(text), -1, text);
    }
  });

  it('is written by no other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-x'), maxLength: 8 }), (text) => {
        const number = read(text);
        assert.ok(number === -1 || String(number) === text);
      }),
    );
  });
});
