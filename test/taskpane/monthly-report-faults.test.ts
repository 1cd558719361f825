import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { cancelWhen } from '../support/pane-cancel';
import { tryFailures, type PaneInsertion } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { openPulledWorkbook, pulledWorkbook } from '../support/pulled-workbook';

describe('when the month’s reports do not reach the workbook', function () {
  this.timeout(900_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
    await open.page.clock.setFixedTime(new Date('2019-04-15T10:00:00'));
    await openPulledWorkbook(open);
    await new PaneNews(open.pane).listen();
    await open.pane.getByRole('button', { name: /^Månadsrapport/ }).press('Enter');
    await field('Medelmånadslön, kr').fill('30 000');
    await field('Nivå').selectOption('unit');
    await field('Namn').selectOption('Norr');
    await field('Enheter i').selectOption('Skola');
  });
  after(() => closePane(open));

  const field = (label: string) => open.pane.getByLabel(label, { exact: true });
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const prepare = async (): Promise<void> => {
    await open.workbench.call('open', pulledWorkbook);
  };

  /** March: 8 short days of 20 employees. Of Söder 3 of 12. */
  const shortDays = async (sheet: string) => (await open.read(`${sheet}!B14`))[0]?.[0];

  const oneReport = (): PaneInsertion => ({
    prepare,
    insert: () => button('Infoga i arbetsboken').press('Enter'),
    done: 'Bladet ”Rapport Norr” är infogat.',
    assertComplete: async () => assert.equal(await shortDays('Rapport Norr'), 0.4),
  });
  const manyReports = (): PaneInsertion => ({
    prepare,
    insert: () => button('Gör 2 rapporter').press('Enter'),
    done: '2 rapporter är infogade.',
    assertComplete: async () => assert.deepEqual([await shortDays('Rapport Norr'), await shortDays('Rapport Söder')], [0.4, 0.25]),
  });

  for (const [what, insertion] of [
    ['the report of a unit', oneReport],
    ['the reports of all units of a department', manyReports],
  ] as const) {
    it(`${what}: as before or complete whatever fails, says which, and a second try works`, async () => {
      const points = await tryFailures(open, insertion());
      console.log(`      points tried: ${points}`);
      assert.ok(points >= 15);
    });

    for (const stage of [/^Förbereder bladet/, /^Skriver bladet/]) {
      it(`${what}: as before when it is cancelled at ${stage.source}, and a second try works`, async () => {
        const { insert, done, assertComplete } = insertion();
        await prepare();
        const before = await open.workbench.call('save');
        await cancelWhen(open.pane, stage);
        await insert();
        await open.pane.getByRole('alert').getByText('Infogningen avbröts.').waitFor();
        await open.pane.getByRole('alert').getByText('Arbetsboken är som förut.').waitFor();
        assert.deepEqual(await open.workbench.call('save'), before);
        const news = new PaneNews(open.pane);
        await news.forget();
        await button('Försök igen').press('Enter');
        await news.untilTold(done);
        await open.workbench.call('idle');
        await assertComplete();
      });
    }
  }
});
