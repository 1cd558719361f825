import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('how the view Statistik looks', function () {
  this.timeout(180_000);
  let open: OpenPane;
  const picture = (name: string) => open.pane.locator('main').screenshot({ path: join(pictures, `statistics-${name}.png`) });
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane({ viewport: { width: 1400, height: 2600 } });
    await open.pane.getByRole('button', { name: /^Statistik/ }).click();
    await open.pane.getByRole('heading', { name: 'Statistik', level: 1 }).waitFor();
  });
  after(() => closePane(open));

  it('has nothing that axe finds wrong before anything is chosen', async () => {
    await button('Prova med en påhittad kommun').waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('sv-empty');
  });

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong with a source (${chosen})`, async () => {
      const madeUp = button('Prova med en påhittad kommun');
      if ((await madeUp.count()) > 0) await madeUp.click();
      await open.pane.getByText('Sjukfallen börjar från 2017-11 till 2021-10.').waitFor();
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
      await picture(`sv-${chosen}`);
    });
  }

  it('has nothing that axe finds wrong with all its fields open and something wrong in them', async () => {
    await open.pane.getByRole('button', { name: 'Ändra kolumner' }).first().click();
    await open.pane.getByLabel('Följ upp gruppen').check();
    await open.pane.getByLabel('Till månad', { exact: true }).fill('2016-01');
    await open.pane.getByLabel('Dölj grupper').fill('5');
    await open.pane.getByText('Till månad är 2016-01, före den första månaden.').waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('sv-open');
    await open.pane.getByLabel('Till månad', { exact: true }).fill('2021-10');
    await open.pane.getByLabel('Dölj grupper').fill('10');
    await open.pane.getByLabel('Följ upp gruppen').uncheck();
  });

  it('has nothing that axe finds wrong when it has pulled', async () => {
    await button('Hämta statistiken').click();
    await open.pane.getByRole('region', { name: 'Hämtat' }).waitFor({ timeout: 60_000 });
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('sv-done');
  });

  it('speaks English', async () => {
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).click();
    await open.pane.getByRole('heading', { name: 'Statistics', level: 1 }).waitFor();
    await open.pane.getByRole('region', { name: 'Pulled' }).waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('en-light');
  });
});
