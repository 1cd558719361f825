import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressOf } from '../../src/sheets/address';
import { sameRectangles } from '../../src/workbook/rectangles';

const written = (rows: readonly (readonly (string | undefined)[])[]) =>
  sameRectangles(rows).map(({ area, value }) => `${addressOf(area)} ${value}`);

describe('cells of equal look', () => {
  it('become one rectangle', () => {
    assert.deepEqual(
      written([
        ['a', 'a'],
        ['a', 'a'],
      ]),
      ['A1:B2 a'],
    );
  });

  it('are apart where another or no look lies between', () => {
    assert.deepEqual(written([['a', undefined, 'a', 'b']]), ['A1 a', 'C1 a', 'D1 b']);
    assert.deepEqual(written([['a'], [undefined], ['a']]), ['A1 a', 'A3 a']);
  });

  it('are not joined under each other when the rows differ', () => {
    assert.deepEqual(
      written([
        ['a', 'a'],
        ['a', undefined],
      ]),
      ['A1:B1 a', 'A2 a'],
    );
  });

  it('give every cell its look exactly once', () => {
    const matrix = fc
      .nat(5)
      .chain((width) => fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(matrix, (rows) => {
        const painted = rows.map((row) => row.map((): string | undefined => undefined));
        for (const { area, value } of sameRectangles(rows)) {
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) {
              assert.equal(painted[row]?.[column], undefined);
              (painted[row] as (string | undefined)[])[column] = value;
            }
          }
        }
        assert.deepEqual(painted, rows);
      }),
    );
  });
});
