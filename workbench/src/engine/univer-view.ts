import type { Area, Geometry, Selection } from './engine';
import { columnCount, rowCount } from './a1';
import { worksheet } from './univer-cells';
import { ICommandService, UNIT_ID, type Spreadsheet } from './univer';

/** The size of the row numbers and the column letters, in pixels. */
const HEADER = { left: 46, top: 20 };
/** What moves cells on the screen, besides scrolling. */
const MOVING_COMMANDS =
  /set-worksheet-(col-width|row-height|row-auto-height|active)|insert-(row|col)|remove-(rows|col)|set-frozen|set-zoom-ratio/;

/** What is selected in the active sheet. */
export function createSelection(spreadsheet: Spreadsheet): Selection {
  const workbook = spreadsheet.api.getWorkbook(UNIT_ID);
  if (!workbook) throw new Error('the workbook is gone');
  const current = (): Area => {
    const range = workbook.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    const rectangle = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    return { sheetId: workbook.getActiveSheet().getSheetId(), rectangle };
  };
  const listeners: ((area: Area) => void)[] = [];
  spreadsheet.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === 'sheet.operation.set-selections') for (const listener of listeners) listener(current());
  });
  return {
    current,
    select: ({ sheetId, rectangle: r }) => {
      const sheet = worksheet(spreadsheet, sheetId);
      workbook.setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(r.top, r.left, rowCount(r), columnCount(r)));
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Where cells are on the screen, so that charts can lie over them. */
export function createGeometry(spreadsheet: Spreadsheet, container: HTMLElement): Geometry {
  const { api, injector } = spreadsheet;
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  const scroll = { x: 0, y: 0 };
  api.addEvent(api.Event.Scroll, ({ worksheet: sheet }) => {
    const { offsetX, offsetY, sheetViewStartColumn, sheetViewStartRow } = sheet.getScrollState();
    scroll.x = sum(sheetViewStartColumn, (column) => sheet.getColumnWidth(column)) + offsetX;
    scroll.y = sum(sheetViewStartRow, (row) => sheet.getRowHeight(row)) + offsetY;
    tell();
  });
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (MOVING_COMMANDS.test(command.id)) tell();
  });
  return {
    place: ({ sheetId, rectangle: r }) => {
      const sheet = worksheet(spreadsheet, sheetId);
      const width = (first: number, last: number): number => sum(last - first, (i) => sheet.getColumnWidth(first + i));
      const height = (first: number, last: number): number => sum(last - first, (i) => sheet.getRowHeight(first + i));
      return {
        left: width(0, r.left) - scroll.x,
        top: height(0, r.top) - scroll.y,
        width: width(r.left, r.right + 1),
        height: height(r.top, r.bottom + 1),
      };
    },
    window: () => {
      const outer = container.getBoundingClientRect();
      const { left, top, width, height } = (
        container.querySelector(`#univer-sheet-main-canvas_${UNIT_ID}`) ?? container
      ).getBoundingClientRect();
      return {
        left: left - outer.left + HEADER.left,
        top: top - outer.top + HEADER.top,
        width: width - HEADER.left,
        height: height - HEADER.top,
      };
    },
    frozenHeight: (sheetId) => {
      const sheet = worksheet(spreadsheet, sheetId);
      return sum(Math.max(sheet.getFreeze().ySplit, 0), (row) => sheet.getRowHeight(row));
    },
    onMove: (listener) => void listeners.push(listener),
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}
