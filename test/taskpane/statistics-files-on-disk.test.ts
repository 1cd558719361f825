import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';
import { employees, spellsOf } from '../support/twelve-employees';

/** So many that they take seconds to read: each of the twelve is ill on the same day again and again. */
const manyRows = 500_000;
const manySpells = `${spellsOf(1)}\n${'A01;2018-11-05;2018-11-05\n'.repeat(manyRows)}`;

describe('when a file of the source changes on disk after it was chosen', function () {
  this.timeout(600_000);
  let open: OpenPane;
  let view: StatisticsPane;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source-'));
    view = await openStatisticsPane();
    open = view.open;
    await view.chooseFiles(spellsOf(1), employees);
    await view.pull();
  });
  after(async () => {
    await closePane(open);
    await rm(folder, { recursive: true });
  });

  const spellsPath = () => join(folder, 'franvaro.csv');
  const writeFiles = async (spells: string): Promise<void> => {
    await writeFile(spellsPath(), spells);
    await writeFile(join(folder, 'anstallda.csv'), employees);
  };
  const giveFiles = async (): Promise<void> => {
    const inputs = open.pane.locator('input[type=file]');
    await inputs.nth(0).setInputFiles(spellsPath());
    await inputs.nth(1).setInputFiles(join(folder, 'anstallda.csv'));
  };
  const chooseFiles = async (spells: string): Promise<void> => {
    await writeFiles(spells);
    await giveFiles();
    await view.untilUnderstood();
  };
  /** All of the workbook but what is kept, hidden, of the pull before: a new one begins by letting go of it. */
  const seen = async () => {
    const { sheets, names } = await open.workbench.call<{ sheets: { name: string }[]; names: unknown }>('save');
    return { names, sheets: sheets.filter(({ name }) => !name.startsWith('Friskdag ångrar')) };
  };
  const failed = (text: string | RegExp) => open.pane.getByRole('alert').getByText(text).waitFor({ timeout: 120_000 });
  const pullButton = /^Hämta (statistiken|igen)$/;
  const pull = () => view.button(pullButton).click();
  const netDays = async () => (await view.rows('Friskdag_Statistik')).find(({ Nivå }) => Nivå === 'kommun')?.['Nettodagar 1-14'];
  /** @param before what was seen of the workbook before the pull */
  const assertUnreadable = async (before: unknown): Promise<void> => {
    await failed(/franvaro\.csv gick inte att läsa till slut/i);
    await failed('Arbetsboken är som förut.');
    assert.deepEqual(await seen(), before);
  };
  /** Chooses files anew in which each of the twelve is ill on so many days, and pulls them. */
  const assertPulled = async (days: number, expected: number): Promise<void> => {
    await chooseFiles(spellsOf(days));
    await view.pull(pullButton);
    assert.equal(await netDays(), expected);
  };
  /** Until the spells are being read: what is done then is done in the middle of it. */
  const untilReading = () => open.pane.locator('[role=progressbar][aria-label^="Läser sjukfallen"]').waitFor();

  const changes = [
    { what: 'deleted before it is pulled', spells: spellsOf(2), change: () => rm(spellsPath()) },
    { what: 'written over before it is pulled', spells: spellsOf(2), change: () => writeFile(spellsPath(), spellsOf(4)) },
    { what: 'cut short before it is pulled', spells: spellsOf(2), change: () => truncate(spellsPath(), 100) },
  ];

  for (const { what, spells, change } of changes) {
    it(`says which file it is when it is ${what}, and pulls it when it is chosen again`, async () => {
      await chooseFiles(spells);
      const before = await seen();
      await change();
      await pull();
      await assertUnreadable(before);
      await assertPulled(3, 36);
    });
  }

  it('says so too when it is cut short in the middle of the reading', async () => {
    await chooseFiles(manySpells);
    const before = await seen();
    await pull();
    await untilReading();
    await truncate(spellsPath(), 100_000);
    await assertUnreadable(before);
    await assertPulled(4, 48);
  });

  it('reads on when it is deleted in the middle of the reading: the disk keeps it so long', async () => {
    await chooseFiles(manySpells);
    await pull();
    await untilReading();
    await rm(spellsPath());
    await view.account().waitFor({ timeout: 120_000 });
    await open.workbench.call('idle');
    assert.equal(await netDays(), 12);
  });

  it('says so before the pull when it is cut short while the view looks at it', async () => {
    await writeFiles(manySpells);
    await giveFiles();
    await truncate(spellsPath(), 100_000);
    await failed(/franvaro\.csv gick inte att läsa till slut/i);
    await assertPulled(5, 60);
  });
});
