import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { tryFailures } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { goToView } from '../support/views';

/** 43 101 is 1 January 2018. */
const january = [43_101, 10, 'Inskrivet för hand'];
const february = [43_132, 9.9, 'Inskrivet för hand'];

/** A table with a month that the user has typed, and a column of their own beside it. */
const standing = {
  sheets: [
    {
      name: 'Index',
      cells: [
        { at: 'A5', rows: [['Månad', 'Index', 'Källa'], january] },
        { at: 'E5', rows: [['Min anteckning'], ['står kvar'], ['den också']] },
      ],
      tables: [{ name: 'Friskdag_Index', at: 'A5:C6' }],
    },
  ],
};

describe('when Excel fails while the national index is put into the workbook', function () {
  this.timeout(900_000);
  let open: OpenPane;
  const table = async () => (await open.read('Index!A6:C8')).filter(([month]) => month !== '');

  before(async () => {
    open = await openPane();
    await new PaneNews(open.pane).listen();
  });
  after(() => closePane(open));

  /** Opens the view anew, which looks then for the table. */
  const typeByHand = async (typed: string): Promise<void> => {
    await goToView(open, 'Nationellt index');
    await open.pane.getByLabel('Skriv in för hand').check();
    await open.pane.getByLabel('En månad och dess index per rad').fill(typed);
  };

  it('its sheet is there or not, the pane says which, and a second try works', async () => {
    const points = await tryFailures(open, {
      prepare: async () => {
        await open.workbench.call('clear');
        await typeByHand('2018-01 10');
      },
      insert: () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter'),
      done: '”Index” är',
      assertComplete: async () => assert.deepEqual(await table(), [january]),
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });

  it('so are the rows of a table that stands, and what stands beside it stays', async () => {
    const points = await tryFailures(open, {
      prepare: async () => {
        await open.workbench.call('open', standing);
        await typeByHand('2018-02 9,9');
      },
      insert: () => open.pane.getByRole('button', { name: 'Uppdatera tabellen' }).press('Enter'),
      done: '”Index” är',
      assertComplete: async () => {
        assert.deepEqual(await table(), [january, february]);
        assert.deepEqual((await open.read('Index!E5:E7')).flat(), ['Min anteckning', 'står kvar', 'den också']);
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });
});
