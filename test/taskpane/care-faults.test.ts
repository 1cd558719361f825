import assert from 'node:assert/strict';
import { parseDay } from '../../src/values/day';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { tryFailures } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { CarePerson } from './care-workbook';

const paused = ['T-4713', '', '', '', '2019-03-31', 'Vilar efter olycka', 'egen text'];
const added = ['T-4711', 'Chefens omtankessamtal', parseDay('2019-01-07')!, '', '', '', ''];

describe('when Excel fails while rows are added to the user’s own table of conversations', function () {
  this.timeout(600_000);
  let open: OpenPane;
  let person: CarePerson;

  before(async () => {
    open = await openPane();
    await new PaneNews(open.pane).listen();
    person = new CarePerson(open);
    await person.begin();
    await person.setDay('2019-01-15');
  });
  after(() => closePane(open));

  it('adds all of them or none, says which, and a second try adds them once', async () => {
    const points = await tryFailures(open, {
      prepare: () => person.openWorkbook(),
      insert: () => person.press('Lägg till de förfallna i min tabell'),
      done: 'Tillagda rader i ”Omtankessamtal”: 1',
      assertComplete: async () => assert.deepEqual(await person.table(), [paused, added]),
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });
});
