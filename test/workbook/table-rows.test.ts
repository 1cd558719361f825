import assert from 'node:assert/strict';
import type { PlannedTableRows, PlannedWorkbook } from '../../src/sheets/plan';
import { insert, undo } from '../../src/workbook/insertion';
import { OccupiedError } from '../../src/workbook/occupied';
import { TableError, type TableRefusal } from '../../src/workbook/standing-tables';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';

/** A table of three months at B2, with a formula of the user's own in its last row, and a remark some way below. */
function workbook(): FakeHost {
  const host = new FakeHost('Blad1', 'Statistik');
  const [, sheet] = host.sheets;
  sheet?.tables.push({ name: 'Friskdag_Statistik', at: 'B2:C5' });
  for (const [address, value] of [
    ['B2', 'Månad'],
    ['C2', 'Anställda'],
    ['B3', '2018-09'],
    ['C3', 100],
    ['B4', '2018-10'],
    ['C4', 110],
    ['B5', '2018-11'],
    ['C5', '=C4+5'],
    ['B9', 'egen anteckning'],
  ] as const) {
    sheet?.cells.set(address, value);
  }
  sheet?.looks.push(JSON.stringify({ do: 'set-number-format', at: 'C3:C5', format: '#,##0' }));
  return host;
}

const twoMonths = [
  ['2018-12', { value: 120, format: '0' }],
  ['=2019-01', 130],
];
const fourMonths = [...twoMonths, ['2019-02', 140], ['2019-03', { formula: '=C5+1' }]];

function rowsFor(how: PlannedTableRows['how'], rows: PlannedTableRows['rows']): PlannedWorkbook {
  return { sheets: [], tableRows: [{ table: 'Friskdag_Statistik', how, rows }] };
}

const cellsOf = (host: FakeHost) => host.values('Statistik', 'B2:C9');
const tableOf = (host: FakeHost) => host.sheets[1]?.tables;

