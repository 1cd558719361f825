import assert from 'node:assert/strict';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, repair, undo } from '../../src/workbook/insertion';
import { readRecord } from '../../src/workbook/record';
import { undoableInsertion } from '../../src/workbook/undoable';
import { FakeHost } from '../support/fake-host';
import { FaultyHost } from '../support/faults';

const plan: PlannedWorkbook = {
  sheets: [{ name: 'Kalkyl', cells: [] }],
  additions: [{ sheet: 'Mina enheter', at: 'D1', columnWidth: 80, cells: [{ at: 'D1', rows: [['Kostnad']] }] }],
  tableRows: [{ table: 'Friskdag_Logg', how: 'append', rows: [['nu']] }],
};

function workbook(): FakeHost {
  const host = new FakeHost('Logg', 'Mina enheter');
  host.sheets[0]?.cells.set('A1', 'Tid');
  host.sheets[0]?.tables.push({ name: 'Friskdag_Logg', at: 'A1:A2' });
  return host;
}

describe('what the undoing of the last insertion would change', () => {
  it('is told by sheets, tables and cells beside the user’s own', async () => {
    const host = workbook();
    await insert(plan, host);
    assert.deepEqual(await undoableInsertion(host), { sheets: ['Kalkyl'], tables: ['Friskdag_Logg'], besides: ['Mina enheter'] });
  });

  it('is nothing in a workbook without an insertion, and after the undoing', async () => {
    const host = workbook();
    assert.equal(await undoableInsertion(host), undefined);
    await insert(plan, host);
    await undo(host);
    assert.equal(await undoableInsertion(host), undefined);
  });

  it('is told when the insertion or the repair that is going on has ended', async () => {
    const host = workbook();
    const inserting = insert(plan, host);
    assert.deepEqual((await undoableInsertion(host))?.sheets, ['Kalkyl']);
    await inserting;
    const faulty = new FaultyHost(host, 4, 'gone-after');
    await assert.rejects(insert({ sheets: [{ name: 'Annat', cells: [] }] }, faulty));
    faulty.comeBack();
    assert.equal(readRecord(await host.look())?.state, 'writing');
    const [, undoable] = await Promise.all([repair(faulty), undoableInsertion(faulty)]);
    assert.deepEqual(undoable?.sheets, ['Kalkyl']);
  });
});
