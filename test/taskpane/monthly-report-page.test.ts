import assert from 'node:assert/strict';
import { areaAt } from '../../src/sheets/address';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { openPulledWorkbook } from '../support/pulled-workbook';

const sheet = 'Rapport Norr';

/** A4 in points: 210 by 297 mm. */
const paper = { width: 595.28, height: 841.89 };
/** One centimetre. */
const margin = 28.35;
/** Excel's own, in points: of a font, of a row with it, and what a row with the title's font has more. */
const fontSize = 11;
const rowHeight = 15;
const higherTitle = 6;
/** As of a footnote in print. */
const leastFontSize = 7;

interface PrintedPage {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: unknown;
  readonly margins: unknown;
  readonly isCenteredHorizontally: boolean;
  readonly printArea: string;
}

describe('a monthly report on paper', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let page: PrintedPage;
  /** How wide the columns of the print area are, in points. */
  let columns: readonly number[];
  /** How many rows it has: a report gives none a height of its own, so that in Excel each is as high as usual. */
  let rows: number;

  before(async () => {
    open = await openPane();
    await openPulledWorkbook(open);
    await open.pane.getByRole('button', { name: /^Månadsrapport/ }).press('Enter');
    await open.pane.getByLabel('Nivå', { exact: true }).selectOption('unit');
    await open.pane.getByLabel('Medelmånadslön, kr', { exact: true }).fill('30 000');
    await open.pane.getByRole('button', { name: 'Infoga i arbetsboken', exact: true }).press('Enter');
    await open.pane.getByText(`Bladet ”${sheet}” är infogat.`).first().waitFor({ timeout: 120_000 });
    page = await open.workbench.call('printedPage', sheet);
    const { right, bottom } = areaAt(page.printArea.split('!').at(-1)!);
    rows = bottom + 1;
    columns = await open.pane.evaluate(
      ([name, count]) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name);
          const formats = Array.from({ length: count }, (_, column) => cells.getCell(0, column).format.load('columnWidth'));
          await context.sync();
          return formats.map(({ columnWidth }) => columnWidth);
        }),
      [sheet, right + 1] as const,
    );
  });
  after(() => closePane(open));

  const sum = (points: readonly number[]) => points.reduce((one, other) => one + other, 0);
  const printable = { width: paper.width - 2 * margin, height: paper.height - 2 * margin };

  it('asks for one upright A4 with a centimetre around it, in the middle', () => {
    const { printArea, ...asked } = page;
    assert.deepEqual(asked, {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      margins: { left: margin, right: margin, top: margin, bottom: margin },
      isCenteredHorizontally: true,
    });
    assert.equal(printArea, `'${sheet}'!A1:J80`);
  });

  it('can still be read when it is made so small that it fits', () => {
    // 165 pixels and nine times 84, of three quarters of a point each.
    assert.equal(sum(columns), 690.75);
    assert.equal(rows, 80);
    const height = rows * rowHeight + higherTitle;
    const scale = Math.min(1, printable.width / sum(columns), printable.height / height);
    console.log(`      ${sum(columns)} x ${height} points, printed at ${Math.round(scale * 100)} %`);
    assert.ok(fontSize * scale >= leastFontSize, `${fontSize * scale} points`);
  });

  it('has its charts beside each other, within what is printed', async () => {
    const charts = await open.workbench.call<{ sheet: string; anchor: string }[]>('charts');
    const anchors = charts.filter((chart) => chart.sheet === sheet).map(({ anchor }) => anchor);
    assert.deepEqual(anchors, [`'${sheet}'!A26:E39`, `'${sheet}'!F26:J39`]);
    assert.deepEqual((await open.read(`'${sheet}'!A26:J39`)).flat().filter(String), []);
  });
});
