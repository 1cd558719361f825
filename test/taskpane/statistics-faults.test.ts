import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { tryFailures } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { PaneRequests } from '../support/pane-requests';
import { StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';

describe('when Excel fails in the view Statistik', function () {
  this.timeout(1_200_000);
  let open: OpenPane;
  let view: StatisticsPane;
  /** The workbook after a pull of one day's illness each. */
  let pulled: unknown;

  before(async () => {
    open = await openPane();
    await open.page.clock.setFixedTime(new Date('2019-04-15T10:00:00'));
    await new PaneNews(open.pane).listen();
    view = new StatisticsPane(open);
    await view.show();
  });
  after(() => closePane(open));

  const pull = () => view.button(/^Hämta (statistiken|igen)$/).click();
  const municipality = async () => (await view.rows('Friskdag_Statistik')).find(({ Nivå }) => Nivå === 'kommun');

  it('the first pull writes all its tables or none, says which, and a second try works', async () => {
    await view.chooseFiles(spellsOf(1), employees);
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('clear'),
      insert: pull,
      done: 'Statistiken är hämtad.',
      assertComplete: async () => {
        pulled = await open.workbench.call('save');
        assert.deepEqual([...(await view.tables()).keys()].sort(), ['Friskdag_Avvisade', 'Friskdag_Logg', 'Friskdag_Statistik']);
        assert.equal((await municipality())?.['Nettodagar 1-14'], 12);
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });

  it('the next pull gives the standing tables all new rows or leaves the old, says which, and a second try works', async () => {
    await view.chooseFiles(spellsOf(2), employees);
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('open', pulled),
      insert: pull,
      done: 'Statistiken är hämtad.',
      assertComplete: async () => {
        assert.equal((await municipality())?.['Nettodagar 1-14'], 24);
        assert.equal((await view.rows('Friskdag_Logg')).length, 2);
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });

  it('a pull that is done lets charts be inserted, whatever Excel answered after it', async () => {
    const requests = new PaneRequests(open);
    const news = new PaneNews(open.pane);
    const isPulled = () => news.has('Statistiken är hämtad.');
    const pullAnew = async (failing?: number): Promise<number> => {
      await open.workbench.call('open', pulled);
      await news.forget();
      return requests.madeBy(async () => {
        await pull();
        await news.untilToldOr(view.button('Försök igen'), 'Statistiken är hämtad.');
      }, failing);
    };
    const requestsOfPull = await pullAnew();
    let points = 0;
    while ((await pullAnew(requestsOfPull - points)) && (await isPulled())) {
      await view.button('Infoga i arbetsboken').click();
      await news.untilTold('Bladet ”Statistik diagram” är infogat.');
      points++;
    }
    assert.ok(points >= 1);
    await pullAnew();
  });

  it('the sheet of charts is there or not, the pane says which, and a second try works', async () => {
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('open', pulled),
      insert: () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter'),
      done: 'Bladet ”Statistik diagram” är infogat.',
      assertComplete: async () => {
        const charts = await open.workbench.call<{ sheet: string }[]>('charts');
        assert.ok(charts.length >= 3 && charts.every(({ sheet }) => sheet === 'Statistik diagram'));
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });

  it('no charts are inserted when the table that their formulas read is gone', async () => {
    await open.workbench.call('clear');
    await view.button('Infoga i arbetsboken').click();
    await open.pane.getByText('Tabellen ”Friskdag_Statistik” finns inte i arbetsboken.').waitFor();
    assert.deepEqual(await open.workbench.call('charts'), []);
  });
});
