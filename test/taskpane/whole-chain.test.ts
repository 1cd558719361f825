import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeMunicipality, type Municipality } from '../../samples/municipality/municipality';
import { paxmlSpells } from '../../samples/municipality/paxml';
import { payrollEmployees, payrollSpells } from '../../samples/municipality/payroll';
import { plainEmployees, plainSpells } from '../../samples/municipality/plain';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { StatisticsPane } from '../support/statistics-pane';
import { workbookOf } from '../support/small-municipality';

const pictures = join(import.meta.dirname, '../../screenshots');
/** Of what is written to many sheets, on a machine that does much else. */
const longestMs = 180_000;

/** Of the net days in a report, which begin with January’s in row 44. */
const rowOfOctober = 53;

type Row = Readonly<Record<string, unknown>>;

/*
 * From the source to kronor, as a person goes: the made-up municipality of samples/ with its 6 000 employees and 50 000 rows of
 * spells, as text files, as PAXml and as tables of the workbook.
 */
describe('the whole chain, from the source to the split in kronor', function () {
  this.timeout(900_000);
  let open: OpenPane;
  let statistics: StatisticsPane;
  let municipality: Municipality;
  let rows: readonly Row[];

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    municipality = makeMunicipality();
    open = await openPane({ viewport: { width: 1500, height: 1600 } });
    statistics = new StatisticsPane(open);
    await statistics.show();
  });
  after(() => closePane(open));

  const press = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: true }).press('Enter');
  const field = (label: string) => open.pane.getByLabel(label, { exact: true });
  const sees = (text: string) => open.pane.getByText(text).first().waitFor({ timeout: longestMs });
  const show = async (view: string) => {
    await press('Meny');
    await open.pane.getByRole('navigation').getByRole('button', { name: view, exact: true }).press('Enter');
    await open.pane.getByRole('heading', { name: view, level: 1 }).waitFor();
  };
  const leaveHolidaysOut = () => open.pane.getByLabel('Räknas inte').check();
  const ofMunicipality = () => rows.filter(({ Nivå }) => Nivå === 'kommun');

  /** What stands beside a label on the sheet of the outcome, in whole kronor. */
  const kronor = async (label: string): Promise<number> => {
    await open.workbench.call('idle');
    const found = (await open.read('Utfall!A1:B40')).find(([first]) => first === label);
    return Math.round(Number(found?.[1]));
  };

  /**
   * The value of the saved days at an index that is a tenth higher than the reference period’s: nine tenths of the contract’s
   * absence, against the same month of the year before the contract, times the employees, at 1 000 kronor a day.
   */
  const valueByHand = (): number => {
    const months = ofMunicipality().map((row) => ({
      employees: Number(row['Anställda']),
      short: Number(row['Nettodagar 1-14']) / Number(row['Anställda']),
    }));
    const [reference, contract] = [months.slice(0, 12), months.slice(12)];
    const saved = contract.map(({ employees, short }, place) => (reference[place % 12]!.short - short * 0.9) * employees);
    return Math.round(1000 * saved.reduce((sum, days) => sum + days, 0));
  };

  it('pulls text files', async () => {
    await statistics.chooseFiles(payrollSpells(municipality), payrollEmployees(municipality));
    await statistics.pull();
    rows = await statistics.rows('Friskdag_Statistik');
    assert.equal(ofMunicipality().length, 48);
  });

  it('has an index, typed by hand', async () => {
    await show('Nationellt index');
    await open.pane.getByLabel('Skriv in för hand').check();
    const lines = ofMunicipality().map(({ Månad }) => `${String(Månad)} ${String(Månad) < '2018-11' ? '9' : '9,9'}`);
    await field('En månad och dess index per rad').fill(lines.join('\n'));
    await press('Infoga i arbetsboken');
    await sees('Bladet ”Index” är infogat.');
  });

  it('takes the outcome from the tables, adjusted by the index, and splits its value', async () => {
    await show('Utfall');
    await field('Schablonvärde per sjukdag, kr').fill('1 000');
    await field('Investering, kr').fill('14 700 000');
    await field('Leverantörens pris, kr').fill('8 000 000');
    await field('Risknivå, %').fill('50');
    await press('Hämta från statistiken');
    await sees('Ur statistiken,');
    await press('Infoga i arbetsboken');
    await sees('Bladet ”Utfall” är infogat.');
    assert.equal(await kronor('Värde av sparade dagar, kr'), valueByHand());
    const parties = (await kronor('Kommunens resultat, kr')) + (await kronor('Leverantörens resultat, kr'));
    assert.ok(Math.abs(parties - (valueByHand() - 14_700_000)) <= 1);
    await open.page.screenshot({ path: join(pictures, 'chain-outcome.png') });
  });

  it('follows a pull with another setting, with all of it in cells', async () => {
    const before = await kronor('Värde av sparade dagar, kr');
    await show('Statistik');
    await leaveHolidaysOut();
    await statistics.pull('Hämta igen');
    rows = await statistics.rows('Friskdag_Statistik');
    assert.equal(await kronor('Värde av sparade dagar, kr'), valueByHand());
    assert.notEqual(valueByHand(), before);
  });

  it('makes the month’s reports of a department', async () => {
    await show('Månadsrapport');
    await field('Medelmånadslön, kr').fill('32 000');
    await field('Enheter i').selectOption('Förvaltning G');
    const make = open.pane.getByRole('button', { name: /^Gör \d+ rapporter$/ });
    const count = Number(/\d+/.exec((await make.textContent())!)![0]);
    const started = performance.now();
    await make.press('Enter');
    await sees(`${count} rapporter är infogade.`);
    console.log(`      ${count} reports of a department: ${Math.round(performance.now() - started)} ms`);
    await open.workbench.call('idle');
    const reports = (await open.workbench.call<string[]>('sheets')).filter((name) => name.startsWith('Rapport'));
    assert.equal(reports.length, count);
    const last = reports.at(-1)!;
    const unit = last.replace(/^Rapport /, '');
    const ofMonth = rows.find(({ Namn, Månad }) => Namn === unit && Månad === '2021-10');
    assert.equal((await open.read(`'${last}'!B${rowOfOctober}`))[0]?.[0], ofMonth?.['Nettodagar 1-14']);
    await open.page.screenshot({ path: join(pictures, 'chain-reports.png') });
  });

  it('counts the same from PAXml', async () => {
    await statistics.begin();
    await statistics.choosePaxml(paxmlSpells(municipality));
    await leaveHolidaysOut();
    await statistics.pull();
    assert.deepEqual(counted(await statistics.rows('Friskdag_Statistik')), counted(rows));
  });

  it('and from tables of the workbook', async () => {
    await statistics.begin(workbookOf(plainSpells(municipality), plainEmployees(municipality)));
    await statistics.chooseTables('Sjukfall', 'Anställda');
    await leaveHolidaysOut();
    await statistics.pull();
    assert.deepEqual(counted(await statistics.rows('Friskdag_Statistik')), counted(rows));
  });

  it('asks nothing of the network, breaks no content security policy, and needs nothing that Excel lacks here', async () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });
});

/** The municipality’s months without what only some sources have. */
function counted(rows: readonly Row[]): unknown[] {
  const keys = ['Månad', 'Anställda', 'Sjukfall', 'Nettodagar 1-14', 'Nettodagar 15-90', 'Nettodagar 91-'];
  return rows.filter(({ Nivå }) => Nivå === 'kommun').map((row) => keys.map((key) => row[key]));
}
