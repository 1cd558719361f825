import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { violationsIn } from '../support/axe';
import { extractText } from '../support/made-up-extract';
import { closePane, type OpenPane } from '../support/pane';
import { textFile } from '../support/small-municipality';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('an extract in the view Statistik', function () {
  this.timeout(180_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    view = await openStatisticsPane({ viewport: { width: 1400, height: 2000 } });
    open = view.open;
  });
  after(() => closePane(open));

  const chooseExtract = () => open.pane.getByRole('radio', { name: 'Ett uttag som redan är summerat' }).check();
  const giveFile = (text: string) => open.pane.locator('input[type=file]').setInputFiles(textFile('uttag.csv', text));
  const understood = (months: string) => open.pane.getByText(`Uttaget går från ${months}.`).waitFor();
  const picture = (name: string) => open.page.screenshot({ path: join(pictures, `extract-${name}.png`) });
  const unit = async (name: string, month: string) =>
    (await view.rows('Friskdag_Uttag')).find((row) => row.Namn === name && row.Månad === month);

  it('is chosen instead of spells and employees, and shown as it is understood', async () => {
    await chooseExtract();
    await open.pane.getByText('Välj ett uttag, så går det att hämta.').waitFor();
    await giveFile(extractText());
    await understood('2021-04 till 2021-05');
    const columns = open.pane.getByRole('table', { name: 'De första raderna: Uttag' });
    const months = await columns.getByRole('row', { name: 'Månad (År-Månad)' }).getByRole('cell').allTextContents();
    assert.deepEqual(months, ['2021-APR', '2021-APR']);
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('understood');
  });

  it('is added up into a table of its own, small groups hidden', async () => {
    await view.pull('Hämta uttaget');
    assert.deepEqual([...(await view.tables()).keys()].sort(), ['Friskdag_Avvisade', 'Friskdag_Logg', 'Friskdag_Uttag']);
    const norr = await unit('Norr', '2021-04');
    assert.deepEqual([norr?.Anställda, norr?.Sjuktimmar, norr?.Nettodagar, norr?.Sjukfrånvaro], [12, 48, 6, 0.03]);
    const öster = await unit('Öster', '2021-04');
    assert.deepEqual([öster?.Status, öster?.Anställda, öster?.Sjuktimmar, öster?.Sjukfrånvaro], ['döljs', '', '', '']);
    const account = await view.account().getByRole('cell').allTextContents();
    assert.deepEqual(account, ['12', '12', '0', '2']);
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('pulled');
  });

  it('lets a cell of the workbook use it', async () => {
    await open.workbench.call('enter', 'Blad1!A1', '=SUMIFS(Friskdag_Uttag[Nettodagar];Friskdag_Uttag[Nivå];"kommun")');
    await open.workbench.call('idle');
    assert.equal((await open.read('Blad1!A1'))[0]?.[0], 104);
  });

  it('says why rows are not used, and which groups lack hours', async () => {
    await giveFile(
      extractText('2021,juni,Skola,Norr,-29,4,5 %,32', '2021,2021-06,Skola,Norr,-29,12,5 %,', '2021,2021-06,Vård,Väster,-29,20,5 %,8'),
    );
    await understood('2021-04 till 2021-06');
    await view.pull('Hämta igen');
    await view.account().getByText('Rader utan timmar: 1.').waitFor();
    await view
      .account()
      .getByText(/^Uttag: År-Månad, rad 14, ska vara en månad/)
      .waitFor();
    const norr = await unit('Norr', '2021-06');
    assert.deepEqual([norr?.Anställda, norr?.Sjuktimmar, norr?.Sjukfrånvaro], [12, '', 0.05]);
    const [rejected] = await view.rows('Friskdag_Avvisade');
    assert.equal(rejected?.Rad, 'uttaget, rad 14');
  });

  it('lets the user point at a column that nobody can guess, and remembers it', async () => {
    const text = extractText().replace('Antal anställningar', 'Huvuden');
    await giveFile(text);
    await open.pane.getByText('Inga rader kan läsas ännu.').waitFor();
    assert.equal(await view.button('Hämta igen').getAttribute('aria-disabled'), 'true');
    await open.pane.getByRole('combobox', { name: 'Antal anställda' }).selectOption({ label: 'Huvuden' });
    await understood('2021-04 till 2021-05');
    await view.pull('Hämta igen');
    await open.pane.evaluate('location.reload()');
    await open.pane.getByRole('button', { name: /^Statistik/ }).click();
    await open.pane.getByText('Arbetsboken har ett uttag.').waitFor();
    await giveFile(text);
    await understood('2021-04 till 2021-05');
  });

  it('refuses a limit that is none, and warns of one below the law', async () => {
    await open.pane.getByLabel('Dölj grupper').fill('tio');
    await open.pane.getByText(/ska vara ett tal, men är ”tio”/).waitFor();
    assert.equal(await view.button('Hämta igen').getAttribute('aria-disabled'), 'true');
    await open.pane.getByLabel('Dölj grupper').fill('5');
    await open.pane.getByText('Med en lägre gräns än 10 får siffrorna inte offentliggöras').waitFor();
  });

  it('can be a table of the workbook', async () => {
    const cells = extractText()
      .split('\n')
      .map((line) => line.split(','));
    const tables = [{ name: 'Uttaget', at: `A1:H${cells.length}` }];
    await open.workbench.call('open', {
      sheets: [
        { name: 'Blad1', cells: [] },
        { name: 'Underlag', cells: [{ at: 'A1', rows: cells }], tables },
      ],
    });
    await view.reload();
    await chooseExtract();
    await open.pane.getByRole('radio', { name: 'I en tabell i arbetsboken' }).check();
    await open.pane.getByRole('combobox', { name: 'Uttag' }).selectOption('Uttaget');
    await understood('2021-04 till 2021-05');
    await view.pull('Hämta uttaget');
    assert.equal((await unit('Söder', '2021-05'))?.Nettodagar, 25);
  });
});
