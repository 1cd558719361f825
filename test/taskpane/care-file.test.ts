import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { textFile } from '../support/small-municipality';
import { employees, spellsOf } from '../support/twelve-employees';
import { CarePerson } from './care-workbook';

const sentence =
  'franvaro.csv gick inte att läsa till slut. Filen kan ha ändrats, flyttats eller tagits bort sedan den valdes. Välj den igen.';

describe('a file that is chosen in the view Omtanke', function () {
  this.timeout(180_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
    await new CarePerson(open).openView();
  });
  after(() => closePane(open));

  const choose = (name: string, content: string) => open.pane.locator('input[type=file]').first().setInputFiles(textFile(name, content));
  const told = (text: string) => open.pane.getByText(text, { exact: true });

  /** The next file cannot be read, as when it is gone, or on a drive that is. */
  const failNextReading = () =>
    open.pane.evaluate(() => {
      const read = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!;
      Blob.prototype.arrayBuffer = () => {
        Object.defineProperty(Blob.prototype, 'arrayBuffer', read);
        return Promise.reject(new DOMException('', 'NotReadableError'));
      };
    });

  it('says which it is and what to do when it cannot be read', async () => {
    await failNextReading();
    await choose('franvaro.csv', spellsOf(1));
    await open.pane.getByRole('alert').getByText(sentence).waitFor();
    assert.deepEqual(open.workbench.violations, []);
  });

  it('is read when it is chosen again', async () => {
    await choose('franvaro.csv', spellsOf(1));
    await told('12 av 12 rader används.').waitFor();
    assert.equal(await open.pane.getByText(sentence).count(), 0);
  });

  it('leaves nothing of the one before to be taken for it', async () => {
    await failNextReading();
    await choose('anstallda.csv', employees);
    await open.pane.getByText('anstallda.csv gick inte att läsa till slut.').waitFor();
    assert.equal(await told('12 av 12 rader används.').count(), 0);
    assert.equal(await open.pane.getByRole('list', { name: 'Att kalla' }).count(), 0);
  });
});
