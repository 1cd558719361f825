import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { calculatedIn, openFixtureWorkbench } from '../support/fixture-workbench';
import type { OpenWorkbench } from '../support/workbench';

/* The workbench spares sheets without formulas the search for them, plain rows the measuring, and same looks the copying. */
describe('a sheet of the workbench', function () {
  this.timeout(120_000);
  let bench: OpenWorkbench;
  const enter = (address: string, text: string | string[][]): Promise<void> => bench.call('enter', address, text);
  const calculated = (address: string) => calculatedIn(bench, address);

  before(async () => {
    bench = await openFixtureWorkbench();
  });
  after(() => bench.close());
  beforeEach(() => bench.call('clear'));

  describe('that has had no formulas', () => {
    beforeEach(async () => {
      await enter('Blad1!A1:A3', [['1'], ['2'], ['3']]);
      assert.deepEqual(await calculated('Blad1!A1:A3'), [[1], [2], [3]]);
    });

    it('calculates the first that is entered, and again when its input changes', async () => {
      await enter('Blad1!B1', '=SUMMA(A1:A3)');
      assert.deepEqual(await calculated('Blad1!B1'), [[6]]);
      await enter('Blad1!A1', '10');
      assert.deepEqual(await calculated('Blad1!B1'), [[15]]);
    });

    it('keeps a number that is written over its only formula', async () => {
      await enter('Blad1!B1', '=SUMMA(A1:A3)');
      assert.deepEqual(await calculated('Blad1!B1'), [[6]]);
      await enter('Blad1!B1', '7');
      await enter('Blad1!A1', '10');
      assert.deepEqual(await calculated('Blad1!B1'), [[7]]);
    });

    it('calculates formulas that are copied from another sheet', async () => {
      await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const other = context.workbook.worksheets.add('Annat');
          other.getRange('A1:B1').formulas = [[4, '=A1*2']];
          context.workbook.worksheets.getItem('Blad1').getRange('A1:B1').copyFrom(other.getRange('A1:B1'));
          await context.sync();
        }),
      );
      assert.deepEqual(await calculated('Blad1!A1:B2'), [
        [4, 8],
        [2, ''],
      ]);
      await enter('Blad1!A1', '5');
      assert.deepEqual(await calculated('Blad1!B1'), [[10]]);
    });

    it('lets formulas follow that are copied to other rows, once or again and again', async () => {
      await enter('Blad1!B1', '=A1*2');
      const formulas = await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Blad1');
          sheet.getRange('B2:B3').copyFrom(sheet.getRange('B1'));
          const written = sheet.getRange('B1:B3').load('formulas,formulasR1C1');
          await context.sync();
          return [written.formulas, written.formulasR1C1];
        }),
      );
      assert.deepEqual(formulas, [
        [['=A1*2'], ['=A2*2'], ['=A3*2']],
        [['=RC[-1]*2'], ['=RC[-1]*2'], ['=RC[-1]*2']],
      ]);
      assert.deepEqual(await calculated('Blad1!B1:B3'), [[2], [4], [6]]);
    });
  });

  it('takes over the looks of copied cells, and keeps none of its own', async () => {
    const looks = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem('Blad1').getRange('A1:D1');
        const other = context.workbook.worksheets.add('Annat').getRange('A1:D1');
        own.format.font.bold = true;
        own.format.fill.color = '#FFFF00';
        other.values = [[1, 2, 3, '']];
        other.getCell(0, 0).numberFormat = [['0.00']];
        other.getCell(0, 1).format.font.italic = true;
        own.copyFrom(other);
        const cells = [0, 1, 2, 3].map((column) =>
          own.getCell(0, column).load('values,numberFormat,format/font/bold,format/font/italic,format/fill/color'),
        );
        await context.sync();
        return cells.map(({ values, numberFormat, format: { font, fill } }) => [
          values[0]?.[0],
          numberFormat[0]?.[0],
          font.bold,
          font.italic,
          fill.color,
        ]);
      }),
    );
    assert.deepEqual(looks, [
      [1, '0.00', false, false, '#FFFFFF'],
      [2, 'General', false, true, '#FFFFFF'],
      [3, 'General', false, false, '#FFFFFF'],
      ['', 'General', false, false, '#FFFFFF'],
    ]);
  });

  it('makes a row higher whose text no longer fits its column, and no other', async () => {
    await enter('Blad1!A1:A2', [['En text som är så lång att den inte får plats på en enda rad i en smal kolumn'], ['Två']]);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('A1').format.wrapText = true;
        sheet.getRange('A:A').format.columnWidth = 60;
        await context.sync();
      }),
    );
    await eventually(async () => {
      const [first = 0, second = 0] = await bench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Blad1');
          const rows = ['A1', 'A2'].map((address) => sheet.getRange(address).format.load('rowHeight'));
          await context.sync();
          return rows.map(({ rowHeight }) => rowHeight);
        }),
      );
      assert.ok(first > 2 * second, `${first} and ${second} points`);
    });
  });
});
