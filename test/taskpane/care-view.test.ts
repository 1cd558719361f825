import assert from 'node:assert/strict';
import { parseDay } from '../../src/values/day';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { eventually } from '../support/eventually';
import { CarePerson, plantedIds } from './care-workbook';

const add = 'Lägg till de förfallna i min tabell';
const conversation = 'Chefens omtankessamtal';
const paused = ['T-4713', '', '', '', '2019-03-31', 'Vilar efter olycka', 'egen text'];

describe('the view Omtanke, through three months', function () {
  this.timeout(180_000);
  let open: OpenPane;
  let person: CarePerson;

  before(async () => {
    open = await openPane();
    person = new CarePerson(open);
  });
  after(() => closePane(open));

  it('begins with the day on the user’s own calendar', async () => {
    await person.begin();
    const today = await open.pane.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
    });
    assert.equal(await open.pane.getByLabel('Dag', { exact: true }).inputValue(), today);
  });

  it('in January has who has begun a fourth occasion, and who is paused', async () => {
    await person.setDay('2019-01-15');
    assert.deepEqual(await person.list(), [
      `T-4711 | Att kalla | ${conversation} | Sjukfall nummer 4 började 2019-01-07. Väntetid i dagar: 8. | Vård`,
      `T-4713 | Pausad | ${conversation} | Sjukfall nummer 4 började 2019-01-14. Väntetid i dagar: 1. | Pausad till och med 2019-03-31: Vilar efter olycka | Vård`,
    ]);
    await open.pane.getByText('1 att kalla, varav 0 sena. 1 pausade. 0 redan gjorda.').waitFor();
  });

  it('says when the source begins after the window does', async () => {
    await open.pane.getByText('Sjukfrånvaron börjar 2018-09-01, efter periodens början.').waitFor();
  });

  it('has who has waited for more than fourteen days as late, or after as many days as the user says', async () => {
    await person.setDay('2019-01-22');
    await open.pane.getByText('1 att kalla, varav 1 sena.').waitFor();
    await open.pane.getByLabel('Försent efter så många dagar').fill('21');
    await open.pane.getByText('1 att kalla, varav 0 sena.').waitFor();
    await open.pane.getByLabel('Försent efter så många dagar').fill('14');
  });

  it('writes them to the user’s own table when asked, once', async () => {
    await person.setDay('2019-01-15');
    await person.press(add);
    await open.pane.getByText('Tillagda rader i ”Omtankessamtal”: 1').first().waitFor();
    const added = ['T-4711', conversation, parseDay('2019-01-07')!, '', '', '', ''];
    assert.deepEqual(await person.table(), [paused, added]);
    await person.press(add);
    await open.pane.getByText('Alla som ska kallas står redan i tabellen.').waitFor();
    assert.deepEqual(await person.table(), [paused, added]);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });

  it('takes them back', async () => {
    await person.press('Ångra ”Omtankessamtal”');
    await person.press('Ångra');
    await open.pane.getByText('Det senaste i ”Omtankessamtal” är ångrat.').first().waitFor();
    assert.deepEqual(await person.table(), [paused]);
    assert.deepEqual(await open.workbench.call('sheets'), ['Frånvaro', 'Personal', 'Samtal']);
    await person.press(add);
    await open.pane.getByRole('button', { name: 'Ångra ”Omtankessamtal”' }).waitFor();
    assert.equal((await person.table()).length, 2);
  });

  it('has nothing due when the date stands in the table', async () => {
    await open.workbench.call('enter', 'Samtal!E4', '2019-01-16');
    await person.setDay('2019-01-20');
    await person.press('Läs om tabellen');
    await open.pane.getByText('0 att kalla, varav 0 sena. 1 pausade. 1 redan gjorda.').waitFor();
    await open.pane.getByLabel('Visa också dem som är gjorda').check();
    assert.equal((await person.list())[1], `T-4711 | Gjort | ${conversation} | 4 sjukfall i perioden. | Senaste samtal 2019-01-16. | Vård`);
    await open.pane.getByLabel('Visa också dem som är gjorda').uncheck();
  });

  it('in February calls HR with the fifth occasion, and another’s manager with the fourth', async () => {
    await person.setDay('2019-02-20');
    assert.deepEqual(
      (await person.list()).map((text) => text.split(' | ').slice(0, 3)),
      [
        ['T-4711', 'Att kalla', 'HR kontaktar chefen'],
        ['T-4712', 'Att kalla', conversation],
        ['T-4713', 'Pausad', conversation],
      ],
    );
  });

  it('shows one step or department at a time', async () => {
    await open.pane.getByLabel('Steg att visa').selectOption('HR kontaktar chefen');
    assert.deepEqual((await person.list()).length, 1);
    await open.pane.getByLabel('Steg att visa').selectOption('Alla steg');
    await open.pane.getByLabel('Förvaltning', { exact: true }).last().selectOption('Skola');
    assert.equal((await person.list())[0]?.slice(0, 6), 'T-4712');
    await open.pane.getByLabel('Förvaltning', { exact: true }).last().selectOption('Alla förvaltningar');
  });

  it('in March has a pause that has ended, and sets a period aside', async () => {
    await person.setDay('2019-04-01');
    await open.pane.getByText('3 att kalla, varav 2 sena. 0 pausade. 0 redan gjorda.').waitFor();
    await open.pane.getByText('Trappan och det som inte räknas').click();
    await open.pane.getByLabel('Från och med', { exact: true }).last().fill('2018-11-01');
    await open.pane.getByText('Ange båda datumen').waitFor();
    await open.pane.getByLabel('Till och med', { exact: true }).last().fill('2018-11-30');
    // Without November's both have four: T-4711's fourth is then February's, after the conversation. T-4713 has three.
    await open.pane.getByText('2 att kalla').waitFor();
    assert.deepEqual(
      (await person.list()).map((text) => text.split(' | ').slice(0, 3)),
      [
        ['T-4711', 'Sent', conversation],
        ['T-4712', 'Sent', conversation],
      ],
    );
    await open.pane.getByLabel('Från och med', { exact: true }).last().fill('');
    await open.pane.getByLabel('Till och med', { exact: true }).last().fill('');
  });

  it('sets a cause aside', async () => {
    await open.pane.getByLabel('Sjukdom').check();
    await open.pane.getByText('0 att kalla').waitFor();
    await open.pane.getByLabel('Sjukdom').uncheck();
    await open.pane.getByText('3 att kalla').waitFor();
  });

  it('hides what quarters would tell of few', async () => {
    await open.pane.getByRole('row', { name: 'Hela kommunen' }).getByText('dolt').first().waitFor();
    await open.pane.getByText('Grupper med högst 10 kallade anställda döljs').waitFor();
  });

  it('says which row of the table cannot be read, and adds nothing until it is corrected', async () => {
    await open.workbench.call('enter', 'Samtal!E3', 'i går');
    await person.press('Läs om tabellen');
    await open.pane.getByText('Hållet, rad 3, ska vara ett datum').waitFor();
    await person.press(add);
    await open.pane.getByText('Rätta först de rader i tabellen som inte kan läsas').waitFor();
    await open.workbench.call('enter', 'Samtal!E3', '');
  });

  it('lets the user say which column it is', async () => {
    await open.workbench.call('enter', 'Samtal!E2', 'Klart');
    await person.press('Läs om tabellen');
    await open.pane.getByLabel('Datum då samtalet hölls').waitFor();
    await open.pane.getByLabel('Datum då samtalet hölls').selectOption('Klart');
    await open.pane.getByText('2 av 2 rader används.').waitFor();
  });

  it('adds nothing to plain cells, and says how to make a table of them', async () => {
    await person.read('Samtal!B20:C21', 'Läs den markerade tabellen över samtal');
    await person.press(add);
    await open.pane.getByText('välj Infoga > Tabell').waitFor();
    assert.deepEqual(await open.read('Samtal!B22:C23'), [
      ['', ''],
      ['', ''],
    ]);
  });

  it('reads a file of spells', async () => {
    const content = [
      'Anst.nr;Från och med;Till och med',
      ...[1, 2, 3, 4].map((month) => `T-4790;2019-0${month}-02;2019-0${month}-03`),
    ].join('\n');
    const file = { name: 'franvaro.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    await open.pane.locator('input[type=file]').first().setInputFiles(file);
    await open.pane.getByText('Filen ”franvaro.csv”').waitFor();
    await person.setDay('2019-04-02');
    await open.pane.getByText('T-4790').waitFor();
  });

  it('keeps the rules in the workbook when asked', async () => {
    await open.pane.getByLabel('Försent efter så många dagar').fill('21');
    await open.pane.getByRole('button', { name: 'En period till' }).press('Enter');
    const second = open.pane.getByRole('group', { name: 'Period 2 som inte räknas' });
    await second.getByLabel('Från och med').fill('2020-03-11');
    await second.getByLabel('Till och med').fill('2020-06-30');
    await person.press('Spara reglerna i arbetsboken');
    await open.pane.getByText('Reglerna är sparade i arbetsboken.').first().waitFor();
  });

  it('leaves nobody’s number anywhere but in the user’s own tables', async () => {
    const { sheets } = await open.workbench.call<{ sheets: { name: string }[] }>('save');
    const others = sheets.filter(({ name }) => !['Frånvaro', 'Personal', 'Samtal'].includes(name));
    const kept = await open.pane.evaluate(async () => {
      const settings = await Excel.run(async (context) => {
        const { settings: all } = context.workbook;
        all.load({ key: true, value: true });
        await context.sync();
        return all.items.map(({ key, value }) => [key, value as unknown]);
      });
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return {
        settings,
        databases,
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        address: location.href,
      };
    });
    const found = plantedIds.filter((id) => JSON.stringify([others, kept]).includes(id));
    assert.deepEqual(found, []);
    await person.press('Meny');
    await open.pane.getByRole('navigation').getByRole('button', { name: 'Riskdelning' }).press('Enter');
    await open.pane.getByRole('heading', { name: 'Riskdelning', level: 1 }).waitFor();
    const page = await open.pane.content();
    assert.deepEqual(
      plantedIds.filter((id) => page.includes(id)),
      [],
    );
  });

  it('begins with the rules that were kept', async () => {
    await person.press('Meny');
    await open.pane.getByRole('navigation').getByRole('button', { name: 'Omtanke' }).press('Enter');
    await eventually(async () => assert.equal(await open.pane.getByLabel('Försent efter så många dagar').inputValue(), '21'));
    assert.equal(await open.pane.getByLabel('Till och med', { exact: true }).last().inputValue(), '2020-06-30');
  });

  it('asks nothing of the network and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
