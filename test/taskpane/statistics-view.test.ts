import assert from 'node:assert/strict';
import type { Municipality } from '../../samples/municipality/municipality';
import { paxmlSpells } from '../../samples/municipality/paxml';
import { payrollEmployees, payrollSpells } from '../../samples/municipality/payroll';
import { plainEmployees, plainSpells } from '../../samples/municipality/plain';
import { firstDayOf, monthOf } from '../../src/values/month';
import { closePane, type OpenPane } from '../support/pane';
import { smallMunicipality, workbookOf } from '../support/small-municipality';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';
import { eventually } from '../support/eventually';

describe('the view Statistik', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;
  let municipality: Municipality;

  before(async () => {
    municipality = smallMunicipality();
    view = await openStatisticsPane();
    open = view.open;
  });
  after(() => closePane(open));

  /** What a cell shows that asks STATISTIK for the municipality's employees in a month. */
  const shownHeadcount = async (cell: string, month: string): Promise<unknown> => {
    await open.workbench.call('enter', `Blad1!${cell}`, `=FRISKDAG.STATISTIK("Anställda";"${month}")`);
    return shown(cell);
  };
  const shown = async (cell: string): Promise<unknown> => {
    await open.workbench.call('idle');
    return (await open.read(`Blad1!${cell}`))[0]?.[0];
  };

  describe('with two text files', () => {
    it('shows how they are read, without who is meant', async () => {
      await view.chooseFiles(payrollSpells(municipality), payrollEmployees(municipality));
      const table = open.pane.getByRole('table', { name: 'De första raderna: Sjukfall' });
      const [first] = await table.getByRole('row', { name: 'Första dag (Datum fr.o.m.)' }).getByRole('cell').allTextContents();
      assert.match(first!, /^(20)?17-?11-?\d{2}$|^1711\d{2}$|^2017-11-\d{2}$/);
      const text = (await open.pane.locator('main').textContent()) ?? '';
      assert.doesNotMatch(text, /M0\d{4}|Anställd 0\d{4}/);
      assert.equal(await view.field('Från månad').inputValue(), '2017-11');
      assert.equal(await view.field('Till månad').inputValue(), '2021-10');
    });

    it('pulls them into tables, and says what became of the rows', async () => {
      await view.pull();
      assert.deepEqual([...(await view.tables()).keys()].sort(), ['Friskdag_Avvisade', 'Friskdag_Logg', 'Friskdag_Statistik']);
      assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Statistik', 'Logg', 'Avvisade rader']);
      const read = await view.account().getByRole('row', { name: 'Lästa' }).getByRole('cell').allTextContents();
      const rows = municipality.spells.length + Math.ceil(municipality.spells.length / 40);
      assert.deepEqual(read.map(digits), [rows, municipality.employments.length]);
    });

    it('writes as many employees as a count by hand gives', async () => {
      const rows = await view.rows('Friskdag_Statistik');
      for (const month of ['2017-11', '2019-02', '2021-10']) {
        const row = rows.find((one) => one.Månad === month && one.Nivå === 'kommun');
        assert.equal(row?.Anställda, headcount(municipality, month), month);
      }
    });

    it('hides groups of at most ten', async () => {
      const rows = await view.rows('Friskdag_Statistik');
      const shownRows = rows.filter(({ Status }) => Status !== 'döljs');
      assert.ok(shownRows.length > 1000 && shownRows.length < rows.length);
      assert.ok(shownRows.every(({ Anställda }) => Number(Anställda) > 10));
      assert.ok(rows.filter(({ Status }) => Status === 'döljs').every(({ Anställda, Sjukfall }) => Anställda === '' && Sjukfall === ''));
    });

    it('lets cells with STATISTIK follow', async () => {
      assert.equal(await shownHeadcount('A1', '2018-11'), headcount(municipality, '2018-11'));
      assert.equal(await shownHeadcount('A2', '2020-01'), headcount(municipality, '2020-01'));
    });

    it('pulls again with another setting from the same files, into the same tables', async () => {
      await view.field('Från månad').fill('2019-01');
      await view.pull('Hämta igen');
      const rows = await view.rows('Friskdag_Statistik');
      assert.deepEqual([...new Set(rows.map(({ Månad }) => Månad))].sort()[0], '2019-01');
      const sheets = (await open.workbench.call<string[]>('sheets')).filter((name) => !name.startsWith('Friskdag ångrar'));
      assert.deepEqual(sheets, ['Blad1', 'Statistik', 'Logg', 'Avvisade rader']);
      const log = await view.rows('Friskdag_Logg');
      assert.deepEqual(
        log.map(({ Period }) => Period),
        ['2017-11 – 2021-10', '2019-01 – 2021-10'],
      );
      assert.match(String(await shown('A1')), /^#/);
      assert.equal(await shown('A2'), headcount(municipality, '2020-01'));
    });

    it('can be undone, and the cells follow', async () => {
      await open.pane.getByRole('button', { name: /^Ångra/ }).click();
      await open.pane.getByRole('button', { name: 'Ångra', exact: true }).click();
      await open.pane.getByText('Arbetsboken är som förut.').first().waitFor();
      await eventually(async () => assert.equal(await shown('A1'), headcount(municipality, '2018-11')));
    });

    it('asks for the files when the pane is opened anew, and keeps the rest; STATISTIK knows the table at once', async () => {
      await view.reload();
      await open.pane.getByText('Välj filerna igen').waitFor();
      assert.equal(await view.field('Från månad').inputValue(), '2019-01');
      assert.equal(await shownHeadcount('A3', '2018-12'), headcount(municipality, '2018-12'));
      await view.chooseFiles(payrollSpells(municipality), payrollEmployees(municipality));
      await view.pull('Hämta igen');
      assert.equal((await view.rows('Friskdag_Statistik'))[0]?.Månad, '2019-01');
    });
  });

  describe('with columns that nobody can guess', () => {
    it('lets the user point at them, and remembers it', async () => {
      await view.begin();
      const spells = plainSpells(municipality).replace('employee_id,start_date', 'vem,när');
      await view.giveFiles(spells, plainEmployees(municipality));
      assert.equal(await view.button('Hämta statistiken').getAttribute('aria-disabled'), 'true');
      await open.pane.getByRole('combobox', { name: 'Anställd', exact: true }).first().selectOption({ label: 'vem' });
      await open.pane.getByRole('combobox', { name: 'Första dag' }).selectOption({ label: 'när' });
      await view.untilUnderstood();
      await view.pull();
      assert.equal((await view.rows('Friskdag_Statistik'))[0]?.Anställda, headcount(municipality, '2017-11'));
      await view.reload();
      await view.chooseFiles(spells, plainEmployees(municipality));
    });
  });

  describe('with a column that says how spells were reported', () => {
    it('lets the user say which values are the health support, and gives its share to STATISTIK', async () => {
      await view.begin();
      await view.chooseFiles(withChannels(plainSpells(municipality)), plainEmployees(municipality));
      const channels = open.pane.getByRole('region', { name: 'Anmälda via hälsostöd' });
      assert.equal(await channels.getByRole('combobox', { name: /^chef/ }).inputValue(), 'other');
      const supplier = channels.getByRole('combobox', { name: /^Leverantören/ });
      assert.equal(await supplier.inputValue(), 'unknown');
      await supplier.selectOption({ label: 'Hälsostöd' });
      await channels.getByText('Rader vars anmälningssätt är okänt').waitFor({ state: 'detached' });
      await view.untilUnderstood();
      await view.pull();
      const unknown = view.account().getByRole('row', { name: 'Rader med okänt anmälningssätt' }).getByRole('cell');
      assert.deepEqual((await unknown.allTextContents()).map(digits), [0]);
      const month = (await view.rows('Friskdag_Statistik')).find((row) => row.Månad === '2019-02' && row.Nivå === 'kommun');
      assert.ok(month);
      assert.equal(month['Sjukfall, känd anmälan'], month.Sjukfall);
      assert.equal(month.Nyttjandegrad, Number(month['Via hälsostöd']) / Number(month.Sjukfall));
      await open.workbench.call('enter', 'Blad1!A9', '=FRISKDAG.STATISTIK("Nyttjandegrad";"2019-02")');
      assert.equal(await shown('A9'), month.Nyttjandegrad);
    });

    it('remembers it', async () => {
      await view.reload();
      await view.chooseFiles(withChannels(plainSpells(municipality)), plainEmployees(municipality));
      assert.equal(await open.pane.getByRole('combobox', { name: /^Leverantören/ }).inputValue(), 'support');
    });
  });

  describe('with a PAXml file', () => {
    it('gives the same employees', async () => {
      await view.begin();
      await view.choosePaxml(paxmlSpells(municipality));
      await view.pull();
      const [first] = await view.rows('Friskdag_Statistik');
      assert.equal(first?.Anställda, headcount(municipality, '2017-11'));
    });
  });

  describe('with tables of the workbook', () => {
    it('pulls them, and reads them anew from their place when it pulls again', async () => {
      await view.begin(workbookOf(plainSpells(municipality), plainEmployees(municipality)));
      await view.chooseTables('Sjukfall', 'Anställda');
      await view.pull();
      const before = await view.rows('Friskdag_Statistik');
      assert.equal(before[0]?.Anställda, headcount(municipality, '2017-11'));
      assert.equal(await shownHeadcount('A1', '2021-10'), headcount(municipality, '2021-10'));
      // Everybody else leaves: only the first employee’s row stays as it is.
      const table = (await view.tables()).get('Anställda')!;
      const last = municipality.employments.length + 1;
      await open.workbench.call(
        'enter',
        `Personal!G3:G${last}`,
        Array.from({ length: last - 2 }, () => ['2021-09-30']),
      );
      assert.ok(table);
      await view.reload();
      await view.pull('Hämta igen');
      assert.match(String(await shown('A1')), /^#/, 'one employee is too few to be shown');
    });

    it('says so when a table is gone', async () => {
      await view.begin(workbookOf(plainSpells(municipality), plainEmployees(municipality)));
      await view.chooseTables('Sjukfall', 'Anställda');
      await open.pane.evaluate(`Excel.run(async (context) => {
        context.workbook.tables.getItem('Sjukfall').delete();
        await context.sync();
      })`);
      await view.button('Hämta statistiken').click();
      await open.pane.getByText('Tabellen ”Sjukfall” finns inte i arbetsboken.').waitFor();
    });
  });

  describe('with a source of no use', () => {
    it('says so, and why', async () => {
      await view.begin();
      await view.givePaxml('<lön/>');
      await open.pane.getByText('är inte PAXml').first().waitFor();
      assert.equal(await view.button('Hämta statistiken').getAttribute('aria-disabled'), 'true');
    });
  });

  it('asks nothing of the network and breaks no content security policy', async () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });
});

/** How many employees have a row of employment in a month: the plain way. */
function headcount({ employments }: Municipality, written: string): number {
  const [year, month] = written.split('-').map(Number) as [number, number];
  const [first, next] = [firstDayOf(monthOf(year, month)), firstDayOf(monthOf(year, month) + 1)];
  const employed = employments.filter(({ from, to }) => from < next && (to ?? Infinity) >= first);
  return new Set(employed.map(({ employee }) => employee)).size;
}

function digits(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

/** Plain spells, every third of which the supplier took, the others the manager. */
function withChannels(spells: string): string {
  const [header, ...rows] = spells.trim().split('\n');
  return [`${header},Rapporterad via`, ...rows.map((row, place) => `${row},${place % 3 === 0 ? 'Leverantören' : 'chef'}`)].join('\n');
}
