import type { Locator } from 'playwright-core';
import { openPane, type OpenPane } from './pane';
import type { OpenOptions } from './workbench';
import { textFile } from './small-municipality';

/** Of a pull, on a machine that does much else. */
const longestMs = 180_000;

/** The view Statistik, as a person works it. */
export class StatisticsPane {
  constructor(readonly open: OpenPane) {}

  async show(): Promise<void> {
    await this.open.pane.getByRole('button', { name: /^Statistik/ }).click();
    await this.open.pane.getByRole('heading', { name: 'Statistik', level: 1 }).waitFor();
    await this.open.pane.getByRole('radiogroup', { name: 'Var finns sjukfallen' }).waitFor();
  }

  /** An empty workbook, or the given one, and the view in a pane that has just been opened. */
  async begin(workbook?: object): Promise<void> {
    await (workbook ? this.open.workbench.call('open', workbook) : this.open.workbench.call('clear'));
    await this.reload();
  }

  /** The pane opened anew in the same workbook. */
  async reload(): Promise<void> {
    await this.open.pane.evaluate('location.reload()');
    await this.show();
  }

  button(name: string | RegExp): Locator {
    return this.open.pane.getByRole('button', { name, exact: true });
  }

  async chooseFiles(spells: string, employees: string): Promise<void> {
    await this.giveFiles(spells, employees);
    await this.untilUnderstood();
  }

  /** Files that need not be understood. */
  async giveFiles(spells: string, employees: string): Promise<void> {
    const inputs = this.open.pane.locator('input[type=file]');
    await inputs.nth(0).setInputFiles(textFile('franvaro.csv', spells));
    await inputs.nth(1).setInputFiles(textFile('anstallda.csv', employees));
  }

  async choosePaxml(content: string): Promise<void> {
    await this.givePaxml(content);
    await this.untilUnderstood();
  }

  /** A file that need not be of use. */
  async givePaxml(content: string): Promise<void> {
    await this.open.pane.getByRole('radio', { name: 'I en PAXml-fil' }).check();
    await this.open.pane.locator('input[type=file]').setInputFiles(textFile('pa.xml', content));
  }

  async chooseTables(spells: string, employees: string): Promise<void> {
    await this.open.pane.getByLabel('I tabeller i arbetsboken').check();
    await this.open.pane.getByRole('combobox', { name: 'Sjukfall' }).selectOption(spells);
    await this.open.pane.getByRole('combobox', { name: 'Anställda' }).selectOption(employees);
    await this.untilUnderstood();
  }

  async untilUnderstood(): Promise<void> {
    await this.open.pane.getByText(/Sjukfallen börjar från \d{4}-\d{2} till/).waitFor();
  }

  /** Clicks, and waits for the account of what was pulled. */
  async pull(name: string | RegExp = 'Hämta statistiken'): Promise<void> {
    const [before] = await this.account().elementHandles();
    await this.button(name).click();
    await before?.waitForElementState('hidden');
    await this.account().waitFor({ timeout: longestMs });
    await this.open.workbench.call('idle');
  }

  account(): Locator {
    return this.open.pane.getByRole('region', { name: 'Hämtat' });
  }

  field(label: string): Locator {
    return this.open.pane.getByLabel(label, { exact: true });
  }

  /** The tables of the workbook, by name. */
  async tables(): Promise<ReadonlyMap<string, { readonly sheet: string; readonly address: string; readonly columns: string[] }>> {
    const tables = await this.open.workbench.call<{ name: string; sheet: string; address: string; columns: string[] }[]>('tables');
    return new Map(tables.map((table) => [table.name, table]));
  }

  /** The rows of a table, by heading; numbers and texts as the cells hold them. */
  async rows(name: string): Promise<Readonly<Record<string, unknown>>[]> {
    const table = (await this.tables()).get(name);
    if (!table) return [];
    const address = table.address.includes('!') ? table.address : `'${table.sheet}'!${table.address}`;
    const [headings = [], ...rows] = await this.open.read(address);
    return rows.map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])));
  }
}

/** Opens the pane beside an empty workbook, and goes to the view. */
export async function openStatisticsPane(options: OpenOptions = {}): Promise<StatisticsPane> {
  const view = new StatisticsPane(await openPane(options));
  await view.show();
  return view;
}
