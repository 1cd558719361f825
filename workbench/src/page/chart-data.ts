import { columnCount, rowCount } from '../engine/a1';
import type { CellValue, Engine } from '../engine/engine';
import type { Chart, ChartSeries, SeriesSource } from '../host/workbook-state';

/** A chart with the numbers of its cells, ready to be drawn. */
export interface ChartData {
  readonly labels: readonly string[];
  /** Of the first number: an axis shows its figures in it unless it has a format of its own. */
  readonly numberFormat: string;
  readonly series: readonly { readonly source: ChartSeries; readonly points: readonly { x: number | string; y: number | null }[] }[];
}

/** Reads the cells of a chart's series. A text or an error among the numbers is a gap. */
export function readChartData(engine: Engine, chart: Chart): ChartData {
  const first = chart.series[0];
  const labels = first?.x ? textsOf(engine, first.x) : (first?.y ? valuesOf(engine, first.y) : []).map((_, index) => String(index + 1));
  const series = chart.series.map((source) => {
    const x = source.x ? valuesOf(engine, source.x) : [];
    const y = source.y ? valuesOf(engine, source.y) : [];
    const points = y.map((value, index) => ({ x: xValue(x[index], index), y: typeof value === 'number' ? value : null }));
    return { source, points };
  });
  return { labels, numberFormat: first?.y ? formatOf(engine, first.y) : '', series };
}

function formatOf(engine: Engine, source: SeriesSource): string {
  if ('values' in source) return '';
  const { sheetId, rectangle } = source.area;
  return engine.cells.style(sheetId, rectangle.top, rectangle.left).numberFormat ?? '';
}

function xValue(value: CellValue | undefined, index: number): number {
  return typeof value === 'number' ? value : index + 1;
}

function valuesOf(engine: Engine, source: SeriesSource): readonly CellValue[] {
  return 'values' in source ? source.values : eachCell(source, (sheetId, row, column) => engine.cells.value(sheetId, row, column));
}

function textsOf(engine: Engine, source: SeriesSource): readonly string[] {
  if ('values' in source) return source.values.map(String);
  return eachCell(source, (sheetId, row, column) => engine.cells.text(sheetId, row, column));
}

function eachCell<Result>(
  { area: { sheetId, rectangle: r } }: Extract<SeriesSource, { area: unknown }>,
  read: (sheetId: string, row: number, column: number) => Result,
): Result[] {
  return Array.from({ length: rowCount(r) * columnCount(r) }, (_, index) =>
    read(sheetId, r.top + Math.floor(index / columnCount(r)), r.left + (index % columnCount(r))),
  );
}
