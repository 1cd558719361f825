import { readArea } from '../addresses';
import { readSeries } from '../chart-source';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { freshId, newAxis, type Chart } from '../workbook-state';
import { ChartAxes, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { Range } from './range';

/** Where and how large Excel makes a new chart, in points. */
const FIRST_PLACE = { left: 200, top: 60, width: 360, height: 216 };

/** The charts of a worksheet. */
export class ChartCollection extends HostCollection {
  readonly typeName = 'ChartCollection';

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get charts(): Chart[] {
    return this.host.state.charts.filter((chart) => chart.sheetId === this.sheetId);
  }

  members(): HostObject[] {
    return this.charts.map((chart) => new ChartObject(this.host, chart));
  }

  find(key: unknown): HostObject | null {
    const chart = this.charts.find(({ id, name }) => id === key || name === key);
    return chart ? new ChartObject(this.host, chart) : null;
  }

  GetItemAt(index: number): HostObject {
    const chart = this.members()[index];
    if (!chart) throw itemNotFound();
    return chart;
  }

  Add(type: string, source: unknown, seriesBy: string | null): HostObject {
    const area = source instanceof Range ? source.area : readArea(this.host.engine, String(source), this.sheetId);
    const series = readSeries(this.host.engine, area, type, seriesBy ?? 'Auto');
    const chart: Chart = {
      id: freshId('chart'),
      sheetId: this.sheetId,
      name: this.freeName(),
      type,
      title: series.length === 1 ? (series[0]?.name ?? '') : '',
      hasTitle: true,
      legend: { isVisible: series.length > 1, position: 'Bottom' },
      categoryAxis: newAxis(),
      valueAxis: newAxis(),
      series,
      anchor: { ...FIRST_PLACE },
    };
    this.host.state.charts.push(chart);
    this.host.chartsChanged();
    return new ChartObject(this.host, chart);
  }

  private freeName(): string {
    let number = this.charts.length + 1;
    while (this.find(`Diagram ${number}`)) number += 1;
    return `Diagram ${number}`;
  }
}

/** One chart: recorded here, drawn by the page. */
export class ChartObject extends HostObject {
  readonly typeName = 'Chart';

  constructor(
    private readonly host: Host,
    private readonly chart: Chart,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }

  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(type: string) {
    this.chart.type = type;
    this.host.chartsChanged();
  }
  get Left(): number {
    return this.chart.anchor.left;
  }
  set Left(left: number) {
    this.move({ left });
  }
  get Top(): number {
    return this.chart.anchor.top;
  }
  set Top(top: number) {
    this.move({ top });
  }
  get Width(): number {
    return this.chart.anchor.width;
  }
  set Width(width: number) {
    this.move({ width });
  }
  get Height(): number {
    return this.chart.anchor.height;
  }
  set Height(height: number) {
    this.move({ height });
  }

  get Title(): HostObject {
    return new ChartTitle(this.host, this.chart);
  }
  get Legend(): HostObject {
    return new ChartLegend(this.host, this.chart);
  }
  get Axes(): HostObject {
    return new ChartAxes(this.host, this.chart);
  }
  get Series(): HostObject {
    return new ChartSeriesCollection(this.host, this.chart);
  }
  get Worksheet(): HostObject {
    return this.host.worksheet(this.chart.sheetId);
  }

  /** Lays the chart over cells, which it then follows. */
  SetPosition(start: unknown, end: unknown): void {
    const first = this.rangeOf(start);
    const cells = end === null || end === undefined ? first.area : first.GetBoundingRect(end).area;
    this.chart.anchor.cells = cells;
    this.host.chartsChanged();
  }

  /** The cells that the chart takes its series from anew. */
  SetData(source: unknown, seriesBy: string | null): void {
    this.chart.series = readSeries(this.host.engine, this.rangeOf(source).area, this.chart.type, seriesBy ?? 'Auto');
    this.host.chartsChanged();
  }

  Delete(): void {
    this.host.state.charts = this.host.state.charts.filter((chart) => chart !== this.chart);
    this.host.chartsChanged();
  }

  private move(change: { left?: number; top?: number; width?: number; height?: number }): void {
    this.chart.anchor = { ...this.chart.anchor, ...change, cells: undefined };
    this.host.chartsChanged();
  }

  private rangeOf(given: unknown): Range {
    if (given instanceof Range) return given;
    return new Range(this.host, readArea(this.host.engine, String(given), this.chart.sheetId));
  }
}
