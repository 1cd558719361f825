import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KnownTexts } from '../../../src/sources/text/known-texts';

const signsOf = (text: string) => Uint16Array.from(text, (sign) => sign.charCodeAt(0));

/** The number of a text that stands between others. */
function numberIn(known: KnownTexts, text: string, hash: number): number {
  return known.numberOf(signsOf(`<<${text}>>`), 2, 2 + text.length, hash);
}

describe('known texts', () => {
  it('are numbered as they are first met, short or long, though they have the same hash', () => {
    const known = new KnownTexts();
    const texts = ['', '2018-11-01', 'Förskolan Ängen', 'Förskolan Ängar', '2018-11-02', '2018-11-01', 'Förskolan Ängar', ''];
    assert.deepEqual(
      texts.map((text) => numberIn(known, text, 7)),
      [0, 1, 2, 3, 4, 1, 3, 0],
    );
  });

  it('are as many as there is room for, and go on being known', () => {
    const known = new KnownTexts({ texts: 2, signs: 0 });
    assert.deepEqual(
      ['a', 'a text too long', 'b', 'c', 'a', 'b'].map((text) => numberIn(known, text, text.length)),
      [0, -1, 1, -1, 0, 1],
    );
  });

  it('are not looked for without end when very many have the same hash', () => {
    const known = new KnownTexts();
    const numbers = Array.from({ length: 100 }, (_, number) => numberIn(known, String(number), 7));
    assert.deepEqual(
      numbers,
      numbers.map((_, number) => (number < 32 ? number : -1)),
    );
  });

  it('are known again among any others', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 300, size: 'max' }), (texts) => {
        const known = new KnownTexts();
        const numbers = new Map<string, number>();
        for (const text of texts) numbers.set(text, numbers.get(text) ?? numbers.size);
        const hashOf = (text: string) => (text.codePointAt(0) ?? 0) * 31 + text.length;
        assert.deepEqual(
          texts.map((text) => numberIn(known, text, hashOf(text))),
          texts.map((text) => numbers.get(text)),
        );
      }),
    );
  });
});
