import { oneCell, parseReference, type Rectangle } from '../engine/a1';
import type { CellInput, Engine } from '../engine/engine';
import type { EmulatedHost } from '../host/emulated-host';
import { autofitRows } from '../host/types/autofit';
import { emptyState, freshId, newAxis, newSeries, type Chart } from '../host/workbook-state';
import { CELL_STYLES } from './cell-styles';
import { readLine } from './line-looks';
import type { CellFile, ChartFile, SheetFile, WorkbookFile } from './workbook-file';

const CHART_TYPES: Record<ChartFile['kind'], string> = {
  lines: 'Line',
  columns: 'ColumnClustered',
  bars: 'BarClustered',
  'scatter-lines': 'XYScatterLinesNoMarkers',
};
/** From bad over neutral to good. */
const SCALE_COLORS = { bad: '#F4B6B2', neutral: '#FFFFFF', good: '#A9D8BB' };

/** Replaces the open workbook by another. */
export async function openWorkbook(host: EmulatedHost, file: WorkbookFile): Promise<void> {
  const { engine } = host;
  const oldSheets = engine.sheets.list().map(({ id }) => id);
  for (const { id } of engine.tables.list()) await engine.tables.remove(id);
  for (const { name } of engine.names.list()) engine.names.remove(name);
  host.state = emptyState();

  // A new sheet may bear an old one's name, so the old ones step aside first.
  oldSheets.forEach((id, index) => engine.sheets.rename(id, `~${index}`));
  const newSheets = file.sheets.map(({ name }) => engine.sheets.add(name));
  engine.sheets.activate(newSheets[0] ?? '');
  for (const id of oldSheets) engine.sheets.remove(id);
  for (const { name, refersTo } of file.names ?? []) engine.names.add(name, refersTo.startsWith('=') ? refersTo : `=${refersTo}`);
  for (const [index, sheet] of file.sheets.entries()) await fillSheet(host, newSheets[index] ?? '', sheet);

  engine.selection.select({ sheetId: newSheets[0] ?? '', rectangle: oneCell(0, 0) });
  host.chartsChanged();
  host.colorScalesChanged();
}

async function fillSheet(host: EmulatedHost, sheetId: string, sheet: SheetFile): Promise<void> {
  const { engine } = host;
  sheet.columnWidths?.forEach((width, column) => engine.sheets.setColumnWidth(sheetId, column, 1, width));
  if (sheet.frozenRows) engine.sheets.freeze(sheetId, sheet.frozenRows, 0);
  for (const { at, rows } of sheet.cells) {
    const { top, left } = rectangleOf(at);
    styleCells(engine, sheetId, top, left, rows);
    engine.cells.write(
      sheetId,
      top,
      left,
      rows.map((row) => row.map(toInput)),
    );
    rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        const note = noteOf(cell);
        if (!note) return;
        const area = { sheetId, rectangle: oneCell(top + i, left + j) };
        host.state.prompts.push({ area, title: '', message: note, isShown: true });
      }),
    );
  }
  const used = engine.cells.used(sheetId);
  if (used) autofitRows(engine, { sheetId, rectangle: used });
  for (const { name, at } of sheet.tables ?? []) await engine.tables.add(sheetId, name, rectangleOf(at));
  for (const chart of sheet.charts ?? []) host.state.charts.push(toChart(sheetId, chart));
  for (const { at, neutral } of sheet.colourScales ?? []) {
    const colors = [
      { color: SCALE_COLORS.bad, type: 'LowestValue' },
      { color: SCALE_COLORS.neutral, type: 'Number', at: neutral ?? 0 },
      { color: SCALE_COLORS.good, type: 'HighestValue' },
    ];
    host.state.colorScales.push({ id: freshId('color-scale'), area: { sheetId, rectangle: rectangleOf(at) }, colors });
  }
}

function styleCells(engine: Engine, sheetId: string, top: number, left: number, rows: readonly (readonly CellFile[])[]): void {
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell === null || typeof cell !== 'object' || !cell.style) return;
      engine.cells.applyStyle({ sheetId, rectangle: oneCell(top + i, left + j) }, CELL_STYLES[cell.style]);
    }),
  );
}

function toInput(cell: CellFile): CellInput | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return { value: cell };
  const { value, formula, format } = cell;
  return { ...(formula === undefined ? { value } : { formula }), numberFormat: format };
}

function noteOf(cell: CellFile): string | undefined {
  return typeof cell === 'object' && cell !== null ? cell.note : undefined;
}

function rectangleOf(address: string): Rectangle {
  const reference = parseReference(address);
  if (!reference) throw new RangeError(`${address} is no address`);
  return reference.rectangle;
}

function toChart(sheetId: string, { name, kind, title, xTitle, yTitle, fromZero, at, series }: ChartFile): Chart {
  const source = (address: string) => ({ area: { sheetId, rectangle: rectangleOf(address) } });
  return {
    id: freshId('chart'),
    sheetId,
    name,
    type: CHART_TYPES[kind],
    title,
    hasTitle: title !== '',
    legend: { isVisible: series.length > 1, position: 'Bottom' },
    // Bars of a plan read from the top.
    categoryAxis: { ...newAxis(xTitle), isReversed: kind === 'bars' },
    valueAxis: { ...newAxis(yTitle), ...(fromZero && { minimum: 0 }) },
    series: series.map((s) => ({ ...newSeries(s.name, source(s.x), source(s.y)), ...readLine(s.line) })),
    anchor: { left: 0, top: 0, width: 0, height: 0, cells: { sheetId, rectangle: rectangleOf(at) } },
  };
}
