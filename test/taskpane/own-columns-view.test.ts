import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { PaneNews } from '../support/pane-news';
import { StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';

/** Of two months: that before the one in which the twelve are ill, and that. */
const bothMonths = { from: '2018-10', to: '2018-11' };

describe('columns of the user’s own in the table that a pull refreshes', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;
  let news: PaneNews;

  before(async () => {
    open = await openPane();
    view = new StatisticsPane(open);
    news = new PaneNews(open.pane);
    await view.show();
    await news.listen();
    await view.chooseFiles(spellsOf(1), employees);
    await view.pull();
    await addColumns();
  });
  after(() => closePane(open));

  /** As a person does: a column in front of the others, and three behind them. */
  const addColumns = async (): Promise<void> => {
    await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Friskdag_Statistik');
        const range = table.getRange().load('address');
        await context.sync();
        const rows = Number(/(\d+)$/.exec(range.address)?.[1]);
        table.worksheet.getRange('T1:V1').values = [['Dubbelt', 'Per anställd', 'Anteckning']];
        table.resize(`A1:V${rows}`);
        await context.sync();
      }),
    );
    const [{ address } = { address: '' }] = await tables();
    const last = Number(/(\d+)$/.exec(address)?.[1]);
    for (let row = 2; row <= last; row++) {
      await enter(`T${row}`, '=[@Anställda]*2');
      await enter(`U${row}`, `=F${row}/D${row}`);
    }
    const unit = (await view.rows('Friskdag_Statistik')).findIndex(({ Nivå }) => Nivå === 'enhet');
    await enter(`V${unit + 2}`, 'ring chefen');
    await open.workbench.call('enter', 'Blad1!A1', '=FRISKDAG.STATISTIK("Anställda";"2018-11")');
  };
  const enter = (cell: string, text: string) => open.workbench.call('enter', `Statistik!${cell}`, text);
  const tables = async () =>
    (await open.workbench.call<{ name: string; address: string }[]>('tables')).filter(({ name }) => name === 'Friskdag_Statistik');
  const noted = async () =>
    (await view.rows('Friskdag_Statistik'))
      .filter(({ Anteckning }) => Anteckning !== '')
      .map(({ Månad, Nivå, Namn, Anteckning }) => [Månad, Nivå, Namn, Anteckning]);
  const question = () => open.pane.getByRole('alertdialog');
  const asked = async (): Promise<string> => {
    await view.button(/^Hämta (statistiken|igen)$/).click();
    await question().waitFor({ timeout: 120_000 });
    return (await question().textContent()) ?? '';
  };
  const answer = (name: string) => question().getByRole('button', { name, exact: true }).press('Enter');

  it('go along with their rows when rows come before them, and their formulas go on', async () => {
    await view.field('Från månad').fill(bothMonths.from);
    await view.pull('Hämta igen');
    assert.deepEqual(await noted(), [['2018-11', 'enhet', 'Norr', 'ring chefen']]);
    const rows = await view.rows('Friskdag_Statistik');
    assert.equal(new Set(rows.map(({ Månad }) => Månad)).size, 2);
    for (const row of rows) {
      assert.equal(row.Dubbelt, Number(row.Anställda) * 2);
      assert.equal(row['Per anställd'], Number(row['Nettodagar 1-14']) / Number(row.Anställda));
    }
    assert.deepEqual(await open.read('Blad1!A1'), [[12]]);
  });

  it('are asked about when a row is gone on which something is written, and stay when the user says no', async () => {
    await view.chooseFiles(spellsOf(2), employees.replaceAll('Norr', 'Nord'));
    await view.field('Från månad').fill(bothMonths.from);
    const text = await asked();
    assert.match(text, /Det du har skrivit på några rader försvinner/);
    assert.match(text, /Friskdag_Statistik, kolumnen ”Anteckning”: 2018-11 enhet Norr\./);
    const before = await open.workbench.call('save');
    await answer('Avbryt');
    await open.pane.getByRole('alert').getByText('Hämtningen avbröts.').waitFor();
    assert.deepEqual(await open.workbench.call('save'), before);
    assert.deepEqual(await noted(), [['2018-11', 'enhet', 'Norr', 'ring chefen']]);
  });

  it('lose what is written there when the user says yes, and have it again when the pull is undone', async () => {
    await asked();
    await news.forget();
    await answer('Hämta ändå');
    await news.untilTold('Statistiken är hämtad.');
    await open.workbench.call('idle');
    assert.deepEqual(await noted(), []);
    assert.ok((await view.rows('Friskdag_Statistik')).every((row) => row.Dubbelt === Number(row.Anställda) * 2));
    await open.pane.getByRole('button', { name: /^Ångra/ }).click();
    await news.forget();
    await open.pane.getByRole('button', { name: 'Ångra', exact: true }).click();
    await news.untilTold('Arbetsboken är som förut.');
    await open.workbench.call('idle');
    assert.deepEqual(await noted(), [['2018-11', 'enhet', 'Norr', 'ring chefen']]);
    assert.deepEqual(await open.workbench.call('missing'), []);
  });
});
