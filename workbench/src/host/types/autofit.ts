import type { Area, Engine } from '../../engine/engine';

/** More rows than these are not measured: a column's width shows long before. */
const MEASURED_ROWS = 2_000;
const PADDING = 14;
/** The height of a row of plain text, in pixels. */
const ROW_HEIGHT = 24;
/** Pixels of a line for each point of its font. */
const LINE_HEIGHT = 1.7;
const CELL_MARGIN = 4;

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

/**
 * Makes rows as high as their texts need; none lower than a row of plain text. Univer can do it too, but does it later,
 * and fails when the sheet has gone by then.
 */
export function autofitRows(engine: Engine, { sheetId, rectangle }: Area): void {
  const bottom = Math.min(rectangle.bottom, rectangle.top + MEASURED_ROWS);
  for (let row = rectangle.top; row <= bottom; row += 1) {
    let highest = ROW_HEIGHT;
    for (let column = rectangle.left; column <= rectangle.right; column += 1) {
      highest = Math.max(highest, textHeight(engine, sheetId, row, column));
    }
    if (highest !== engine.sheets.rowHeight(sheetId, row)) engine.sheets.setRowHeight(sheetId, row, 1, highest);
  }
}

function textHeight(engine: Engine, sheetId: string, row: number, column: number): number {
  const text = engine.cells.text(sheetId, row, column);
  if (text === '') return 0;
  const { fontSize = 11, bold = false, wrap = false } = engine.cells.style(sheetId, row, column);
  const room = engine.sheets.columnWidth(sheetId, column) - CELL_MARGIN;
  const lines = wrap ? lineCount(text, room, (part) => textWidth(part, fontSize, bold)) : 1;
  return Math.ceil(lines * fontSize * LINE_HEIGHT) + CELL_MARGIN;
}

/** How many lines a text takes when it breaks between words, and within a word that is too long. */
function lineCount(text: string, room: number, widthOf: (part: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    lines += (line === '' ? 0 : 1) + Math.max(0, Math.ceil(widthOf(word) / room) - 1);
    line = word;
  }
  return lines;
}

let canvas: CanvasRenderingContext2D | null = null;

function textWidth(text: string, points: number, bold: boolean): number {
  if (text === '') return 0;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = `${bold ? 'bold ' : ''}${points}pt Calibri, Carlito, Arial`;
  return canvas.measureText(text).width;
}
