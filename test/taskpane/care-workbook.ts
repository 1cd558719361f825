import type { OpenPane } from '../support/pane';

/* Made up: T- numbers are nobody's. The third of them meets the fourth occasion in January, the fifth in February. */

/** The first days of each employee's occasions, one day each. */
const occasions: Readonly<Record<string, readonly string[]>> = {
  'T-4711': ['2018-10-01', '2018-11-05', '2018-12-03', '2019-01-07', '2019-02-11'],
  'T-4712': ['2018-09-03', '2018-11-12', '2018-12-10', '2019-02-18', '2019-03-04'],
  'T-4713': ['2018-10-15', '2018-11-19', '2018-12-17', '2019-01-14'],
  'T-4714': ['2018-10-22', '2018-11-26'],
};

/** Everything of the made-up source that must stay in the user's own tables. */
export const plantedIds = [...Object.keys(occasions), 'Vilar efter olycka'];

const conversations = ['Anställd', 'Steg', 'Kallas sedan', 'Hållet', 'Pausad till', 'Skäl', 'Anteckning'];

const workbook = {
  sheets: [
    {
      name: 'Frånvaro',
      cells: [
        {
          at: 'A1',
          rows: [
            ['Anst.nr', 'Från och med', 'Till och med', 'Orsak'],
            ...Object.entries(occasions).flatMap(([employee, days]) => days.map((day) => [employee, day, day, 'Sjukdom'])),
          ],
        },
      ],
    },
    {
      name: 'Personal',
      cells: [
        {
          at: 'A1',
          rows: [
            ['Anst.nr', 'Förvaltning', 'Från'],
            ...Object.keys(occasions).map((employee, place) => [employee, place % 2 === 0 ? 'Vård' : 'Skola', '2015-01-01']),
          ],
        },
      ],
    },
    {
      name: 'Samtal',
      cells: [
        { at: 'B2', rows: [conversations, ['T-4713', '', '', '', '2019-03-31', 'Vilar efter olycka', 'egen text']] },
        {
          at: 'B20',
          rows: [
            ['Anställd', 'Hållet'],
            ['T-4711', '2019-01-08'],
          ],
        },
      ],
      tables: [{ name: 'Omtankessamtal', at: 'B2:H3' }],
    },
  ],
};

/** What a person does in the view Omtanke. */
export class CarePerson {
  constructor(private readonly open: OpenPane) {}

  /** Opens the made-up workbook anew; what the view has read of it stays there. */
  openWorkbook(): Promise<void> {
    return this.open.workbench.call('open', workbook);
  }

  /** Opens the made-up workbook and the view, and points at its three tables. */
  async begin(): Promise<void> {
    await this.openWorkbook();
    await this.openView();
    await this.read('Frånvaro!A1:D17', 'Läs sjukfrånvaron i det markerade området');
    await this.read('Personal!A1:C5', 'Läs de anställda i det markerade området');
    await this.read('Samtal!C3', 'Läs den markerade tabellen över samtal');
    await this.open.pane.getByText('Excel-tabellen ”Omtankessamtal”').waitFor();
  }

  async openView(): Promise<void> {
    const { pane } = this.open;
    const start = pane.getByRole('button', { name: /^Omtanke/ });
    await start.press('Enter');
    await pane.getByRole('heading', { name: 'Omtanke', level: 1 }).waitFor();
  }

  async read(address: string, buttonName: string): Promise<void> {
    await this.open.workbench.call('select', address);
    await this.press(buttonName);
    await this.open.pane
      .getByText(`i bladet ”${address.slice(0, address.indexOf('!'))}”`)
      .last()
      .waitFor();
  }

  press(name: string): Promise<void> {
    return this.open.pane.getByRole('button', { name, exact: true }).press('Enter');
  }

  setDay(day: string): Promise<void> {
    return this.open.pane.getByLabel('Dag', { exact: true }).fill(day);
  }

  /** The list as it is read: a text for each person. */
  async list(): Promise<string[]> {
    const items = this.open.pane.getByRole('list', { name: 'Att kalla' }).getByRole('listitem');
    const texts = await items.evaluateAll((all) =>
      all.map((item) =>
        [...item.querySelectorAll('*')]
          .filter((each) => each.childElementCount === 0)
          .map((each) => each.textContent)
          .join(' | '),
      ),
    );
    return texts.map((text) => text.replace(/\s/g, ' '));
  }

  /** The rows of the user's own table, below its headings. */
  async table(): Promise<(string | number | boolean)[][]> {
    const tables = await this.open.workbench.call<{ name: string; address: string }[]>('tables');
    const address = tables.find(({ name }) => name === 'Omtankessamtal')?.address ?? '';
    return (await this.open.read(address)).slice(1);
  }
}
