import {
  ICommandService,
  SHEET_COLUMNS,
  SHEET_ROWS,
  UNIT_ID,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IStyleData,
  type Nullable,
  type Spreadsheet,
  type Worksheet,
} from './univer';

const MEASURE_ROWS = 'sheet.operation.mark-dirty-row-auto-height';
const CANCEL_MEASURING = 'sheet.operation.cancel-mark-dirty-row-auto-height';

interface Rows {
  readonly startRow: number;
  readonly endRow: number;
}

/** What Univer is asked to measure. */
interface Measuring {
  readonly subUnitId: string;
  readonly id: string;
  ranges: readonly Rows[];
}

/**
 * Univer measures rows in idle moments. It fails on a sheet that is gone by then, and measures every cell of a row, 256 of
 * them: a large table would block the page for half a minute. Only rows that may be higher than others are left to it.
 *
 * @returns cancels the measuring of a sheet's rows, to be called before the sheet is removed
 */
export function watchRowMeasuring(spreadsheet: Spreadsheet): (sheetId: string) => void {
  const commands = spreadsheet.injector.get(ICommandService);
  const asked = new Map<string, Set<string>>();
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === MEASURE_ROWS) leaveOutPlainRows(params as Measuring, spreadsheet);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MEASURE_ROWS) return;
    const { subUnitId, id: task } = params as Measuring;
    asked.set(subUnitId, (asked.get(subUnitId) ?? new Set()).add(task));
  });
  return (sheetId) => {
    for (const id of asked.get(sheetId) ?? []) commands.syncExecuteCommand(CANCEL_MEASURING, { unitId: UNIT_ID, subUnitId: sheetId, id });
    asked.delete(sheetId);
  };
}

/** Has the rows of a sheet measured, for texts that break elsewhere than before. */
export function measureRows({ injector }: Spreadsheet, sheetId: string): void {
  const ranges = [{ startRow: 0, endRow: SHEET_ROWS - 1, startColumn: 0, endColumn: SHEET_COLUMNS - 1 }];
  injector.get(ICommandService).syncExecuteCommand(MEASURE_ROWS, { unitId: UNIT_ID, subUnitId: sheetId, ranges, id: crypto.randomUUID() });
}

function leaveOutPlainRows(measuring: Measuring, { workbook }: Spreadsheet): void {
  const sheet = workbook.getSheetBySheetId(measuring.subUnitId);
  if (!sheet) return;
  const isHigh = highRowsOf(sheet, (style) => workbook.getStyles().get(style));
  const lastRow = sheet.getCellMatrix().getLength() - 1;
  measuring.ranges = measuring.ranges.flatMap((range) => rowsOf(range, lastRow, isHigh));
}

type StyleOf = (style: string | Nullable<IStyleData>) => Nullable<IStyleData>;

/** Tells the rows of a sheet that are not as high as a row of plain text, or may not be. */
function highRowsOf(sheet: Worksheet, styleOf: StyleOf): (row: number) => boolean {
  const rows = sheet.getRowManager();
  const columns: Readonly<Record<number, Nullable<Partial<IColumnData>>>> = sheet.getColumnManager().getColumnData();
  const columnStyles = Object.values(columns).map((column) => column?.s);
  if (columnStyles.some((style) => needsRoom(styleOf(style)))) return () => true;
  return (row) => {
    const { ah, s } = rows.getRow(row) ?? {};
    return ah !== undefined || needsRoom(styleOf(s)) || cellsOf(sheet, row).some((cell) => Boolean(cell?.p) || needsRoom(styleOf(cell?.s)));
  };
}

function cellsOf(sheet: Worksheet, row: number): Nullable<ICellData>[] {
  const cells: Readonly<Record<number, Nullable<ICellData>>> = sheet.getCellMatrix().getMatrix()[row] ?? {};
  return Object.values(cells);
}

/** Whether a style is one that makes a row higher: of many lines, of another font, turned or with more air. */
function needsRoom(style: Nullable<IStyleData>): boolean {
  return Boolean(style) && (style?.tb === WrapStrategy.WRAP || [style?.ff, style?.fs, style?.tr, style?.pd].some(Boolean));
}

/** The rows of a range that pass a test, side by side ones together. */
function rowsOf({ startRow, endRow, ...columns }: Rows, lastRow: number, test: (row: number) => boolean): Rows[] {
  const found: { startRow: number; endRow: number }[] = [];
  for (let row = startRow; row <= Math.min(endRow, lastRow); row += 1) {
    if (!test(row)) continue;
    const last = found.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else found.push({ ...columns, startRow: row, endRow: row });
  }
  return found;
}
