import assert from 'node:assert/strict';
import { refersTo } from '../../src/sheets/address';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, undo } from '../../src/workbook/insertion';
import { OccupiedError } from '../../src/workbook/occupied';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';

const plan: PlannedWorkbook = {
  sheets: [{ name: 'Parametrar', cells: [{ at: 'A1', rows: [['faktor', 2]] }] }],
  names: [{ name: 'Faktor', refersTo: refersTo('Parametrar', 'B1') }],
  additions: [
    {
      sheet: 'Mina enheter',
      at: 'D1:D3',
      columnWidth: 120,
      cells: [
        {
          at: 'D1',
          rows: [[{ value: 'Dubbelt', style: 'heading' }], [{ formula: '=B2:B3*Faktor', format: '#,##0' }], [{ format: '#,##0' }]],
        },
      ],
    },
  ],
};

/** Units with two columns of the user's own, and a remark below where the new column will stand. */
function workbook(): FakeHost {
  const host = new FakeHost('Blad1', 'Mina enheter');
  const cells = host.sheets[1]?.cells;
  for (const [address, value] of [
    ['A1', 'Enhet'],
    ['B1', 'Dagar'],
    ['A2', 'Norr'],
    ['B2', 4],
    ['A3', 'Söder'],
    ['B3', 6],
    ['D5', 'egen'],
  ] as const) {
    cells?.set(address, value);
  }
  return host;
}

describe('putting cells beside the user’s own', () => {
  it('fills the empty cells, and leaves all others alone', async () => {
    const host = workbook();
    await insert(plan, host);
    assert.deepEqual(await host.values('Mina enheter', 'A1:D5'), [
      ['Enhet', 'Dagar', '', 'Dubbelt'],
      ['Norr', 4, '', '=B2:B3*Faktor'],
      ['Söder', 6, '', ''],
      ['', '', '', ''],
      ['', '', '', 'egen'],
    ]);
  });

  it('widens the columns that are too narrow', async () => {
    const host = workbook();
    await insert(plan, host);
    assert.deepEqual(await host.columnWidths('Mina enheter', 'C1:D1'), [64, 120]);
  });

  it('refuses when a cell is not empty, and leaves the workbook as before', async () => {
    const host = workbook();
    host.sheets[1]?.cells.set('D3', 0);
    const before = host.contents();
    await assert.rejects(insert(plan, host), (error) => error instanceof OccupiedError && error.cells.at === 'D3');
    assert.deepEqual(host.contents(), before);
  });

  it('can be undone', async () => {
    const host = workbook();
    const before = host.contents();
    await insert(plan, host);
    await undo(host);
    assert.deepEqual(host.contents(), before);
  });

  it('takes away the cells where they are now, when the user has moved them', async () => {
    const host = workbook();
    await insert(plan, host);
    // As Excel does when a column is inserted before D: the cells move, and the marker with them.
    const cells = host.sheets[1]?.cells;
    cells?.set('D1', 'ny kolumn').set('E1', 'Dubbelt');
    host.names = host.names.map((name) => (name.name === 'Friskdag_infogat' ? { ...name, refersTo: "='Mina enheter'!$E$1:$E$3" } : name));
    await undo(host);
    assert.deepEqual(await host.values('Mina enheter', 'D1:E1'), [['ny kolumn', '']]);
  });

  it('touches nothing when the user has deleted the cells', async () => {
    const host = workbook();
    await insert(plan, host);
    host.names = host.names.map((name) => (name.name === 'Friskdag_infogat' ? { ...name, refersTo: '=#REF!' } : name));
    await undo(host);
    assert.equal(host.sheets[1]?.cells.get('D1'), 'Dubbelt');
    assert.deepEqual(host.names, []);
  });

  it('keeps its marker only until the next insertion', async () => {
    const host = workbook();
    await insert(plan, host);
    await insert({ sheets: [{ name: 'Annat', cells: [] }] }, host);
    assert.deepEqual(
      host.names.map(({ name }) => name),
      ['Faktor'],
    );
    assert.equal(host.sheets[1]?.cells.get('D1'), 'Dubbelt');
  });

  it('is all or nothing whatever fails', async () => {
    const points = await tryEveryFault(plan, workbook);
    console.log(`      points tried: ${points}`);
    assert.ok(points > 90);
  });
});
