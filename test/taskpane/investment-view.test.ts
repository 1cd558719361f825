import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('the view Investering', function () {
  this.timeout(240_000);
  let open: OpenPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane();
  });
  after(() => closePane(open));

  const button = (name: string | RegExp) => open.pane.getByRole('button', { name });
  const insertAs = async (sheet: string) => {
    await open.pane.getByLabel('Bladets namn').fill(sheet);
    await button('Infoga i arbetsboken').press('Enter');
    await open.pane.getByText(`Bladet ”${sheet}” är infogat.`).first().waitFor();
    await open.workbench.call('idle');
  };
  const read = async (address: string) => {
    await open.workbench.call('idle');
    return open.read(address);
  };
  const shown = async (address: string) => {
    await open.workbench.call('idle');
    const texts = await open.workbench.call<string[][]>('texts', address);
    return texts.flat().map(plainSpaces);
  };

  it('shows, in the pane, what a known case gives', async () => {
    await button(/^Investering/).press('Enter');
    await open.pane.getByRole('heading', { name: 'Investering', level: 1 }).waitFor();
    await button('Örnsköldsvik').press('Enter');
    // 5 699 * 6 * 10 % * 1 765 is 6 035 241 a year, against 5 699 000.
    assert.equal(await open.figure('Netto'), '1 008 723 kr');
    assert.equal(await open.figure('Nuvärde'), '1 008 723 kr');
    // 12 * 17 097 000 / 6 035 241 = 33,99
    assert.equal(await open.figure('Återbetald'), 'månad 34 av 36');
    // Printed: 9,4 % and 0,57 days.
    assert.equal(await open.figure('Minskning som bär kostnaden'), '9,4 %');
    assert.equal(await open.figure('Dagar per anställd och år'), '0,57');
  });

  it('follows every assumption at once', async () => {
    await open.pane.getByLabel('Kalkylränta per år, %').fill('3');
    // 336 241 * (1/1,03 + 1/1,03² + 1/1,03³) = 336 241 * 2,828611
    assert.equal(await open.figure('Nuvärde'), '951 095 kr');
    await open.pane.getByLabel('Bidrag per år, kr').fill('200 000');
    assert.equal(await open.figure('Netto'), '1 608 723 kr');
    await open.pane.getByLabel('Kalkylränta per år, %').fill('');
    await open.pane.getByLabel('Bidrag per år, kr').fill('');
  });

  it('sets the model’s day value and the rule of thumb beside, each a click away', async () => {
    await open.pane.getByLabel('Månadslön, kr').fill('30 000');
    await open.pane.getByText(/omkring 39\s% högre än modellen/).waitFor();
    await button(/^Använd tumregeln, 10 %: 3\s000\skr/).click();
    assert.equal(plainSpaces(await open.pane.getByLabel('Schablonvärde per dag, kr').inputValue()), '3 000');
    // Printed for 30 000 kr a month: 7,195 % a day.
    await button(/^Använd modellens värde: 2\s159\skr/).click();
    assert.equal(plainSpaces(await open.pane.getByLabel('Schablonvärde per dag, kr').inputValue()), '2 158,57');
  });

  it('says in place what is wrong, and offers no insertion', async () => {
    await open.pane.getByLabel('Förväntad minskning, %').fill('101');
    await open.pane.getByText('Minskning är 101, men ska vara från −100 till 100.').waitFor();
    assert.equal(await button('Infoga i arbetsboken').getAttribute('aria-disabled'), 'true');
    await button('Örnsköldsvik').click();
  });

  it('inserts a sheet of live formulas with names, a grid and a chart', async () => {
    await open.pane.getByLabel('Månadslön, kr').fill('');
    await insertAs('Investering');
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Investering']);
    assert.deepEqual(await read('Investering!B15:B18'), [[5_699_000], [1_008_723], [1_008_723], [34]]);
    // Printed: 9,4 % and 0,57 days.
    assert.deepEqual(await shown('Investering!B19:B20'), ['9,4%', '0,57']);
    const names = await open.workbench.call<{ name: string; formula: string }[]>('names');
    assert.ok(names.some(({ name, formula }) => name === 'Investering_schablonvärde' && formula === "='Investering'!$B$12"));
    assert.equal(names.length, 11);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('fills the grid from its axes', async () => {
    assert.deepEqual(await read('Investering!A30:A30'), [[0.1]]);
    assert.deepEqual((await read('Investering!B25:F25')).flat(), [1412, 1588.5, 1765, 1941.5, 2118]);
    // 3 * (5 699 * 6 * 10 % * v - 5 699 000)
    const row = (await read('Investering!B30:F30')).flat().map((value) => Number(value).toFixed(1));
    assert.deepEqual(row, ['-2612421.6', '-801849.3', '1008723.0', '2819295.3', '4629867.6']);
  });

  it('shows what the result depends on most, as figures and as bars', async () => {
    assert.deepEqual((await read('Investering!A40:A43')).flat(), [
      'Korttidsdagar per anställd och år (b)',
      'Förväntad minskning (q)',
      'Schablonvärde per dag (v)',
      'Kostnad per anställd och år (c)',
    ]);
    // A fifth of 3 * 6 035 241, and of 3 * 5 699 000.
    const changes = (await read('Investering!E40:F43')).flat().map((value) => Number(value).toFixed(1));
    const value = ['-3621144.6', '3621144.6'];
    assert.deepEqual(changes, [...value, ...value, ...value, '3419400.0', '-3419400.0']);
    const [chart] = await open.workbench.call<{ type: string; series: { y: string }[] }[]>('charts');
    assert.equal(chart?.type, 'BarClustered');
    assert.deepEqual(
      chart.series.map(({ y }) => y.replaceAll("'", '')),
      ['Investering!E40:E46', 'Investering!F40:F46'],
    );
  });

  it('writes the case year by year, with room for more years', async () => {
    assert.deepEqual(await shown('Investering!A73:G74'), [
      ...['3', '5 699 000', '3 419,40', '6 035 241', '336 241', '1 008 723', '336 241'],
      ...['Totalt', '17 097 000', '10 258,20', '18 105 723', '1 008 723', '1 008 723', '1 008 723'],
    ]);
    assert.deepEqual(await shown('Investering!A75:B76'), ['Återbetald månad', '34', 'Minskning som bär kostnaden', '9,4%']);
  });

  it('lets the sheet live on with the pane closed', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Investering!B11', '12 %');
    // 3 * (5 699 * 6 * 12 % * 1 765 - 5 699 000)
    assert.equal(Number((await read('Investering!B16')).flat()[0]).toFixed(1), '4629867.6');
    await open.workbench.call('enter', 'Investering!A30', '12 %');
    assert.equal(Number((await read('Investering!D30')).flat()[0]).toFixed(1), '4629867.6');
    await open.workbench.call('enter', 'Investering!B9', '5');
    assert.deepEqual(await shown('Investering!A76:B76'), ['Totalt', '28 495 000']);
    await open.page.screenshot({ path: join(pictures, 'investment-sheet-top.png') });
    await open.workbench.call('openPane');
  });

  it('shows the printed figures of Botkyrka, with the model’s day value on the sheet', async () => {
    await button('Botkyrka').click();
    await open.pane.getByLabel('Månadslön, kr').fill('30000');
    await insertAs('Botkyrka');
    // Printed: 6,7 % and 0,48 days. 12 * 18 678 000 / 9 324 057,6 = 24,04.
    assert.deepEqual(await shown('Botkyrka!B18:B20'), ['25', '6,7%', '0,48']);
    assert.deepEqual(await shown('Botkyrka!B23:B26'), ['30 000', '2 158,57', '3 000,00', '39%']);
    await open.workbench.call('select', 'Botkyrka!A62');
    await open.page.waitForTimeout(1000);
    await open.page.screenshot({ path: join(pictures, 'investment-sheet-below.png') });
  });

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong (${chosen})`, async () => {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
      await open.pane
        .locator('#root, body')
        .first()
        .screenshot({ path: join(pictures, `investment-sv-${chosen}.png`) });
    });
  }

  it('speaks English', async () => {
    await open.page.emulateMedia(colours.light);
    await button('Byt språk till engelska').click();
    await open.pane.getByRole('heading', { name: 'Investment', level: 1 }).waitFor();
    await button('Örnsköldsvik').click();
    assert.equal(await open.figure('Net'), '1,008,723 kr');
    assert.equal(await open.figure('Paid back'), 'month 34 of 36');
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await open.pane
      .locator('#root, body')
      .first()
      .screenshot({ path: join(pictures, 'investment-en-light.png') });
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
