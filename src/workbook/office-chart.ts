import { areaAt } from '../sheets/address';
import type { PlannedChart, PlannedLine, PlannedSeries } from '../sheets/plan';
import { lineColours } from './looks';

const chartTypes = {
  lines: 'Line',
  columns: 'ColumnClustered',
  bars: 'BarClustered',
  'scatter-lines': 'XYScatterLinesNoMarkers',
} as const satisfies Record<PlannedChart['kind'], `${Excel.ChartType}`>;

/** Puts a planned chart into the request that is being made. */
export function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { kind, name, title, xTitle, yTitle, fromZero, at, series } = planned;
  const [first, ...others] = series;
  if (!first) return;
  // A chart is made of cells; those of the first series give it exactly that one.
  const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(first.y), seriesBy(first));
  chart.name = name;
  chart.title.text = title;
  if (xTitle !== undefined) chart.axes.categoryAxis.title.text = xTitle;
  if (yTitle !== undefined) chart.axes.valueAxis.title.text = yTitle;
  if (fromZero) chart.axes.valueAxis.minimum = 0;
  if (kind === 'bars') readFromTheTop(chart.axes.categoryAxis);
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  const [start, end] = at.split(':');
  chart.setPosition(start ?? at, end);
  setSeries(sheet, chart.series.getItemAt(0), first);
  for (const other of others) setSeries(sheet, chart.series.add(other.name), other);
}

/** In the order of its rows, with its names beside the bars, also where these reach below 0. */
function readFromTheTop(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  axis.tickLabelPosition = 'Low';
}

function setSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, x, y, line }: PlannedSeries): void {
  series.name = name;
  series.setValues(sheet.getRange(y));
  series.setXAxisValues(sheet.getRange(x));
  if (line) setLine(series.format.line, line);
}

function setLine(format: Excel.ChartLineFormat, { group, isDashed }: PlannedLine): void {
  format.color = lineColours[group];
  if (isDashed) format.lineStyle = 'Dash';
}

function seriesBy({ y }: PlannedSeries): 'Columns' | 'Rows' {
  const { left, right } = areaAt(y);
  return left === right ? 'Columns' : 'Rows';
}
