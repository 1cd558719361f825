import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decoding } from '../../../src/sources/text/decode';
import { utf8, windows1252 } from '../faults';

function decode(bytes: Uint8Array, size = bytes.length || 1): { text: string; encoding: string } {
  const decoding = new Decoding();
  let text = '';
  for (let start = 0; start < bytes.length; start += size) text += decoding.decode(bytes.subarray(start, start + size));
  text += decoding.finish();
  return { text, encoding: decoding.encoding };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, place) => view.setUint16(place * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

const sentence = 'Förvaltning;Enhet\nVård å omsorg;Ängen';

describe('the text of a file', () => {
  for (const size of [1, 2, 3, 7, 1000]) {
    describe(`in pieces of ${size} bytes`, () => {
      it('is UTF-8', () => {
        assert.deepEqual(decode(utf8(sentence), size), { text: sentence, encoding: 'utf-8' });
      });

      it('is UTF-8 with a byte order mark, which is no part of it', () => {
        assert.deepEqual(decode(utf8(`\ufeff${sentence}`), size), { text: sentence, encoding: 'utf-8' });
      });

      it('is Windows-1252', () => {
        assert.deepEqual(decode(windows1252(sentence), size), { text: sentence, encoding: 'windows-1252' });
      });

      it('is UTF-16 of either order, with a mark or without', () => {
        assert.deepEqual(decode(utf16(`\ufeff${sentence}`, true), size), { text: sentence, encoding: 'utf-16le' });
        assert.deepEqual(decode(utf16(sentence, true), size), { text: sentence, encoding: 'utf-16le' });
        assert.deepEqual(decode(utf16(`\ufeff${sentence}`, false), size), { text: sentence, encoding: 'utf-16be' });
        assert.deepEqual(decode(utf16(sentence, false), size), { text: sentence, encoding: 'utf-16be' });
      });
    });
  }

  it('is the same in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        fc.pre(!/\0/.test(text) && !text.startsWith('\ufeff'));
        assert.deepEqual(decode(utf8(text), size), { text, encoding: 'utf-8' });
      }),
    );
  });

  it('of two encodings in one file keeps what was read and goes on in Windows-1252', () => {
    const bytes = new Uint8Array([...utf8('Vård\n'), ...windows1252('Ängen')]);
    assert.deepEqual(decode(bytes, 6), { text: 'Vård\nÄngen', encoding: 'windows-1252' });
  });

  it('of no bytes is empty', () => {
    assert.deepEqual(decode(new Uint8Array(0)), { text: '', encoding: 'utf-8' });
  });

  it('that ends within a letter has a letter of the older encoding there', () => {
    assert.deepEqual(decode(utf8('å').subarray(0, 1)), { text: 'Ã', encoding: 'windows-1252' });
  });

  it('is the same bytes in ASCII, once the encoding is known and no character waits', () => {
    const ascii = utf8('M1;Norra');
    const after = (first: Uint8Array, piece = ascii) => {
      const decoding = new Decoding();
      decoding.decode(first);
      return decoding.leavesAsItIs(piece);
    };
    assert.equal(new Decoding().leavesAsItIs(ascii), false);
    assert.deepEqual(
      [utf8('Enhet'), utf8('Vård'), windows1252('Vård')].map((first) => after(first)),
      [true, true, true],
    );
    assert.deepEqual(
      [utf16('Vård', true), utf8('Vår').subarray(0, 2), utf8('Vård 👍').subarray(0, 8)].map((first) => after(first)),
      [false, false, false],
    );
    for (let place = 0; place < 9; place++) {
      assert.equal(after(utf8('Enhet'), utf8(`${'.'.repeat(place)}Å`)), false);
      assert.equal(after(utf8('Enhet'), utf8(`${'.'.repeat(place)}~`).subarray(place % 3)), true);
    }
  });
});
