import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';

const pictures = join(import.meta.dirname, '../../screenshots');

describe('the view Riskdelning', function () {
  this.timeout(240_000);
  let open: OpenPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openPane();
  });
  after(() => closePane(open));

  it('leads from the first page to a known contract', async () => {
    await open.pane.getByRole('button', { name: 'Börja med ett känt kontrakt' }).click();
    await open.pane.getByRole('heading', { name: 'Riskdelning', level: 1 }).waitFor();
    await open.pane.getByRole('button', { name: 'Botkyrka (Aino Health)' }).click();
    assert.equal(await open.figure('Aktivitetsersättning'), '4 202 550 kr');
    assert.equal(await open.figure('Utfallsersättning'), '2 701 246 kr');
  });

  it('shows the parties’ results where the user moves the marker with the keyboard', async () => {
    const marker = open.pane.getByRole('slider', { name: 'Värdet av de sparade dagarna' });
    await marker.press('End');
    assert.equal(await open.figure('Utfallsersättning'), '6 303 825 kr');
    await marker.press('Home');
    assert.equal(await open.figure('Utfallsersättning'), '0 kr');
    await marker.press('PageUp');
    assert.equal(await marker.getAttribute('aria-valuenow'), '-9148000');
  });

  it('follows the pointer along the curve', async () => {
    const box = await open.pane.locator('svg').first().boundingBox();
    assert.ok(box);
    await open.page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await open.page.mouse.down();
    await open.page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 });
    await open.page.mouse.up();
    const value = Number(await open.pane.getByRole('slider', { name: 'Värdet av de sparade dagarna' }).getAttribute('aria-valuenow'));
    // 0.6 of 288 units lies 136.8 into the 244 of the plot, which runs from -0.5 to 2 times 22,87 Mkr.
    assert.equal(value, Math.round(((136.8 / 244) * 2.5 - 0.5) * 100) * 228_700);
  });

  it('sets risk levels side by side', async () => {
    await open.pane.getByRole('button', { name: 'Lägg till 50 % i jämförelsen' }).click();
    const slider = open.pane.getByRole('slider', { name: 'Risknivå' });
    await slider.fill('75');
    await open.pane.getByRole('button', { name: 'Lägg till 75 % i jämförelsen' }).click();
    const table = open.pane.getByRole('table', { name: 'Jämför risknivåer' });
    const cells = await table.getByRole('row', { name: 'Högsta utfallsersättning' }).getByRole('cell').allTextContents();
    // 1,5 * r * 8 405 100
    assert.deepEqual(cells.map(plainSpaces), ['6,30 Mkr', '9,46 Mkr']);
    await slider.fill('50');
  });

  it('says in place what is wrong', async () => {
    await open.pane.getByLabel('Tak, gånger investeringen').fill('0,5');
    await open.pane.getByText('Tak är 0,5, men ska vara minst 1.').waitFor();
    assert.equal(await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).getAttribute('aria-disabled'), 'true');
    await open.pane.getByLabel('Tak, gånger investeringen').fill('1,5');
  });

  it('inserts a sheet of live formulas with names and a chart', async () => {
    await open.pane.getByRole('button', { name: 'Botkyrka (Aino Health)' }).click();
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
    await open.pane.getByText('Bladet ”Riskdelning” är infogat.').first().waitFor();
    await open.workbench.call('idle');
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Riskdelning']);
    assert.deepEqual(await open.read('Riskdelning!B14:B15'), [[4_202_550], [6_303_825]]);
    // Printed: 18,4 and 81,6 %.
    const shares = (await open.read('Riskdelning!B17:B18')).flat().map((share) => Number(share).toFixed(3));
    assert.deepEqual(shares, ['0.184', '0.816']);
    const names = await open.workbench.call<{ name: string; formula: string }[]>('names');
    assert.ok(names.some(({ name, formula }) => name === 'Riskdelning_investering' && formula === "='Riskdelning'!$B$6"));
    const [chart] = await open.workbench.call<{ series: { y: string }[]; type: string }[]>('charts');
    assert.equal(chart?.type, 'XYScatterLinesNoMarkers');
    assert.equal(chart.series.length, 2);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('lets the sheet live on with the pane closed', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Riskdelning!B11', '75 %');
    await open.workbench.call('idle');
    // 1,5 * 0,75 * 8 405 100
    assert.deepEqual(await open.read('Riskdelning!B15'), [[9_455_737.5]]);
    await open.workbench.call('openPane');
  });

  it('asks before it replaces the sheet, and can be undone', async () => {
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
    await open.pane.getByRole('button', { name: 'Ersätt ”Riskdelning”' }).press('Enter');
    await open.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await open.pane.getByRole('button', { name: 'Ångra ”Riskdelning”' }).waitFor();
    await open.workbench.call('idle');
    assert.deepEqual(await open.read('Riskdelning!B11'), [[0.5]]);
    await open.pane.getByRole('button', { name: 'Ångra ”Riskdelning”' }).press('Enter');
    await open.pane.getByRole('button', { name: 'Ta bort' }).press('Enter');
    await open.pane.getByText('Arbetsboken är som förut.').first().waitFor();
    await open.workbench.call('idle');
    assert.deepEqual(await open.read('Riskdelning!B11'), [[0.75]]);
  });

  it('shows the printed figures of Örnsköldsvik', async () => {
    await open.pane.getByRole('button', { name: 'Örnsköldsvik (Previa)' }).click();
    await open.pane.getByLabel('Bladets namn').fill('Örnsköldsvik');
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
    await open.pane.getByText('Bladet ”Örnsköldsvik” är infogat.').first().waitFor();
    await open.workbench.call('idle');
    // Derived from print: 7 693 650, 1 923 412, 8 655 356.
    assert.deepEqual((await open.read('Örnsköldsvik!B10')).flat(), [7_693_650]);
    assert.deepEqual((await open.read('Örnsköldsvik!B14:B15')).flat(), [1_923_412.5, 8_655_356.25]);
    // Printed: 33,2 and 66,8 %.
    const shares = (await open.workbench.call<string[][]>('texts', 'Örnsköldsvik!B17:B18')).flat();
    assert.deepEqual(shares, ['33,2%', '66,8%']);
  });

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong, frame and all (${chosen})`, async () => {
      await open.pane.waitForFunction(() => document.querySelector('.fui-Toast') === null);
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen), []);
      await open.pane.locator('#pane').screenshot({ path: join(pictures, `contract-sv-${chosen}.png`) });
    });
  }

  it('speaks English', async () => {
    await open.page.emulateMedia(colours.light);
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).press('Enter');
    await open.pane.getByRole('heading', { name: 'Risk sharing', level: 1 }).waitFor();
    assert.equal(await open.figure('Activity payment'), '1,923,413 kr');
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light'), []);
    await open.pane.locator('#pane').screenshot({ path: join(pictures, 'contract-en-light.png') });
  });

  it('leads by keyboard to the menu, another page and back', async () => {
    const menu = open.pane.getByRole('button', { name: 'Menu' });
    await menu.press('Enter');
    await open.pane.getByRole('navigation').getByRole('button', { name: 'Start' }).press('Enter');
    await open.pane.getByRole('heading', { level: 1, name: /What does sick absence cost/ }).waitFor();
    assert.equal(await open.pane.evaluate('document.activeElement.tagName'), 'MAIN');
    for (const chosen of Object.keys(colours) as Colours[]) {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen), []);
      await open.pane.locator('#pane').screenshot({ path: join(pictures, `start-en-${chosen}.png`) });
    }
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
