import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { answers, fkRow, koladaPage, koladaRow, PublisherServer } from '../sources/national-index/publisher-server';
import { colours, violationsIn, type Colours } from '../support/axe';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { answerForPublishers } from '../support/publishers';
import { eventually } from '../support/eventually';

const pictures = join(import.meta.dirname, '../../screenshots');

/** Made up: falling by 0,1 a month. */
const year = Array.from({ length: 12 }, (_, month) => fkRow(`2018-${String(month + 1).padStart(2, '0')}`, (100 - month) / 10));

describe('the view Nationellt index', function () {
  this.timeout(180_000);
  const server = new PublisherServer();
  let open: OpenPane;
  const button = (name: string): Locator => open.pane.getByRole('button', { name, exact: true });
  const sees = (text: string): Promise<void> => open.pane.getByText(text).first().waitFor();
  const picture = (name: string) => open.pane.locator('main').screenshot({ path: join(pictures, `national-index-${name}.png`) });
  const table = async (): Promise<unknown[][]> => (await open.read('Index!A6:C20')).filter(([month]) => month !== '');
  const period = async (from: string, to: string): Promise<void> => {
    await open.pane.getByLabel('Från månad').fill(from);
    await open.pane.getByLabel('Till månad').fill(to);
  };

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    await server.start();
    open = await openPane({ viewport: { width: 1400, height: 1900 } });
    await answerForPublishers(open.page, server);
    await open.pane.getByRole('button', { name: /^Nationellt index/ }).click();
    await open.pane.getByRole('heading', { name: 'Nationellt index', level: 1 }).waitFor();
  });
  after(async () => {
    await closePane(open);
    await server.stop();
  });

  it('says what is wrong with the period', async () => {
    await period('2018-12', '2018-01');
    await sees('Till månad är 2018-01, men får inte ligga före från månad (2018-12).');
    assert.equal(await button('Hämta').getAttribute('aria-disabled'), 'true');
  });

  it('says that the publisher is broken, and what to do', async () => {
    await period('2018-01', '2018-12');
    server.will(answers.status(404));
    await button('Hämta').click();
    await sees('Försäkringskassan avvisade frågan (status 404).');
    await sees('skriv in talen för hand från Försäkringskassans webbplats');
    server.will(answers.text('<!doctype html><title>Underhåll</title>', 'text/html'));
    await button('Hämta').click();
    await sees('Försäkringskassan svarade med något annat än data');
    server.will(answers.json([{ made: 'up' }]));
    await button('Hämta').click();
    await sees('Försäkringskassan svarade på ett sätt som Friskdag inte förstår (0.dimensions).');
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('sv-failed');
  });

  it('waits for a busy publisher, and can be cancelled', async () => {
    server.will(answers.status(429, { 'Retry-After': '25' }));
    await button('Hämta').click();
    // A browser keeps the header from a page of another origin, unless the publisher says otherwise.
    await sees('Källan är upptagen. Frågar igen om 2 s');
    await button('Avbryt').click();
    await sees('Hämtningen avbröts. Arbetsboken är som förut.');
  });

  it('fetches the months, and says which are missing', async () => {
    server.will(answers.json([...year.slice(0, 10), fkRow('2018-11', 0, { rojd: true })]));
    await button('Hämta').click();
    await sees('Dolda av sekretesskäl: 2018-11.');
    await sees('Inte publicerade: 2018-12.');
    await sees('Månader i tabellen: 10');
    assert.equal(await open.figure('2018-01'), '10');
    assert.equal(await open.figure('2018-10'), '9,1');
  });

  for (const chosen of Object.keys(colours) as Colours[]) {
    it(`has nothing that axe finds wrong (${chosen})`, async () => {
      assert.deepEqual(await violationsIn(open.page, open.pane, chosen, 'main'), []);
      await picture(`sv-${chosen}`);
    });
  }

  it('inserts them as the table Friskdag_Index, with their source', async () => {
    await button('Infoga i arbetsboken').click();
    await sees('Bladet ”Index” är infogat.');
    const rows = await table();
    assert.equal(rows.length, 10);
    assert.deepEqual(rows[0]?.slice(0, 2), [43_101, 10]);
    assert.match(String(rows[0][2]), /^Försäkringskassan, sjukpenningtal 1\.0, hämtat \d{4}-\d\d-\d\d$/);
  });

  it('takes the rest by hand', async () => {
    await open.pane.getByLabel('Skriv in för hand').check();
    await open.pane.getByLabel('En månad och dess index per rad').fill('2018-11 9,05\n2018-12 nio');
    await sees('Index, rad 2, ska vara ett tal, men är ”nio”.');
    await open.pane.getByLabel('En månad och dess index per rad').fill('2018-11\t9,05');
    await button('Uppdatera tabellen').click();
    await sees('Tabellen Friskdag_Index i bladet ”Index” är uppdaterad.');
    await untilIndexIs(9.05, 10);
    assert.deepEqual((await table())[10], [43_405, 9.05, 'Inskrivet för hand']);
  });

  it('renews what was fetched, and leaves what was typed unless it is told otherwise', async () => {
    await open.pane.getByLabel('Försäkringskassan, månad för månad').check();
    server.will(answers.json(year));
    await button('Hämta').click();
    await sees('Månader som behålls som de är skrivna för hand: 1');
    await button('Uppdatera tabellen').click();
    await untilIndexIs(8.9, 11);
    assert.deepEqual(
      (await table()).map(([, index]) => index),
      [10, 9.9, 9.8, 9.7, 9.6, 9.5, 9.4, 9.3, 9.2, 9.1, 9.05, 8.9],
    );
    await open.pane.getByLabel('Ersätt också det som har skrivits för hand').check();
    await button('Uppdatera tabellen').click();
    await untilIndexIs(9, 10);
  });

  it('is empty-handed when nobody answers, and leaves the table as it is', async () => {
    const before = await table();
    await server.stop();
    await button('Hämta').click();
    await sees('Försäkringskassan svarar inte.');
    assert.deepEqual(await table(), before);
    await server.start();
  });

  it('takes the year’s figure from Kolada for December alone', async () => {
    await open.pane.getByLabel('Kolada, år för år').check();
    server.will(answers.json(koladaPage([koladaRow(2018, 8.7)])));
    await button('Hämta').click();
    await sees('Finns bara som årets tal: 2018-01–2018-11.');
    await button('Uppdatera tabellen').click();
    await untilIndexIs(8.7, 11);
    assert.match(String((await table())[11]?.[2]), /^Källa: Kolada, N00938 sjukpenningtal 1\.0, årsvärde, hämtat/);
    assert.equal((await table()).length, 12);
  });

  it('does not write over a row of the table that cannot be read', async () => {
    await eventually(async () => assert.notEqual(await button('Uppdatera tabellen').getAttribute('aria-disabled'), 'true'));
    await open.workbench.call('enter', 'Index!B6', 'tio');
    await button('Uppdatera tabellen').click();
    await sees('Index, rad 6, ska vara ett tal, men är ”tio”.');
    assert.equal((await table())[0]?.[1], 'tio');
    await open.workbench.call('enter', 'Index!B6', '10');
  });

  it('speaks English', async () => {
    await open.pane.getByRole('button', { name: 'Byt språk till engelska' }).click();
    await open.pane.getByRole('heading', { name: 'National index', level: 1 }).waitFor();
    assert.deepEqual(await violationsIn(open.page, open.pane, 'light', 'main'), []);
    await picture('en-light');
  });

  it('asks nobody but the two publishers, and breaks no content security policy', () => {
    assert.deepEqual(open.workbench.violations, []);
    const hosts = new Set(open.workbench.offsiteRequests.map((address) => new URL(address).host));
    assert.deepEqual([...hosts], ['www.forsakringskassan.se', 'api.kolada.se']);
  });

  async function untilIndexIs(index: number, row: number): Promise<void> {
    await eventually(async () => assert.equal((await table())[row]?.[1], index));
    await open.workbench.call('idle');
  }
});
