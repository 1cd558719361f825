import assert from 'node:assert/strict';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

/* Made up: no such person can be, for there is no month 88 and no day 77; and one in the form of a personal number. */
const employeeNumbers = Array.from({ length: 24 }, (_, place) => `PLANTERAD${String(place + 1).padStart(3, '0')}`);
const personalNumber = '19121212-1212';
const planted = /PLANTERAD\d|19?121212-?1212/i;

const employees = [
  'Anst.nr;Namn;Enhet;Förvaltning;Kön;Anst.datum;Kategori',
  ...employeeNumbers.map((number) => `${number};Person ${number};Norr;Skola;K;2010-01-01;Månad`),
  // Slips: who is meant stands where the group, the department, the sex, the date or the category should.
  `PLANTERAD001;x;PLANTERAD002;Skola;K;2010-01-01;Månad`,
  `PLANTERAD003;x;Norr;${personalNumber};K;2010-01-01;Månad`,
  `PLANTERAD004;x;Norr;Skola;PLANTERAD004;2010-01-01;Månad`,
  `PLANTERAD005;x;Norr;Skola;K;${personalNumber};Månad`,
  `PLANTERAD006;x;Norr;Skola;K;PLANTERAD006;Månad`,
  `PLANTERAD007;x;Norr;Skola;K;2010-01-01;PLANTERAD007`,
  `;x;PLANTERAD008;Skola;K;;Månad`,
].join('\n');

const spells = [
  'Anst.nr;Frånvaroorsak;Datum fr.o.m.;Datum t.o.m.;Omfattning',
  ...employeeNumbers.map((number) => `${number};Sjukdom;2018-11-05;2018-11-09;1`),
  `PLANTERAD009;PLANTERAD009;2018-11-12;2018-11-13;1`,
  `PLANTERAD010;${personalNumber};2018-11-12;2018-11-13;1`,
  `PLANTERAD011;Sjukdom;PLANTERAD011;2018-11-13;1`,
  `PLANTERAD012;Sjukdom;2018-11-12;${personalNumber};1`,
  `PLANTERAD013;Sjukdom;2018-11-12;2018-11-13;PLANTERAD013`,
  `${personalNumber};Sjukdom;2018-11-12;2018-11-01;1`,
  `;Sjukdom;PLANTERAD014;;1`,
].join('\n');

describe('what a pull leaves behind', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    view = await openStatisticsPane();
    open = view.open;
  });
  after(() => closePane(open));

  /** The first place in which somebody who was planted is found. */
  const trace = (text: string) => planted.exec(text)?.[0];

  it('shows nobody before the pull, nor in what it says of it', async () => {
    await view.chooseFiles(spells, employees);
    for (const each of await view.button('Ändra kolumner').all()) await each.click();
    assert.equal(trace(await shownText()), undefined);
    await view.pull();
    assert.equal(trace(await shownText()), undefined);
    await open.pane.getByText('Varför rader avvisades').waitFor();
  });

  it('leaves nobody in the workbook: cells, notes, names and settings', async () => {
    const workbook = JSON.stringify(await open.workbench.call('save'));
    assert.match(workbook, /Friskdag_Avvisade/);
    assert.equal(trace(workbook), undefined);
    assert.equal(trace(JSON.stringify(await open.workbench.call('notes'))), undefined);
    const settings = await open.pane.evaluate<string>(`Excel.run(async (context) => {
      const all = context.workbook.settings.load('items/key,items/value');
      await context.sync();
      return JSON.stringify(all.items.map(({ key, value }) => [key, value]));
    })`);
    assert.match(settings, /Friskdag.Pull/);
    assert.equal(trace(settings), undefined);
  });

  it('leaves nobody in what the browser keeps', async () => {
    const kept = await open.pane.evaluate(async () => {
      const databases = await indexedDB.databases();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, await caches.keys(), location.href]);
    });
    assert.equal(trace(kept), undefined);
  });

  const shownText = async () => {
    const values = await open.pane
      .locator('input, select')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    return `${(await open.pane.locator('body').textContent()) ?? ''} ${values.join(' ')}`;
  };
});
