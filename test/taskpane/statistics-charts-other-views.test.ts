import assert from 'node:assert/strict';
import { violationsIn } from '../support/axe';
import { byMonth, chartedEmployees, chartedMonths, chartedSpells, shortPerEmployee, times } from '../support/charted-municipality';
import { assertDrawn, InsertedSheet, namesAlong } from '../support/inserted-charts';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

describe('the sheet of charts of other periods, and in English', function () {
  this.timeout(600_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    view = await openStatisticsPane({ viewport: { width: 1900, height: 2400 } });
    open = view.open;
    await view.chooseFiles(chartedSpells(), chartedEmployees());
    await view.pull();
  });
  after(() => closePane(open));

  describe('of twelve months that are no calendar year', () => {
    let earlier: InsertedSheet;
    let charts: InsertedSheet;

    before(async () => {
      earlier = new InsertedSheet(open, 'Statistik diagram');
      charts = new InsertedSheet(open, 'Brutet år');
      await earlier.insert('Infoga i arbetsboken', 'Bladet ”Statistik diagram” är infogat.');
      await view.field('Från månad').fill('2018-07');
      await view.field('Till månad').fill('2019-06');
      await view.pull('Hämta igen');
      await view.field('Namn på bladet med diagram').fill('Brutet år');
      await charts.insert('Infoga i arbetsboken', 'Bladet ”Brutet år” är infogat.');
      await charts.picture('sv-broken-year');
    });

    it('draws its months, one stretch of departments, and no whole years', async () => {
      assert.equal((await charts.titles()).length, 5);
      const title = 'Korttidsfrånvaro per anställd';
      assert.deepEqual(await namesAlong(open.workbench, await charts.chart(title)), chartedMonths.slice(6, 18));
      assertDrawn(await charts.drawn(title), { [title]: shortPerEmployee.slice(6, 18) });
      assertDrawn(await charts.drawn('Korttidsfrånvaro per anställd och månad, förvaltningar'), {
        '2018-07 – 2019-06': [null, (6 * 0.125 + 6 * 0.25) / 12, null, (6 * 0.325 + 4 * 0.65 + 2 * 0.675) / 12],
      });
    });

    it('draws each calendar year as far as it goes', async () => {
      assertDrawn(await charts.drawn('Korttidsfrånvaro per anställd, år för år'), {
        2018: [...times(6, null), ...shortPerEmployee.slice(6, 12)],
        2019: [...shortPerEmployee.slice(12, 18), ...times(6, null)],
      });
    });

    it('leaves gaps in the earlier sheet, whose months are pulled no more', async () => {
      const title = 'Korttidsfrånvaro per anställd';
      assertDrawn(await earlier.drawn(title), { [title]: [...times(6, null), ...shortPerEmployee.slice(6, 18), ...times(6, null)] });
    });
  });

  describe('in English', () => {
    let charts: InsertedSheet;

    before(async () => {
      charts = new InsertedSheet(open, 'Statistics charts');
      await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
      await open.pane.getByRole('heading', { name: 'Charts', exact: true }).waitFor();
      await open.pane.getByLabel('Supported units', { exact: true }).fill('V3\nV4');
      await open.pane.getByLabel('Name of the sheet of charts').fill('Statistics charts');
      await charts.insert('Insert into the workbook', 'The sheet “Statistics charts” has been inserted.');
      await charts.picture('en');
    });

    it('draws the same over a table with Swedish headings', async () => {
      const title = 'Short-term absence per employee';
      assertDrawn(await charts.drawn(title), { [title]: shortPerEmployee.slice(6, 18) });
      const lines = await charts.drawn('Supported units against the others');
      assertDrawn(
        { supported: lines['Supported, mean'] ?? [], others: lines['Others, mean'] ?? [] },
        { supported: byMonth(0.375, 0.75, 0.8).slice(6, 18), others: byMonth(0.175, 0.35, 0.35).slice(6, 18) },
      );
      const bars = await charts.drawn('Short-term absence per employee and month, departments');
      assert.deepEqual(bars['2018-07 – 2019-06']?.slice(0, 3), [null, 0.1875, null]);
    });

    it('has nothing that axe finds wrong with the part that inserts it', async () => {
      assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    });
  });

  it('asks for nothing that Excel lacks, and nothing of the network', async () => {
    assert.deepEqual(await open.workbench.call('missing'), []);
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
