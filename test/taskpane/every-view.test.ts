import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../taskpane/texts/en';
import { sv } from '../../taskpane/texts/sv';
import { viewNames, type ViewName } from '../../taskpane/views/views';
import { colours, violationsIn, type Colours } from '../support/axe';
import { walkByKeyboard } from '../support/keyboard';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots/views');

/* As each view is when it is opened, with its frame; what it shows of results, its own tests look at. */
describe('every view', function () {
  this.timeout(120_000);
  let open: OpenPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane({ viewport: { width: 1400, height: 1600 } });
  });
  after(() => closePane(open));

  const heading = (name: string) => open.pane.getByRole('heading', { name, level: 1, exact: true }).waitFor();
  const goTo = async (view: ViewName) => {
    await open.pane.getByRole('button', { name: 'Meny' }).press('Enter');
    await open.pane.getByRole('navigation').getByRole('button', { name: sv[view].title, exact: true }).press('Enter');
    await heading(sv[view].title);
  };
  const picture = (name: string) => open.pane.locator('body').screenshot({ path: join(pictures, `${name}.png`) });
  const setWidth = (pixels: number) =>
    open.page.evaluate((width) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.style.width = `${width}px`;
    }, pixels);

  for (const view of viewNames) {
    const { title } = sv[view];

    describe(title, () => {
      before(() => goTo(view));

      it('has nothing that axe finds wrong, in any colours', async () => {
        for (const chosen of Object.keys(colours) as Colours[]) {
          assert.deepEqual(await violationsIn(open.page, open.pane, chosen), [], chosen);
          await picture(`${view}-sv-${chosen}`);
        }
        await open.page.emulateMedia(colours.light);
      });

      it('can be used by keyboard alone, the focus always in sight', async () => {
        const { visited, unmarked, unreached } = await walkByKeyboard(open.page, open.pane);
        assert.ok(visited.length > 3);
        assert.deepEqual({ unmarked, unreached }, { unmarked: [], unreached: [] });
      });

      it('fits 320 pixels, and 200 % of it', async () => {
        for (const width of [320, 160]) {
          await setWidth(width);
          assert.equal(await open.pane.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${width} pixels`);
        }
        await setWidth(320);
      });

      it('is as well in English', async () => {
        await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
        await heading(en[view].title);
        assert.deepEqual(await violationsIn(open.page, open.pane, 'light'), []);
        await picture(`${view}-en-light`);
        await open.pane.getByRole('button', { name: /^På svenska/ }).press('Enter');
        await heading(title);
      });
    });
  }

  it('asks nothing of the network, and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
