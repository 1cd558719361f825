import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { closePane, openPane, type OpenPane } from '../support/pane';

/** A year of made-up months, with its reference year: 0,1 days less per employee each month. */
const months = Array.from({ length: 12 }, (_, month) => [`2018-${String(month + 1).padStart(2, '0')}`, '0,5', '6000']);
const reference = Array.from({ length: 12 }, (_, month) => [`2017-${String(month + 1).padStart(2, '0')}`, '0,6']);

describe('the view Utfall', function () {
  this.timeout(180_000);
  let open: OpenPane;
  const button = (name: string | RegExp): Locator => open.pane.getByRole('button', { name, exact: true });
  const settled = () => open.workbench.call('idle');

  /** The figures of a row of the table: measured window, whole period, extrapolation. */
  const figures = async (label: string): Promise<string[]> => {
    const table = open.pane.getByRole('table', { name: 'Utfall' });
    const texts = await table.getByRole('row', { name: label }).first().getByRole('cell').allTextContents();
    return texts.map((text) => text.replace(/\s/g, ' '));
  };
  const use = async (address: string, series: string): Promise<void> => {
    await open.workbench.call('select', address);
    await button(`Använd markeringen: ${series}`).click();
    await open.pane
      .getByRole('group', { name: series, exact: true })
      .getByText(address.split(':')[1] ?? address)
      .waitFor();
  };

  before(async () => {
    open = await openPane();
    await button(/^Utfall/).click();
    await open.pane.getByRole('heading', { name: 'Utfall', level: 1 }).waitFor();
  });
  after(() => closePane(open));

  it('says that a selection is empty', async () => {
    await button('Använd markeringen: Månader').click();
    await open.pane.getByText('Markeringen är tom. Markera celler med innehåll.').waitFor();
  });

  it('takes the months of the user from where they are selected, without their headings', async () => {
    await open.workbench.call('enter', 'Blad1!A1:F1', [['Månad', 'Dagar', 'Antal', '', 'Månad', 'Dagar']]);
    await open.workbench.call('enter', 'Blad1!A2:C13', months);
    await open.workbench.call('enter', 'Blad1!E2:F13', reference);
    await settled();
    await use('A1:A13', 'Månader');
    await open.pane.getByText('Rubriken ”Månad” räknas inte.').waitFor();
    await use('B1:B13', 'Korttidsfrånvaro per anställd');
    await use('C2:C13', 'Anställda');
    await use('E2:E13', 'Månader i referensperioden');
    await use('F2:F13', 'Korttidsfrånvaro per anställd i referensperioden');
    await open.pane.getByLabel('Schablonvärde per sjukdag, kr').fill('1 000');
    await open.pane.getByLabel('Investering, kr').fill('14 400 000');
    // 12 * 0,1 * 6 000 * 1 000 kr, against 12 of 36 months' investment
    assert.deepEqual(await figures('Värde'), ['7,2', '–', '21,6']);
    assert.deepEqual(await figures('Netto'), ['2,4', '–', '7,2']);
    await open.pane.getByText('är frånvaron inte justerad').waitFor();
  });

  it('says which row of the sheet is wrong, and counts again when it has been corrected', async () => {
    await open.workbench.call('enter', 'Blad1!B4', 'okänt');
    await button('Läs cellerna på nytt').click();
    await open.pane.getByText('Utfall, rad 4, ska vara ett tal, men är ”okänt”.').waitFor();
    assert.equal(await button('Infoga i arbetsboken').getAttribute('aria-disabled'), 'true');
    await open.workbench.call('enter', 'Blad1!B4', '0,5');
    await button('Läs cellerna på nytt').click();
    await open.pane.getByRole('table', { name: 'Utfall' }).waitFor();
  });

  it('says what is wrong with a stop month', async () => {
    await open.pane.getByLabel('Stoppmånad').fill('2017-12');
    await open.pane.getByText('Stoppmånad är 2017-12, före den första månaden. Ange 2018-01 eller senare.').waitFor();
    await open.pane.getByLabel('Stoppmånad').fill('2018-06');
    assert.deepEqual(await figures('Månader'), ['6', '–', '36']);
  });

  it('inserts a sheet over the user’s own cells, which follows when these change', async () => {
    await open.pane.getByLabel('Bladets namn').fill('Eget utfall');
    await button('Infoga i arbetsboken').click();
    await open.pane.getByText('Bladet ”Eget utfall” är infogat.').first().waitFor();
    await settled();
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Eget utfall']);
    const value = await cellBeside('Eget utfall', 'Värde av sparade dagar, kr');
    assert.equal(Math.round(Number(value[0])), 3_600_000);
    assert.equal(value[1], 'alla månader finns inte');
    await open.workbench.call('enter', 'Blad1!B2', '0,4');
    await settled();
    // One of the six months has saved 0,2 days: 7 * 0,1 * 6 000 * 1 000
    assert.equal(Math.round(Number((await cellBeside('Eget utfall', 'Värde av sparade dagar, kr'))[0])), 4_200_000);
  });

  it('shows a published contract in one click, with made-up months and what they do not show', async () => {
    await button('Örnsköldsvik (Previa)').click();
    await open.pane.getByText('Månaderna är påhittade: rapporten om Örnsköldsvik').waitFor();
    // Printed: 7 990 000 and 260 000 in the window, -39 000 000 and -56 400 000 in the whole period, 0,82 and 1,85 days.
    assert.deepEqual(await figures('Värde'), ['7,99', '−39', '17,98']);
    assert.deepEqual(await figures('Netto'), ['0,26', '−56,4', '0,58']);
    const days = await figures('Sparade dagar per anställd');
    assert.deepEqual([days[0], days[2]], ['0,82', '1,85']);
    await open.pane.getByText('svaret hänger på stoppmånaden').waitFor();
  });

  it('inserts the contract with its months, names and the four charts of the reports', async () => {
    await open.pane.getByLabel('Bladets namn').fill('Utfall');
    await button('Infoga i arbetsboken').click();
    await open.pane.getByText('Bladet ”Utfall” är infogat.').first().waitFor();
    await settled();
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Eget utfall', 'Utfall', 'Utfall månader']);
    assert.deepEqual((await cellBeside('Utfall', 'Värde av sparade dagar, kr')).map(toTenThousand), [799, -3900, 1798]);
    // 16 of 36 months' investment; printed 7 730 000.
    assert.deepEqual((await cellBeside('Utfall', 'Investering för månaderna, kr')).map(toTenThousand), [773, 1740, 1740]);
    const names = await open.workbench.call<{ name: string; formula: string }[]>('names');
    assert.ok(names.some(({ name, formula }) => name === 'Utfall_stoppmånad' && formula === "='Utfall'!$B$10"));
    assert.ok(names.some(({ name, formula }) => name === 'Utfall_frånvaro' && formula === "='Utfall månader'!$D$6:$D$41"));
    const charts = (await open.workbench.call<{ sheet: string; series: unknown[] }[]>('charts')).filter(({ sheet }) => sheet === 'Utfall');
    assert.deepEqual(
      charts.map(({ series }) => series.length),
      [1, 1, 2, 2],
    );
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('lets the sheet live on with the pane closed', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Utfall!B7', '3530');
    await settled();
    // Twice the standard value of a day.
    assert.deepEqual((await cellBeside('Utfall', 'Värde av sparade dagar, kr')).map(toTenThousand), [1598, -7800, 3596]);
    await open.workbench.call('enter', 'Utfall!B10', '2021-10-31');
    await settled();
    assert.deepEqual((await cellBeside('Utfall', 'Månader')).slice(0, 2), [36, 36]);
    await open.workbench.call('openPane');
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });

  /** The three cells to the right of a label in a sheet's summary. */
  async function cellBeside(sheet: string, label: string): Promise<unknown[]> {
    const rows = await open.read(`${sheet.includes(' ') ? `'${sheet}'` : sheet}!A1:D40`);
    return rows.find(([first]) => first === label)?.slice(1) ?? [];
  }
});

function toTenThousand(kronor: unknown): number {
  return Math.round(Number(kronor) / 10_000);
}
