import type { Rectangle } from './a1';
import type { CellMatrix } from './univer-copy';
import {
  CommandType,
  IActiveDirtyManagerService,
  ICommandService,
  SET_RANGE_VALUES,
  UNIT_ID,
  type ICellData,
  type Nullable,
  type Spreadsheet,
  type Worksheet,
} from './univer';

/** The command that puts cells, with `PutParameters`. */
export const PUT_CELLS = 'workbench.mutation.put-cells';
/** The same for cells that only look different: then there is nothing to calculate. */
const PUT_LOOKS = 'workbench.mutation.put-looks';

/** Cells that are put into a rectangle of a sheet. */
export interface PutParameters {
  readonly subUnitId: string;
  readonly rectangle: Rectangle;
  readonly cellAt: CellAt;
}

/** The cell that is to stand where another stands, a new one; none empties the place. */
export type CellAt = (row: number, column: number, replaced: Nullable<ICellData>) => Nullable<ICellData>;

export interface BulkWriting {
  /** Neither the cells nor the sheet may hold formulas: Univer would not know of them. */
  putCells(put: PutParameters): void;
  putLooks(put: PutParameters): void;
}

/**
 * Univer merges each cell that is written with the one that stands there, and then goes through all of them once for each who
 * listens: a quarter of a million take it a second. Here they are put as they are, and told of as one rectangle.
 */
export function createBulkWriting(spreadsheet: Spreadsheet): BulkWriting {
  const { injector, workbook } = spreadsheet;
  const commands = injector.get(ICommandService);
  for (const id of [PUT_CELLS, PUT_LOOKS]) {
    const handler = (_accessor: unknown, put?: PutParameters): boolean => {
      const sheet = put && workbook.getSheetBySheetId(put.subUnitId);
      if (sheet) putInto(sheet, put);
      return Boolean(sheet);
    };
    commands.registerCommand({ id, type: CommandType.MUTATION, handler });
  }
  injector.get(IActiveDirtyManagerService).register(PUT_CELLS, {
    commandId: PUT_CELLS,
    getDirtyData: ({ params }) => ({ dirtyRanges: [dirtyRangeOf(params as PutParameters)] }),
  });
  const put = (id: string, cells: PutParameters): void => {
    commands.syncExecuteCommand(id, { ...cells, unitId: UNIT_ID });
    const cellValue = someRows(spreadsheet, cells);
    // For Univer alone: no add-in hears of it, and nothing is calculated.
    commands.syncExecuteCommand(SET_RANGE_VALUES, { unitId: UNIT_ID, subUnitId: cells.subUnitId, cellValue }, { onlyLocal: true });
  };
  return { putCells: (cells) => put(PUT_CELLS, cells), putLooks: (cells) => put(PUT_LOOKS, cells) };
}

function putInto(sheet: Worksheet, { rectangle: { top, left, bottom, right }, cellAt }: PutParameters): void {
  const matrix = sheet.getCellMatrix();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const replaced = matrix.getValue(row, column);
      const cell = cellAt(row, column, replaced);
      if (cell) matrix.setValue(row, column, cell);
      else if (replaced) matrix.realDeleteValue(row, column);
    }
  }
}

function dirtyRangeOf({ subUnitId, rectangle: r }: PutParameters) {
  const range = { startRow: r.top, endRow: r.bottom, startColumn: r.left, endColumn: r.right };
  return { unitId: UNIT_ID, sheetId: subUnitId, range };
}

/**
 * The first row of cells, the last, and that of the selected cell: written again as they stand, they let Univer draw all that is
 * between them, show the selected cell in its formula bar, and forget what it knew of the columns.
 */
function someRows({ api, workbook }: Spreadsheet, { subUnitId, rectangle: { top, left, bottom, right } }: PutParameters): CellMatrix {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const selected = api.getWorkbook(UNIT_ID)?.getActiveRange()?.getRow() ?? top;
  const cells: CellMatrix = {};
  for (const row of [top, Math.min(Math.max(selected, top), bottom), bottom]) {
    const line: Record<number, ICellData> = {};
    for (let column = left; column <= right; column += 1) {
      const { v, t } = sheet?.getCellRaw(row, column) ?? {};
      line[column] = v === undefined ? {} : { v, t };
    }
    cells[row] = line;
  }
  return cells;
}
