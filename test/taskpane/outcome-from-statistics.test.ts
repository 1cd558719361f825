import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { closePane, openPane, reloadPane, type OpenPane } from '../support/pane';
import { contractRow, statisticsAndIndex } from '../support/statistics-and-index';

describe('the view Utfall over the pulled tables', function () {
  this.timeout(240_000);
  let open: OpenPane;
  const button = (name: string | RegExp): Locator => open.pane.getByRole('button', { name, exact: true });
  const sees = (text: string): Promise<void> => open.pane.getByText(text).first().waitFor();
  const settled = () => open.workbench.call('idle');

  /** What stands in the measured window's column of the outcome's sheet. */
  const measured = async (label: string): Promise<unknown> => (await open.read('Utfall!A1:B40')).find(([first]) => first === label)?.[1];

  before(async () => {
    open = await openPane({ viewport: { width: 1400, height: 2400 } });
    await open.workbench.call('open', statisticsAndIndex);
    await reloadPane(open);
    await button(/^Utfall/).press('Enter');
    await open.pane.getByRole('heading', { name: 'Ur den hämtade statistiken' }).waitFor();
  });
  after(() => closePane(open));

  it('does not take months of a group that is hidden', async () => {
    await open.pane.getByLabel('Grupp').selectOption({ label: 'enhet: Norr' });
    await button('Hämta från statistiken').press('Enter');
    await sees('Döljs för att gruppen är liten: 2017-11–2019-01. Välj en större grupp.');
  });

  it('takes the months of contract and reference in one click', async () => {
    await open.pane.getByLabel('Grupp').selectOption({ label: 'kommun: alla' });
    await open.pane.getByLabel('Kontraktsmånader').fill('3');
    await open.pane.getByLabel('Schablonvärde per sjukdag, kr').fill('1 000');
    await open.pane.getByLabel('Investering, kr').fill('24 000');
    await open.pane.getByLabel('Leverantörens pris, kr').fill('12 000');
    await open.pane.getByLabel('Risknivå, %').fill('50');
    await button('Hämta från statistiken').press('Enter');
    await settled();
    await sees('Ur statistiken,');
    await open.pane.getByRole('table', { name: 'Utfall' }).waitFor();
  });

  it('inserts one chain of live cells, from the tables to both parties’ results', async () => {
    await button('Infoga i arbetsboken').press('Enter');
    await sees('Bladet ”Utfall” är infogat.');
    await settled();
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Utfall', 'Utfall månader']);
    // 3 months * 100 employees * 0,1 days * 1 000 kr
    assert.equal(Math.round(Number(await measured('Värde av sparade dagar, kr'))), 30_000);
    const [own, suppliers] = [await measured('Kommunens resultat, kr'), await measured('Leverantörens resultat, kr')];
    // The two add up to the value less the investment.
    assert.equal(Math.round(Number(own) + Number(suppliers)), 6_000);
    assert.equal((await open.read("'Utfall månader'!F8"))[0]?.[0], 'visas');
  });

  it('follows the index at once', async () => {
    await open.workbench.call('enter', `Blad1!V${contractRow}`, '8,1');
    await settled();
    // A tenth lower: the month's 0,4 days count as 0,44, and 0,06 of 0,5 are saved; the other two months save 0,1.
    assert.equal(Math.round(Number(await measured('Värde av sparade dagar, kr'))), 26_000);
  });

  it('follows when the statistics are changed by hand', async () => {
    await open.workbench.call('enter', `Blad1!F${contractRow}`, '30');
    // The first month's 30 days of 100 employees count as 0,33: 0,17 are saved, and 0,1 in each of the other two.
    await eventually(async () => assert.equal(Math.round(Number(await measured('Värde av sparade dagar, kr'))), 37_000));
  });

  it('waits for a month that is hidden, and never takes it for 0', async () => {
    await open.workbench.call('enter', `Blad1!D${contractRow}:P${contractRow}`, [[...Array<string>(12).fill(''), 'döljs']]);
    await eventually(async () => assert.equal((await open.read("'Utfall månader'!F8"))[0]?.[0], 'döljs'));
    await settled();
    assert.match(String(await measured('Värde av sparade dagar, kr')), /^#/);
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
