import assert from 'node:assert/strict';
import { insert } from '../../src/workbook/insertion';
import { readTable, recalculate, tableNames } from '../../src/workbook/tables';
import { FakeHost } from '../support/fake-host';

async function workbook(): Promise<FakeHost> {
  const host = new FakeHost('Blad1');
  const rows = [
    ['Månad', 'Index'],
    ['2018-11', 0.91],
    ['2018-12', 0.87],
  ];
  await insert({ sheets: [{ name: 'Index', cells: [{ at: 'C3', rows }], tables: [{ name: 'Friskdag_Index', at: 'C3:D5' }] }] }, host);
  return host;
}

describe('reading a table', () => {
  it('gives where it stands, its headings and its rows', async () => {
    assert.deepEqual(await readTable(await workbook(), 'friskdag_index'), {
      sheet: 'Index',
      address: 'C3:D5',
      headings: ['Månad', 'Index'],
      rows: [
        ['2018-11', 0.91],
        ['2018-12', 0.87],
      ],
    });
  });

  it('leaves a row of totals out', async () => {
    const host = await workbook();
    const tables = await host.tables(['Friskdag_Index']);
    host.tables = () => Promise.resolve(tables.map((table) => ({ ...table, hasTotals: true })));
    assert.deepEqual((await readTable(host, 'Friskdag_Index'))?.rows, [['2018-11', 0.91]]);
  });

  it('takes the first row for data where the headings are hidden', async () => {
    const host = await workbook();
    const tables = await host.tables(['Friskdag_Index']);
    host.tables = () => Promise.resolve(tables.map((table) => ({ ...table, address: 'C4:D5', hasHeadings: false })));
    const read = await readTable(host, 'Friskdag_Index');
    assert.deepEqual([read?.headings, read?.rows.length], [[], 2]);
  });

  it('gives nothing when there is none of that name', async () => {
    assert.equal(await readTable(await workbook(), 'Friskdag_Logg'), undefined);
  });

  it('reads a large one in several requests', async () => {
    const host = new FakeHost('Blad1');
    const rows = Array.from({ length: 30_001 }, (_, row) => [row === 0 ? 'Rad' : row, row === 0 ? 'Dubbelt' : 2 * row]);
    await insert({ sheets: [{ name: 'Stort', cells: [{ at: 'A1', rows }], tables: [{ name: 'Stort', at: 'A1:B30001' }] }] }, host);
    const told: number[] = [];
    const read = await readTable(host, 'Stort', (done) => told.push(done));
    assert.deepEqual(told, [25_000, 30_001]);
    assert.deepEqual(read?.rows.at(-1), [30_000, 60_000]);
  });
});

describe('the tables of a workbook', () => {
  it('are told by name', async () => {
    assert.deepEqual(await tableNames(await workbook()), ['Friskdag_Index']);
    assert.deepEqual(await tableNames(new FakeHost('Blad1')), []);
  });
});

describe('calculating anew', () => {
  it('is asked of Excel', async () => {
    const host = await workbook();
    await recalculate(host);
    assert.equal(host.recalculations, 1);
  });
});

describe('a planned page', () => {
  it('is set on its sheet', async () => {
    const host = new FakeHost('Blad1');
    await insert({ sheets: [{ name: 'Rapport', page: { orientation: 'portrait' }, cells: [] }] }, host);
    assert.deepEqual(host.sheets[1]?.looks, [JSON.stringify({ do: 'set-page', page: { orientation: 'portrait' } })]);
  });
});
