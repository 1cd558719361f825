import { addressOf, areaAt, columnLetters, columnsOf, type Area } from '../sheets/address';
import type { Planned, PlannedAddition, PlannedBlock, PlannedCell, PlannedSheet } from '../sheets/plan';
import { sameRectangles } from './rectangles';
import { bytesOf, type Step, type Written } from './steps';
import { asText } from './text';

/** So that no single step is near the size of a request. */
const mostBytesOfWrite = 500_000;

/**
 * The steps that fill a new sheet with what is planned for it, apart from its tables and charts.
 *
 * @param sheet the name under which the sheet stands in the workbook while it is written
 */
export function cellSteps(planned: PlannedSheet, sheet: string): Step[] {
  return [
    ...planned.cells.flatMap((block) => blockSteps(block, sheet)),
    ...(planned.columnWidths ?? []).map((pixels, column): Step => ({
      do: 'set-column-width',
      sheet,
      column: columnLetters(column),
      pixels,
    })),
    ...(planned.frozenRows ? [{ do: 'freeze-rows', sheet, rows: planned.frozenRows } as const] : []),
    ...(planned.colourScales ?? []).map((scale): Step => ({ do: 'add-colour-scale', sheet, scale })),
    ...(planned.page ? [{ do: 'set-page', sheet, page: planned.page } as const] : []),
  ];
}

/** The steps that fill cells beside the user's own, and widen those of their columns that are too narrow. */
export function additionSteps({ sheet, at, cells, columnWidth }: PlannedAddition, columnWidths: readonly number[]): Step[] {
  const widened = columnsOf(at).filter((_, index) => (columnWidths[index] ?? 0) < columnWidth);
  return [
    ...cells.flatMap((block) => blockSteps(block, sheet)),
    ...widened.map((column): Step => ({ do: 'set-column-width', sheet, column, pixels: columnWidth })),
  ];
}

/** The steps that fill a block of cells: formats and styles first, then what they hold. */
export function blockSteps({ at, rows }: PlannedBlock, sheet: string): Step[] {
  const { top, left } = areaAt(at);
  const cells = squared(rows).map((row) => row.map(asCell));
  const addressed = (area: Area) =>
    addressOf({ top: top + area.top, left: left + area.left, bottom: top + area.bottom, right: left + area.right });
  return [
    ...formatRectangles(cells).map(({ area, value }): Step => ({ do: 'set-number-format', sheet, at: addressed(area), format: value })),
    ...sameRectangles(cells.map((row) => row.map(({ style }) => style))).map(({ area, value }): Step => ({
      do: 'set-style',
      sheet,
      at: addressed(area),
      style: value,
    })),
    ...writeSteps(
      sheet,
      top,
      left,
      cells.map((row) => row.map(written)),
    ),
    ...notes(cells).map(({ row, column, note }): Step => ({ do: 'add-note', sheet, at: addressed(oneCell(row, column)), note })),
  ];
}

function formatRectangles(cells: readonly (readonly PlannedCell[])[]): { area: Area; value: string }[] {
  return sameRectangles(cells.map((row) => row.map(({ format }) => format)));
}

/**
 * The steps that write a block, several when it is large.
 *
 * @param top row of the upper left cell, from 0
 * @param left its column, from 0
 */
export function writeSteps(sheet: string, top: number, left: number, cells: readonly (readonly Written[])[]): Step[] {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return [];
  return portions(cells).map(({ first, rows }): Step => {
    const area = { top: top + first, left, bottom: top + first + rows.length - 1, right: left + width - 1 };
    return { do: 'write', sheet, at: addressOf(area), cells: rows };
  });
}

function portions<Row>(rows: readonly Row[]): { first: number; rows: Row[] }[] {
  const parts: { first: number; rows: Row[] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = bytesOf(row);
    if (parts.length === 0 || size > room) {
      parts.push({ first: index, rows: [] });
      room = mostBytesOfWrite;
    }
    parts.at(-1)?.rows.push(row);
    room -= size;
  });
  return parts;
}

/** Rows of equal length, as Excel wants them. */
function squared(rows: readonly (readonly Planned[])[]): Planned[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function asCell(planned: Planned): PlannedCell {
  if (planned === null) return {};
  return typeof planned === 'object' ? planned : { value: planned };
}

function written({ formula, value }: PlannedCell): Written {
  if (formula !== undefined) return formula;
  if (value === undefined) return null;
  return typeof value === 'string' ? asText(value) : value;
}

function notes(cells: readonly (readonly PlannedCell[])[]): { row: number; column: number; note: string }[] {
  return cells.flatMap((cellsOfRow, row) => cellsOfRow.flatMap(({ note }, column) => (note === undefined ? [] : [{ row, column, note }])));
}

function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
