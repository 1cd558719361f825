import assert from 'node:assert/strict';
import { closePane, openPane, reloadPane, type OpenPane } from '../support/pane';
import { tryFailures } from '../support/pane-faults';
import { PaneNews } from '../support/pane-news';
import { goToView } from '../support/views';
import { pulledWorkbook } from '../support/workbook-of-units';

const emptyWorkbook = { sheets: [{ name: 'Blad1' }] };

interface Insertion {
  readonly view: string;
  /** What holds the user's own cells; empty when left out. */
  readonly workbook?: { readonly sheets: readonly { readonly name: string; readonly cells?: unknown }[] };
  readonly fillIn: (open: OpenPane) => Promise<void>;
  /** Which of the view's buttons inserts, from 0. */
  readonly button: number;
  /** The sheets that come into the workbook, the one that is called so first. */
  readonly sheets: readonly [string, ...string[]];
  /** A cell of it, and what it shows: counted by hand, or printed by RISE (contract: the activity payment). */
  readonly cell: string;
  readonly shows: string;
}

const press = (open: OpenPane, name: string) => open.pane.getByRole('button', { name, exact: true }).first().press('Enter');
const fill = (open: OpenPane, label: string, text: string) => open.pane.getByLabel(label, { exact: true }).fill(text);

/* Made up: ten who all answer the same. */
const survey = [
  ['Förvaltning', 'År', ...Array.from({ length: 9 }, (_, statement) => `Påstående ${statement + 1}`)],
  ...Array.from({ length: 10 }, () => ['Skola', 2019, 5, 4, 4, 4, 4, 4, 5, 4, 4]),
];

const insertions: readonly Insertion[] = [
  {
    view: 'Riskdelning',
    fillIn: (open) => press(open, 'Botkyrka (Aino Health)'),
    button: 0,
    sheets: ['Riskdelning'],
    cell: 'Riskdelning!B14',
    shows: '4 202 550,00',
  },
  {
    view: 'Utfall',
    fillIn: (open) => press(open, 'Örnsköldsvik (Previa)'),
    button: 0,
    sheets: ['Utfall', 'Utfall månader'],
    cell: 'Utfall!A1',
    shows: 'Utfall',
  },
  {
    view: 'Investering',
    fillIn: (open) => press(open, 'Botkyrka'),
    button: 0,
    sheets: ['Investering'],
    cell: 'Investering!A1',
    shows: 'Investering',
  },
  {
    view: 'Arbetsmiljö',
    workbook: { sheets: [{ name: 'Blad1', cells: [{ at: 'A1', rows: survey }] }] },
    fillIn: async (open) => {
      await open.workbench.call('select', 'Blad1!A1:K11');
      await press(open, 'Läs tabellen med svar eller medelvärden');
      await open.pane.getByText('Läst: A1:K11').waitFor();
    },
    button: 0,
    sheets: ['HME'],
    // Printed at the function HME.
    cell: 'HME!D8',
    shows: '83,3',
  },
  {
    view: 'Arbetsmiljö',
    fillIn: async (open) => {
      await open.pane.getByRole('radio', { name: 'Tal ur en rapport, skrivs in' }).press('Space');
      await press(open, 'Örnsköldsvik');
      await fill(open, 'Anställda', '100');
      await fill(open, 'Arbetskraftskostnad per timme, kr', '200');
    },
    button: -1,
    sheets: ['Arbetsmiljö'],
    // 100 * 1,9 / 10 * 1880 h * 200 kr * 1,72.
    cell: 'Arbetsmiljö!B19',
    shows: '12 287 680',
  },
  {
    view: 'Enheter att stödja',
    workbook: pulledWorkbook(),
    fillIn: (open) => open.pane.getByRole('heading', { name: 'Att stödja', exact: true }).waitFor(),
    button: 0,
    sheets: ['Enheter att stödja', 'Enheter att stödja underlag'],
    // By hand: 12 * 0,9 short days, the most of all.
    cell: 'Enheter att stödja!B15',
    shows: 'Norr',
  },
];

for (const { view, workbook = emptyWorkbook, fillIn, button, sheets, cell, shows } of insertions) {
  describe(`when Excel fails while the sheet ${sheets[0]} is inserted`, function () {
    this.timeout(600_000);
    let open: OpenPane;
    const prepare = async (): Promise<void> => {
      await open.workbench.call('open', workbook);
    };

    before(async () => {
      open = await openPane();
      await prepare();
      // What the workbook holds is handed to the functions when the pane starts.
      await reloadPane(open);
      await new PaneNews(open.pane).listen();
      await goToView(open, view);
      await fillIn(open);
    });
    after(() => closePane(open));

    it('leaves the workbook as before or complete, says which, and a second try works', async () => {
      const points = await tryFailures(open, {
        prepare,
        insert: () => open.pane.getByRole('button', { name: 'Infoga i arbetsboken' }).nth(button).press('Enter'),
        done: `Bladet ”${sheets[0]}” är infogat.`,
        assertComplete: async () => {
          const own = workbook.sheets.map(({ name }) => name);
          assert.deepEqual(await open.workbench.call('sheets'), [...own, ...sheets]);
          const [[text]] = await open.workbench.call<[[string]]>('texts', cell);
          assert.equal(text.replace(/\s/g, ' '), shows);
        },
      });
      console.log(`      points tried: ${points}`);
      assert.ok(points >= 15);
    });
  });
}
