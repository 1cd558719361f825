import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { everyFailure, inTurn, tryFailures } from '../support/pane-faults';

interface View {
  readonly title: string;
  /** What is filled in before the insertion; the user's own cells are there already. */
  readonly fillIn: (open: OpenPane) => Promise<void>;
  readonly undo: string;
  /** The sheets of the workbook with the insertion. */
  readonly sheets: readonly string[];
  /** A cell of it, and what it shows: counted by hand, or printed by RISE (contract: the activity payment). */
  readonly cell: string;
  readonly shows: string;
}

const press = (open: OpenPane, name: string) => open.pane.getByRole('button', { name, exact: true }).first().press('Enter');
const fill = (open: OpenPane, label: string, text: string) => open.pane.getByLabel(label, { exact: true }).fill(text);

const views: readonly View[] = [
  {
    title: 'Riskdelning',
    fillIn: (open) => press(open, 'Botkyrka (Aino Health)'),
    undo: 'Ångra ”Riskdelning”',
    sheets: ['Blad1', 'Riskdelning'],
    cell: 'Riskdelning!B14',
    shows: '4 202 550,00',
  },
  {
    title: 'Utfall',
    fillIn: (open) => press(open, 'Örnsköldsvik (Previa)'),
    undo: 'Ångra ”Utfall”',
    sheets: ['Blad1', 'Utfall', 'Utfall månader'],
    cell: 'Utfall!A1',
    shows: 'Utfall',
  },
  {
    title: 'Investering',
    fillIn: (open) => press(open, 'Botkyrka'),
    undo: 'Ångra ”Investering”',
    sheets: ['Blad1', 'Investering'],
    cell: 'Investering!A1',
    shows: 'Investering',
  },
  {
    title: 'Arbetsmiljö',
    fillIn: async (open) => {
      await open.pane.getByRole('radio', { name: 'Tal ur en rapport, skrivs in' }).press('Space');
      await press(open, 'Örnsköldsvik');
      await fill(open, 'Anställda', '100');
      await fill(open, 'Arbetskraftskostnad per timme, kr', '200');
    },
    undo: 'Ångra ”Arbetsmiljö”',
    sheets: ['Blad1', 'Arbetsmiljö'],
    // 100 * 1,9 / 10 * 1880 h * 200 kr * 1,72.
    cell: 'Arbetsmiljö!B19',
    shows: '12 287 680',
  },
];

/** The rest of what can go wrong is tried in memory, where it is quick: see test/support/every-fault.ts. */
for (const { title, fillIn, undo, sheets, cell, shows } of views) {
  describe(`when Excel fails while the sheet of ${title} is inserted`, function () {
    this.timeout(600_000);
    let open: OpenPane;

    before(async () => {
      open = await openPane();
    });
    after(() => closePane(open));

    it('leaves the workbook as before or complete, says which, and a second try works', async () => {
      const insertion = {
        undo,
        // A new workbook, of which the pane hears when it starts again.
        prepare: async () => {
          await open.workbench.call('clear');
          await open.pane.evaluate('location.reload()');
          await open.pane.getByRole('button', { name: new RegExp(`^${title}`) }).press('Enter');
          await fillIn(open);
        },
        insert: () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).last().press('Enter'),
        assertComplete: async (where: string) => {
          await open.workbench.call('idle');
          assert.deepEqual(await open.workbench.call('sheets'), sheets, where);
          const [[text]] = await open.workbench.call<[[string]]>('texts', cell);
          assert.equal(text.replace(/\s/g, ' '), shows, where);
          assert.notEqual((await open.workbench.call<unknown[]>('charts')).length, 0, where);
        },
        assertAsBefore: async (where: string) => {
          assert.deepEqual(await open.workbench.call('sheets'), ['Blad1'], where);
          assert.deepEqual(await open.workbench.call('names'), [], where);
          assert.deepEqual(await open.workbench.call('charts'), [], where);
        },
      };
      const points = await tryFailures(open, insertion, title === 'Riskdelning' ? everyFailure : inTurn);
      console.log(`      points tried: ${points}`);
      assert.ok(points >= 5);
    });
  });
}
