import { Chart as Drawing, registerables, type ChartConfiguration, type ChartDataset } from 'chart.js';
import type { Chart, ChartAxis } from '../host/workbook-state';
import type { ChartData } from './chart-data';
import { kindOf } from './chart-kind';

Drawing.register(...registerables);

const COLORS = ['#2E6DA4', '#D9822B', '#3E8E5A', '#8F5AA8', '#B83B3B', '#5F6B7A'];
const DASHES = [6, 4];
/** Pixels: the box in the legend is drawn there and back, and dashes fall on dashes where it turns in the middle of one. */
const LEGEND_LINE = 3 * (6 + 4) + 6 / 2;
/** Names beside an axis stand level, and some are left out where there is no room, as in Excel. */
const names = { maxRotation: 0, autoSkipPadding: 12 };
const NUMBERS = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 });

/** Draws a chart on a canvas, in place of what was there. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart, data: ChartData): void {
  const configuration = configure(chart, data);
  const existing = Drawing.getChart(canvas);
  if (!existing) {
    new Drawing(canvas, configuration);
    return;
  }
  existing.data = configuration.data;
  existing.options = configuration.options ?? {};
  existing.update('none');
}

/** Lets a canvas go that is taken away. */
export function forgetChart(canvas: HTMLCanvasElement): void {
  Drawing.getChart(canvas)?.destroy();
}

type Kind = 'line' | 'bar' | 'scatter';

function configure(chart: Chart, data: ChartData): ChartConfiguration<Kind> {
  const kind = kindOf(chart.type);
  const type: Kind = kind === 'lines' ? 'line' : kind === 'scatter-lines' ? 'scatter' : 'bar';
  const { position, isVisible } = chart.legend;
  // The library begins bars at the top, Excel at the bottom.
  const isReversed = (kind === 'bars') !== chart.categoryAxis.isReversed;
  const xAxis = {
    ...axis(chart.categoryAxis),
    reverse: isReversed,
    ...(type === 'scatter' ? { type: 'linear' as const, ticks: ticks(chart.categoryAxis) } : { ticks: names }),
  };
  const yAxis = { ...axis(chart.valueAxis), beginAtZero: beginsAtZero(data), ticks: ticks(chart.valueAxis, data.numberFormat) };
  return {
    type,
    data: { labels: [...data.labels], datasets: data.series.map((series, index) => dataset(type, series, index)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind === 'bars' ? 'y' : 'x',
      scales: kind === 'bars' ? { y: xAxis, x: yAxis } : { x: xAxis, y: yAxis },
      plugins: {
        title: { display: chart.hasTitle && chart.title !== '', text: chart.title, font: { size: 14 } },
        legend: {
          display: isVisible,
          position: position.toLowerCase() as 'top' | 'bottom' | 'left' | 'right',
          // A box without height is a line, with its dashes.
          labels: type === 'bar' ? {} : { boxWidth: LEGEND_LINE, boxHeight: 0 },
        },
        tooltip: { enabled: false },
      },
    },
  };
}

function dataset(type: Kind, { source, points }: ChartData['series'][number], index: number): ChartDataset<Kind> {
  const color = source.color ?? COLORS[index % COLORS.length] ?? '#000000';
  return {
    label: source.name,
    data: (type === 'scatter' ? points : points.map(({ y }) => y)) as ChartDataset<Kind>['data'],
    borderColor: color,
    backgroundColor: color,
    borderWidth: type === 'bar' ? 0 : 2,
    ...(type !== 'bar' && { borderDash: source.dashed ? DASHES : [], pointRadius: source.hasMarkers ? 3 : 0, showLine: true }),
  };
}

function axis({ title, hasTitle, minimum, maximum, isVisible }: ChartAxis) {
  return { display: isVisible, min: minimum, max: maximum, title: { display: hasTitle && title !== '', text: title } };
}

/** Excel leaves 0 out only where the figures differ by less than a sixth of the largest. */
function beginsAtZero({ series }: ChartData): boolean {
  const figures = series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  return lowest < 0 || highest - lowest > highest / 6;
}

function ticks({ numberFormat }: ChartAxis, ofFigures = '') {
  const format = (numberFormat ?? ofFigures).includes('%') ? PERCENT : NUMBERS;
  return { callback: (value: string | number) => format.format(Number(value)) };
}
