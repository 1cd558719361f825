import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absolute, addressOf, areaAt, cellAddress, cellsReferredTo, columnLetters, columnsOf, refersTo } from '../../src/sheets/address';

describe('addresses of cells', () => {
  it('reads a cell and a range, counted from 0', () => {
    assert.deepEqual(areaAt('A1'), { top: 0, left: 0, bottom: 0, right: 0 });
    assert.deepEqual(areaAt('B2:C4'), { top: 1, left: 1, bottom: 3, right: 2 });
    assert.deepEqual(areaAt('$C$4:$B$2'), { top: 1, left: 1, bottom: 3, right: 2 });
  });

  it('writes columns past Z', () => {
    assert.deepEqual([0, 25, 26, 27, 701, 702, 16_383].map(columnLetters), ['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA', 'XFD']);
    assert.equal(cellAddress(3, 27), 'AB4');
  });

  it('makes an address absolute', () => {
    assert.equal(absolute('B4'), '$B$4');
    assert.equal(absolute('$B4:C$9'), '$B$4:$C$9');
  });

  it('says what a name refers to, whatever the sheet is called', () => {
    assert.equal(refersTo('Riskdelning 2', 'B4'), "='Riskdelning 2'!$B$4");
    assert.equal(refersTo("Stan's blad", 'B4'), "='Stan''s blad'!$B$4");
  });

  it('knows which cells a name refers to', () => {
    assert.deepEqual(cellsReferredTo("='Mina enheter'!$H$1:$L$21"), { sheet: 'Mina enheter', at: 'H1:L21' });
    assert.deepEqual(cellsReferredTo('=Blad1!$B$4'), { sheet: 'Blad1', at: 'B4' });
    assert.deepEqual(cellsReferredTo(refersTo("Stan's blad", 'B4')), { sheet: "Stan's blad", at: 'B4' });
  });

  for (const other of ['=#REF!', '=Blad1!#REF!', '=0.25', '=SUM(Blad1!$A$1:$A$3)', 'Blad1!$A$1']) {
    it(`knows that ${other} refers to no cells`, () => assert.equal(cellsReferredTo(other), undefined));
  }

  it('names the columns of an address', () => {
    assert.deepEqual(columnsOf('Z2:AB9'), ['Z', 'AA', 'AB']);
    assert.deepEqual(columnsOf('C3'), ['C']);
  });

  it('reads back every rectangle that it writes', () => {
    const rectangle = fc
      .tuple(fc.nat(9_999), fc.nat(999), fc.nat(9_999), fc.nat(999))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
    fc.assert(fc.property(rectangle, (area) => assert.deepEqual(areaAt(addressOf(area)), area)));
  });

  for (const wrong of ['', 'A', '1', 'A0', 'a1', 'A1:', 'Blad1!A1', 'ABCD1']) {
    it(`refuses "${wrong}"`, () => {
      assert.throws(() => areaAt(wrong), RangeError);
    });
  }
});
