import assert from 'node:assert/strict';
import { Utf8Text } from '../../../src/sources/text/utf8-text';

describe('a text with its bytes', () => {
  it('gives what stands between two places, in one byte a character or in several', () => {
    const text = new Utf8Text();
    text.take('M1,Norra\n');
    assert.deepEqual([text.length, text.between(3, 8)], [9, 'Norra']);
    text.take('M1,Södra 👍\n');
    assert.deepEqual([text.length, text.between(3, 9), text.between(10, 14)], [15, 'Södra', '👍']);
  });

  it('gives where lines begin, whatever longer text stood there before', () => {
    const text = new Utf8Text();
    text.take('a\nlonger line\nanother line\n');
    text.take('M1\nM2\nM');
    assert.deepEqual(
      [0, 1, 3, 6, 7].map((place) => text.lineAfter(place)),
      [3, 3, 6, 7, 7],
    );
  });

  it('gives as many texts of bytes in ASCII as one likes', () => {
    const text = new Utf8Text();
    const bytes = new TextEncoder().encode('..M1;Norra\nM2;');
    text.takeAscii(bytes.subarray(2));
    const texts = Array.from({ length: 3000 }, () => text.between(3, 8));
    assert.deepEqual(
      [...new Set(texts), text.between(9, 11), text.length, text.lineAfter(0), text.view.getUint8(0)],
      ['Norra', 'M2', 12, 9, 0x4d],
    );
    text.take('Södra');
    assert.equal(text.between(0, 6), 'Södra');
  });
});
