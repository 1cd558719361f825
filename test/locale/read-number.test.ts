import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeNumber } from '../../src/locale/numbers';
import { readNumberText } from '../../src/locale/read-number';

describe('numbers as people type them', () => {
  const swedish: [string, number][] = [
    ['22870000', 22_870_000],
    ['22 870 000', 22_870_000],
    ['22\u00a0870\u00a0000 kr', 22_870_000],
    ['22.870.000', 22_870_000],
    ['1,5', 1.5],
    ['1.5', 1.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['37,5 %', 0.375],
    ['−5', -5],
    ['-5 000', -5000],
  ];
  for (const [text, number] of swedish) {
    it(`reads ${text} in Swedish`, () => assert.equal(readNumberText(text, 'sv'), number));
  }

  const english: [string, number][] = [
    ['22,870,000', 22_870_000],
    ['22,870,000.50', 22_870_000.5],
    ['1,500', 1500],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['50%', 0.5],
  ];
  for (const [text, number] of english) {
    it(`reads ${text} in English`, () => assert.equal(readNumberText(text, 'en'), number));
  }

  for (const text of ['', ' ', 'abc', '1.500', '1,2,3', '1..5', '5-', '1e5', '--5', '%', 'kr', '1,5,', '٣']) {
    it(`does not guess what "${text}" means in Swedish`, () => assert.equal(readNumberText(text, 'sv'), undefined));
  }

  it('reads back what the add-in itself writes', () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('sv' as const, 'en' as const), (value, language) => {
        assert.equal(readNumberText(writeNumber(value, language), language), value);
      }),
    );
  });
});
