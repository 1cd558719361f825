import { formatRectangle, oneCell } from '../engine/a1';
import type { Engine, Sheet } from '../engine/engine';
import type { EmulatedHost } from '../host/emulated-host';
import { promptAt } from '../host/input-prompts';
import type { Chart, SeriesSource } from '../host/workbook-state';
import { styleName } from './cell-styles';
import { kindOf } from './chart-kind';
import { writeLine } from './line-looks';
import type { CellFile, ChartFile, SheetFile, WorkbookFile } from './workbook-file';

const DEFAULT_WIDTH = 88;

/** The open workbook in the form that `openWorkbook` takes. What the form cannot say (borders, fonts) is left out. */
export function saveWorkbook(host: EmulatedHost): WorkbookFile {
  const { engine } = host;
  return {
    sheets: engine.sheets.list().map((sheet) => saveSheet(host, sheet)),
    names: engine.names.list().map(({ name, formula }) => ({ name, refersTo: formula.slice(1) })),
  };
}

function saveSheet(host: EmulatedHost, { id, name }: Sheet): SheetFile {
  const { engine } = host;
  const used = engine.cells.used(id);
  const { rows } = engine.sheets.frozen(id);
  const charts = host.state.charts.filter(({ sheetId }) => sheetId === id);
  const tables = engine.tables.list().filter(({ sheetId }) => sheetId === id);
  const cells = used ? [{ at: formatRectangle(oneCell(used.top, used.left)), rows: saveRows(host, id, used) }] : [];
  return {
    name,
    ...(used && { columnWidths: widths(engine, id, used.right) }),
    ...(rows > 0 && { frozenRows: rows }),
    cells,
    ...(tables.length > 0 && { tables: tables.map((table) => ({ name: table.name, at: formatRectangle(table.rectangle) })) }),
    ...(charts.length > 0 && { charts: charts.map((chart) => saveChart(chart)) }),
  };
}

function widths(engine: Engine, sheetId: string, lastColumn: number): number[] {
  return Array.from({ length: lastColumn + 1 }, (_, column) => engine.sheets.columnWidth(sheetId, column) || DEFAULT_WIDTH);
}

function saveRows(host: EmulatedHost, sheetId: string, used: { top: number; left: number; bottom: number; right: number }): CellFile[][] {
  return Array.from({ length: used.bottom - used.top + 1 }, (_row, i) =>
    Array.from({ length: used.right - used.left + 1 }, (_column, j) => saveCell(host, sheetId, used.top + i, used.left + j)),
  );
}

function saveCell({ engine, state }: EmulatedHost, sheetId: string, row: number, column: number): CellFile {
  const look = engine.cells.style(sheetId, row, column);
  const prompt = promptAt(state.prompts, { sheetId, row, column });
  const formula = engine.cells.formula(sheetId, row, column);
  const value = engine.cells.isSpilled(sheetId, row, column) ? '' : engine.cells.value(sheetId, row, column);
  const style = styleName(look);
  const details = {
    ...(look.numberFormat !== 'General' && { format: look.numberFormat }),
    ...(style && { style }),
    ...(prompt && { note: prompt.message }),
  };
  if (formula) return { formula, ...details };
  if (Object.keys(details).length > 0) return value === '' ? details : { value, ...details };
  if (value === '') return null;
  return typeof value === 'boolean' ? { value } : value;
}

function saveChart(chart: Chart): ChartFile {
  const address = (source: SeriesSource | null): string => (source && 'area' in source ? formatRectangle(source.area.rectangle) : '');
  return {
    name: chart.name,
    kind: kindOf(chart.type),
    title: chart.hasTitle ? chart.title : '',
    ...(chart.categoryAxis.hasTitle && { xTitle: chart.categoryAxis.title }),
    ...(chart.valueAxis.hasTitle && { yTitle: chart.valueAxis.title }),
    ...(chart.valueAxis.minimum === 0 && { fromZero: true }),
    at: chart.anchor.cells ? formatRectangle(chart.anchor.cells.rectangle) : 'F2:N20',
    series: chart.series.map((series) => ({
      name: series.name,
      x: address(series.x),
      y: address(series.y),
      line: writeLine(series),
    })),
  };
}
