import assert from 'node:assert/strict';
import { join } from 'node:path';
import { formatRectangle, parseReference, type Rectangle } from '../../workbench/src/engine/a1';
import { promptAt, withCopiedPrompts, withoutPrompts, withPrompt } from '../../workbench/src/host/input-prompts';
import type { InputPrompt } from '../../workbench/src/host/workbook-state';
import { openWorkbench, type OpenWorkbench } from '../support/workbench';

const addinFolder = join(import.meta.dirname, 'fixture-addin');

function cells(address: string): Rectangle {
  const reference = parseReference(address);
  assert.ok(reference);
  return reference.rectangle;
}
const area = (address: string, sheetId = '1') => ({ sheetId, rectangle: cells(address) });
const prompt = (address: string, message: string, sheetId = '1'): InputPrompt => ({
  area: area(address, sheetId),
  title: '',
  message,
  isShown: true,
});
const listed = (prompts: readonly InputPrompt[]) =>
  prompts.map(({ area: { sheetId, rectangle }, message }) => `${sheetId} ${formatRectangle(rectangle)} ${message}`);

describe('which cell shows which message', () => {
  it('finds that of a cell, of its own sheet alone', () => {
    const prompts = [prompt('B2:C3', 'Kronor')];
    assert.equal(promptAt(prompts, { sheetId: '1', row: 2, column: 2 })?.message, 'Kronor');
    assert.equal(promptAt(prompts, { sheetId: '1', row: 3, column: 2 }), undefined);
    assert.equal(promptAt(prompts, { sheetId: '2', row: 2, column: 2 }), undefined);
  });

  it('lets a new one take the place of an old, and the rest of the old one’s cells keep theirs', () => {
    assert.deepEqual(listed(withPrompt([prompt('A1:C3', 'förr')], prompt('B2', 'nu'))), [
      '1 A1:C1 förr',
      '1 A3:C3 förr',
      '1 A2 förr',
      '1 C2 förr',
      '1 B2 nu',
    ]);
  });

  it('takes away those of some cells, not those of another sheet', () => {
    assert.deepEqual(listed(withoutPrompts([prompt('A1', 'a'), prompt('A1', 'b', '2'), prompt('B1:B9', 'c')], area('A1:B4'))), [
      '2 A1 b',
      '1 B5:B9 c',
    ]);
  });

  it('copies those of some cells over those of others', () => {
    const prompts = [prompt('A1:B2', 'a'), prompt('E5:F6', 'e')];
    assert.deepEqual(listed(withCopiedPrompts(prompts, area('B2:C3'), area('E5:F6'))), ['1 A1:B2 a', '1 E5 a']);
    assert.deepEqual(listed(withCopiedPrompts(prompts, area('A1'), area('A1', '2'))), ['1 A1:B2 a', '1 E5:F6 e', '2 A1 a']);
  });

  it('copies those of one row to several', () => {
    const prompts = [prompt('A1', 'a')];
    assert.deepEqual(listed(withCopiedPrompts(prompts, area('A1:B1'), area('C2:D3'))), ['1 A1 a', '1 C2 a', '1 C3 a']);
  });
});

describe('input prompts of office.js', function () {
  this.timeout(60_000);
  let bench: OpenWorkbench;
  const notes = () => bench.call('notes');
  const said = () => bench.page.getByRole('status').textContent();

  before(async () => {
    bench = await openWorkbench({ addinFolder });
  });
  after(() => bench.close());
  beforeEach(async () => {
    await bench.call('clear');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('B2');
        range.values = [[5]];
        range.dataValidation.prompt = { showPrompt: true, title: 'Pris', message: 'Hela kronor' };
        await context.sync();
      }),
    );
  });

  it('are kept, and read back as they were given', async () => {
    assert.deepEqual(await notes(), [{ address: 'Blad1!B2', text: 'Hela kronor' }]);
    const prompts = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        const validations = ['B2', 'A1'].map((address) => sheet.getRange(address).dataValidation.load('prompt'));
        await context.sync();
        return validations.map((validation) => validation.prompt);
      }),
    );
    assert.deepEqual(prompts, [
      { showPrompt: true, title: 'Pris', message: 'Hela kronor' },
      { showPrompt: true, title: '', message: '' },
    ]);
  });

  it('are said when their cell is selected, and only then', async () => {
    await bench.call('select', 'Blad1!B2');
    await bench.page.getByText('B2: Pris Hela kronor').waitFor();
    await bench.call('select', 'Blad1!B3');
    assert.equal(await said(), '');
  });

  it('outlive the cells’ contents and looks, and go with both', async () => {
    const clear = (what: 'Contents' | 'Formats' | 'All') =>
      bench.pane.evaluate(
        (applyTo) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Blad1').getRange('A1:C3').clear(applyTo);
            await context.sync();
          }),
        what,
      );
    await clear('Contents');
    await clear('Formats');
    assert.deepEqual(await notes(), [{ address: 'Blad1!B2', text: 'Hela kronor' }]);
    await clear('All');
    assert.deepEqual(await notes(), []);
  });

  it('come along when cells are copied, and move with them', async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('D2').copyFrom('B2');
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    );
    assert.deepEqual(await notes(), [
      { address: 'Blad1!B3', text: 'Hela kronor' },
      { address: 'Blad1!D3', text: 'Hela kronor' },
    ]);
  });

  it('go with their sheet', async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Nytt');
        context.workbook.worksheets.getItem('Blad1').delete();
        await context.sync();
      }),
    );
    assert.deepEqual(await notes(), []);
  });

  it('are saved with the workbook', async () => {
    const saved = await bench.call('save');
    await bench.call('clear');
    assert.deepEqual(await notes(), []);
    await bench.call('open', saved);
    assert.deepEqual(await notes(), [{ address: 'Blad1!B2', text: 'Hela kronor' }]);
  });

  it('are refused when they are longer than Excel takes', async () => {
    const code = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const validation = context.workbook.worksheets.getItem('Blad1').getRange('A1').dataValidation;
        validation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) };
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    assert.equal(code, 'InvalidArgument');
    assert.deepEqual(await bench.call('missing'), []);
  });
});
