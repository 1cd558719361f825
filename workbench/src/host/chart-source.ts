import { columnCount, rowCount, type Rectangle } from '../engine/a1';
import type { Area, CellValue, Engine } from '../engine/engine';
import { newSeries, type ChartSeries, type SeriesSource } from './workbook-state';

/**
 * The series that a block of cells makes, as Excel guesses it: the longer side of the block is the points, a first line
 * of texts the names, a first line of texts or of empty corner (and always in a scatter chart) the x values.
 */
export function readSeries(engine: Engine, area: Area, chartType: string, seriesBy: string): ChartSeries[] {
  const { sheetId, rectangle } = area;
  const byColumns = seriesBy === 'Auto' ? rowCount(rectangle) >= columnCount(rectangle) : seriesBy === 'Columns';
  const lines = byColumns ? columnsOf(rectangle) : rowsOf(rectangle);
  const valueOf = (line: Rectangle, index: number): CellValue =>
    byColumns ? engine.cells.value(sheetId, line.top + index, line.left) : engine.cells.value(sheetId, line.top, line.left + index);
  const lastLine = lines.at(-1);
  const firstLine = lines[0];
  if (!firstLine || !lastLine) return [];

  const hasNames = typeof valueOf(lastLine, 0) === 'string';
  const points = (line: Rectangle): SeriesSource => ({ area: { sheetId, rectangle: hasNames ? withoutFirst(line, byColumns) : line } });
  const hasCategories =
    lines.length > 1 && (chartType.startsWith('XYScatter') || typeof valueOf(firstLine, 1) === 'string' || valueOf(firstLine, 0) === '');
  const x = hasCategories ? points(firstLine) : null;
  return lines
    .slice(hasCategories ? 1 : 0)
    .map((line, index) => newSeries(hasNames ? String(valueOf(line, 0)) : `Serie${index + 1}`, x, points(line)));
}

function columnsOf(r: Rectangle): Rectangle[] {
  return Array.from({ length: columnCount(r) }, (_, i) => ({ ...r, left: r.left + i, right: r.left + i }));
}

function rowsOf(r: Rectangle): Rectangle[] {
  return Array.from({ length: rowCount(r) }, (_, i) => ({ ...r, top: r.top + i, bottom: r.top + i }));
}

function withoutFirst(line: Rectangle, isColumn: boolean): Rectangle {
  return isColumn ? { ...line, top: line.top + 1 } : { ...line, left: line.left + 1 };
}
