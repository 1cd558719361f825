import { BUSY, type Tint } from './engine';
import { GETTING_DATA, worksheet } from './univer-cells';
import { CellValueType, INTERCEPTOR_POINT, InterceptorEffectEnum, SheetInterceptorService, type Spreadsheet } from './univer';

/** Univer runs interceptors with a higher number first: spilled blocks have 100, number formats 10. */
const BETWEEN_SPILLS_AND_FORMATS = 50;

/** Shows numbers without a format with a decimal comma, and an unfinished custom function as Excel does. */
export function interceptDisplay({ injector }: Spreadsheet): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BETWEEN_SPILLS_AND_FORMATS,
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

/** The way to tint cells: the tints lie over the cells' own looks and are no part of them. */
export function createTints(spreadsheet: Spreadsheet): (sheetId: string, tints: readonly Tint[]) => void {
  const bySheet = new Map<string, Map<string, string>>();
  spreadsheet.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BETWEEN_SPILLS_AND_FORMATS,
    handler: (cell, { subUnitId, row, col }, next) => {
      const color = bySheet.get(subUnitId)?.get(`${row} ${col}`);
      return next(color ? { ...cell, interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: color } } } : cell);
    },
  });
  return (sheetId, tints) => {
    const had = bySheet.get(sheetId)?.size ?? 0;
    if (had === 0 && tints.length === 0) return;
    bySheet.set(sheetId, new Map(tints.map(({ row, column, color }) => [`${row} ${column}`, color])));
    worksheet(spreadsheet, sheetId).refreshCanvas();
  };
}
