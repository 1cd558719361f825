import type { Names, Sheets, Tables } from './engine';
import { worksheet } from './univer-cells';
import { forgetParsedFormulas } from './univer-parsed-formulas';
import { measureRows, watchRowMeasuring } from './univer-row-measuring';
import {
  BooleanNumber,
  ICommandService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SHEET_COLUMNS,
  SHEET_ROWS,
  UNIT_ID,
  type FWorkbook,
  type FWorksheet,
  type Spreadsheet,
} from './univer';

const INSERT_SHEET = 'sheet.mutation.insert-sheet';
const SET_HIDDEN = 'sheet.mutation.set-worksheet-hidden';
const SET_COLUMN_WIDTH = 'sheet.mutation.set-worksheet-col-width';

function workbookOf({ api }: Spreadsheet): FWorkbook {
  const workbook = api.getWorkbook(UNIT_ID);
  if (!workbook) throw new Error('the workbook is gone');
  return workbook;
}

function isDrawn({ api }: Spreadsheet): boolean {
  return api.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
}

/** The worksheets: their names, order, sizes and frozen panes. */
export function createSheets(spreadsheet: Spreadsheet): Sheets {
  const workbook = workbookOf(spreadsheet);
  const facade = (id: string): FWorksheet => worksheet(spreadsheet, id);
  const cancelRowMeasuring = watchRowMeasuring(spreadsheet);
  const unseen = new Set<string>();
  // As if another person made them: nothing can be undone, and nobody is taken to the sheet.
  const change = (mutation: string, parameters: object): void => {
    spreadsheet.injector.get(ICommandService).syncExecuteCommand(mutation, { unitId: UNIT_ID, ...parameters }, { fromCollab: true });
  };
  return {
    list: () => workbook.getSheets().map((s) => ({ id: s.getSheetId(), name: s.getSheetName(), isHidden: s.isSheetHidden() })),
    activeId: () => workbook.getActiveSheet().getSheetId(),
    activate: (id) => {
      const sheet = workbook.setActiveSheet(facade(id));
      // Univer shows a new sheet scrolled as the one before it; before the first is drawn, none is scrolled, nor can be.
      if (unseen.delete(id) && isDrawn(spreadsheet)) sheet.scrollToCell(0, 0);
    },
    add: (name) => {
      const id = crypto.randomUUID();
      const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS });
      change(INSERT_SHEET, { index: workbook.getSheets().length, sheet });
      unseen.add(id);
      return id;
    },
    remove: (id) => {
      unseen.delete(id);
      cancelRowMeasuring(id);
      workbook.deleteSheet(facade(id));
    },
    rename: (id, name) => {
      facade(id).setName(name);
      forgetParsedFormulas(spreadsheet.injector);
    },
    move: (id, position) => void workbook.moveSheet(facade(id), position),
    setHidden: (id, hidden) => {
      if (hidden) facade(id).hideSheet();
      else change(SET_HIDDEN, { subUnitId: id, hidden: BooleanNumber.FALSE });
    },
    tabColor: (id) => facade(id).getTabColor() ?? '',
    setTabColor: (id, color) => void facade(id).setTabColor(color),
    showsGridlines: (id) => !facade(id).hasHiddenGridLines(),
    setGridlines: (id, shown) => void facade(id).setHiddenGridlines(!shown),
    frozen: (id) => {
      const { xSplit, ySplit } = facade(id).getFreeze();
      return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
    },
    freeze: (id, rows, columns) => {
      if (rows === 0 && columns === 0) facade(id).cancelFreeze();
      else facade(id).setFreeze({ startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
    },
    columnWidth: (id, column) => facade(id).getColumnWidth(column),
    setColumnWidth: (id, first, count, pixels) => {
      const columns = { startColumn: first, endColumn: first + count - 1, startRow: 0, endRow: SHEET_ROWS - 1 };
      change(SET_COLUMN_WIDTH, { subUnitId: id, ranges: [columns], colWidth: pixels });
      measureRows(spreadsheet, id);
    },
    rowHeight: (id, row) => facade(id).getRowHeight(row),
    setRowHeight: (id, first, count, pixels) => void facade(id).setRowHeightsForced(first, count, pixels),
    insertRows: (id, before, count) => void facade(id).insertRowsBefore(before, count),
    deleteRows: (id, first, count) => void facade(id).deleteRows(first, count),
    insertColumns: (id, before, count) => void facade(id).insertColumnsBefore(before, count),
    deleteColumns: (id, first, count) => void facade(id).deleteColumns(first, count),
  };
}

/** The workbook's defined names. Univer keeps a reference without its equals sign. */
export function createNames(spreadsheet: Spreadsheet): Names {
  const workbook = workbookOf(spreadsheet);
  return {
    list: () => workbook.getDefinedNames().map((n) => ({ name: n.getName(), formula: `=${n.getFormulaOrRefString().replace(/^=/, '')}` })),
    // Not `insertDefinedName`: that refuses names which begin with Å, Ä or Ö.
    add: (name, formula) =>
      workbook.insertDefinedNameBuilder({
        id: crypto.randomUUID(),
        unitId: UNIT_ID,
        name,
        formulaOrRefString: storedFormula(formula),
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      }),
    // Removing and adding it again would make #REF! of it in every formula.
    point: (name, formula) => {
      const definition = workbook.getDefinedNames().find((other) => other.getName() === name);
      if (!definition) return;
      workbook.updateDefinedNameBuilder({ ...definition.toBuilder().build(), formulaOrRefString: storedFormula(formula) });
      forgetParsedFormulas(spreadsheet.injector);
    },
    remove: (name) => void workbook.deleteDefinedName(name),
  };
}

function storedFormula(formula: string): string {
  const isPlainReference = /^=(?:'(?:[^']|'')+'|[^'!(]+)![$A-Z0-9:]+$/i.test(formula);
  return isPlainReference ? formula.slice(1) : formula;
}

/** The workbook's tables. */
export function createTables(spreadsheet: Spreadsheet): Tables {
  const workbook = workbookOf(spreadsheet);
  const sheetOf = (id: string): FWorksheet => {
    const table = workbook.getTableInfo(id);
    if (!table) throw new Error(`there is no table ${id}`);
    return worksheet(spreadsheet, table.subUnitId);
  };
  return {
    list: () =>
      workbook.getTableList().map((t) => ({
        id: t.id,
        name: t.name,
        sheetId: t.subUnitId,
        rectangle: { top: t.range.startRow, left: t.range.startColumn, bottom: t.range.endRow, right: t.range.endColumn },
        columns: t.columns.map((column) => column.displayName),
      })),
    add: async (sheetId, name, r) => {
      const range = { startRow: r.top, startColumn: r.left, endRow: r.bottom, endColumn: r.right };
      await workbook.addTable(sheetId, name, range, undefined, { tableStyleId: 'table-default-0' });
    },
    remove: async (id) => {
      await workbook.removeTable(id);
    },
    rename: async (id, name) => {
      await sheetOf(id).setTableName(id, name);
    },
    resize: async (id, r) => {
      await sheetOf(id).setTableRange(id, { startRow: r.top, startColumn: r.left, endRow: r.bottom, endColumn: r.right });
      // Formulas that use the table would go on with the cells that it had.
      forgetParsedFormulas(spreadsheet.injector);
    },
  };
}
