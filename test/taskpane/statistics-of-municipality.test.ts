import assert from 'node:assert/strict';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

/* How long it takes is measured by bench/click-to-tables.ts. */
describe('the statistics of 6 000 employees and 50 000 spells', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    view = await openStatisticsPane();
    open = view.open;
    await view.button('Prova med en påhittad kommun').click();
    await view.untilUnderstood();
  });
  after(() => closePane(open));

  const pulled = async (button: string) => {
    await view.button(button).click();
    await view.account().waitFor({ state: 'detached' });
    await view.account().waitFor({ timeout: 120_000 });
    await open.workbench.call('idle');
    return { rows: await view.rows('Friskdag_Statistik'), log: await view.rows('Friskdag_Logg') };
  };

  it('stand in the workbook, every row, and come out the same the next time, in the same tables', async () => {
    const first = await pulled('Hämta statistiken');
    assert.ok(first.rows.length > 15_000, `${first.rows.length} rows`);
    assert.deepEqual(
      first.log.map((line) => line['Skrivna rader']),
      [first.rows.length],
    );
    const again = await pulled('Hämta igen');
    assert.deepEqual(again.rows, first.rows);
    assert.deepEqual(
      again.log.map((line) => line.Kontrollsumma),
      [first.log[0]?.Kontrollsumma, first.log[0]?.Kontrollsumma],
    );
  });
});
