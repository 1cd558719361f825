import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';

const kinds = ['error', 'timeout', 'gone'] as const;

/** The rest of what can go wrong is tried in memory, where it is quick: test/workbook/insertion.test.ts. */
describe('when Excel fails while a sheet is inserted from the pane', function () {
  this.timeout(600_000);
  let open: OpenPane;

  before(async () => {
    open = await openPane();
    await open.pane.getByRole('button', { name: 'Börja med ett känt kontrakt' }).press('Enter');
    await open.pane.getByRole('button', { name: 'Botkyrka (Aino Health)' }).press('Enter');
  });
  after(() => closePane(open));

  const requests = () => open.workbench.call<number>('requests');
  const insert = () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).press('Enter');
  const isInserted = () => open.pane.getByRole('button', { name: 'Ångra ”Riskdelning”' });
  const hasFailed = () => open.pane.getByRole('alert');

  /** A new workbook, of which the pane hears when it next asks. */
  const clear = async () => {
    await open.workbench.call('clear');
    await open.pane.evaluate('location.reload()');
    await open.pane.getByRole('button', { name: 'Börja med ett känt kontrakt' }).press('Enter');
    await open.pane.getByRole('button', { name: 'Botkyrka (Aino Health)' }).press('Enter');
  };

  const assertComplete = async (where: string) => {
    await open.workbench.call('idle');
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Riskdelning'], where);
    assert.deepEqual(await open.read('Riskdelning!B14:B15'), [[4_202_550], [6_303_825]], where);
    assert.equal((await open.workbench.call<unknown[]>('charts')).length, 1, where);
  };

  const assertAsBefore = async (where: string) => {
    assert.deepEqual(await open.workbench.call('sheets'), ['Blad1'], where);
    assert.deepEqual(await open.workbench.call('names'), [], where);
    assert.deepEqual(await open.workbench.call('charts'), [], where);
  };

  it('leaves the workbook as before or complete, says which, and a second try works', async () => {
    const before = await requests();
    await insert();
    await isInserted().waitFor();
    const all = (await requests()) - before;
    let tried = 0;
    for (const kind of kinds) {
      for (let request = 1; request <= all; request++) {
        await clear();
        await tryFault(request, kind);
        tried += 1;
      }
    }
    console.log(`      points tried: ${tried}`);
    assert.ok(tried >= 15);
  });

  async function tryFault(request: number, kind: (typeof kinds)[number]): Promise<void> {
    const where = `request ${request}: ${kind}`;
    await open.workbench.call('fail', request, kind);
    await insert();
    await isInserted().or(hasFailed()).or(open.pane.getByText('är infogat')).first().waitFor();
    await open.workbench.call('restore');
    if ((await hasFailed().count()) === 0) return assertComplete(where);
    const isAsBefore = (await hasFailed().textContent())?.includes('Arbetsboken är som förut.');
    if (isAsBefore) await assertAsBefore(where);
    await open.pane.getByRole('button', { name: 'Försök igen' }).press('Enter');
    await isInserted().waitFor();
    await assertComplete(`second try after ${where}`);
  }
});
