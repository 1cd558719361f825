import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openWorkbench, type OpenWorkbench } from '../support/workbench';

const addinFolder = join(import.meta.dirname, 'fixture-addin');

describe('the served workbench', function () {
  this.timeout(120_000);
  let bench: OpenWorkbench;
  const enter = (address: string, text: string | string[][]): Promise<void> => bench.call('enter', address, text);
  const read = (address: string): Promise<unknown[][]> => bench.call('read', address);
  const idle = (): Promise<void> => bench.call('idle');
  /** What a cell shows once all has been calculated. */
  const shown = async (address: string, formula: string): Promise<unknown> => {
    await enter(address, formula);
    await idle();
    return (await read(address))[0]?.[0];
  };

  before(async () => {
    bench = await openWorkbench({ addinFolder });
  });
  after(() => bench.close());
  beforeEach(() => bench.call('clear'));

  describe('calculates custom functions', () => {
    it('in a cell, again when its input changes', async () => {
      await enter('Blad1!A1:B1', [['1', '2,5']]);
      assert.equal(await shown('Blad1!C1', '=PROV.ADD(A1;B1)'), 3.5);
      await enter('Blad1!A1', '10');
      await idle();
      assert.deepEqual(await read('Blad1!C1'), [[12.5]]);
    });

    it('nested in one another and in Excel’s own', async () => {
      assert.equal(await shown('Blad1!A1', '=SUMMA(PROV.ADD(PROV.ADD(1;2);3);1)'), 7);
      assert.equal(await shown('Blad1!A2', '=OMFEL(PROV.MISSING();"nej")'), 'nej');
    });

    it('that answer with a block', async () => {
      await shown('Blad1!A1', '=PROV.FÖLJD(3)');
      assert.deepEqual(await read('Blad1!A1:A4'), [[1], [2], [3], ['']]);
    });

    it('with #SPILL! where the block does not fit', async () => {
      await enter('Blad1!A2', 'i vägen');
      assert.equal(await shown('Blad1!A1', '=PROV.FÖLJD(3)'), '#SPILL!');
    });

    it('with #BUSY! while they run', async () => {
      await enter('Blad1!A1', '=PROV.SLOW(5;300)');
      assert.deepEqual(await read('Blad1!A1'), [['#BUSY!']]);
      await idle();
      assert.deepEqual(await read('Blad1!A1'), [[5]]);
    });

    it('with errors that carry a sentence', async () => {
      assert.equal(await shown('Blad1!A1', '=PROV.MISSING()'), '#N/A');
      await shown('Blad1!C1', '=PROV.BLOCK()');
      assert.deepEqual(await bench.call('messages', 'Blad1!A1:D1'), [['Uppgiften finns inte.', '', '', 'Fel i blocket.']]);
    });

    it('that are given ranges, errors, empty cells, and arguments left out or repeated', async () => {
      await enter('Blad1!A1:B1', [['1', '=1/0']]);
      assert.equal(await shown('Blad1!A3', '=PROV.SHOW(A1:C1)'), '[[1,"error #DIV/0!",null]]');
      assert.equal(await shown('Blad1!A4', '=PROV.OPTIONAL(1)'), '[1,null]');
      assert.equal(await shown('Blad1!A5', '=PROV.TOTAL(A1;{2\\3;4\\5};6)'), 21);
    });

    it('a thousand times, and again when their common input changes', async () => {
      await enter('Blad1!A1', '1');
      await enter('Blad1!B1:B1000', '=PROV.ADD($A$1;RAD())');
      await idle();
      await enter('Blad1!A1', '5');
      await idle();
      const expected = Array.from({ length: 1000 }, (_, index) => [index + 6]);
      assert.deepEqual(await read('Blad1!B1:B1000'), expected);
      assert.equal(await bench.call('rememberedCalls'), 1000);
    });

    it('with ten thousand rows as an argument', async () => {
      await enter('Blad1!A1:A10000', '7');
      assert.equal(await shown('Blad1!B1', '=PROV.ROWS(A1:A10000)'), 10_000);
    });
  });

  it('reads what a person types in the grid', async () => {
    await bench.call('select', 'Blad1!B2');
    for (const text of ['12,5', '=SUMMA(1;2,5)', '2019-03-01', '=PROV.ADD(1;2)']) {
      await bench.page.keyboard.type(text, { delay: 5 });
      await bench.page.waitForTimeout(150);
      await bench.page.keyboard.press('Enter');
      await bench.page.waitForTimeout(250);
    }
    await idle();
    assert.deepEqual(await read('Blad1!B2:B5'), [[12.5], [3.5], [43_525], [3]]);
    assert.deepEqual(await bench.call('texts', 'Blad1!B2:B4'), [['12,5'], ['3,5'], ['2019-03-01']]);
  });

  /** Asks for the worksheets' names as an add-in does. */
  const sheetNames = (): Promise<unknown> =>
    bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );

  describe('answers the pane', () => {
    it('and counts its requests, apart from the functions’ results', async () => {
      const before = await bench.call<number>('requests');
      await shown('Blad1!A1', '=PROV.ADD(1;2)');
      assert.deepEqual(await sheetNames(), ['Blad1']);
      assert.equal((await bench.call<number>('requests')) - before, 1);
    });

    it('with the failures that a test asks for', async () => {
      await bench.call('fail', 2, 'error');
      assert.deepEqual([await sheetNames(), await sheetNames(), await sheetNames()], [['Blad1'], 'GeneralException', ['Blad1']]);
      await bench.call('fail', 1, 'timeout');
      assert.equal(await sheetNames(), 'Timeout');
      await bench.call('fail', 1, 'gone');
      assert.deepEqual([await sheetNames(), await sheetNames()], ['HostIsUnavailable', 'HostIsUnavailable']);
      await bench.call('restore');
      assert.deepEqual(await sheetNames(), ['Blad1']);
    });

    it('when it writes cells, a table, a name and a chart', async () => {
      await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Året 2019');
          sheet.getRange('A1:B3').values = [
            ['Månad', 'Värde'],
            ['jan', 1],
            ['feb', 2],
          ];
          sheet.tables.add('A1:B3', true).name = 'Utfall';
          sheet.getRange('D1').formulas = [['=SUM(Utfall[Värde])']];
          context.workbook.names.add('Översikt', sheet.getRange('D1'));
          const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange('A1:B3'), Excel.ChartSeriesBy.columns);
          chart.title.text = 'Utfall per månad';
          chart.setPosition('F2', 'L15');
          await context.sync();
        }),
      );
      assert.deepEqual(await read("'Året 2019'!D1"), [[3]]);
      assert.equal(await shown('Blad1!A1', '=Översikt*2'), 6);
      assert.deepEqual(await bench.call('tables'), [
        { name: 'Utfall', sheet: 'Året 2019', address: "'Året 2019'!A1:B3", columns: ['Månad', 'Värde'] },
      ]);
      assert.deepEqual(await bench.call('names'), [{ name: 'Översikt', formula: "='Året 2019'!$D$1" }]);
      assert.deepEqual(await bench.call('charts'), [
        {
          sheet: 'Året 2019',
          name: 'Diagram 1',
          type: 'Line',
          title: 'Utfall per månad',
          series: [{ name: 'Värde', x: "'Året 2019'!A2:A3", y: "'Året 2019'!B2:B3" }],
          anchor: "'Året 2019'!F2:L15",
        },
      ]);
    });

    it('with a refusal of what it does not emulate, which it lists', async () => {
      const code = await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().pivotTables.add('p', 'A1', 'B1');
          await context.sync();
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      assert.equal(code, 'NotImplemented');
      assert.ok((await bench.call<string[]>('missing')).includes('Worksheet.PivotTables'));
    });

    it('and moves a range that it keeps when rows come above', async () => {
      const addresses = await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange('B5');
          range.load('address');
          await context.sync();
          const before = range.address;
          sheet.getRange('1:2').insert('Down');
          range.load('address');
          await context.sync();
          return [before, range.address];
        }),
      );
      assert.deepEqual(addresses, ['Blad1!B5', 'Blad1!B7']);
    });
  });

  it('opens what it has saved', async () => {
    const workbook = {
      sheets: [
        {
          name: 'Mitt blad',
          columnWidths: [220, 90],
          frozenRows: 1,
          cells: [
            {
              at: 'A1',
              rows: [
                ['Pris', { value: 1200.5, format: '#,##0', style: 'input', note: 'Kronor' }],
                [null, { formula: '=Pris*2' }],
              ],
            },
          ],
        },
      ],
      names: [{ name: 'Pris', refersTo: "'Mitt blad'!$B$1" }],
    };
    await bench.call('open', JSON.stringify(workbook));
    await idle();
    assert.deepEqual(await bench.call('texts', "'Mitt blad'!A1:B2"), [
      ['Pris', '1\u00a0201'],
      ['', '2401'],
    ]);
    assert.deepEqual(await bench.call('notes'), [{ address: "'Mitt blad'!B1", text: 'Kronor' }]);
    const saved = await bench.call('save');
    await bench.call('clear');
    await bench.call('open', saved);
    assert.deepEqual(await bench.call('save'), saved);
  });

  it('hides the pane and lets its code run on', async () => {
    await bench.call('closePane');
    assert.equal(await bench.page.locator('#pane').isVisible(), false);
    assert.equal(await shown('Blad1!A1', '=PROV.ADD(1;2)'), 3);
    await bench.call('openPane');
    assert.equal(await bench.page.locator('#pane').isVisible(), true);
  });

  it('says that it is not Excel', async () => {
    assert.match(await bench.page.locator('header.top').innerText(), /Arbetsbänken är inte Excel/);
  });

  it('has broken no content security policy and asked no other computer', () => {
    assert.deepEqual(bench.violations, []);
    assert.deepEqual(bench.offsiteRequests, []);
  });
});

describe('the workbench as Excel on the desktop', function () {
  this.timeout(60_000);

  it('hands on empty cells as 0', async () => {
    const bench = await openWorkbench({ addinFolder, query: 'empty=zero' });
    try {
      await bench.call('enter', 'Blad1!A1', '=PROV.SHOW(B1:C1)');
      await bench.call('idle');
      assert.deepEqual(await bench.call('read', 'Blad1!A1'), [['[[0,0]]']]);
    } finally {
      await bench.close();
    }
  });
});
