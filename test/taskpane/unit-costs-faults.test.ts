import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { tryFailures } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';

/* Made up; the first unit is that of ENHETSKOSTNAD's printed example. */
const units = [
  ['Enhet', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Månadslön', 'Sjukfall'],
  ['Norr', 10, 20, 5, 30_000, 4],
  ['Söder', 3, 0, 0, 30_000, 0],
];

/** The user's own, on both sides of the columns that the costs are to fill. */
const workbook = {
  sheets: [
    {
      name: 'Blad1',
      columnWidths: [120, 60, 61, 62, 63, 64, 30, 41, 42, 43, 44, 45, 46],
      cells: [
        { at: 'A1', rows: units },
        { at: 'M1', rows: [['Min anteckning'], [{ formula: '=B2*2', style: 'input' }], ['står kvar']] },
      ],
    },
  ],
};

describe('when Excel fails in the view Enhetskostnad', function () {
  this.timeout(900_000);
  let open: OpenPane;
  const field = (label: string) => open.pane.getByLabel(label, { exact: true });
  const insertButton = () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' });

  before(async () => {
    open = await openPane();
    await new PaneNews(open.pane).listen();
    await open.workbench.call('open', workbook);
    await open.pane.getByRole('button', { name: /^Enhetskostnad/ }).press('Enter');
    await open.pane.getByRole('heading', { name: 'Enhetskostnad', level: 1 }).waitFor();
    await open.workbench.call('select', 'Blad1!A1:F3');
    await open.pane.getByRole('button', { name: 'Läs det markerade området' }).press('Enter');
    await open.pane.getByText('Läst: A1:F3 i bladet ”Blad1”').waitFor();
    await field('Vad åtgärden kostar, kr').fill('5 000');
    await field('Anställda i enheten').fill('20');
    await field('Hur mycket frånvaron minskar').fill('16 %');
  });
  after(() => closePane(open));

  /** The pane looks anew whether the cells are free when they are others. */
  const prepare = async (): Promise<void> => {
    await open.workbench.call('open', workbook);
    await field('Första kolumnen för kostnaderna').fill('Z');
    await field('Första kolumnen för kostnaderna').fill('H');
    await open.pane.getByText('Fyller H1:L3 i bladet ”Blad1”').waitFor();
  };
  const ownCells = async () => [await open.workbench.call('formulas', 'Blad1!A1:G3'), await open.workbench.call('formulas', 'Blad1!M1:M3')];

  it('the costs stand beside the user’s own columns or not at all, and those are never touched', async () => {
    await prepare();
    const own = await ownCells();
    const points = await tryFailures(open, {
      prepare,
      insert: () => insertButton().first().press('Enter'),
      done: 'Bladet ”Enhetskostnad” är infogat.',
      assertComplete: async () => {
        assert.deepEqual(await ownCells(), own);
        // Printed at ENHETSKOSTNAD: 32 869,07.
        assert.equal(Math.round(Number((await open.read('Blad1!J2'))[0]?.[0]) * 100), 3_286_907);
        assert.deepEqual(await open.workbench.call('sheets'), ['Blad1', 'Enhetskostnad']);
      },
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });

  it('so does the sheet of a planned action', async () => {
    const points = await tryFailures(open, {
      prepare: () => open.workbench.call('open', workbook),
      insert: () => insertButton().last().press('Enter'),
      done: 'Bladet ”Åtgärd” är infogat.',
      // 16 % of the cost is more than 5 000 kronor.
      assertComplete: async () => assert.deepEqual(await open.read('Åtgärd!B17'), [['Ja']]),
    });
    console.log(`      points tried: ${points}`);
    assert.ok(points >= 15);
  });
});
