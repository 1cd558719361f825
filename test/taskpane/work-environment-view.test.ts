import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';

/* Made up: a row an employee; ten of Skola answer in 2019, three of Vård. */
const headings = ['Förvaltning', 'År', ...Array.from({ length: 9 }, (_, statement) => `Påstående ${statement + 1}`)];
const skola = Array.from({ length: 10 }, () => ['Skola', '2019', '5', '4', '4', '4', '4', '4', '5', '4', '4']);
const care = Array.from({ length: 3 }, () => ['Vård', '2019', '3', '3', '3', '3', '3', '3', '3', '3', '3']);

/** Ten answers each: five of ten affected by 4, then two of ten. */
const before10 = ['4', '4', '4', '4', '4', '0', '0', '0', '0', '0'];
const after10 = ['4', '4', '0', '0', '0', '0', '0', '0', '0', '0'];

describe('the view Arbetsmiljö', function () {
  this.timeout(180_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
    await open.workbench.call('enter', 'Blad1!A1:K14', [headings, ...skola, ...care]);
    await open.workbench.call(
      'enter',
      'Blad1!N1:O10',
      before10.map((answer, row) => [answer, after10[row] ?? '']),
    );
  });
  after(() => closePane(open));

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const read = async (address: string) => {
    await open.workbench.call('idle');
    return open.read(address);
  };

  it('says how many groups there are, and that small ones are hidden', async () => {
    await open.pane.getByRole('button', { name: /^Arbetsmiljö/ }).click();
    await open.pane.getByRole('heading', { name: 'Arbetsmiljö', level: 1 }).waitFor();
    await open.workbench.call('select', 'Blad1!A1:K14');
    await button('Läs tabellen med svar eller medelvärden').click();
    await open.pane.getByText('1 av dem har färre än tio svar. De visas inte').waitFor();
  });

  it('inserts HME by department and year, small groups hidden', async () => {
    await button('Infoga i arbetsboken').first().press('Enter');
    await open.pane.getByText('Bladet ”HME” är infogat.').first().waitFor();
    const [shown, hidden] = await read('HME!A8:G9');
    // Printed at the function HME: 83,33, 75, 83,33 and 80,56.
    assert.deepEqual(
      shown?.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)),
      ['Skola', 2019, 10, 83.33, 75, 83.33, 80.56],
    );
    assert.deepEqual(hidden, ['Vård', 2019, 3, 'Dolt', 'Dolt', 'Dolt', 'Dolt']);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('inserts the production loss before and after, by both denominators', async () => {
    await open.workbench.call('select', 'Blad1!N1:N10');
    await button('Läs svaren före').click();
    await open.workbench.call('select', 'Blad1!O1:O10');
    await open.pane.getByText('Läst: N1:N10').waitFor();
    await button('Läs svaren efter').click();
    await open.pane.getByText('Läst: O1:O10').waitFor();
    await open.pane.getByLabel('Anställda', { exact: true }).fill('100');
    await open.pane.getByLabel('Arbetskraftskostnad per timme, kr').fill('200');
    await button('Infoga i arbetsboken').last().press('Enter');
    await open.pane.getByText('Bladet ”Arbetsmiljö” är infogat.').first().waitFor();
    // By hand: 100 * 0,5 * 4 / 10 * 1880 h * 200 kr * 1,72 before; 0,2 in place of 0,5 after.
    const [affected, all] = (await read('Arbetsmiljö!B18:C19')).map((row) => row.map((value) => Math.round(Number(value))));
    assert.deepEqual(affected, [12_934_400, 5_173_760]);
    assert.deepEqual(all, [12_934_400, 5_173_760]);
    assert.deepEqual(await read('Arbetsmiljö!B13:C14'), [
      [10, 10],
      [0.5, 0.2],
    ]);
  });

  it('takes what a report prints, and says what is wrong beside the field', async () => {
    await open.pane.getByRole('radio', { name: 'Tal ur en rapport, skrivs in' }).press('Space');
    await button('Örnsköldsvik').press('Enter');
    const field = (label: string) => open.pane.getByLabel(label, { exact: true });
    assert.equal(await field('Andel berörda före, procent').inputValue(), '44');
    await field('Medelpåverkan före, 0–10').fill('11');
    await open.pane.getByText('Påverkan är 11, men ska vara från 0 till 10').waitFor();
    await field('Medelpåverkan före, 0–10').fill('1,9');
    await field('Anställda').fill('100');
    await field('Arbetskraftskostnad per timme, kr').fill('200');
    await field('Namn på bladet för bortfallet').fill('Mätning');
    await button('Infoga i arbetsboken').last().press('Enter');
    await open.pane.getByText('Bladet ”Mätning” är infogat.').first().waitFor();
    // By hand, the mean over all who answered: 100 * 1,9 / 10 * 1880 h * 200 kr * 1,72, and 2,2 after.
    const all = (await read('Mätning!B19:C19')).flat().map((value) => Math.round(Number(value)));
    assert.deepEqual(all, [12_287_680, 14_227_840]);
  });

  it('takes means of groups', async () => {
    const means = ['4,5', '4', '4', '4', '4', '4', '5', '4', '4'];
    await open.workbench.call('enter', 'Blad1!A30:L32', [
      ['Förvaltning', 'År', 'Svarande', ...headings.slice(2)],
      ['Kultur', '2019', '30', ...means],
      ['Skola', '2019', '20', ...means],
    ]);
    await open.workbench.call('select', 'Blad1!A30:L32');
    await button('Läs tabellen med svar eller medelvärden').press('Enter');
    await open.pane.getByText('En rad är en grupps medelvärden.').waitFor();
    await open.pane.getByLabel('Namn på bladet för HME', { exact: true }).fill('Medel');
    await button('Infoga i arbetsboken').first().press('Enter');
    await open.pane.getByText('Bladet ”Medel” är infogat.').first().waitFor();
    // By hand: 4,5 is 87,5; 4 is 75; 5 is 100.
    const shown = (await read('Medel!A8:G8')).flat();
    assert.deepEqual(
      shown.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)),
      ['Kultur', 2019, 30, 79.17, 75, 83.33, 79.17],
    );
  });

  it('lives on with the pane closed, and hides a result when answers are taken away', async () => {
    await open.workbench.call('closePane');
    await open.workbench.call('enter', 'Arbetsmiljö!B7', '50');
    assert.deepEqual(
      (await read('Arbetsmiljö!B18')).flat().map((value) => Math.round(Number(value))),
      [6_467_200],
    );
    await open.workbench.call('enter', 'Blad1!N10', '');
    assert.deepEqual(await read('Arbetsmiljö!B18'), [['Dolt']]);
    await open.workbench.call('openPane');
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
