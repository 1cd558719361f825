import { BUSY, type CellInput, type CellPlace } from './engine';
import { GETTING_DATA } from './univer-cells';
import { toUniverStyle } from './univer-styles';
import {
  AFTER_CELL_EDIT,
  CellValueType,
  INTERCEPTOR_POINT,
  InterceptorEffectEnum,
  SheetInterceptorService,
  type ICellData,
  type Spreadsheet,
} from './univer';

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

/** Shows a number without a format with a decimal comma, and an unfinished custom function as Excel does. */
export function interceptDisplay({ injector }: Spreadsheet): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_ALL_OTHERS,
    handler: (cell, location, next) => {
      if (cell?.v === GETTING_DATA) return next({ ...cell, v: BUSY });
      if (typeof cell?.v !== 'number' || Number.isInteger(cell.v) || cell.t === CellValueType.BOOLEAN) return next(cell);
      const style = cell.s ? location.workbook.getStyles().get(cell.s) : null;
      return next(style?.n ? cell : { ...cell, v: withDecimalComma(cell.v), t: CellValueType.NUMBER });
    },
  });
}

/** A number as the General format shows it in Swedish. @example withDecimalComma(0.1 + 0.2) // '0,3' */
export function withDecimalComma(value: number): string {
  return String(Number(value.toPrecision(11))).replace('.', ',');
}

function typedText(cell: ICellData | null | undefined | void): string | null {
  if (!cell) return null;
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
