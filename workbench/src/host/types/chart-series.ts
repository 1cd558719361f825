import { readArea } from '../addresses';
import { itemNotFound, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { newSeries, type Chart, type ChartSeries, type SeriesSource } from '../workbook-state';
import { Range } from './range';
import { readColor } from './range-format';

/** The series of a chart. Their ids are their places. */
export class ChartSeriesCollection extends HostCollection {
  readonly typeName = 'ChartSeriesCollection';

  constructor(
    private readonly host: Host,
    private readonly chart: Chart,
  ) {
    super();
  }

  members(): HostObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.host, this.chart, series));
  }

  find(key: unknown): HostObject | null {
    const series = this.chart.series.find(({ id }) => id === key);
    return series ? new ChartSeriesObject(this.host, this.chart, series) : null;
  }

  GetItemAt(index: number): HostObject {
    const series = this.members()[index];
    if (!series) throw itemNotFound();
    return series;
  }

  Add(name: string | null, index: number | null): HostObject {
    const series = newSeries(name ?? `Serie${this.chart.series.length + 1}`, null, null);
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    this.host.chartsChanged();
    return new ChartSeriesObject(this.host, this.chart, series);
  }
}

class ChartSeriesObject extends HostObject {
  readonly typeName = 'ChartSeries';

  constructor(
    private readonly host: Host,
    private readonly chart: Chart,
    private readonly series: ChartSeries,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.series.id };
  }

  get Name(): string {
    return this.series.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return this.series.chartType ?? this.chart.type;
  }
  set ChartType(chartType: string) {
    this.change({ chartType });
  }
  get AxisGroup(): string {
    return this.series.axisGroup;
  }
  set AxisGroup(axisGroup: string) {
    if (axisGroup !== 'Primary') throw new NotEmulated(`ChartSeries.AxisGroup = ${axisGroup}`);
    this.change({ axisGroup });
  }
  get MarkerStyle(): string {
    return this.series.hasMarkers ? 'Circle' : 'None';
  }
  set MarkerStyle(style: string) {
    this.change({ hasMarkers: style !== 'None' });
  }
  get Format(): HostObject {
    return new ChartSeriesFormat((change) => this.change(change), this.series);
  }

  SetValues(source: unknown): void {
    this.change({ y: this.sourceOf(source) });
  }

  SetXAxisValues(source: unknown): void {
    this.change({ x: this.sourceOf(source) });
  }

  Delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.series);
    this.host.chartsChanged();
  }

  private sourceOf(source: unknown): SeriesSource {
    if (source instanceof Range) return { area: source.area };
    return { area: readArea(this.host.engine, String(source), this.chart.sheetId) };
  }

  private change(change: Partial<ChartSeries>): void {
    Object.assign(this.series, change);
    this.host.chartsChanged();
  }
}

type Change = (change: Partial<ChartSeries>) => void;

class ChartSeriesFormat extends HostObject {
  readonly typeName = 'ChartSeriesFormat';

  constructor(
    private readonly change: Change,
    private readonly series: ChartSeries,
  ) {
    super();
  }

  get Line(): HostObject {
    return new ChartLineFormat(this.change, this.series);
  }
  get Fill(): HostObject {
    return new ChartFill(this.change);
  }
}

class ChartLineFormat extends HostObject {
  readonly typeName = 'ChartLineFormat';

  constructor(
    private readonly change: Change,
    private readonly series: ChartSeries,
  ) {
    super();
  }

  get Color(): string {
    return this.series.color ?? '';
  }
  set Color(color: string) {
    this.change({ color: readColor(color) });
  }
  get LineStyle(): string {
    return this.series.dashed ? 'Dash' : 'Continuous';
  }
  set LineStyle(style: string) {
    this.change({ dashed: style !== 'Continuous' });
  }
}

class ChartFill extends HostObject {
  readonly typeName = 'ChartFill';

  constructor(private readonly change: Change) {
    super();
  }

  SetSolidColor(color: string): void {
    this.change({ color: readColor(color) });
  }
}
