import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { openPulledWorkbook } from '../support/pulled-workbook';

/** What an hour's pay is, at 30 000 kronor a month. */
const hourly = (12 * 30_000) / 1880;

/** Of an insertion, on a machine that does much else. */
const longestMs = 120_000;

describe('the view Månadsrapport', function () {
  this.timeout(600_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
  });
  after(() => closePane(open));

  const button = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: true });
  const field = (label: string) => open.pane.getByLabel(label, { exact: true });
  const read = async (address: string) => {
    await open.workbench.call('idle');
    return open.read(address);
  };
  const show = async () => {
    await open.pane.getByRole('button', { name: /^Månadsrapport/ }).press('Enter');
    await open.pane.getByRole('heading', { name: 'Månadsrapport', level: 1 }).waitFor();
  };
  const rounded = async (address: string) => (await read(address)).map((row) => row.map((value) => hundredths(value)));
  const inserted = (sheet: string) => open.pane.getByText(`Bladet ”${sheet}” är infogat.`).first().waitFor({ timeout: longestMs });
  // What was said of the first insertion would else be taken for what is said of the second.
  const toldNoMore = (sheet: string) => open.pane.getByText(`Bladet ”${sheet}” är infogat.`).first().waitFor({ state: 'hidden' });

  describe('before a report is made', () => {
    it('says what to do where nothing is pulled', async () => {
      await show();
      await open.pane.getByText('Ingen statistik är hämtad till arbetsboken.').waitFor();
    });

    it('offers the groups and months of the pulled table, and shows the month', async () => {
      await openPulledWorkbook(open);
      await show();
      await field('Nivå').selectOption('unit');
      assert.deepEqual(await field('Namn').locator('option').allTextContents(), ['Norr', 'Söder', 'Väster', 'Öster']);
      assert.deepEqual([await field('Månad').inputValue(), await field('Referensperiodens första månad').inputValue()], ['24230', '24204']);
      // March: 8, 16 and 20 short days of 20 employees.
      const figures = await open.pane.getByRole('row', { name: 'Korttid' }).getByRole('cell').allTextContents();
      assert.deepEqual(figures, ['0,4', '0,8', '1']);
    });

    it('makes no report without a salary, and says what is wrong with one', async () => {
      assert.equal(await button('Infoga i arbetsboken').getAttribute('aria-disabled'), 'true');
      await field('Medelmånadslön, kr').fill('mycket');
      await open.pane.getByText('Månadslön ska vara ett tal, men är ”mycket”.').waitFor();
      await field('Medelmånadslön, kr').fill('30 000');
    });

    it('makes no report of a group that has nothing to show, and says why', async () => {
      await field('Namn').selectOption('Öster');
      await open.pane.getByText('Det finns inget att visa: Öster döljs, för att gruppen är så liten.').waitFor();
      assert.equal(await button('Infoga i arbetsboken').getAttribute('aria-disabled'), 'true');
      await field('Namn').selectOption('Norr');
    });
  });

  describe('the report of a unit', () => {
    before(async () => {
      await button('Infoga i arbetsboken').press('Enter');
      await inserted('Rapport Norr');
    });

    it('asks for nothing that Excel lacks, and leaves no error on its page', async () => {
      assert.deepEqual(await open.workbench.call('missing'), []);
      const cells = (await read('Rapport Norr!A1:J80')).flat();
      assert.deepEqual(
        cells.filter((value) => /^#/.test(String(value))),
        [],
      );
    });

    it('shows absence per employee, three periods side by side', async () => {
      assert.deepEqual(await rounded('Rapport Norr!A12:J14'), [
        ['jan', 0.6, 0.8, 1, 0.25, 0.5, 0.5, 0.85, 1.3, 1.5],
        ['feb', 0.5, 0.8, 1, 0.15, 0.5, 0.5, 0.65, 1.3, 1.5],
        ['mar', 0.4, 0.8, 1, 0.05, 0.5, 0.5, 0.45, 1.3, 1.5],
      ]);
      assert.deepEqual((await read('Rapport Norr!B15:B23')).flat().filter(String), []);
      assert.deepEqual(await rounded('Rapport Norr!A24:J24'), [['Hittills i år', 1.5, 2.4, 3, 0.45, 1.5, 1.5, 1.95, 3.9, 4.5]]);
    });

    it('and in net days', async () => {
      assert.deepEqual(await rounded('Rapport Norr!B44:J44'), [[12, 16, 20, 5, 10, 10, 17, 26, 30]]);
      assert.deepEqual(await rounded('Rapport Norr!B56:J56'), [[30, 48, 60, 9, 30, 30, 39, 78, 90]]);
    });

    it('prices the days with the model, real and estimated lines apart', async () => {
      // January: 4 first days, 8 others of day 2-14, 4 of day 15-90, 1 later; eight hours each.
      const pay = 8 * (8 * 0.8 + 4 * 0.1) * hourly;
      const holiday = 0.12 * 17 * 8 * hourly;
      const contributions = 0.3142 * (pay + holiday);
      const overhead = 0.2 * 17 * 8 * hourly;
      const total = pay + holiday + contributions + overhead;
      assert.deepEqual((await read('Rapport Norr!D60:I60'))[0], ['Verkligt', '', 'Uppskattat', 'Uppskattat', 'Uppskattat', '']);
      assert.deepEqual(await rounded('Rapport Norr!B61:J61'), [
        [20, 2, hundredths(pay), 'beräknad', ...[holiday, contributions, overhead, total, total].map(hundredths)],
      ]);
      const months = (await read('Rapport Norr!I61:I63')).flat().map(Number);
      const sum = months.reduce((one, other) => one + other);
      assert.deepEqual(await rounded('Rapport Norr!I73'), [[hundredths(sum)]]);
      assert.deepEqual(await rounded('Rapport Norr!J63'), [[hundredths(sum)]]);
      assert.deepEqual(await read('Rapport Norr!E73'), [['beräknad']]);
    });

    it('says when the statistics were pulled: the log’s last row', async () => {
      assert.deepEqual(await read('Rapport Norr!F7'), [[43_560.25]]);
    });

    it('draws short and all absence over the months, with gaps', async () => {
      const charts = await open.workbench.call<{ sheet: string; title: string; type: string; series: { name: string }[] }[]>('charts');
      assert.deepEqual(
        charts.map(({ sheet, title, series }) => [sheet, title, series.map(({ name }) => name)]),
        [
          ['Rapport Norr', 'Korttid, dagar per anställd', ['I år', 'Förra året', 'Referens']],
          ['Rapport Norr', 'All sjukfrånvaro, dagar per anställd', ['I år', 'Förra året', 'Referens']],
        ],
      );
      assert.deepEqual((await open.workbench.call<string[][]>('texts', 'Rapport Norr!AM14:AM15')).flat(), ['0,40', '#N/A']);
    });

    it('follows its yellow cells with the pane closed', async () => {
      await open.workbench.call('closePane');
      await open.workbench.call('enter', 'Rapport Norr!B6', '15000');
      const pay = (8 * (8 * 0.8 + 4 * 0.1) * hourly) / 2;
      assert.deepEqual(await rounded('Rapport Norr!D61'), [[hundredths(pay)]]);
      await open.workbench.call('enter', 'Rapport Norr!B4', '2018-02-15');
      assert.deepEqual(await rounded('Rapport Norr!B24:D24'), [[1.6, 2, 2]]);
      // Of January and February 2017 as the year before, and of what comes before the table nothing.
      await open.workbench.call('enter', 'Rapport Norr!B4', '2017-02-01');
      assert.deepEqual((await read('Rapport Norr!C12:C24')).flat().slice(-2), ['saknas', '2 saknas']);
      await open.workbench.call('openPane');
    });

    it('asks before it replaces a report', async () => {
      await button('Infoga i arbetsboken').press('Enter');
      await toldNoMore('Rapport Norr');
      await button('Ersätt ”Rapport Norr”').press('Enter');
      await inserted('Rapport Norr');
      assert.deepEqual(await rounded('Rapport Norr!B4:B6'), [[43_525], [42_736], [30_000]]);
    });
  });

  describe('the reports of a department', () => {
    before(async () => {
      await field('Enheter i').selectOption('Skola');
      await open.pane.getByText('Öster: döljs, för att gruppen är så liten').waitFor();
    });

    it('takes the sick pay that was paid from the user’s table', async () => {
      await open.workbench.call('select', 'Löner!A1:C5');
      await button('Läs det markerade området').press('Enter');
      await open.pane.getByText('Rapporterna tar utbetald sjuklön härifrån: 4 rader.').waitFor();
      await open.workbench.call('enter', 'Löner!C3', 'mycket');
      await button('Läs det markerade området').press('Enter');
      await open.pane.getByText('Rad 3: sjuklönen ska vara ett tal.').waitFor();
      await open.workbench.call('enter', 'Löner!C3', '500');
      await button('Läs det markerade området').press('Enter');
      await open.pane.getByText('Rapporterna tar utbetald sjuklön härifrån: 4 rader.').waitFor();
    });

    it('are made in one insertion, after a question where one stands already', async () => {
      await button('Gör 2 rapporter').press('Enter');
      await open.pane.getByText('Några av rapporterna finns redan').waitFor();
      await open.pane.getByText('försvinner det som du har ändrat i de bladen: Rapport Norr.').waitFor();
      await button('Ersätt dem').press('Enter');
      await open.pane.getByText('2 rapporter är infogade.').first().waitFor({ timeout: longestMs });
      const sheets = await open.workbench.call<string[]>('sheets');
      assert.deepEqual(
        sheets.filter((name) => name.startsWith('Rapport')),
        ['Rapport Norr', 'Rapport Söder'],
      );
      assert.deepEqual(await open.workbench.call('names'), []);
    });

    it('show what was paid, and what is calculated in its absence', async () => {
      assert.deepEqual(await read('Rapport Norr!D61:E61'), [[11_500, 'utbetald']]);
      assert.deepEqual((await read('Rapport Norr!E62:E63')).flat(), ['beräknad', 'beräknad']);
      assert.deepEqual(await read('Rapport Norr!E73'), [['delvis']]);
      assert.deepEqual(await read('Rapport Söder!D61:E61'), [[4000, 'utbetald']]);
    });

    it('never show a hidden month, nor a sum that goes past it', async () => {
      assert.deepEqual(
        (await read('Rapport Söder!B13:J13'))[0]?.filter((value) => value === 'döljs').length,
        3,
        'this year’s short, long and all',
      );
      assert.deepEqual((await rounded('Rapport Söder!B24:D24'))[0], ['1 saknas', 1.5, 1.5]);
      // What was paid that month is not shown either.
      assert.deepEqual((await read('Rapport Söder!B62:J62'))[0], [
        'döljs',
        'döljs',
        'döljs',
        '',
        'döljs',
        'döljs',
        'döljs',
        'döljs',
        '1 saknas',
      ]);
      assert.deepEqual((await read('Rapport Söder!I73:J73'))[0], ['1 saknas', '']);
    });

    it('are undone together', async () => {
      await button('Ångra ”Rapport Norr”').press('Enter');
      await button('Ta bort').press('Enter');
      await open.pane.getByText('Arbetsboken är som förut.').first().waitFor();
      const sheets = await open.workbench.call<string[]>('sheets');
      assert.deepEqual(
        sheets.filter((name) => name.startsWith('Rapport')),
        ['Rapport Norr'],
      );
      await eventually(async () => assert.deepEqual(await read('Rapport Norr!E61'), [['beräknad']]));
    });
  });

  describe('in the end', () => {
    it('knows no departments where the workbook does not', async () => {
      await open.pane.evaluate(
        `Excel.run(async (context) => { context.workbook.settings.getItem('Friskdag.Departments').delete(); await context.sync(); })`,
      );
      await open.pane.evaluate('location.reload()');
      await show();
      await open.pane.getByText('Arbetsboken vet inte vilka enheter förvaltningarna har.').waitFor();
      assert.deepEqual(await field('Enheter i').locator('option').allTextContents(), ['Hela kommunen']);
    });

    it('asks nothing of the network and breaks no content security policy', () => {
      assert.deepEqual(open.workbench.violations, []);
      assert.deepEqual(open.workbench.offsiteRequests, []);
    });
  });
});

function hundredths(value: string | number | boolean): string | number | boolean {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
