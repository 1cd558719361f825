import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { PaneNews } from '../support/pane-news';
import { PaneRequests } from '../support/pane-requests';
import { StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';

describe('cells that show the statistics, when Excel does not answer after a pull', function () {
  this.timeout(600_000);
  let open: OpenPane;
  let view: StatisticsPane;
  let news: PaneNews;
  let requests: PaneRequests;
  /** The workbook after a pull of one day's illness each, with a cell that shows it. */
  let pulled: unknown;

  const shownDays = async (): Promise<unknown> => {
    await open.workbench.call('idle');
    return (await open.read('Blad1!A1'))[0]?.[0];
  };
  const notice = () => open.pane.getByRole('status').filter({ hasText: 'De kan visa siffror från tidigare.' });
  const recalculate = () => view.button('Räkna om cellerna');

  const isInSight = async (element: Locator): Promise<boolean> => {
    const { top, bottom } = await element.evaluate((shown) => shown.getBoundingClientRect());
    return top >= 0 && bottom <= (await open.pane.evaluate(() => window.innerHeight));
  };

  before(async () => {
    open = await openPane();
    news = new PaneNews(open.pane);
    await news.listen();
    requests = new PaneRequests(open);
    view = new StatisticsPane(open);
    await view.show();
    await view.chooseFiles(spellsOf(1), employees);
    await view.pull();
    await open.workbench.call('enter', 'Blad1!A1', '=FRISKDAG.STATISTIK("Nettodagar 1-14";"2018-11")');
    assert.equal(await shownDays(), 12);
    pulled = await open.workbench.call('save');
  });
  after(() => closePane(open));

  /** Pulls two days' illness each over one; a request may fail. Gives how many the pane has made. */
  const pullAgain = async (failing?: number): Promise<number> => {
    // A pane that has just been opened knows of no later pull.
    await view.begin(pulled as object);
    await news.listen();
    await view.chooseFiles(spellsOf(2), employees);
    assert.equal(await shownDays(), 12);
    return requests.madeBy(async () => {
      await view.button(/^Hämta (statistiken|igen)$/).click();
      await news.untilToldOr(view.button('Försök igen'), 'Statistiken är hämtad.');
    }, failing);
  };

  it('either follow, or the pane says that they may not, and lets them when it is told to', async () => {
    const requestsOfPull = await pullAgain();
    assert.equal(await shownDays(), 24);
    assert.equal(await notice().count(), 0);
    let [points, behind] = [0, 0];
    while ((await pullAgain(requestsOfPull - points)) && (await news.has('Statistiken är hämtad.'))) {
      points++;
      await eventually(async () => assert.ok((await shownDays()) === 24 || (await notice().isVisible())));
      if ((await notice().count()) > 0) {
        behind++;
        assert.ok(await isInSight(recalculate()), 'out of sight');
        await recalculate().click();
        await notice().waitFor({ state: 'detached' });
      }
      assert.equal(await shownDays(), 24, `request ${points} from the end`);
    }
    console.log(`      points tried: ${points}, of which told: ${behind}`);
    assert.ok(behind >= 1);
  });
});
