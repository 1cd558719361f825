import assert from 'node:assert/strict';
import { closePane, type OpenPane } from '../support/pane';
import { openListenedPane, type PaneNews } from '../support/pane-news';
import { goToView } from '../support/views';

/* What the pane asks before anything of the user's is lost, and what each answer does. */
describe('the questions of the pane', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let news: PaneNews;

  before(async () => {
    ({ open, news } = await openListenedPane());
  });
  after(() => closePane(open));

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const question = () => open.pane.getByRole('alertdialog');
  const sheets = async () => (await open.workbench.call<string[]>('sheets')).filter((name) => !name.startsWith('Friskdag ångrar'));
  const cell = async (address: string) => (await open.read(address))[0]?.[0];
  const write = (address: string, text: string) => open.workbench.call('enter', address, text);

  /** Presses a button that leads to a question, and gives what is asked. */
  const asked = async (name: string): Promise<string> => {
    await button(name).press('Enter');
    await question().waitFor();
    return (await question().textContent()) ?? '';
  };
  const answer = async (name: string): Promise<void> => {
    await question().getByRole('button', { name, exact: true }).press('Enter');
    await question().waitFor({ state: 'hidden' });
  };
  const told = async (text: string, work: () => Promise<void>): Promise<void> => {
    await news.forget();
    await work();
    await news.untilTold(text);
    await open.workbench.call('idle');
  };

  describe('before a sheet is overwritten', () => {
    before(async () => {
      await goToView(open, 'Riskdelning');
      await button('Botkyrka (Aino Health)').press('Enter');
      await told('Bladet ”Riskdelning” är infogat.', () => button('Infoga i arbetsboken').press('Enter'));
      await write('Riskdelning!H40', 'mitt eget');
    });

    it('says which it is and what would be lost, and changes nothing when nobody answers', async () => {
      const text = await asked('Infoga i arbetsboken');
      assert.match(text, /Bladet ”Riskdelning” finns redan/);
      assert.match(text, /försvinner det som du har ändrat i det/);
      const before = await open.workbench.call('save');
      await answer('Avbryt');
      assert.deepEqual(await open.workbench.call('save'), before);
    });

    it('inserts beside it', async () => {
      await asked('Infoga i arbetsboken');
      await told('Bladet ”Riskdelning 2” är infogat.', () => answer('Infoga som ”Riskdelning 2”'));
      assert.deepEqual(await sheets(), ['Blad1', 'Riskdelning', 'Riskdelning 2']);
      assert.equal(await cell('Riskdelning!H40'), 'mitt eget');
    });

    it('or in its place, and brings it back when that is undone', async () => {
      await asked('Infoga i arbetsboken');
      await told('Bladet ”Riskdelning” är infogat.', () => answer('Ersätt ”Riskdelning”'));
      assert.equal(await cell('Riskdelning!H40'), '');
      await asked('Ångra ”Riskdelning”');
      await told('Arbetsboken är som förut.', () => answer('Ta bort'));
      assert.equal(await cell('Riskdelning!H40'), 'mitt eget');
    });
  });

  describe('before an insertion is undone', () => {
    it('says that what was changed in the sheet since goes with it, and leaves it when nobody answers', async () => {
      await open.workbench.call('clear');
      await told('Bladet ”Riskdelning” är infogat.', () => button('Infoga i arbetsboken').press('Enter'));
      await write('Riskdelning!H40', 'mitt eget');
      const text = await asked('Ångra ”Riskdelning”');
      assert.match(text, /Ta bort ”Riskdelning”\?/);
      assert.match(text, /Det som du har ändrat i bladet efter infogningen försvinner\./);
      await answer('Avbryt');
      assert.equal(await cell('Riskdelning!H40'), 'mitt eget');
      await asked('Ångra ”Riskdelning”');
      await told('Arbetsboken är som förut.', () => answer('Ta bort'));
      assert.deepEqual(await sheets(), ['Blad1']);
    });

    it('says which table gets the rows back that it had, changed since or not', async () => {
      const rows = [
        ['Månad', 'Index', 'Källa'],
        [43_101, 10, 'Inskrivet för hand'],
      ];
      const cells = [{ at: 'A1', rows }];
      await open.workbench.call('open', { sheets: [{ name: 'Index', cells, tables: [{ name: 'Friskdag_Index', at: 'A1:C2' }] }] });
      await goToView(open, 'Nationellt index');
      await open.pane.getByLabel('Skriv in för hand').check();
      await open.pane.getByLabel('En månad och dess index per rad').fill('2018-02 9,9');
      await told('Tabellen Friskdag_Index i bladet ”Index” är uppdaterad.', () => button('Uppdatera tabellen').press('Enter'));
      await write('Index!B2', '11');
      const text = await asked('Ångra ”Friskdag_Index”');
      assert.match(text, /får tillbaka dem som de hade: Friskdag_Index\. Det som du har ändrat i dem sedan dess försvinner\./);
      await answer('Avbryt');
      assert.deepEqual((await open.read('Index!B2:B3')).flat(), [11, 9.9]);
      await asked('Ångra ”Friskdag_Index”');
      await told('Det senaste i ”Friskdag_Index” är ångrat.', () => answer('Ångra'));
      assert.deepEqual((await open.read('Index!B2:B3')).flat(), [10, '']);
    });

    it('asks before cells beside the user’s own are emptied, which stay', async () => {
      const rows = [
        ['Enhet', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Månadslön'],
        ['Norr', 10, 20, 5, 30_000],
      ];
      await open.workbench.call('open', { sheets: [{ name: 'Mina enheter', cells: [{ at: 'A1', rows }] }] });
      await goToView(open, 'Enhetskostnad');
      await open.workbench.call('select', 'Mina enheter!A1:E2');
      await button('Läs det markerade området').press('Enter');
      await open.pane.getByText('Fyller G1:K2 i bladet ”Mina enheter”').waitFor();
      await told('Bladet ”Enhetskostnad” är infogat.', () => button('Infoga i arbetsboken').first().press('Enter'));
      await write('Mina enheter!L2', 'mitt eget');
      const text = await asked('Ångra ”Enhetskostnad”');
      assert.match(text, /Det som infogades bredvid dina egna celler försvinner, i bladet: Mina enheter\./);
      await answer('Avbryt');
      assert.notEqual(await cell('Mina enheter!G2'), '');
      await asked('Ångra ”Enhetskostnad”');
      await told('Arbetsboken är som förut.', () => answer('Ta bort'));
      assert.deepEqual((await open.read('Mina enheter!A2:L2'))[0], ['Norr', 10, 20, 5, 30_000, '', '', '', '', '', '', 'mitt eget']);
    });
  });
});
