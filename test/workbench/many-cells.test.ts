import assert from 'node:assert/strict';
import { calculatedIn, openFixtureWorkbench } from '../support/fixture-workbench';
import type { OpenWorkbench } from '../support/workbench';

/** A column of these is what the workbench takes for many cells. */
const rows = 2000;

/* Many cells are put into the workbench's grid as they are, instead of being merged one by one with those that stand there. */
describe('many cells of the workbench', function () {
  this.timeout(120_000);
  let bench: OpenWorkbench;
  const calculated = (address: string) => calculatedIn(bench, address);

  before(async () => {
    bench = await openFixtureWorkbench();
  });
  after(() => bench.close());
  beforeEach(() => bench.call('clear'));

  it('hold what is written, with their looks: numbers, texts, truths; null leaves a cell, and no text empties it', async () => {
    const written = await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        const range = sheet.getRange(`A1:E${count}`);
        range.values = Array.from({ length: count }, (_, row) => [row, 'före', 'före', 'före', 'före']);
        sheet.getRange('A2').format.font.bold = true;
        sheet.getRange(`B1:B${count}`).numberFormat = '@' as never;
        range.values = Array.from({ length: count }, (_, row) => [row / 2, '0012', row === 1, null, '']);
        const second = sheet.getRange('A2:E2').load('values,numberFormat');
        const bold = sheet.getRange('A2').format.font.load('bold');
        const last = sheet.getRange(`A${count}:E${count}`).load('values');
        await context.sync();
        return { second: second.values, formats: second.numberFormat, bold: bold.bold, last: last.values };
      });
    }, rows);
    assert.deepEqual(written, {
      second: [[0.5, '0012', true, 'före', '']],
      formats: [['General', '@', 'General', 'General', 'General']],
      bold: true,
      last: [[999.5, '0012', false, 'före', '']],
    });
  });

  it('are calculated with, when they are written and when they are copied', async () => {
    await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [plain, copy] = [worksheets.add('Tal'), worksheets.add('Kopia')];
        worksheets.getItem('Blad1').getRange('A1:A2').formulas = [[`=SUM(Tal!A1:A${count})`], [`=SUM(Kopia!B1:B${count})`]];
        await context.sync();
        plain.getRange(`A1:A${count}`).values = Array.from({ length: count }, () => [3]);
        copy.getRange(`B1:B${count}`).copyFrom(plain.getRange(`A1:A${count}`));
        await context.sync();
      });
    }, rows);
    assert.deepEqual(await calculated('Blad1!A1:A2'), [[6000], [6000]]);
  });

  it('take over looks and contents of those that are copied, also where these are empty', async () => {
    const copied = await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [own, other] = [worksheets.getItem('Blad1').getRange(`A1:B${count}`), worksheets.add('Annat').getRange(`A1:B${count}`)];
        own.values = Array.from({ length: count }, () => ['eget', 'eget']);
        own.format.fill.color = '#FFFF00';
        other.values = Array.from({ length: count }, (_, row) => [row, '']);
        other.getColumn(0).numberFormat = '0.00' as never;
        own.copyFrom(other);
        const last = own.getLastRow().load('values,numberFormat,format/fill/color');
        await context.sync();
        return [last.values, last.numberFormat, last.format.fill.color];
      });
    }, rows);
    assert.deepEqual(copied, [[[1999, '']], [['0.00', 'General']], '#FFFFFF']);
  });

  it('take over formulas of those that are copied', async () => {
    await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add('Annat').getRange(`A1:B${count}`);
        other.formulas = Array.from({ length: count }, (_, row) => [row, `=2*A${row + 1}`]);
        worksheets.getItem('Blad1').getRange(`A1:B${count}`).copyFrom(other);
        worksheets.getItem('Blad1').getRange('A2').values = [[100]];
        await context.sync();
      });
    }, rows);
    assert.deepEqual(await calculated('Blad1!A2:B3'), [
      [100, 200],
      [2, 4],
    ]);
  });

  it('calculate no more where values are written over their formulas', async () => {
    await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange(`A1:B${count}`);
        range.formulas = Array.from({ length: count }, (_, row) => [row, `=2*A${row + 1}`]);
        await context.sync();
        range.values = Array.from({ length: count }, () => [1, 5]);
        await context.sync();
      });
    }, rows);
    assert.deepEqual(await calculated('Blad1!A2:B3'), [
      [1, 5],
      [1, 5],
    ]);
  });

  it('get a style beside the looks that each has, and keep contents and formulas', async () => {
    const styled = await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        const range = sheet.getRange(`A1:A${count}`);
        range.formulas = Array.from({ length: count }, (_, row) => [row === 2 ? '=1+1' : 7]);
        sheet.getRange('A2').format.font.bold = true;
        sheet.getRange('A3').format.fill.color = '#FFFF00';
        range.numberFormat = '0.0' as never;
        const cells = [1, 2, 3, count].map((row) =>
          sheet.getRange(`A${row}`).load('formulas,numberFormat,format/font/bold,format/fill/color'),
        );
        await context.sync();
        return cells.map(({ formulas, numberFormat, format: { font, fill } }) => [
          formulas[0]?.[0],
          numberFormat[0]?.[0],
          font.bold,
          fill.color,
        ]);
      });
    }, rows);
    assert.deepEqual(styled, [
      [7, '0.0', false, '#FFFFFF'],
      [7, '0.0', true, '#FFFFFF'],
      ['=1+1', '0.0', false, '#FFFF00'],
      [7, '0.0', false, '#FFFFFF'],
    ]);
  });

  it('are told of as one change', async () => {
    const told = await bench.pane.evaluate((count) => {
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Blad1');
        const other = worksheets.add('Annat').getRange(`A1:B${count}`);
        other.values = Array.from({ length: count }, (_, row) => [row, 'x']);
        const addresses: string[] = [];
        const hasBeenTold = new Promise<void>((resolve) => {
          sheet.onChanged.add(({ address }) => {
            addresses.push(address);
            // The last one: when it is heard, all before it have been.
            if (address === 'Z1') resolve();
            return Promise.resolve();
          });
        });
        await context.sync();
        sheet.getRange(`A1:B${count}`).copyFrom(other);
        sheet.getRange('Z1').values = [[1]];
        await context.sync();
        await hasBeenTold;
        return addresses;
      });
    }, rows);
    assert.deepEqual(told, ['A1:B2000', 'Z1']);
  });
});
