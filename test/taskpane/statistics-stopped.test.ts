import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { cancelWhen } from '../support/pane-cancel';
import { PaneNews } from '../support/pane-news';
import { killNextPull, slowWorkers } from '../support/pull-worker';
import { StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';

/** The stages of a pull as the view names them, in their order. */
const stages = [
  /^Läser arbetsboken/,
  /^Läser de anställda/,
  /^Läser sjukfallen/,
  /^Räknar frånvaron/,
  /^Döljer små grupper/,
  /^Skriver tabellerna/,
];

describe('when a pull is stopped in the middle', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    open = await openPane();
    await new PaneNews(open.pane).listen();
    view = new StatisticsPane(open);
    await view.show();
    await view.chooseFiles(spellsOf(1), employees);
    await view.pull();
    await view.chooseFiles(spellsOf(2), employees);
  });
  after(() => closePane(open));

  /** All of the workbook, what is kept of the pull before among it: that one can still be undone. */
  const seen = () => open.workbench.call('save');
  const failed = (text: string | RegExp) => open.pane.getByRole('alert').getByText(text).waitFor({ timeout: 60_000 });
  const netDays = async () => (await view.rows('Friskdag_Statistik')).find(({ Nivå }) => Nivå === 'kommun')?.['Nettodagar 1-14'];

  it('says so when the worker dies, and a second try works', async () => {
    const before = await seen();
    await killNextPull(open.pane);
    await view.button('Hämta igen').click();
    await failed('Hämtningen misslyckades av ett fel i Friskdag.');
    await failed('Arbetsboken är som förut.');
    assert.deepEqual(await seen(), before);
    await view.button('Försök igen').press('Enter');
    await view.account().waitFor();
  });

  describe('by a person', () => {
    before(() => slowWorkers(open.pane));

    for (const [place, stage] of stages.entries()) {
      it(`leaves the workbook as before when it is cancelled at ${stage.source}, and a second try works`, async () => {
        const days = 1 + ((place + 1) % 2);
        await view.chooseFiles(spellsOf(days), employees);
        const before = await seen();
        await cancelWhen(open.pane, stage);
        await view.button(/^Hämta (statistiken|igen)$/).click();
        await failed('Hämtningen avbröts.');
        await failed('Arbetsboken är som förut.');
        assert.deepEqual(await seen(), before);
        await view.button('Försök igen').press('Enter');
        await view.account().waitFor();
        await open.workbench.call('idle');
        assert.equal(await netDays(), 12 * days);
      });
    }
  });
});
