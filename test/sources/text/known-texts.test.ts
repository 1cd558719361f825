import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KnownTexts } from '../../../src/sources/text/known-texts';
import { Utf8Text } from '../../../src/sources/text/utf8-text';

/** The number of a text that stands between others. */
function numberIn(known: KnownTexts, text: string): number {
  const around = new Utf8Text();
  around.take(`<<${text}>>`);
  return known.numberOf(around, 2, around.length - 2);
}

/** The numbers that the texts get by what they are: from 0, as they are first met. */
function numbersOf(texts: readonly string[]): readonly (number | undefined)[] {
  const numbers = new Map<string, number>();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return texts.map((text) => numbers.get(text));
}

/** Texts that only differ between their first eight bytes and their last, in two letters for two with the same hash. */
const alike = (pairs: number) =>
  Array.from({ length: 2 ** pairs }, (_, number) =>
    ['Förskola ', ...Array.from({ length: pairs }, (_, pair) => ((number >> pair) & 1 ? 'Aa' : 'BB')), ' i Norrby'].join(''),
  );

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(2_000_000).map(String), fc.constantFrom(...alike(3)));

describe('known texts', () => {
  it('are numbered as they are first met, short or long, digits or others', () => {
    const texts = [
      '',
      '2018-11-01',
      '7',
      'Åsa',
      '100003',
      '07',
      '7',
      'Förskolan Ängen, Norrby',
      'Förskolan Ängar, Norrby',
      '',
      '2018-11-01',
    ];
    const known = new KnownTexts();
    assert.deepEqual(
      texts.map((text) => numberIn(known, text)),
      [0, 1, 2, 3, 4, 5, 2, 6, 7, 0, 1],
    );
  });

  it('are as many as there is room for, and go on being known', () => {
    const known = new KnownTexts({ texts: 2, bytes: 0 });
    assert.deepEqual(
      ['a', 'a text that is too long', '5', 'c', '6', 'a', '5'].map((text) => numberIn(known, text)),
      [0, -1, 1, -1, -1, 0, 1],
    );
  });

  it('are told apart when they have the same hash, and not looked for without end when very many have', () => {
    const known = new KnownTexts();
    const numbers = alike(6).map((text) => numberIn(known, text));
    assert.deepEqual(
      numbers,
      numbers.map((_, number) => (number < 32 ? number : -1)),
    );
  });

  it('are known again among any others', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        const known = new KnownTexts();
        assert.deepEqual(
          texts.map((each) => numberIn(known, each)),
          numbersOf(texts),
        );
      }),
    );
  });

  it('are never taken for others, though of very many that crowd some may not be known', () => {
    const crowding = fc.oneof(anyText, fc.constantFrom(...alike(5)));
    fc.assert(
      fc.property(fc.array(crowding, { maxLength: 300, size: 'max' }), (texts) => {
        const known = new KnownTexts();
        const met: string[] = [];
        for (const text of texts) {
          const number = numberIn(known, text);
          if (number === met.length && !met.includes(text)) met.push(text);
          else if (number !== -1) assert.equal(met[number], text);
        }
      }),
    );
  });

  it('are known again among very many', () => {
    const texts = Array.from({ length: 20_000 }, (_, number) => `M${(number * 7919) % 15_000}`);
    const known = new KnownTexts();
    assert.deepEqual(
      texts.map((text) => numberIn(known, text)),
      numbersOf(texts),
    );
  });
});
