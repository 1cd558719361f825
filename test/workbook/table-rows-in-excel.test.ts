import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { PlannedTableRows, PlannedWorkbook } from '../../src/sheets/plan';
import { pageScript } from '../support/page-script';
import { openWorkbench, type OpenWorkbench } from '../support/workbench';
import type { door, Ending } from '../support/workbook-in-page';

const statistics: PlannedWorkbook = {
  sheets: [
    {
      name: 'Statistik',
      page: { orientation: 'landscape' },
      cells: [
        {
          at: 'B2',
          rows: [
            ['Månad', 'Anställda'],
            ['2018-09', 100],
            ['2018-10', 110],
            ['2018-11', 120],
          ],
        },
      ],
      tables: [{ name: 'Friskdag_Statistik', at: 'B2:C5' }],
    },
  ],
};
const twoMonths = [
  ['2018-12', { value: 1000, format: '#,##0' }],
  ['=1+1', 2000],
];
const fourMonths = [...twoMonths, ['007', 3000], ['2019-02', { formula: '=C5*2' }]];

function rowsFor(how: PlannedTableRows['how'], rows: PlannedTableRows['rows']): PlannedWorkbook {
  return { sheets: [], tableRows: [{ table: 'Friskdag_Statistik', how, rows }] };
}

type Door = typeof door;
declare global {
  interface Window {
    readonly workbook: { readonly door: Door };
  }
}

/** What goes wrong is tried in memory in more ways: table-rows.test.ts. */
describe('rows of a standing table, in the workbench', function () {
  this.timeout(600_000);
  let bench: OpenWorkbench;
  let script: string;

  before(async () => {
    script = await pageScript(join(import.meta.dirname, '../support/workbook-in-page.ts'), 'workbook');
    bench = await openWorkbench({ query: 'workbook=empty' });
    await bench.pane.evaluate(script);
  });
  after(() => bench.close());

  const insert = (plan: PlannedWorkbook): Promise<Ending> => bench.pane.evaluate((given) => window.workbook.door.insert(given), plan);
  const undo = (): Promise<Ending> => bench.pane.evaluate(() => window.workbook.door.undo());
  const sums = async (): Promise<unknown> => {
    await bench.call('idle');
    return (await bench.call<unknown[][]>('read', 'Blad1!A1:B1'))[0];
  };
  const addresses = async (): Promise<string[]> => (await bench.call<{ address: string }[]>('tables')).map(({ address }) => address);

  /** A workbook with the table, and formulas of the user's own that use it. */
  const start = async (): Promise<void> => {
    await bench.call('clear');
    assert.equal(await insert(statistics), 'complete');
    await bench.call('enter', 'Blad1!A1:B1', [['=SUMMA(Friskdag_Statistik[Anställda])', '=RADER(Friskdag_Statistik)']]);
    await bench.call('enter', 'Statistik!B9', 'egen anteckning');
    assert.deepEqual(await sums(), [330, 3]);
  };

  it('are replaced by more: formulas follow, and undoing brings the old ones back', async () => {
    await start();
    assert.equal(await insert(rowsFor('replace', fourMonths)), 'complete');
    assert.deepEqual(await sums(), [12_000, 4]);
    assert.deepEqual(await addresses(), ['Statistik!B2:C6']);
    assert.deepEqual(await bench.call('formulas', 'Statistik!B2:C9'), [
      ['Månad', 'Anställda'],
      ['2018-12', 1000],
      ['=1+1', 2000],
      ['007', 3000],
      ['2019-02', '=C5*2'],
      ['', ''],
      ['', ''],
      ['egen anteckning', ''],
    ]);
    assert.equal((await bench.call<string[][]>('texts', 'Statistik!C3'))[0]?.[0]?.replace(/\s/g, ' '), '1 000');
    assert.equal(await undo(), 'complete');
    assert.deepEqual(await sums(), [330, 3]);
    assert.deepEqual(await bench.call('sheets'), ['Blad1', 'Statistik']);
  });

  it('are replaced by fewer: formulas follow, nothing of the old is left, and undoing brings them back', async () => {
    await start();
    assert.equal(await insert(rowsFor('replace', twoMonths)), 'complete');
    assert.deepEqual(await sums(), [3000, 2]);
    assert.deepEqual(await bench.call('read', 'Statistik!B5:C6'), [
      ['', ''],
      ['', ''],
    ]);
    assert.equal(await undo(), 'complete');
    assert.deepEqual(await sums(), [330, 3]);
    assert.deepEqual(await addresses(), ['Statistik!B2:C5']);
  });

  it('are appended: formulas follow, and undoing takes them away', async () => {
    await start();
    assert.equal(await insert(rowsFor('append', twoMonths)), 'complete');
    assert.deepEqual(await sums(), [3330, 5]);
    assert.equal(await undo(), 'complete');
    assert.deepEqual(await sums(), [330, 3]);
    assert.deepEqual(await bench.call('read', 'Statistik!B6:C9'), [
      ['', ''],
      ['', ''],
      ['', ''],
      ['egen anteckning', ''],
    ]);
  });

  it('are read with their headings', async () => {
    await start();
    assert.deepEqual(await bench.pane.evaluate(() => window.workbook.door.readTable('Friskdag_Statistik')), {
      sheet: 'Statistik',
      address: 'B2:C5',
      headings: ['Månad', 'Anställda'],
      rows: [
        ['2018-09', 100],
        ['2018-10', 110],
        ['2018-11', 120],
      ],
    });
    assert.equal(await bench.pane.evaluate(() => window.workbook.door.readTable('Friskdag_Logg')), undefined);
  });

  it('stand on a page of A4 that lies as planned', async () => {
    await start();
    const page = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Statistik');
        pageLayout.load('orientation,paperSize,zoom');
        await context.sync();
        const { orientation, paperSize, zoom } = pageLayout;
        return { orientation, paperSize, zoom };
      }),
    );
    assert.deepEqual(page, { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
  });

  it('are all old or all new when Excel fails, and a second try works', async () => {
    await start();
    const before = await bench.call<number>('requests');
    await insert(rowsFor('replace', twoMonths));
    const all = (await bench.call<number>('requests')) - before;
    let tried = 0;
    for (const kind of ['error', 'timeout', 'gone'] as const) {
      for (let request = 1; request <= all; request++) {
        await tryFault(request, kind);
        tried += 1;
      }
    }
    console.log(`      requests of a replacement: ${all}, points tried: ${tried}`);
    assert.ok(tried >= 15);
  });

  async function tryFault(request: number, kind: 'error' | 'timeout' | 'gone'): Promise<void> {
    const where = `request ${request}: ${kind}`;
    await start();
    await bench.call('fail', request, kind);
    const ending = await insert(rowsFor('replace', twoMonths));
    await bench.call('restore');
    if (ending === 'not-known') await bench.pane.evaluate(() => window.workbook.door.repair());
    const shown = JSON.stringify(await sums());
    if (ending === 'complete') assert.equal(shown, '[3000,2]', where);
    else if (ending === 'as-before') assert.equal(shown, '[330,3]', where);
    else assert.ok(['[330,3]', '[3000,2]'].includes(shown), where);
    assert.equal(await insert(rowsFor('replace', twoMonths)), 'complete', where);
    assert.deepEqual(await sums(), [3000, 2], `second try after ${where}`);
  }
});
