import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { indexHeader } from '../../src/locale/national-index-table';
import { statisticsCells, statisticsHeader } from '../../src/locale/statistics-table';
import { noFigures } from '../../src/privacy/no-figures';
import { firstDayOf, monthOf } from '../../src/values/month';
import { eventually } from '../support/eventually';
import { closePane, openPane, type OpenPane } from '../support/pane';

const firstMonth = monthOf(2017, 11);
const firstContract = monthOf(2018, 11);
const monthCount = 15;

/** Made up: of 100 employees, 50 short days a month in the reference year, 40 in the three months of the contract. */
const municipality = Array.from({ length: monthCount }, (_, after): StatisticsRow => {
  const month = firstMonth + after;
  const netDays1To14 = month < firstContract ? 50 : 40;
  return { ...noFigures, month, level: 'municipality', name: 'all', headcount: 100, netDays1To14, status: 'shown' };
});
const unit = municipality.map((row): StatisticsRow => ({ ...noFigures, month: row.month, level: 'unit', name: 'Norr', status: 'hidden' }));
const statistics = [...municipality, ...unit];
const index = municipality.map(({ month }) => [firstDayOf(month), 9, 'Påhittad']);

/** The row of the sheet in which the contract's first month stands, of the municipality and of the index. */
const contractRow = 14;

describe('the view Utfall over the pulled tables', function () {
  this.timeout(240_000);
  let open: OpenPane;
  const button = (name: string | RegExp): Locator => open.pane.getByRole('button', { name, exact: true });
  const sees = (text: string): Promise<void> => open.pane.getByText(text).first().waitFor();
  const settled = () => open.workbench.call('idle');

  /** What stands in the measured window's column of the outcome's sheet. */
  const measured = async (label: string): Promise<unknown> => (await open.read('Utfall!A1:B40')).find(([first]) => first === label)?.[1];
  const makeTable = async (address: string, name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> => {
    await open.pane.evaluate(
      ([at, called, values]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Blad1');
          sheet.getRange(at).values = values as unknown[][];
          sheet.tables.add(at, true).name = called;
          await context.sync();
        }),
      [address, name, rows] as const,
    );
  };

  before(async () => {
    open = await openPane({ viewport: { width: 1400, height: 2400 } });
    const asText = (cells: readonly (string | number)[]) => cells.map((cell, column) => (column === 0 ? `'${cell}` : cell));
    const rows = statistics.map((row) => asText(statisticsCells(row, 'sv')));
    await makeTable(`A1:S${1 + rows.length}`, 'Friskdag_Statistik', [statisticsHeader('sv'), ...rows]);
    await makeTable(`U1:W${1 + index.length}`, 'Friskdag_Index', [indexHeader('sv'), ...index]);
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
