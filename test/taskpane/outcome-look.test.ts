import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('how the view Utfall looks', function () {
  this.timeout(180_000);
  let open: OpenPane;

  /** The whole view, filled in with a published contract. */
  const show = async (title: string, preset: string, stopMonth: string) => {
    await open.pane.getByRole('heading', { name: title, level: 1 }).waitFor();
    await open.pane.getByRole('button', { name: preset }).click();
    await open.pane.getByRole('table').waitFor();
    assert.equal(await open.pane.getByLabel(stopMonth).inputValue(), '2020-02');
  };
  const picture = (name: string) => open.pane.locator('main').screenshot({ path: join(pictures, `outcome-${name}.png`) });

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane({ viewport: { width: 1400, height: 2400 } });
    await open.pane.getByRole('button', { name: /^Utfall/ }).click();
    await show('Utfall', 'Botkyrka (Aino Health)', 'Stoppmånad');
  });
  after(() => closePane(open));

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong (${chosen})`, async () => {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
      await picture(`sv-${chosen}`);
    });
  }

  it('has nothing that axe finds wrong while something is wrong in it', async () => {
    await open.pane.getByLabel('Stoppmånad').fill('2017-01');
    await open.pane.getByText('Stoppmånad är 2017-01, före den första månaden.').waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('sv-fault');
  });

  it('speaks English', async () => {
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).click();
    await show('Outcome', 'Örnsköldsvik (Previa)', 'Stop month');
    await open.pane.getByText('The extrapolation is no measurement').waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('en-light');
  });
});
