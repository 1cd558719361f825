import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostLines, PlainLines } from '../../../src/sources/text/plain-lines';
import type { Separator } from '../../../src/sources/text/separator';
import { Utf8Text } from '../../../src/sources/text/utf8-text';

/** The cells of the lines that are taken from the beginning, and where they end. */
function taken(written: string, { width = 2, separator = ';' }: { width?: number; separator?: Separator } = {}) {
  const text = new Utf8Text();
  text.take(written);
  const lines = new PlainLines(text, separator, width);
  lines.take(0);
  const cellsOf = (line: number) => Array.from({ length: width }, (_, column) => lines.cell(line, column));
  return { cells: Array.from({ length: lines.count }, (_, line) => cellsOf(line)), end: lines.start(lines.count) };
}

describe('plain lines', () => {
  it('are taken apart into cells, whatever ends them', () => {
    assert.deepEqual(taken('M1;2018-11-01\r\nM2;\n;Söder, 2\n'), {
      cells: [
        ['M1', '2018-11-01'],
        ['M2', ''],
        ['', 'Söder, 2'],
      ],
      end: 30,
    });
    assert.deepEqual(taken('a|b|c\n\n', { width: 3, separator: '|' }), { cells: [['a', 'b', 'c']], end: 6 });
  });

  it('end where a line has too many cells or too few, a quotation mark or a return, is not whole or is too long', () => {
    for (const other of ['c;d;e\n', 'c\n', '\n', '"c";d\n', 'c;"d\n', 'c\r;d\n', 'c;d\r', 'c;d', 'c;d\re;f\n', `c;${'d'.repeat(4096)}\n`]) {
      assert.deepEqual(taken(`a;b\n${other}`), { cells: [['a', 'b']], end: 4 }, other);
    }
  });

  it('are as many at a time as there is room for', () => {
    const { cells, end } = taken('a;b\n'.repeat(mostLines + 1));
    assert.deepEqual([cells.length, end], [mostLines, 4 * mostLines]);
  });

  it('hold what stands between the signs, wherever they stand', () => {
    const sign = fc.constantFrom(...'a0-. !#Å\u0001\u007f');
    const cell = fc.string({ unit: sign, maxLength: 9 });
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, end), { maxLength: 30 }), (lines) => {
        const written = lines.map(([one, two, three, lineEnd]) => `${one};${two};${three}${lineEnd}`).join('');
        const { cells } = taken(written, { width: 3 });
        assert.deepEqual(
          cells,
          lines.map(([one, two, three]) => [one, two, three]),
        );
      }),
    );
  });
});
