import assert from 'node:assert/strict';
import { closePane, type OpenPane } from '../support/pane';
import { tryFailures, tryReadings } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { workbookOf } from '../support/small-municipality';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';
import { goToView } from '../support/views';

/** The files' rows, in two tables of the user's own workbook. */
const workbook = workbookOf(spellsOf(1).replaceAll(';', ','), employees.replaceAll(';', ','));

/** Where those tables stand. */
const places = { spells: 'Frånvaro!A1:C13', employees: 'Personal!A1:D13' };

describe('when Excel fails while the source is read out of the workbook', function () {
  this.timeout(1_200_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    view = await openStatisticsPane();
    open = view.open;
    await open.page.clock.setFixedTime(new Date('2019-04-15T10:00:00'));
    await new PaneNews(open.pane).listen();
    await open.workbench.call('open', workbook);
  });
  after(() => closePane(open));

  const pull = () => view.button(/^Hämta (statistiken|igen)$/).press('Enter');
  const netDays = async () => (await view.rows('Friskdag_Statistik')).find(({ Nivå }) => Nivå === 'kommun')?.['Nettodagar 1-14'];
  /** Pulls what has been chosen into a new workbook, with every failure in turn. */
  const tryPull = async (assertComplete: () => Promise<void>): Promise<void> => {
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('open', workbook),
      insert: pull,
      done: 'Statistiken är hämtad.',
      assertComplete,
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  };
  /** Points at the cells of a part, as a person does. */
  const useSelection = async (part: string, place: string): Promise<void> => {
    await open.workbench.call('select', place);
    await open.pane.getByRole('button', { name: `Använd markeringen: ${part}` }).press('Enter');
    await open.pane.getByText(`Valt: ${place}`).waitFor();
  };

  it('says that it does not know which tables there are, and asks again when it is told to', async () => {
    const list = open.pane.getByRole('combobox', { name: 'Sjukfall' });
    const points = await tryReadings(open, {
      prepare: async () => {
        await goToView(open, 'Riskdelning');
        await goToView(open, 'Statistik');
      },
      read: () => open.pane.getByLabel('I tabeller i arbetsboken').check(),
      isRead: () => list.filter({ has: open.pane.locator('option[value="Sjukfall"]') }),
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 3);
  });

  it('says that it has not looked at the source, and looks again when it is told to', async () => {
    const chooseTable = (part: string, table: string) => open.pane.getByRole('combobox', { name: part }).selectOption(table);
    const points = await tryReadings(open, {
      prepare: async () => {
        await goToView(open, 'Riskdelning');
        await goToView(open, 'Statistik');
        await open.pane.getByLabel('I tabeller i arbetsboken').check();
        // The table of employees has no spells: nothing of it can be used.
        await chooseTable('Sjukfall', 'Anställda');
        await chooseTable('Anställda', 'Anställda');
        await open.pane
          .getByText(/Sjukfallen börjar från|Inga sjukfall kan läsas|går inte att använda/)
          .first()
          .waitFor();
      },
      read: () => chooseTable('Sjukfall', 'Sjukfall').then(() => undefined),
      isRead: () => open.pane.getByText('Sjukfallen börjar från 2018-11 till 2018-11.'),
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 6);
  });

  it('of two tables, the first pull writes all or nothing, says which, and a second try works', async () => {
    await view.chooseTables('Sjukfall', 'Anställda');
    await tryPull(async () => {
      assert.equal(await netDays(), 12);
    });
  });

  it('of two selected ranges it does so too', async () => {
    await useSelection('Sjukfall', places.spells);
    await useSelection('Anställda', places.employees);
    await view.untilUnderstood();
    await tryPull(async () => {
      assert.equal(await netDays(), 12);
      const log = await view.rows('Friskdag_Logg');
      assert.deepEqual(
        log.map(({ Källa }) => Källa),
        [`${places.spells}, ${places.employees}`],
      );
    });
  });
});
