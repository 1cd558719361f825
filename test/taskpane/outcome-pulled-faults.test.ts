import assert from 'node:assert/strict';
import { closePane, openPane, reloadPane, type OpenPane } from '../support/pane';
import { tryFailures, tryReadings } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { statisticsAndIndex } from '../support/statistics-and-index';
import { goToView } from '../support/views';

describe('when Excel fails in the view Utfall over the pulled tables', function () {
  this.timeout(900_000);
  let open: OpenPane;
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const take = () => button('Hämta från statistiken').press('Enter');
  const taken = () => open.pane.getByText('Ur statistiken,').first();
  const canBeTaken = () => button('Hämta från statistiken');

  const fillIn = async (): Promise<void> => {
    await goToView(open, 'Utfall');
    await open.pane.getByLabel('Kontraktsmånader').fill('3');
    await open.pane.getByLabel('Schablonvärde per sjukdag, kr').fill('1 000');
    await open.pane.getByLabel('Investering, kr').fill('24 000');
    await open.pane.getByLabel('Leverantörens pris, kr').fill('12 000');
    await open.pane.getByLabel('Risknivå, %').fill('50');
    await canBeTaken().waitFor();
  };

  before(async () => {
    open = await openPane();
    await open.workbench.call('open', statisticsAndIndex);
    await reloadPane(open);
    await new PaneNews(open.pane).listen();
  });
  after(() => closePane(open));

  it('says that it has not read the tables when it opens, and reads them when it tries again', async () => {
    const points = await tryReadings(open, {
      prepare: () => goToView(open, 'Riskdelning'),
      read: async () => {
        await button('Meny').press('Enter');
        await open.pane.getByRole('navigation', { name: 'Meny' }).getByRole('button', { name: 'Utfall', exact: true }).press('Enter');
      },
      isRead: canBeTaken,
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 6);
  });

  it('says so when it takes the months, loses nothing that was filled in, and takes them when it tries again', async () => {
    const points = await tryReadings(open, {
      prepare: fillIn,
      read: take,
      isRead: taken,
      assertRead: async () => {
        await open.pane.getByRole('table', { name: 'Utfall', exact: true }).waitFor();
        assert.equal(await open.pane.getByLabel('Kontraktsmånader').inputValue(), '3');
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 6);
  });

  it('inserts both sheets or none, says which, and a second try works', async () => {
    await fillIn();
    await take();
    await taken().waitFor();
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('open', statisticsAndIndex),
      insert: () => button('Infoga i arbetsboken').press('Enter'),
      done: 'Bladet ”Utfall” är infogat.',
      assertComplete: async () => {
        assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Utfall', 'Utfall månader']);
        const rows = await open.read('Utfall!A1:B40');
        const value = rows.find(([label]) => label === 'Värde av sparade dagar, kr')?.[1];
        // 3 months * 100 employees * 0,1 days * 1 000 kr
        assert.equal(Math.round(Number(value)), 30_000);
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });
});
