import type { CellInput, CellPlace } from './engine';
import { toUniverStyle } from './univer-styles';
import { AFTER_CELL_EDIT, CellValueType, SheetInterceptorService, type ICellData, type Nullable, type Spreadsheet } from './univer';

/** Says what a text that a person typed in a cell means; undefined when it means what Univer takes it for. */
export type ReadTyped = (text: string, cell: CellPlace) => CellInput | undefined;

/** Univer runs interceptors with a higher number first; its own parsing of typed numbers has none. */
const BEFORE_ALL_OTHERS = 1_000;

/** Lets what a person types be read by `readTyped` before Univer stores it. */
export function interceptTyping({ injector }: Spreadsheet, readTyped: ReadTyped): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell, context, next) => {
      const text = typedText(cell);
      if (text === null || !cell) return next(cell);
      const input = readTyped(text, { sheetId: context.subUnitId, row: context.row, column: context.col });
      return next(input ? { ...cell, ...toTypedCell(input, cell) } : cell);
    },
  });
}

function typedText(cell: Nullable<ICellData>): string | null {
  // A leading apostrophe: Univer has taken it away and keeps the rest as text.
  if (!cell || cell.t === CellValueType.FORCE_STRING) return null;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (typeof cell.v === 'string' || typeof cell.v === 'number') return String(cell.v);
  return null;
}

function toTypedCell({ value, formula, numberFormat }: CellInput, typed: ICellData): ICellData {
  const style = typeof typed.s === 'object' ? typed.s : {};
  const s = numberFormat === undefined ? typed.s : { ...style, ...toUniverStyle({ numberFormat }) };
  if (formula !== undefined) return { f: formula, v: null, t: null, s };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, f: null, s };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, s };
  return { v: value ?? null, t: value === null ? null : CellValueType.FORCE_STRING, f: null, s };
}
