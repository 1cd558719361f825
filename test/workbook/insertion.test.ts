import assert from 'node:assert/strict';
import { refersTo } from '../../src/sheets/address';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, InsertionError, repair, TakenError, undo } from '../../src/workbook/insertion';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';

const plan: PlannedWorkbook = {
  sheets: [
    {
      name: 'Kalkyl',
      columnWidths: [120, 80],
      frozenRows: 1,
      cells: [
        {
          at: 'A1',
          rows: [
            ['Rad', 'Belopp'],
            ['=ingen formel', 5],
            ['Dubbelt', { formula: '=Kalkyl_belopp*2', format: '#,##0' }],
          ],
        },
      ],
      tables: [{ name: 'Kalkyltabell', at: 'A1:B3' }],
      charts: [{ name: 'Diagram', kind: 'columns', title: 'Belopp', at: 'D1:H9', series: [{ name: 'Belopp', x: 'A2:A3', y: 'B2:B3' }] }],
    },
    { name: 'Källor', cells: [{ at: 'B2', rows: [['RISE']] }] },
  ],
  names: [{ name: 'Kalkyl_belopp', refersTo: refersTo('Kalkyl', 'B2') }],
};

const emptyWorkbook = () => new FakeHost('Blad1');

/** A workbook in which the plan has been inserted before, and changed and linked to by its user since. */
async function usedWorkbook(): Promise<FakeHost> {
  const host = new FakeHost('Blad1', 'Mina data');
  await insert(plan, host);
  const kalkyl = host.sheets.find(({ name }) => name === 'Kalkyl');
  kalkyl?.cells.set('B2', 99);
  host.settings.clear();
  host.active = { sheetId: kalkyl?.id ?? '', selection: 'B2' };
  return host;
}

describe('putting a plan into a workbook', () => {
  it('adds its sheets, names, tables and charts, and nothing else', async () => {
    const host = emptyWorkbook();
    await insert(plan, host);
    assert.deepEqual(
      host.sheets.map(({ name, shown }) => [name, shown]),
      [
        ['Blad1', true],
        ['Kalkyl', true],
        ['Källor', true],
      ],
    );
    assert.deepEqual(await host.values('Kalkyl', 'A1:B3'), [
      ['Rad', 'Belopp'],
      ['=ingen formel', 5],
      ['Dubbelt', '=Kalkyl_belopp*2'],
    ]);
    assert.deepEqual(host.names, [{ name: 'Kalkyl_belopp', refersTo: "='Kalkyl'!$B$2" }]);
    assert.deepEqual(host.sheets[1]?.tables, [{ name: 'Kalkyltabell', at: 'A1:B3' }]);
    assert.deepEqual(host.sheets[1].charts, ['Diagram']);
  });

  it('shows the first of its sheets', async () => {
    const host = emptyWorkbook();
    await insert(plan, host);
    assert.equal(host.active.sheetId, host.sheets[1]?.id);
  });

  it('asks before it replaces a sheet', async () => {
    const host = await usedWorkbook();
    const before = host.contents();
    await assert.rejects(insert(plan, host), (error) => error instanceof TakenError && error.taken.sheets.join() === 'Kalkyl,Källor');
    assert.deepEqual(host.contents(), before);
  });

  it('never takes a table of another sheet', async () => {
    const host = emptyWorkbook();
    host.sheets[0]?.tables.push({ name: 'KALKYLTABELL', at: 'A1:B2' });
    await assert.rejects(
      insert(plan, host, { replace: true }),
      (error) => error instanceof TakenError && error.taken.tables.join() === 'KALKYLTABELL',
    );
  });

  it('replaces a sheet when it may, and points its names at the new one', async () => {
    const host = await usedWorkbook();
    await insert(plan, host, { replace: true });
    assert.deepEqual(await host.values('Kalkyl', 'B2'), [[5]]);
    assert.deepEqual(host.names, [{ name: 'Kalkyl_belopp', refersTo: "='Kalkyl'!$B$2" }]);
  });

  it('keeps what it replaced only until the next insertion', async () => {
    const host = await usedWorkbook();
    await insert(plan, host, { replace: true });
    await insert({ sheets: [{ name: 'Annat', cells: [] }] }, host);
    assert.deepEqual(host.sheets.map(({ name }) => name).sort(), ['Annat', 'Blad1', 'Kalkyl', 'Källor', 'Mina data']);
  });

  it('tells of each request', async () => {
    const told: string[] = [];
    await insert(plan, emptyWorkbook(), { onProgress: (done, all) => told.push(`${done}/${all}`) });
    assert.deepEqual(told, ['1/2', '2/2']);
  });

  it('leaves the workbook as before when it is cancelled', async () => {
    const host = await usedWorkbook();
    const before = host.contents();
    const work = new AbortController();
    const inserting = insert(plan, host, { replace: true, signal: work.signal, onProgress: () => work.abort() });
    await assert.rejects(inserting, (error) => error instanceof InsertionError && error.remainder === 'as-before');
    assert.deepEqual(host.contents(), before);
  });

  it('divides much into requests below 5 MB', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [`Rad ${row}`, row, row / 7, 'en text som tar lite plats i varje rad']);
    const host = emptyWorkbook();
    await insert({ sheets: [{ name: 'Stort', cells: [{ at: 'A1', rows }] }] }, host);
    const largest = Math.max(...host.requests.map((steps) => Buffer.byteLength(JSON.stringify(steps))));
    assert.ok(host.requests.length > 2);
    assert.ok(largest < 4_000_000, `${largest} bytes`);
    assert.deepEqual(await host.values('Stort', 'A60000:B60000'), [['Rad 59999', 59_999]]);
  });
});

describe('undoing the last insertion', () => {
  it('takes it away', async () => {
    const host = emptyWorkbook();
    const before = host.contents();
    await insert(plan, host);
    await undo(host);
    assert.deepEqual(host.contents(), before);
  });

  it('brings back what it replaced, with the user’s own changes', async () => {
    const host = await usedWorkbook();
    const before = host.contents();
    await insert(plan, host, { replace: true });
    await undo(host);
    assert.deepEqual(host.contents(), before);
  });

  it('finds the sheet although the user has renamed it', async () => {
    const host = emptyWorkbook();
    await insert({ sheets: [{ name: 'Kalkyl', cells: [] }] }, host);
    (host.sheets[1] as { name: string }).name = 'Min kalkyl';
    await undo(host);
    assert.deepEqual(
      host.sheets.map(({ name }) => name),
      ['Blad1'],
    );
  });

  it('waits for an insertion that is still being made', async () => {
    const host = emptyWorkbook();
    const before = host.contents();
    await Promise.all([insert(plan, host), repair(host), undo(host)]);
    assert.deepEqual(host.contents(), before);
  });

  it('does nothing when there is nothing to undo', async () => {
    const host = emptyWorkbook();
    const before = host.contents();
    await undo(host);
    assert.deepEqual(host.contents(), before);
  });
});

const workbooks = { 'an empty workbook': () => Promise.resolve(emptyWorkbook()), 'a workbook that has the sheets': usedWorkbook };

for (const [workbook, open] of Object.entries(workbooks)) {
  describe(`when Excel fails, in ${workbook}`, () => {
    it('leaves the workbook as before or complete, says which, and a second try works', async () => {
      const tried = await tryEveryFault(plan, open, { replace: true });
      console.log(`      points tried: ${tried}`);
      assert.ok(tried >= 150);
    });
  });
}
