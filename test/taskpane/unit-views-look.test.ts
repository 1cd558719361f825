import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots');

const units = [
  ['Enhet', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Månadslön', 'Sjukfall'],
  ['Norr', '10', '20', '5', '30000', '4'],
  ['Söder', '3', '0', '0', '30000', '0'],
];

const views = [
  { name: 'unit-costs', sv: 'Enhetskostnad', en: 'Unit costs', read: 'Läs det markerade området' },
  { name: 'work-environment', sv: 'Arbetsmiljö', en: 'Work environment', read: 'Läs tabellen med svar eller medelvärden' },
] as const;

for (const { name, sv, en, read } of views) {
  describe(`how the view ${sv} looks`, function () {
    this.timeout(180_000);
    let open: OpenPane;
    const picture = (of: string) => open.pane.locator('main').screenshot({ path: join(pictures, `${name}-${of}.png`) });

    before(async () => {
      mkdirSync(pictures, { recursive: true });
      open = await openPane({ viewport: { width: 1400, height: 2400 } });
      await open.workbench.call('enter', 'Blad1!A1:F3', units);
      await open.workbench.call('select', 'Blad1!A1:F3');
      await open.pane.getByRole('button', { name: new RegExp(`^${sv}`) }).press('Enter');
      await open.pane.getByRole('heading', { name: sv, level: 1 }).waitFor();
      await open.pane.getByRole('button', { name: read }).press('Enter');
      await open.pane.getByText('Läst: A1:F3').waitFor();
    });
    after(() => closePane(open));

    for (const chosen of Object.keys(colours) as Colours[]) {
      it(`has nothing that axe finds wrong (${chosen})`, async () => {
        assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
        await picture(`sv-${chosen}`);
      });
    }

    it('speaks English', async () => {
      await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
      await open.pane.getByRole('heading', { name: en, level: 1 }).waitFor();
      assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
      await picture('en-light');
    });
  });
}
