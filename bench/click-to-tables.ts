import { median } from './median';
import { closePane, openPane, type OpenPane } from '../test/support/pane';
import { StatisticsPane } from '../test/support/statistics-pane';

/*
 * Measures how long a user waits from the click on "Hämta statistiken" until the tables stand in the workbook, on the workbench:
 * the made-up municipality, 6 000 employees and 50 000 rows of absence. First into an empty workbook, then into the tables
 * that stand there. The goal: under five seconds. After them the sheet of charts over these tables, until all of it is calculated.
 * Beside it the processor time of pane, worker and workbench together, for a machine that does other things as well.
 *
 *     npm run build && npm run build:workbench
 *     node --import tsx bench/click-to-tables.ts [rounds, 3 by default]
 */

const rounds = Number(process.argv[2] ?? 3);
const goal = 5000;
/** So long is waited on a machine that does much else, in milliseconds. */
const longest = 120_000;

interface Measured {
  readonly time: number;
  readonly processor: number;
}

const first: Measured[] = [];
const again: Measured[] = [];
const charts: Measured[] = [];
for (let round = 0; round < rounds; round++) {
  const open = await openPane();
  try {
    const view = await municipalityIn(open);
    first.push(await pulled(view, 'Hämta statistiken'));
    again.push(await pulled(view, 'Hämta igen'));
    charts.push(await charted(view));
  } finally {
    await closePane(open);
  }
}
report('into an empty workbook', first);
report('into the standing tables', again);
report('the sheet of charts', charts);

async function municipalityIn(open: OpenPane): Promise<StatisticsPane> {
  const view = new StatisticsPane(open);
  await view.show();
  await view.button('Prova med en påhittad kommun').click();
  await view.untilUnderstood();
  return view;
}

function pulled(view: StatisticsPane, button: string): Promise<Measured> {
  return measured(view, async () => {
    await view.button(button).click();
    await view.account().waitFor({ state: 'detached' });
    await view.account().waitFor({ timeout: longest });
  });
}

function charted(view: StatisticsPane): Promise<Measured> {
  return measured(view, async () => {
    await view.button('Infoga i arbetsboken').click();
    await view.open.pane.getByText('Bladet ”Statistik diagram” är infogat.').first().waitFor({ timeout: longest });
    await view.open.workbench.call('idle');
  });
}

async function measured(view: StatisticsPane, work: () => Promise<void>): Promise<Measured> {
  const before = await processorTime(view.open);
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  await view.open.workbench.call('idle');
  return { time, processor: (await processorTime(view.open)) - before };
}

/** Of the browser's processes that show pages and run workers, since they began, in milliseconds. */
async function processorTime({ page }: OpenPane): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return 1000 * processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function report(what: string, all: readonly Measured[]): void {
  const time = median(all.map((one) => one.time));
  const processor = median(all.map((one) => one.processor));
  const verdict = time < goal ? 'reached' : 'missed';
  console.log(`${what}: ${time.toFixed(0)} ms, ${processor.toFixed(0)} ms on the processor; the goal is ${goal} ms: ${verdict}`);
}
