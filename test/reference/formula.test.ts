import assert from 'node:assert/strict';
import { formula } from '../../scripts/reference/formula';
import { printedCells } from '../../scripts/reference/printed';

describe('a formula in the reference', () => {
  it('is written as each language writes it', () => {
    const values = [[[14700000], [99000000.5]], 22870000, null, 0.5];
    assert.equal(formula('UTFALL', values, 'sv'), '=FRISKDAG.UTFALL({14700000;99000000,5}; 22870000; ; 0,5)');
    assert.equal(formula('UTFALL', values, 'en'), '=FRISKDAG.UTFALL({14700000;99000000.5}, 22870000, , 0.5)');
  });

  it('separates columns by what each language separates them by', () => {
    assert.equal(formula('UTFALL', [[[1, 2.5]]], 'sv'), '=FRISKDAG.UTFALL({1\\2,5})');
    assert.equal(formula('UTFALL', [[[1, 2.5]]], 'en'), '=FRISKDAG.UTFALL({1,2.5})');
  });

  it('doubles the quotes in a text, and writes an empty cell of an array as an empty text', () => {
    assert.equal(formula('UTFALL', [[['a "b"', null]]], 'sv'), '=FRISKDAG.UTFALL({"a ""b"""\\""})');
  });

  it('writes true and false in the language', () => {
    assert.equal(formula('UTFALL', [true, false], 'sv'), '=FRISKDAG.UTFALL(SANT; FALSKT)');
    assert.equal(formula('UTFALL', [true, false], 'en'), '=FRISKDAG.UTFALL(TRUE, FALSE)');
  });
});

describe('a result in the reference', () => {
  it('has the decimals that are printed, in the notation of the language', () => {
    assert.deepEqual(printedCells('[["År 2019", 2701245.50], [1, 0.180]]', 'en-US'), [
      ['År 2019', '2,701,245.50'],
      ['1', '0.180'],
    ]);
    const noBreakSpace = '\u00a0';
    assert.deepEqual(printedCells('2701245.50', 'sv-SE'), [[`2${noBreakSpace}701${noBreakSpace}245,50`]]);
  });
});
