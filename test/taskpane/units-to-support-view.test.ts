import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { walkByKeyboard } from '../support/keyboard';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { pulledWorkbook } from '../support/workbook-of-units';

const pictures = join(import.meta.dirname, '../../screenshots/units-to-support');

/*
 * Five units are shown, of 20 employees each, with a fixed number of short days per employee and month, a little more in winter
 * than in summer: over twelve months that evens out. 30 % of five is two, rounded up.
 */
describe('the view Enheter att stödja', function () {
  this.timeout(300_000);
  let open: OpenPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane();
    await open.workbench.call('open', pulledWorkbook());
    await open.pane.evaluate('location.reload()');
    await open.pane.getByRole('button', { name: /^Enheter att stödja/ }).press('Enter', { timeout: 90_000 });
    await open.pane.getByRole('heading', { name: 'Att stödja', exact: true }).waitFor({ timeout: 60_000 });
  });
  after(() => closePane(open));

  const reasonsOf = async (unit: string) =>
    open.pane
      .locator('ol > li', { hasText: unit })
      .locator('ul > li')
      .allTextContents()
      .then((texts) => texts.map((text) => text.replace(/\s/g, ' ')));

  it('names the 30 % with the most short days, with the reasons', async () => {
    await open.pane.getByText('Bedömda 2019-01–2019-12: 5 enheter. 2 att stödja.').waitFor();
    // By hand: 12 * 0,9 = 10,8 and 12 * 0,8 = 9,6 days.
    assert.deepEqual(await reasonsOf('Norr'), [
      '10,8 korta dagar per anställd, nr 1 av 5',
      'Stadigt högt: bland de högsta i 4 av 4 kvartal',
      '20 anställda i medeltal',
      '0 % mer än samma månader före',
    ]);
    assert.equal((await reasonsOf('Väster'))[0], '9,6 korta dagar per anställd, nr 2 av 5');
  });

  it('says which units cannot be judged, and does not rank them', async () => {
    await open.pane.getByText('Blå: 12 av 12 månader utan siffror').waitFor();
    await open.pane.getByText('Röd: 12 av 12 månader utan siffror').waitFor();
    assert.equal(await open.pane.locator('ol > li').count(), 2);
  });

  it('chooses anew when the share is changed, and says what is wrong with one that is none', async () => {
    const share = open.pane.getByLabel('Andel av enheterna, %');
    await share.fill('60');
    await open.pane.getByText('5 enheter. 3 att stödja.').waitFor();
    await share.fill('0');
    await open.pane.getByText(/Andel.* ska vara/).waitFor();
    await share.fill('30');
  });

  it('has nothing that axe finds wrong, fits 320 pixels, and can be used by keyboard alone', async () => {
    for (const chosen of Object.keys(colours) as Colours[]) {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen), [], chosen);
      await open.pane.locator('body').screenshot({ path: join(pictures, `view-sv-${chosen}.png`) });
    }
    await open.page.emulateMedia(colours.light);
    assert.equal(await open.pane.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    const { unmarked, unreached } = await walkByKeyboard(open.page, open.pane);
    assert.deepEqual({ unmarked, unreached }, { unmarked: [], unreached: [] });
  });

  it('inserts the choice, and what it stands on', async () => {
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
    await open.pane.getByText('Bladet ”Enheter att stödja” är infogat.').first().waitFor({ timeout: 90_000 });
    const sheets = await open.workbench.call<string[]>('sheets');
    assert.ok(sheets.includes('Enheter att stödja') && sheets.includes('Enheter att stödja underlag'));
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  const inserted = async (address: string, sheet = 'Enheter att stödja') => {
    await open.workbench.call('idle');
    return open.read(`'${sheet}'!${address}`);
  };
  const rounded = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell)));

  it('shows the chosen on the sheet as in the pane, each with its reasons', async () => {
    assert.deepEqual(await inserted('B7:B11'), [[0.3], [11], [43_800], [12], [5]]);
    assert.deepEqual(rounded(await inserted('A14:E17')), [
      ['Rang', 'Enhet', 'Dagar per anställd', 'Anställda', 'Kvartal bland de högsta'],
      [1, 'Norr', 10.8, 20, 4],
      [2, 'Väster', 9.6, 20, 4],
      ['', '', '', '', ''],
    ]);
    const reasons = (await inserted('G15:G17')).flat().map(String);
    assert.match(reasons[0] ?? '', /^Nr 1 av 5; 10[.,]8 korta dagar per anställd; bland de högsta i 4 av 4 kvartal$/);
    assert.match(reasons[1] ?? '', /^Nr 2 av 5; 9[.,]6 korta dagar per anställd; bland de högsta i 4 av 4 kvartal$/);
    assert.equal(reasons[2], '');
    assert.deepEqual(await inserted('I14:I17'), [['Går inte att bedöma'], ['Blå'], ['Röd'], ['']]);
    await open.page.screenshot({ path: join(pictures, 'sheet-sv.png') });
  });

  // Norr: 0,9 and a tenth of the cosine of the month, 20 employees. January, February and March: 1, half the root of 3, a half.
  it('counts on the sheet below it what they are chosen by, a hidden unit as hidden and never as 0', async () => {
    const rows = rounded(await inserted('A5:I11', 'Enheter att stödja underlag'));
    const winter = 0.1 * (1 + Math.sqrt(3) / 2 + 0.5);
    const spring = 0.1 * (0 - 0.5 - Math.sqrt(3) / 2);
    const summer = 0.1 * (-1 - Math.sqrt(3) / 2 - 0.5);
    const autumn = 0.1 * (0 + 0.5 + Math.sqrt(3) / 2);
    const quarters = (short: number) => [winter, spring, summer, autumn].map((more) => Number((3 * short + more).toFixed(6)));
    const row = (unit: string) => rows.find(([, name]) => name === unit);
    assert.deepEqual(row('Norr'), ['bedöms', 'Norr', 216, 20, ...quarters(0.9), 4]);
    assert.deepEqual(row('Öster'), ['bedöms', 'Öster', 72, 20, ...quarters(0.3), 0]);
    assert.deepEqual(row('Röd'), ['döljs', 'Röd', 'döljs', 'döljs', '', '', '', '', '']);
  });

  it('chooses anew on the sheet when a yellow cell is changed, with the pane closed', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', "'Enheter att stödja'!B7", '60 %');
    assert.deepEqual(rounded(await inserted('A15:C18')), [
      [1, 'Norr', 10.8],
      [2, 'Väster', 9.6],
      [3, 'Söder', 7.2],
      ['', '', ''],
    ]);
    // The year that ends in October 2019 has every calendar month once too.
    await open.workbench.call('enter', "'Enheter att stödja'!B9", '2019-10-01');
    assert.deepEqual(rounded(await inserted('A15:C15')), [[1, 'Norr', 10.8]]);
    assert.deepEqual(await inserted('J4', 'Enheter att stödja underlag'), [[43_405]]);
    await open.workbench.call('openPane');
  });

  it('leaves no error on either sheet but the hidden months', async () => {
    const errorsOf = (rows: readonly (readonly unknown[])[]) => rows.flat().filter((value) => /^#/.test(String(value)));
    assert.deepEqual(errorsOf(await inserted('A1:I30')), []);
    // Two hidden units, days and headcount of twelve months.
    const hidden = errorsOf(await inserted('A1:AG30', 'Enheter att stödja underlag'));
    assert.deepEqual([new Set(hidden), hidden.length], [new Set(['#N/A']), 48]);
  });

  it('says the same in English', async () => {
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
    await open.pane.getByText('Judged 2019-01–2019-12: 5 units. 2 to support.').waitFor();
  });
});
