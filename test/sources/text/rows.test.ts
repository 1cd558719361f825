import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RowSplitter } from '../../../src/sources/text/rows';
import { guessSeparator } from '../../../src/sources/text/separator';

function rows(text: string, size = text.length || 1) {
  const splitter = new RowSplitter();
  const found = [];
  for (let start = 0; start < text.length; start += size) found.push(...splitter.add(text.slice(start, start + size)));
  return [...found, ...splitter.finish()];
}

describe('the separator of a text', () => {
  for (const [lines, separator] of [
    [['a;b;c', '1,5;2,5;3,5'], ';'],
    [['a\tb', '1,5\t2,5'], '\t'],
    [['a,b,c', '1,2,3'], ','],
    [['a|b', '1|2'], '|'],
    [['Utdrag, Ekholms kommun, april', '', 'a;b', '1;2', '3;4'], ';'],
    [['"a;b;c;d",e', '1,2'], ','],
    [[], ';'],
  ] as const) {
    it(`of ${JSON.stringify(lines)} is ${JSON.stringify(separator)}`, () => {
      assert.equal(guessSeparator(lines), separator);
    });
  }
});

describe('the rows of a text', () => {
  it('have the numbers of their lines, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(rows(['a;b', '', '1;2'].join(end), 1), [
        { number: 1, cells: ['a', 'b'] },
        { number: 2, cells: [''] },
        { number: 3, cells: ['1', '2'] },
      ]);
    }
  });

  it('have the numbers of their lines, though nothing is read between a return and its line feed', () => {
    const splitter = new RowSplitter(';');
    const found = ['a;b\r', '', '\n1;2\n'].flatMap((piece) => splitter.add(piece));
    assert.deepEqual(found, [
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', '2'] },
    ]);
  });

  it('may hold line breaks and separators in quoted cells', () => {
    assert.deepEqual(rows('a;b\n"1\n;""x""";2\n3;4', 3), [
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1\n;"x"', '2'] },
      { number: 4, cells: ['3', '4'] },
    ]);
  });

  it('are kept after a quotation mark that is never closed', () => {
    const text = ['a;b', '1;"2', ...Array.from({ length: 30 }, (_, number) => `${number};x`)].join('\n');
    const found = rows(text);
    assert.equal(found.length, 32);
    assert.deepEqual(found[1], { number: 2, cells: ['1', '2'], fault: { code: 'unclosed-quote' } });
    assert.deepEqual(found[31], { number: 32, cells: ['29', 'x'] });
  });

  it('are kept between two stray quotation marks', () => {
    assert.deepEqual(
      rows('a;b\n5" bred;1\n2;3\n6" bred;4').map(({ number, cells }) => [number, ...cells]),
      [
        [1, 'a', 'b'],
        [2, '5" bred', '1'],
        [3, '2', '3'],
        [4, '6" bred', '4'],
      ],
    );
  });

  it('are faults when they are longer than a million characters, and the next is read', () => {
    const found = rows(`a;b\n${'x'.repeat(3_000_000)}\n1;2`, 500_000);
    assert.deepEqual(
      found.map(({ number, fault }) => [number, fault?.code]),
      [
        [1, undefined],
        [2, 'too-long'],
        [3, undefined],
      ],
    );
    assert.deepEqual(
      rows(`a;b\n${'x'.repeat(2_000_000)}\n1;2`).map(({ fault }) => fault?.code),
      [undefined, 'too-long', undefined],
    );
  });

  it('are the same in whatever pieces the text comes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ';', ',', '\n', '\r', '"', ' ', 'å') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (written, size) => {
        assert.deepEqual(rows(written, size), rows(written));
      }),
    );
  });

  it('are as many as the lines when none is quoted', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '1', ';', ',', ' ', 'å', '\t') });
    fc.assert(
      fc.property(fc.array(line), line, (lines, last) => {
        const text = [...lines, `${last}x`].join('\n');
        assert.deepEqual(
          rows(text).map(({ number }) => number),
          [...lines, last].map((_, place) => place + 1),
        );
      }),
    );
  });
});
