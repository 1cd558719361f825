import { columnsOf } from '../sheets/address';
import { HostError, type CellValue, type Host, type StandingTable, type UsedArea, type WorkbookState } from './host';
import { pointsPerPixel, takeStep } from './office-steps';
import type { Step } from './steps';

/** How long Excel may be silent, in milliseconds, before it counts as gone: long enough for the largest request. */
const longestSilence = 60_000;

/** Excel itself, through Office.js. */
export const officeHost: Host = { look, run, selection, values, formulas, columnWidths, tables, recalculate };

function look(): Promise<WorkbookState> {
  return request(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/tables/items/name');
    names.load('items/name,items/formula');
    settings.load('items/key,items/value');
    const activeSheet = worksheets.getActiveWorksheet().load('id');
    const activeCell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, shown: visibility === 'Visible' })),
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      tables: worksheets.items.flatMap(({ id, tables }) => tables.items.map(({ name }) => ({ name, sheetId: id }))),
      settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
      active: { sheetId: activeSheet.id, selection: withoutSheet(activeCell.address) },
    };
  });
}

function run(steps: readonly Step[]): Promise<void> {
  return request(async (context) => {
    // Excel calculates once, when all has been written; the user's calculation mode is never touched.
    context.application.suspendApiCalculationUntilNextSync();
    for (const step of steps) takeStep(context, step);
    await context.sync();
  });
}

function selection(): Promise<UsedArea> {
  return request(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true).load('address');
    const sheet = selected.worksheet.load('name');
    await context.sync();
    return used.isNullObject ? { sheet: sheet.name } : { sheet: sheet.name, address: withoutSheet(used.address) };
  });
}

function values(sheet: string, address: string): Promise<CellValue[][]> {
  return request(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as CellValue[][];
  });
}

function formulas(sheet: string, address: string): Promise<CellValue[][]> {
  return request(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulasR1C1');
    await context.sync();
    return range.formulasR1C1 as CellValue[][];
  });
}

function columnWidths(sheet: string, address: string): Promise<number[]> {
  return request(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    const formats = columnsOf(address).map((column) => cells.getRange(`${column}:${column}`).format.load('columnWidth'));
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth / pointsPerPixel);
  });
}

function tables(names: readonly string[]): Promise<StandingTable[]> {
  return request(async (context) => {
    const wanted = names.map((name) => context.workbook.tables.getItemOrNullObject(name).load('name,showHeaders,showTotals'));
    await context.sync();
    const found = wanted
      .filter(({ isNullObject }) => !isNullObject)
      .map((table) => ({
        table,
        range: table.getRange().load('address'),
        sheet: table.worksheet.load('name'),
        filter: table.autoFilter.load('isDataFiltered'),
      }));
    await context.sync();
    return found.map(({ table, range, sheet, filter }) => ({
      name: table.name,
      sheet: sheet.name,
      address: withoutSheet(range.address),
      hasHeadings: table.showHeaders,
      hasTotals: table.showTotals,
      isFiltered: filter.isDataFiltered,
    }));
  });
}

function recalculate(): Promise<void> {
  return request(async (context) => {
    context.application.calculate('Full');
    await context.sync();
  });
}

async function request<Answer>(work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  const silence = new Silence();
  try {
    return await Promise.race([Excel.run(work), silence.broken]);
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError(failureOf(cause), messageOf(cause), { cause });
  } finally {
    silence.end();
  }
}

/** Office.js itself waits for ever. */
class Silence {
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly broken = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(new HostError('no-answer', `Excel has not answered for ${longestSilence / 1000} seconds.`));
    this.timer = setTimeout(giveUp, longestSilence);
  });

  end(): void {
    clearTimeout(this.timer);
  }
}

function failureOf(cause: unknown): HostError['failure'] {
  const isEditing = cause instanceof OfficeExtension.Error && cause.code === 'InvalidOperationInCellEditMode';
  return isEditing ? 'editing' : 'refused';
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Excel gives `Blad1!B2`, and `'Mitt blad'!B2`. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
