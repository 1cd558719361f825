import assert from 'node:assert/strict';
import { HostError } from '../../src/workbook/host';
import { InsertionError, TakenError } from '../../src/workbook/insertion';
import { OccupiedError } from '../../src/workbook/occupied';
import { TableError } from '../../src/workbook/standing-tables';
import { failureOf, InputGoneError } from '../../taskpane/insertion/failure';
import { pullFailureOf } from '../../taskpane/views/statistics/failure';

describe('what the user is told about an insertion that failed', () => {
  it('names the cells that are not empty', () => {
    assert.deepEqual(failureOf(new OccupiedError({ sheet: 'Mina enheter', at: 'D3:D7' })), {
      reason: 'occupied',
      remainder: 'as-before',
      mentions: { sheet: 'Mina enheter', at: 'D3:D7' },
    });
  });

  it('names the cells also when they were filled while the rest was written', () => {
    const error = new InsertionError('as-before', new OccupiedError({ sheet: 'Mina enheter', at: 'D3' }));
    assert.deepEqual(failureOf(error), { reason: 'occupied', remainder: 'as-before', mentions: { sheet: 'Mina enheter', at: 'D3' } });
  });

  it('names the table that cannot take the rows, and its columns', () => {
    assert.deepEqual(failureOf(new TableError({ table: 'Friskdag_Logg', why: 'width', has: 5, needs: 4 })), {
      reason: 'table-width',
      remainder: 'as-before',
      mentions: { table: 'Friskdag_Logg', why: 'width', has: 5, needs: 4 },
    });
  });

  it('names the tables whose names are taken', () => {
    const { reason, mentions } = failureOf(new TakenError({ sheets: [], tables: ['Friskdag_Index'] }));
    assert.deepEqual([reason, mentions], ['table', { table: 'Friskdag_Index' }]);
  });

  it('names the sheet that is there already, where nobody was asked', () => {
    const { reason, mentions } = failureOf(new TakenError({ sheets: ['Statistik'], tables: [] }));
    assert.deepEqual([reason, mentions], ['sheet', { sheet: 'Statistik' }]);
  });

  it('says what Excel did, that the user cancelled, or that the fault is our own', () => {
    assert.equal(failureOf(new InsertionError('not-known', new HostError('no-answer', ''))).reason, 'no-answer');
    assert.equal(failureOf(new InsertionError('as-before', new DOMException('', 'AbortError'))).reason, 'cancelled');
    assert.equal(failureOf(new InputGoneError()).reason, 'input');
    assert.equal(failureOf(new TypeError('x')).reason, 'unexpected');
  });
});

describe('what the user is told about a pull that failed', () => {
  it('is the table that stands in the way, where one does', () => {
    assert.deepEqual(pullFailureOf(new TableError({ table: 'Friskdag_Statistik', why: 'totals' })), {
      kind: 'stopped',
      failure: { reason: 'table-totals', remainder: 'as-before', mentions: { table: 'Friskdag_Statistik', why: 'totals' } },
    });
  });

  it('is what Excel did, where nothing stands in the way', () => {
    assert.deepEqual(pullFailureOf(new InsertionError('not-known', new HostError('no-answer', ''))), {
      kind: 'stopped',
      failure: { reason: 'no-answer', remainder: 'not-known' },
    });
  });
});
