import type { Area, Engine } from '../../engine/engine';

/** More rows than these are not measured: a column's width shows long before. */
const MEASURED_ROWS = 2_000;
const PADDING = 14;

/** Makes columns as wide as their widest text. Empty columns keep their width. */
export function autofitColumns(engine: Engine, { sheetId, rectangle }: Area): void {
  const bottom = Math.min(rectangle.bottom, rectangle.top + MEASURED_ROWS);
  for (let column = rectangle.left; column <= rectangle.right; column += 1) {
    let widest = 0;
    for (let row = rectangle.top; row <= bottom; row += 1) {
      const { fontSize = 11, bold = false, wrap = false } = engine.cells.style(sheetId, row, column);
      if (!wrap) widest = Math.max(widest, textWidth(engine.cells.text(sheetId, row, column), fontSize, bold));
    }
    if (widest > 0) engine.sheets.setColumnWidth(sheetId, column, 1, Math.ceil(widest) + PADDING);
  }
}

let canvas: CanvasRenderingContext2D | null = null;

function textWidth(text: string, points: number, bold: boolean): number {
  if (text === '') return 0;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = `${bold ? 'bold ' : ''}${points}pt Calibri, Carlito, Arial`;
  return canvas.measureText(text).width;
}
