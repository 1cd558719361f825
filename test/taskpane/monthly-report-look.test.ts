import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { walkByKeyboard } from '../support/keyboard';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { openPulledWorkbook } from '../support/pulled-workbook';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('how the view Månadsrapport looks with statistics', function () {
  this.timeout(300_000);
  let open: OpenPane;
  const picture = (of: string) => open.pane.locator('main').screenshot({ path: join(pictures, `monthly-report-${of}.png`) });

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane({ viewport: { width: 1300, height: 1750 } });
    await openPulledWorkbook(open);
    await open.pane.getByRole('button', { name: /^Månadsrapport/ }).press('Enter');
    await open.pane.getByLabel('Nivå').selectOption('unit');
    await open.pane.getByLabel('Medelmånadslön, kr').fill('30 000');
    await open.workbench.call('select', 'Löner!A1:C5');
    await open.pane.getByRole('button', { name: 'Läs det markerade området' }).press('Enter');
    await open.pane.getByText('Rapporterna tar utbetald sjuklön härifrån: 4 rader.').waitFor();
  });
  after(() => closePane(open));

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong (${chosen})`, async () => {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
      await picture(`sv-${chosen}`);
    });
  }

  it('fits 320 pixels, and can be used by keyboard alone', async () => {
    await open.page.emulateMedia(colours.light);
    assert.equal(await open.pane.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    const { unmarked, unreached } = await walkByKeyboard(open.page, open.pane);
    assert.deepEqual({ unmarked, unreached }, { unmarked: [], unreached: [] });
  });

  it('puts a sheet beside it that can be looked at', async () => {
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
    await open.pane.getByText('Bladet ”Rapport Norr” är infogat.').first().waitFor({ timeout: 120_000 });
    await open.workbench.call('idle');
    await open.page.screenshot({ path: join(pictures, 'monthly-report-sheet.png') });
  });

  it('speaks English', async () => {
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
    await open.pane.getByRole('heading', { name: 'Monthly report', level: 1 }).waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('en-light');
  });
});
