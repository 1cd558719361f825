import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lostCells, ownCells, rowsBefore, type Refreshed } from '../../src/sheets/own-cells';

const fromOf = (refreshed: Refreshed) => ownCells(refreshed).columns.map(({ from }) => from);

describe('the cells of a column that a user has added to a table', () => {
  const notes = [
    ['a', 'en anteckning'],
    ['b', ''],
    ['c', 7],
  ];

  it('go along with their row, wherever it goes', () => {
    assert.deepEqual(fromOf({ rows: notes, own: [1], rowBefore: [2, undefined, 0, 1] }), [[2, undefined, 0, undefined]]);
  });

  it('are taken from every row, and from new ones too, when they hold the column’s formula', () => {
    const rows = [
      ['a', '=RC[-1]*2'],
      ['b', '=RC[-1]*2'],
    ];
    assert.deepEqual(fromOf({ rows, own: [1], rowBefore: [1, undefined, 0] }), [[0, 0, 0]]);
  });

  it('stay with their row where they differ from the column’s formula', () => {
    const rows = [['typed by hand'], ['=RC[-1]*2'], ['=RC[-1]*2'], [''], ['=RC[-1]*3'], ['=RC[-1]*2'], ['=RC[-1]*2'], ['=RC[-1]*2']];
    assert.deepEqual(fromOf({ rows, own: [0], rowBefore: [4, 3, 2, 1, 0, undefined] }), [[4, undefined, 1, 1, 0, 1]]);
  });

  it('are empty on new rows when less than the half have one formula', () => {
    const rows = [['=RC[-1]*2'], ['=RC[-1]*3'], ['=RC[-1]*2'], ['']];
    assert.deepEqual(fromOf({ rows, own: [0], rowBefore: [0, 1, 2, 3, undefined] }), [[0, 1, 2, undefined, undefined]]);
  });

  it('are lost with a row that is gone, if they say anything of their own', () => {
    assert.deepEqual(lostCells({ rows: notes, own: [1], rowBefore: [1] }), [{ place: 1, rows: [0, 2] }]);
    assert.deepEqual(lostCells({ rows: notes, own: [1], rowBefore: [0, 2] }), []);
    const formulas = [['=RC[-1]*2'], ['=RC[-1]*2'], ['typed']];
    assert.deepEqual(lostCells({ rows: formulas, own: [0], rowBefore: [1, undefined] }), [{ place: 0, rows: [2] }]);
  });

  it('are each found again or told as lost, never both and never neither', () => {
    const cell = fc.constantFrom('', 'a', 'b', 3, '=RC[-1]', '=RC[-1]*2');
    const table = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat(14)), (rows, places) => {
        const order = [...new Set([...places.take(10)])].map((place) => (place < rows.length ? place : undefined));
        const refreshed = { rows, own: [0], rowBefore: order };
        const found = new Set(fromOf(refreshed)[0]);
        const lost = new Set(lostCells(refreshed)[0]?.rows);
        rows.forEach(([written], row) => {
          const isColumnFormula = rows.filter(([other]) => other === written).length > rows.length / 2 && String(written).startsWith('=');
          if (written === '' || isColumnFormula) assert.ok(!lost.has(row));
          else assert.notEqual(found.has(row), lost.has(row));
        });
      }),
    );
  });
});

describe('the rows that new ones were before', () => {
  it('are those of the same key', () => {
    assert.deepEqual(rowsBefore(['a', 'b', 'c'], ['c', 'd', 'a']), [2, undefined, 0]);
  });

  it('are in their order where keys are equal', () => {
    assert.deepEqual(rowsBefore(['a', 'a', 'b'], ['a', 'b', 'a', 'a']), [0, 2, 1, undefined]);
  });
});
