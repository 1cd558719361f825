import assert from 'node:assert/strict';
import { closePane, type OpenPane } from '../support/pane';
import { openListenedPane, type PaneNews } from '../support/pane-news';
import { goToView } from '../support/views';

/* Made up; the first two units are those of ENHETSKOSTNAD's printed example. */
const units = [
  ['Enhet', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Månadslön', 'Sjukfall'],
  ['Norr', 10, 20, 5, 30_000, 4],
  ['Söder', 3, 0, 0, 30_000, 0],
];

const workbook = {
  sheets: [{ name: 'Enheter', cells: [{ at: 'B3', rows: units }], tables: [{ name: 'Mina_enheter', at: 'B3:G5' }] }],
};

describe('the view Enhetskostnad over an Excel table of units', function () {
  this.timeout(180_000);
  let open: OpenPane;
  let news: PaneNews;

  before(async () => {
    ({ open, news } = await openListenedPane());
    await open.workbench.call('open', workbook);
  });
  after(() => closePane(open));

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const read = async (address: string) => {
    await open.workbench.call('idle');
    return open.read(address);
  };
  const tables = () => open.workbench.call<{ name: string; address: string; columns: string[] }[]>('tables');
  const ownTable = [{ name: 'Mina_enheter', sheet: 'Enheter', address: 'Enheter!B3:G5', columns: units[0] }];

  it('reads it, and leaves a column free between it and the costs', async () => {
    await goToView(open, 'Enhetskostnad');
    await open.workbench.call('select', 'Enheter!B3:G5');
    await button('Läs det markerade området').press('Enter');
    await open.pane.getByText('Fyller I3:M5 i bladet ”Enheter”').waitFor();
  });

  it('puts the costs beside the table, which neither grows nor changes', async () => {
    await button('Infoga i arbetsboken').first().press('Enter');
    await news.untilTold('Bladet ”Enhetskostnad” är infogat.');
    // Printed at ENHETSKOSTNAD: 15 143,29, 17 725,79 and 32 869,07.
    const costs = (await read('Enheter!I4:K4'))[0]?.map((cost) => Math.round(Number(cost) * 100) / 100);
    assert.deepEqual(costs, [15143.29, 17725.79, 32869.07]);
    assert.deepEqual(await tables(), ownTable);
    assert.deepEqual(await read('Enheter!B3:G5'), units);
    assert.deepEqual((await read('Enheter!H3:H5')).flat(), ['', '', '']);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('follows the table’s cells', async () => {
    await open.workbench.call('enter', 'Enheter!C5', '0');
    assert.deepEqual(await read('Enheter!K5'), [[0]]);
    await open.workbench.call('enter', 'Enheter!C5', '3');
  });

  it('takes nothing of the table with it when it is undone', async () => {
    await news.forget();
    await button('Ångra ”Enhetskostnad”').press('Enter');
    await button('Ta bort').press('Enter');
    await news.untilTold('Arbetsboken är som förut.');
    assert.deepEqual(await tables(), ownTable);
    assert.deepEqual(await read('Enheter!B3:G5'), units);
    assert.deepEqual((await read('Enheter!I3:M3')).flat(), ['', '', '', '', '']);
  });
});
