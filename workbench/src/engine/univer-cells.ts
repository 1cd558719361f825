import type { Area, CellInput, Cells, CellValue } from './engine';
import { BUSY } from './engine';
import { columnCount, rowCount, type Rectangle } from './a1';
import { cellsToCopy, type CellMatrix } from './univer-copy';
import type { FormulaSearch } from './univer-formula-search';
import { createManyCells } from './univer-many-cells';
import { typedValue } from './univer-typed-value';
import { fromUniverStyle, toUniverStyle } from './univer-styles';
import {
  CellValueType,
  FormulaDataModel,
  ICommandService,
  SET_RANGE_VALUES,
  STYLE_ONLY,
  UNIT_ID,
  type FWorksheet,
  type ICellData,
  type Nullable,
  type Spreadsheet,
  type Worksheet,
} from './univer';

/** Univer's own name for a value that is still to come. */
export const GETTING_DATA = '#GETTING_DATA';

/** Reads and writes cells. `whileHost` runs a write so that its change is not taken for a person's. */
export function createCells(
  spreadsheet: Spreadsheet,
  formulaSearch: FormulaSearch,
  whileHost: <Result>(write: () => Result) => Result,
): Omit<Cells, 'setTints'> {
  const { injector, workbook } = spreadsheet;
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const facade = (sheetId: string): FWorksheet => worksheet(spreadsheet, sheetId);
  // Facades are made anew each time that they are asked for: too dear for single cells.
  const sheetOf = (sheetId: string): Worksheet => existing(workbook.getSheetBySheetId(sheetId), sheetId);
  const spilled = (sheetId: string, row: number, column: number): Nullable<ICellData> =>
    formulas.getArrayFormulaCellData()[UNIT_ID]?.[sheetId]?.[row]?.[column];
  const stored = (sheetId: string, row: number, column: number): Nullable<ICellData> => {
    const cell = sheetOf(sheetId).getCellRaw(row, column);
    return cell?.v === undefined || cell.v === null ? (spilled(sheetId, row, column) ?? cell) : cell;
  };
  const setCells = (sheetId: string, cellValue: CellMatrix, trigger?: string): void => {
    whileHost(() => commands.syncExecuteCommand(SET_RANGE_VALUES, { unitId: UNIT_ID, subUnitId: sheetId, cellValue, trigger }));
  };
  const many = createManyCells(spreadsheet, { formulaSearch, whileHost, setCells });
  const range = ({ sheetId, rectangle: r }: Area) => facade(sheetId).getRange(r.top, r.left, rowCount(r), columnCount(r));

  return {
    value: (sheetId, row, column) => toValue(stored(sheetId, row, column)),
    formula: (sheetId, row, column) => {
      const cell = sheetOf(sheetId).getCellRaw(row, column);
      return cell?.f || cell?.si ? (formulas.getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? null) : null;
    },
    isSpilled: (sheetId, row, column) => {
      const cell = sheetOf(sheetId).getCellRaw(row, column);
      return !cell?.f && !cell?.si && Boolean(spilled(sheetId, row, column));
    },
    text: (sheetId, row, column) => {
      const shown = sheetOf(sheetId).getCell(row, column);
      const value = shown?.v === undefined || shown.v === null ? spilled(sheetId, row, column)?.v : shown.v;
      if (shown?.t === CellValueType.BOOLEAN) return toValue(shown) ? 'SANT' : 'FALSKT';
      return String(value ?? '');
    },
    style: (sheetId, row, column) => {
      const sheet = sheetOf(sheetId);
      return fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)));
    },
    write: (sheetId, top, left, inputs) => {
      if (many.write(sheetOf(sheetId), { row: top, column: left }, inputs)) return;
      const cells: CellMatrix = {};
      inputs.forEach((line, i) =>
        line.forEach((input, j) => {
          if (input) (cells[top + i] ??= {})[left + j] = toCell(input);
        }),
      );
      setCells(sheetId, cells);
    },
    copy: ({ sheetId: from, rectangle }, to) => {
      const { top, bottom, left } = to.rectangle;
      const isAsLarge = bottom - top === rectangle.bottom - rectangle.top;
      if (isAsLarge && many.copy(sheetOf(from), rectangle, sheetOf(to.sheetId), { row: top, column: left })) return;
      const formulaAt = (...cell: [row: number, column: number]) => formulas.getFormulaStringByCell(...cell, from, UNIT_ID);
      const target = { sheet: sheetOf(to.sheetId), rectangle: to.rectangle };
      const { stripped, cells } = cellsToCopy({ sheet: sheetOf(from), rectangle, formulaAt }, target);
      setCells(to.sheetId, stripped, STYLE_ONLY);
      setCells(to.sheetId, cells);
    },
    applyStyle: ({ sheetId, rectangle: r }, style) => {
      const s = toUniverStyle(style);
      if (many.applyStyle(sheetOf(sheetId), r, s)) return;
      const cells: CellMatrix = {};
      for (let row = r.top; row <= r.bottom; row += 1) {
        const line: Record<number, ICellData> = {};
        for (let column = r.left; column <= r.right; column += 1) line[column] = { s: { ...s } };
        cells[row] = line;
      }
      setCells(sheetId, cells, STYLE_ONLY);
    },
    clearStyle: (area) => void whileHost(() => range(area).clearFormat()),
    merge: (area) => void whileHost(() => range(area).merge()),
    unmerge: (area) => void whileHost(() => range(area).breakApart()),
    used: (sheetId) => usedRectangle(sheetOf(sheetId), formulas, sheetId),
  };
}

/** The facade of a sheet that is known to exist. */
export function worksheet({ api }: Spreadsheet, sheetId: string): FWorksheet {
  return existing(api.getWorkbook(UNIT_ID)?.getSheetBySheetId(sheetId), sheetId);
}

function existing<Sheet>(sheet: Nullable<Sheet>, sheetId: string): Sheet {
  if (!sheet) throw new Error(`there is no sheet ${sheetId}`);
  return sheet;
}

function toValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === '1' || value === 'TRUE';
  return value === GETTING_DATA ? BUSY : value;
}

/** A cell as Univer takes it, to be merged with the one that stands there. */
function toCell({ value, formula, numberFormat }: CellInput): ICellData {
  const cell: ICellData = {};
  if (numberFormat !== undefined) cell.s = toUniverStyle({ numberFormat });
  if (formula !== undefined) return { ...cell, f: formula, si: null, v: null, p: null };
  if (value === undefined) return cell;
  return { ...cell, ...typedValue(value), f: null, si: null, p: null };
}

function usedRectangle(sheet: Worksheet, formulas: FormulaDataModel, sheetId: string): Rectangle | null {
  let used: Rectangle | null = null;
  const include = (row: number, column: number): void => {
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si)) include(row, column);
  });
  const spills = formulas.getArrayFormulaCellData()[UNIT_ID]?.[sheetId] ?? {};
  for (const [row, line] of Object.entries(spills) as [string, object][]) {
    for (const column of Object.keys(line)) include(Number(row), Number(column));
  }
  return used;
}