describe('putting rows into a table that stands in the workbook', () => {
  it('replaces its rows with more, in the same table', async () => {
    const host = workbook();
    await insert(rowsFor('replace', fourMonths), host);
    assert.deepEqual(await cellsOf(host), [
      ['Månad', 'Anställda'],
      ['2018-12', 120],
      ['=2019-01', 130],
      ['2019-02', 140],
      ['2019-03', '=C5+1'],
      ['', ''],
      ['', ''],
      ['egen anteckning', ''],
    ]);
    assert.deepEqual(tableOf(host), [{ name: 'Friskdag_Statistik', at: 'B2:C6' }]);
  });

  it('replaces its rows with fewer, and leaves nothing of the old below them', async () => {
    const host = workbook();
    await insert(rowsFor('replace', twoMonths), host);
    assert.deepEqual((await cellsOf(host)).slice(0, 5), [
      ['Månad', 'Anställda'],
      ['2018-12', 120],
      ['=2019-01', 130],
      ['', ''],
      ['', ''],
    ]);
    assert.deepEqual(tableOf(host), [{ name: 'Friskdag_Statistik', at: 'B2:C4' }]);
  });

  it('replaces its rows with none: an empty one is left, and filled by the next append', async () => {
    const host = workbook();
    await insert(rowsFor('replace', []), host);
    assert.deepEqual((await cellsOf(host)).slice(1, 4), [
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    assert.deepEqual(tableOf(host), [{ name: 'Friskdag_Statistik', at: 'B2:C3' }]);
    await insert(rowsFor('append', [['2019-01', 1]]), host);
    assert.deepEqual((await cellsOf(host)).slice(1, 3), [
      ['2019-01', 1],
      ['', ''],
    ]);
  });

  it('appends after those that it has, which keep their formulas and formats', async () => {
    const host = workbook();
    await insert(rowsFor('append', twoMonths), host);
    assert.deepEqual((await cellsOf(host)).slice(2, 6), [
      ['2018-10', 110],
      ['2018-11', '=C4+5'],
      ['2018-12', 120],
      ['=2019-01', 130],
    ]);
    assert.deepEqual(tableOf(host), [{ name: 'Friskdag_Statistik', at: 'B2:C7' }]);
    assert.ok(host.sheets[1]?.looks.some((look) => look.includes('C3:C5')));
  });

  it('leaves no sheet behind but the hidden one with what was replaced, and that only until the next insertion', async () => {
    const host = workbook();
    await insert(rowsFor('replace', twoMonths), host);
    assert.deepEqual(
      host.sheets.filter(({ shown }) => !shown).map(({ name }) => name),
      ['Friskdag ångrar'],
    );
    await insert(rowsFor('append', twoMonths), host);
    assert.deepEqual(
      host.sheets.map(({ name }) => name),
      ['Blad1', 'Statistik'],
    );
  });

  it('can be undone, each way', async () => {
    for (const [how, rows] of [
      ['replace', fourMonths],
      ['replace', twoMonths],
      ['replace', []],
      ['append', twoMonths],
    ] as const) {
      const host = workbook();
      const before = host.contents();
      await insert(rowsFor(how, rows), host);
      await undo(host);
      assert.deepEqual(host.contents(), before, `${how} ${rows.length}`);
    }
  });

  it('writes 20 000 rows of 16 columns in requests below 5 MB', async () => {
    const host = workbook();
    const [, sheet] = host.sheets;
    sheet?.cells.delete('B9');
    sheet?.tables.splice(0, 1, { name: 'Friskdag_Statistik', at: 'B2:Q5' });
    const row = ['2018-11', 'enhet', 'Södra hemtjänsten', ...Array.from({ length: 13 }, (_, column) => 1000 / (column + 7))];
    await insert(
      rowsFor(
        'replace',
        Array.from({ length: 20_000 }, () => row),
      ),
      host,
    );
    const sizes = host.requests.map((steps) => Buffer.byteLength(JSON.stringify(steps)));
    console.log(`      requests: ${sizes.length}, the largest of ${Math.max(...sizes)} bytes, the last of ${sizes.at(-1)}`);
    assert.ok(Math.max(...sizes) < 4_000_000);
    assert.ok(Number(sizes.at(-1)) < 10_000);
    assert.deepEqual(await host.values('Statistik', 'B20002:D20002'), [['2018-11', 'enhet', 'Södra hemtjänsten']]);
  });
});

describe('a table that cannot take the rows', () => {
  const refusals: readonly { readonly what: string; readonly plan: PlannedWorkbook; readonly refusal: TableRefusal }[] = [
    {
      what: 'is not there',
      plan: { sheets: [], tableRows: [{ table: 'Friskdag_Logg', how: 'append', rows: [] }] },
      refusal: { table: 'Friskdag_Logg', why: 'missing' },
    },
    {
      what: 'has fewer columns',
      plan: rowsFor('replace', [['2018-12', 1, 2]]),
      refusal: { table: 'Friskdag_Statistik', why: 'width', has: 2, needs: 3 },
    },
    {
      what: 'has more columns',
      plan: rowsFor('append', [['2018-12', 1], ['2019-01']]),
      refusal: { table: 'Friskdag_Statistik', why: 'width', has: 2, needs: 1 },
    },
  ];
  for (const { what, plan, refusal } of refusals) {
    it(`is named when it ${what}, and the workbook is as before`, async () => {
      const host = workbook();
      const before = host.contents();
      await assert.rejects(insert(plan, host), (error) => {
        assert.ok(error instanceof TableError);
        assert.deepEqual(error.refusal, refusal);
        return true;
      });
      assert.deepEqual(host.contents(), before);
    });
  }

  for (const [why, state] of [
    ['headings', { hasHeadings: false }],
    ['totals', { hasTotals: true }],
    ['filtered', { isFiltered: true }],
  ] as const) {
    it(`is named when it is unfit: ${why}`, async () => {
      const host = workbook();
      const tables = await host.tables(['Friskdag_Statistik']);
      host.tables = () => Promise.resolve(tables.map((table) => ({ ...table, ...state })));
      await assert.rejects(
        insert(rowsFor('replace', twoMonths), host),
        (error) => error instanceof TableError && error.refusal.why === why,
      );
    });
  }

  it('is refused when it would grow over the user’s own cells, which are named', async () => {
    const host = workbook();
    const before = host.contents();
    await assert.rejects(insert(rowsFor('append', [...fourMonths, ['2019-04', 1]]), host), (error) => {
      assert.ok(error instanceof OccupiedError);
      assert.deepEqual(error.cells, { sheet: 'Statistik', at: 'B9' });
      return true;
    });
    assert.deepEqual(host.contents(), before);
  });

  it('is refused when the user has changed it while the rows were written, and is as the user left it', async () => {
    const host = workbook();
    const change = () => {
      const [table] = host.sheets[1]?.tables ?? [];
      if (table) table.at = 'B2:C4';
    };
    await assert.rejects(
      insert(rowsFor('replace', twoMonths), host, { onProgress: change }),
      (error) => error instanceof Error && error.cause instanceof TableError && error.cause.refusal.why === 'changed',
    );
    assert.deepEqual(tableOf(host), [{ name: 'Friskdag_Statistik', at: 'B2:C4' }]);
    assert.deepEqual(host.sheets.length, 2);
  });

  it('is not undone over cells that the user has filled since', async () => {
    const host = workbook();
    await insert(rowsFor('replace', twoMonths), host);
    host.sheets[1]?.cells.set('C5', 'ny');
    const filled = host.contents();
    await assert.rejects(undo(host), (error) => error instanceof OccupiedError && error.cells.at === 'C5');
    assert.deepEqual(host.contents(), filled);
  });
});

describe('when Excel fails while rows are put into a table', () => {
  const sheets = [{ name: 'Logg', cells: [{ at: 'A1', rows: [['Tid'], ['nu']] }], tables: [{ name: 'Friskdag_Logg', at: 'A1:A2' }] }];
  const plans: Record<string, PlannedWorkbook> = {
    'more rows instead': rowsFor('replace', fourMonths),
    'fewer rows instead': rowsFor('replace', twoMonths),
    'no rows instead': rowsFor('replace', []),
    'more rows': rowsFor('append', twoMonths),
    'fewer rows instead, together with a sheet, a name and cells beside': {
      ...rowsFor('replace', twoMonths),
      sheets,
      names: [{ name: 'Friskdag_namn', refersTo: "='Logg'!$A$2" }],
      additions: [{ sheet: 'Statistik', at: 'E2:E3', columnWidth: 90, cells: [{ at: 'E2', rows: [['Index'], [1]] }] }],
    },
    'more rows, together with a sheet': { ...rowsFor('append', twoMonths), sheets },
  };
  for (const [name, plan] of Object.entries(plans)) {
    it(`leaves the workbook as before or complete, says which, and a second try works: ${name}`, async () => {
      const tried = await tryEveryFault(plan, workbook);
      console.log(`      points tried: ${tried}`);
      assert.ok(tried >= 150);
    });
  }
});
