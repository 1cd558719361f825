import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { OpenPane } from './pane';
import type { OpenWorkbench } from './workbench';

/** A chart as the workbench has it. */
export interface ChartReport {
  readonly sheet: string;
  readonly title: string;
  readonly type: string;
  readonly series: readonly { readonly name: string; readonly x: string; readonly y: string }[];
}

/** What a line or a colour of bars shows: null is a gap. */
export type Drawn = Readonly<Record<string, readonly (number | null)[]>>;

/** The charts of a sheet, by title. */
export async function chartsOf(workbench: OpenWorkbench, sheet: string): Promise<ReadonlyMap<string, ChartReport>> {
  const charts = await workbench.call<ChartReport[]>('charts');
  return new Map(charts.filter((chart) => chart.sheet === sheet).map((chart) => [chart.title, chart]));
}

/** What a chart draws, by the name of the series, read from the cells it is made of. An empty cell is a fault. */
export async function drawnIn(workbench: OpenWorkbench, chart: ChartReport | undefined): Promise<Drawn> {
  assert.ok(chart);
  await workbench.call('idle');
  const drawn: Record<string, readonly (number | null)[]> = {};
  for (const { name, y } of chart.series) drawn[name] = (await workbench.call<unknown[][]>('read', y)).flat().map(drawnValue);
  return drawn;
}

/** What stands along a chart's axis of names, the same for all its series. */
export async function namesAlong(workbench: OpenWorkbench, chart: ChartReport | undefined): Promise<string[]> {
  const [first, ...others] = [...new Set(chart?.series.map(({ x }) => x))];
  assert.deepEqual(others, []);
  return (await workbench.call<string[][]>('texts', first)).flat();
}

function drawnValue(value: unknown): number | null {
  if (value === '#N/A') return null;
  assert.equal(typeof value, 'number', `${String(value)} is drawn`);
  return value as number;
}

/** The same lines, to nine decimals. */
export function assertDrawn(actual: Drawn, expected: Drawn): void {
  assert.deepEqual(rounded(actual), rounded(expected));
}

function rounded(drawn: Drawn): Drawn {
  return Object.fromEntries(
    Object.entries(drawn).map(([name, values]) => [name, values.map((value) => value && Number(value.toFixed(9)))]),
  );
}

/** Of an insertion, on a machine that does much else. */
const longestMs = 120_000;
const pictures = join(import.meta.dirname, '../../screenshots/statistics-charts');

/** A sheet of charts that the pane inserts. */
export class InsertedSheet {
  constructor(
    private readonly open: OpenPane,
    private readonly name: string,
  ) {}

  /**
   * Presses the button that inserts it, and waits until all is there.
   *
   * @param sentence what the pane then tells
   */
  async insert(button: string, sentence: string): Promise<void> {
    await this.open.pane.getByRole('button', { name: button, exact: true }).press('Enter');
    await this.open.pane.getByText(sentence).first().waitFor({ timeout: longestMs });
    await this.open.workbench.call('idle');
  }

  async titles(): Promise<string[]> {
    return [...(await chartsOf(this.open.workbench, this.name)).keys()];
  }

  async chart(title: string): Promise<ChartReport> {
    const found = (await chartsOf(this.open.workbench, this.name)).get(title);
    assert.ok(found, `no chart is called ${title}`);
    return found;
  }

  async drawn(title: string): Promise<Drawn> {
    return drawnIn(this.open.workbench, await this.chart(title));
  }

  async picture(name: string): Promise<void> {
    await this.open.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}
