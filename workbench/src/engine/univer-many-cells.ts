import { columnCount, rowCount, type Rectangle } from './a1';
import type { CellInput } from './engine';
import { createBulkWriting, type CellAt } from './univer-bulk';
import type { CellMatrix } from './univer-copy';
import type { FormulaSearch } from './univer-formula-search';
import { typedValue } from './univer-typed-value';
import { STYLE_ONLY, type ICellData, type IStyleData, type Nullable, type Spreadsheet, type Worksheet } from './univer';

/** Fewer than these Univer may as well write in its own way. */
const MANY = 1000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is done to many cells at once. Each tells whether it was its case: if not, nothing has been done. */
export interface ManyCells {
  /** Values, in sheets without formulas. */
  write(sheet: Worksheet, at: Place, inputs: readonly (readonly (CellInput | undefined)[])[]): boolean;
  /** Cells between sheets without formulas. */
  copy(from: Worksheet, rectangle: Rectangle, sheet: Worksheet, at: Place): boolean;
  applyStyle(sheet: Worksheet, rectangle: Rectangle, style: IStyleData): boolean;
}

interface Ways {
  readonly formulaSearch: FormulaSearch;
  readonly whileHost: (write: () => void) => void;
  /** Univer's own way to write cells. */
  readonly setCells: (sheetId: string, cells: CellMatrix, trigger?: string) => void;
}

/** The short ways that cells take when they are many. */
export function createManyCells(spreadsheet: Spreadsheet, { formulaSearch, whileHost, setCells }: Ways): ManyCells {
  const bulk = createBulkWriting(spreadsheet);
  const put = (sheet: Worksheet, rectangle: Rectangle, cellAt: CellAt): void =>
    whileHost(() => bulk.putCells({ subUnitId: sheet.getSheetId(), rectangle, cellAt }));
  return {
    write: (sheet, at, inputs) => {
      const rectangle = rectangleAt(at, inputs.length, inputs[0]?.length ?? 0);
      if (!areMany(rectangle) || !formulaSearch.isPlain(sheet) || !inputs.every((line) => line.every(isValue))) return false;
      put(sheet, rectangle, (row, column, replaced) => withInput(replaced, inputs[row - at.row]?.[column - at.column]));
      return true;
    },
    copy: (from, rectangle, sheet, at) => {
      if (!areMany(rectangle) || from === sheet || !formulaSearch.isPlain(from) || !formulaSearch.isPlain(sheet)) return false;
      const [down, right] = [at.row - rectangle.top, at.column - rectangle.left];
      const target = rectangleAt(at, rowCount(rectangle), columnCount(rectangle));
      put(sheet, target, (row, column) => copyOf(from.getCellRaw(row - down, column - right)));
      return true;
    },
    applyStyle: (sheet, rectangle, style) => {
      if (!areMany(rectangle)) return false;
      const examples = firstOfEachLook(sheet, rectangle);
      // Univer itself says what the style makes of each look.
      const subUnitId = sheet.getSheetId();
      for (const { row, column } of examples.values()) setCells(subUnitId, { [row]: { [column]: { s: { ...style } } } }, STYLE_ONLY);
      const looks = new Map([...examples].map(([look, { row, column }]) => [look, lookOf(sheet.getCellRaw(row, column))]));
      const cellAt: CellAt = (_row, _column, replaced) => {
        const look = lookOf(replaced);
        return withLook(replaced, looks.has(look) ? looks.get(look) : look);
      };
      whileHost(() => bulk.putLooks({ subUnitId, rectangle, cellAt }));
      return true;
    },
  };
}

function areMany(rectangle: Rectangle): boolean {
  return rowCount(rectangle) * columnCount(rectangle) >= MANY;
}

function rectangleAt({ row, column }: Place, rows: number, columns: number): Rectangle {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** Whether an input is a plain value, or leaves its cell alone. */
function isValue(input: CellInput | undefined): boolean {
  return input === undefined || (input.value !== undefined && input.formula === undefined && input.numberFormat === undefined);
}

function withInput(replaced: Nullable<ICellData>, input: CellInput | undefined): Nullable<ICellData> {
  if (input?.value === undefined) return replaced;
  return input.value === null ? withLook(null, lookOf(replaced)) : withLook(typedValue(input.value), lookOf(replaced));
}

function copyOf(cell: Nullable<ICellData>): Nullable<ICellData> {
  const hasValue = cell?.v !== undefined && cell.v !== null;
  return withLook(hasValue ? { v: cell.v, t: cell.t } : null, lookOf(cell));
}

type Look = ICellData['s'];

function lookOf(cell: Nullable<ICellData>): Look {
  return cell?.s ?? undefined;
}

/** The same cell with another look; no cell when nothing is left of it. */
function withLook(cell: Nullable<ICellData>, look: Look): Nullable<ICellData> {
  if (look) return { ...cell, s: look };
  if (!cell?.s) return cell;
  const without = { ...cell };
  delete without.s;
  return Object.keys(without).length > 0 ? without : null;
}

/** A place of each look that cells of a rectangle have. */
function firstOfEachLook(sheet: Worksheet, { top, left, bottom, right }: Rectangle): Map<Look, Place> {
  const places = new Map<Look, Place>();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const look = lookOf(sheet.getCellRaw(row, column));
      if (!places.has(look)) places.set(look, { row, column });
    }
  }
  return places;
}
