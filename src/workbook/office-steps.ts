import type { PlannedPage } from '../sheets/plan';
import { addChart } from './office-chart';
import { looks } from './looks';
import type { Step } from './steps';

/** Puts one step into the request that is being made; nothing happens before the request is sent. */
export function takeStep({ workbook }: Excel.RequestContext, step: Step): void {
  const { worksheets, names, tables, settings } = workbook;
  const cells = (sheet: string, at: string) => worksheets.getItem(sheet).getRange(at);
  switch (step.do) {
    case 'add-hidden-sheet':
      worksheets.add(step.name).visibility = 'Hidden';
      return;
    case 'rename-sheet':
      worksheets.getItem(step.from).name = step.to;
      return;
    case 'show-sheet':
      worksheets.getItem(step.name).visibility = step.shown ? 'Visible' : 'Hidden';
      return;
    case 'delete-sheet':
      worksheets.getItem(step.name).delete();
      return;
    case 'activate-sheet':
      worksheets.getItem(step.name).activate();
      return;
    case 'select':
      cells(step.sheet, step.at).select();
      return;
    case 'write':
      cells(step.sheet, step.at).formulas = step.cells as Excel.Range['formulas'];
      return;
    case 'clear':
      cells(step.sheet, step.at).clear();
      return;
    case 'copy-cells':
      cells(step.to.sheet, step.to.at).copyFrom(cells(step.from.sheet, step.from.at));
      return;
    case 'set-number-format':
      // A single value stands for every cell of the range.
      cells(step.sheet, step.at).numberFormat = step.format as never;
      return;
    case 'set-style':
      setLook(cells(step.sheet, step.at).format, looks[step.style]);
      return;
    case 'add-note':
      cells(step.sheet, step.at).dataValidation.prompt = { showPrompt: true, title: '', message: step.note };
      return;
    case 'set-column-width':
      cells(step.sheet, `${step.column}:${step.column}`).format.columnWidth = step.pixels * pointsPerPixel;
      return;
    case 'freeze-rows':
      worksheets.getItem(step.sheet).freezePanes.freezeRows(step.rows);
      return;
    case 'set-page':
      setPage(worksheets.getItem(step.sheet).pageLayout, step.page);
      return;
    case 'add-table':
      worksheets.getItem(step.sheet).tables.add(step.table.at, true).name = step.table.name;
      return;
    case 'resize-table':
      resizeTable(tables.getItem(step.name), step.at);
      return;
    case 'rename-table':
      tables.getItem(step.from).name = step.to;
      return;
    case 'add-chart':
      addChart(worksheets.getItem(step.sheet), step.chart);
      return;
    case 'add-colour-scale':
      addColourScale(cells(step.sheet, step.scale.at), step.scale.neutral ?? 0);
      return;
    case 'add-name':
      names.add(step.name, step.refersTo);
      return;
    case 'point-name':
      names.getItem(step.name).formula = step.refersTo;
      return;
    case 'remove-name':
      names.getItem(step.name).delete();
      return;
    case 'set-setting':
      settings.add(step.key, step.value);
      return;
    case 'remove-setting':
      settings.getItemOrNullObject(step.key).delete();
      return;
  }
}

/** Excel measures columns in points. */
export const pointsPerPixel = 0.75;

function setLook(format: Excel.RangeFormat, look: (typeof looks)[keyof typeof looks]): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
}

/** A range and no address: that could be taken for one of the active sheet. */
function resizeTable(table: Excel.Table, at: string): void {
  table.resize(table.worksheet.getRange(at));
}

/** A centimetre, in points: less than Excel's own, and more than any printer needs. */
const pageMargin = 28.35;

const orientations = { portrait: 'Portrait', landscape: 'Landscape' } as const;

function setPage(layout: Excel.PageLayout, { orientation, area }: PlannedPage): void {
  if (area !== undefined) layout.setPrintArea(area);
  layout.orientation = orientations[orientation];
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.leftMargin = pageMargin;
  layout.rightMargin = pageMargin;
  layout.topMargin = pageMargin;
  layout.bottomMargin = pageMargin;
  layout.centerHorizontally = true;
}

/** Orange over white to blue: the colour-blind see it too. */
function addColourScale(range: Excel.Range, neutral: number): void {
  const scale = range.conditionalFormats.add('ColorScale').colorScale;
  scale.criteria = {
    minimum: { type: 'LowestValue', color: '#F4B183' },
    midpoint: { type: 'Number', formula: String(neutral), color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#9DC3E6' },
  };
}
