import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';

/* Made up; the first two units are those of ENHETSKOSTNAD's printed example. */
const table = [
  ['Enhet', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Månadslön', 'Sjukfall'],
  ['Norr', '10', '20', '5', '30000', '4'],
  ['Söder', '3', '0', '0', '30000', '0'],
  ['Öster', '0', '0', '0', '30000', '0'],
];

describe('the view Enhetskostnad', function () {
  this.timeout(180_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
    await open.workbench.call('enter', 'Blad1!A1:F4', table);
  });
  after(() => closePane(open));

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const read = async (address: string) => {
    await open.workbench.call('idle');
    return open.read(address);
  };
  const rounded = async (address: string) => (await read(address)).map((row) => row.map((value) => Math.round(Number(value) * 100) / 100));

  it('asks for a table with its header row', async () => {
    await open.pane.getByRole('button', { name: /^Enhetskostnad/ }).click();
    await open.pane.getByRole('heading', { name: 'Enhetskostnad', level: 1 }).waitFor();
    await open.workbench.call('select', 'Blad1!H20');
    await button('Läs det markerade området').click();
    await open.pane.getByText('De markerade cellerna är tomma.').waitFor();
  });

  it('guesses the columns, and shows what the units cost', async () => {
    await open.workbench.call('select', 'Blad1!A1:F4');
    await button('Läs det markerade området').click();
    await open.pane.getByText('Läst: A1:F4 i bladet ”Blad1”').waitFor();
    const chosen = await open.pane.getByRole('combobox').evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value));
    assert.deepEqual(chosen.slice(0, 6), ['0', '1', '2', '3', '4', '5']);
    const cells = await open.pane.getByRole('row', { name: 'Norr (rad 2)' }).getByRole('cell').allTextContents();
    // Printed at ENHETSKOSTNAD: 15 143,29, 17 725,79 and 32 869,07.
    assert.deepEqual(cells.map(plainSpaces), ['15 143', '17 726', '32 869']);
  });

  it('says which cell is wrong, and offers no insertion', async () => {
    await open.workbench.call('enter', 'Blad1!E3', 'okänd');
    await button('Läs det markerade området').click();
    await open.pane.getByText('månadslön, rad 3, ska vara ett tal, men är ”okänd”.').waitFor();
    assert.equal(await button('Infoga i arbetsboken').count(), 0);
    await open.workbench.call('enter', 'Blad1!E3', '30000');
    await button('Läs det markerade området').click();
    await open.pane.getByRole('row', { name: 'Alla 3 enheter' }).waitFor();
  });

  it('lets the user correct a column', async () => {
    const spells = open.pane.getByLabel('Sjukfall (får saknas)');
    await spells.selectOption({ label: 'Ingen kolumn' });
    // Without spells all ten days are day 2-14: 10 * 2 158,57.
    await open.pane.getByRole('row', { name: 'Norr (rad 2)' }).getByText('21 586').waitFor();
    await spells.selectOption({ label: 'Sjukfall' });
  });

  it('refuses to write over what is the user’s', async () => {
    await open.pane.getByLabel('Första kolumnen för kostnaderna').fill('B');
    await open.pane.getByText('Cellerna B1:F4 är inte tomma.').waitFor();
    assert.equal(await button('Infoga i arbetsboken').first().getAttribute('aria-disabled'), 'true');
    await open.pane.getByLabel('Första kolumnen för kostnaderna').fill('H');
    await open.pane.getByText('Fyller H1:L4 i bladet ”Blad1”').waitFor();
  });

  it('inserts the costs beside the table, and a sheet with the model’s parameters', async () => {
    const own = await open.read('Blad1!A1:G4');
    await button('Infoga i arbetsboken').first().press('Enter');
    await open.pane.getByText('Bladet ”Enhetskostnad” är infogat.').first().waitFor();
    assert.deepEqual(await open.workbench.call('missing'), []);
    assert.deepEqual(await read('Blad1!A1:G4'), own);
    assert.deepEqual((await open.read('Blad1!H1:L1'))[0]?.slice(2), ['Totalt, kr', 'Varav verkligt (sjuklön), kr', 'Varav uppskattat, kr']);
    assert.deepEqual(await rounded('Blad1!H2:J4'), [
      [15143.29, 17725.79, 32869.07],
      [6475.7, 0, 6475.7],
      [0, 0, 0],
    ]);
    // Sick pay by hand: (6 * 0,8 + 20 * 0,1) * 8 h * 12 * 30 000 / 1880, and 3 * 0,8 of the same.
    const hourly = (12 * 30_000) / 1880;
    assert.deepEqual(await rounded('Blad1!K2:K3'), [[hundredths(6.8 * 8 * hourly)], [hundredths(2.4 * 8 * hourly)]]);
    assert.deepEqual(await rounded('Blad1!L3'), [[hundredths((3 * 1.409064 - 2.4) * 8 * hourly)]]);
  });

  it('says on the sheet what the costs are made of, line by line, and the lines are the sum', async () => {
    const lines = await read('Enhetskostnad!A30:D35');
    assert.deepEqual(
      lines.map((line) => line[2]),
      ['Verkligt eller uppskattat', 'Verkligt', 'Verkligt', 'Uppskattat', 'Uppskattat', 'Uppskattat'],
    );
    const sum = lines.slice(1).reduce((total, line) => total + Number(line[1]), 0);
    assert.ok(Math.abs(sum - (32869.07 + 6475.7)) < 0.02, String(sum));
    const names = await open.workbench.call<{ name: string; formula: string }[]>('names');
    assert.ok(names.some(({ name, formula }) => name === 'Enhetskostnad_parametrar' && formula === "='Enhetskostnad'!$A$6:$B$14"));
    const [chart] = await open.workbench.call<{ type: string; sheet: string }[]>('charts');
    assert.deepEqual([chart?.type, chart?.sheet], ['BarClustered', 'Enhetskostnad']);
  });

  it('lives on with the pane closed: a parameter and a unit’s days', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Enhetskostnad!B8', '0 %');
    // Without overhead a day 2-14 costs 8 h * 1,209064 of the hourly wage.
    assert.deepEqual(await rounded('Blad1!H3'), [[hundredths((3 * 8 * 1.209064 * 12 * 30_000) / 1880)]]);
    await open.workbench.call('enter', 'Enhetskostnad!B8', '20 %');
    await open.workbench.call('enter', 'Blad1!B4', '1');
    assert.deepEqual(await rounded('Blad1!J4'), [[2158.57]]);
    await open.workbench.call('enter', 'Blad1!B4', '0');
    await open.workbench.call('openPane');
  });

  it('can be undone: the user’s cells stay', async () => {
    await button('Ångra ”Enhetskostnad”').press('Enter');
    await button('Ta bort').press('Enter');
    await open.pane.getByText('Arbetsboken är som förut.').first().waitFor();
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1']);
    assert.deepEqual(await read('Blad1!H1:L2'), [
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
    assert.deepEqual((await open.read('Blad1!A2:F2'))[0], ['Norr', 10, 20, 5, 30_000, 4]);
    assert.deepEqual(await open.workbench.call('names'), []);
  });

  it('says whether an action for one unit carries its cost', async () => {
    await open.pane.getByLabel('Vad åtgärden kostar, kr').fill('5 000');
    await open.pane.getByLabel('Anställda i enheten').fill('20');
    await open.pane.getByLabel('Hur mycket frånvaron minskar').fill('10 %');
    // 10 % of 32 869,07; 5 000 / 32 869,07.
    await open.pane.getByText('Nej. Minskar frånvaron med 10 % är det värt 3 287 kr. Den måste minska med 15,2 %.').waitFor();
    await open.pane.getByLabel('Hur mycket frånvaron minskar').fill('16 %');
    await open.pane.getByText('och åtgärden bär sin kostnad').waitFor();
  });

  it('inserts a sheet that says so, and follows its inputs and the table', async () => {
    await button('Infoga i arbetsboken').last().press('Enter');
    await open.pane.getByText('Bladet ”Åtgärd” är infogat.').first().waitFor();
    assert.deepEqual(await read('Åtgärd!B17'), [['Ja']]);
    // 35 days: 5 000 kr is 15,2 % of them, 5,32 days, 0,27 per employee.
    assert.deepEqual((await rounded('Åtgärd!B18:B20')).flat(), [5.32, 0.27, 0.15]);
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Åtgärd!B8', '10 %');
    assert.deepEqual(await read('Åtgärd!B17'), [['Nej']]);
    await open.workbench.call('enter', 'Blad1!C2', '60');
    // 40 more days 15-90 at 8 h * 0,489124 of the hourly wage: 10 % of 62 841 is more than 5 000.
    assert.deepEqual(await read('Åtgärd!B17'), [['Ja']]);
    await open.workbench.call('openPane');
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
