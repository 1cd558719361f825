import { NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';
import type { Chart, ChartAxis } from '../workbook-state';

/** A part of a chart redraws it when it is changed. */
abstract class ChartPart extends HostObject {
  constructor(
    protected readonly host: Host,
    protected readonly chart: Chart,
  ) {
    super();
  }

  protected change(apply: () => void): void {
    apply();
    this.host.chartsChanged();
  }
}

export class ChartTitle extends ChartPart {
  readonly typeName = 'ChartTitle';

  get Text(): string {
    return this.chart.title;
  }
  set Text(text: string) {
    this.change(() => Object.assign(this.chart, { title: text, hasTitle: true }));
  }
  get Visible(): boolean {
    return this.chart.hasTitle;
  }
  set Visible(visible: boolean) {
    this.change(() => Object.assign(this.chart, { hasTitle: visible }));
  }
}

export class ChartLegend extends ChartPart {
  readonly typeName = 'ChartLegend';

  get Visible(): boolean {
    return this.chart.legend.isVisible;
  }
  set Visible(isVisible: boolean) {
    this.change(() => Object.assign(this.chart.legend, { isVisible }));
  }
  get Position(): string {
    return this.chart.legend.position;
  }
  set Position(position: string) {
    if (!['Top', 'Bottom', 'Left', 'Right'].includes(position)) throw new NotEmulated(`ChartLegend.Position = ${position}`);
    this.change(() => Object.assign(this.chart.legend, { position }));
  }
}

export class ChartAxes extends ChartPart {
  readonly typeName = 'ChartAxes';

  get CategoryAxis(): HostObject {
    return new ChartAxisObject(this.host, this.chart, this.chart.categoryAxis);
  }
  get ValueAxis(): HostObject {
    return new ChartAxisObject(this.host, this.chart, this.chart.valueAxis);
  }
}

class ChartAxisObject extends ChartPart {
  readonly typeName = 'ChartAxis';

  constructor(
    host: Host,
    chart: Chart,
    private readonly axis: ChartAxis,
  ) {
    super(host, chart);
  }

  get Title(): HostObject {
    return new ChartAxisTitle(this.host, this.chart, this.axis);
  }
  get Minimum(): number | string {
    return this.axis.minimum ?? '';
  }
  set Minimum(minimum: number | string) {
    this.change(() => Object.assign(this.axis, { minimum: minimum === '' ? undefined : Number(minimum) }));
  }
  get Maximum(): number | string {
    return this.axis.maximum ?? '';
  }
  set Maximum(maximum: number | string) {
    this.change(() => Object.assign(this.axis, { maximum: maximum === '' ? undefined : Number(maximum) }));
  }
  get NumberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }
  set NumberFormat(numberFormat: string) {
    this.change(() => Object.assign(this.axis, { numberFormat }));
  }
  get Visible(): boolean {
    return this.axis.isVisible;
  }
  set Visible(isVisible: boolean) {
    this.change(() => Object.assign(this.axis, { isVisible }));
  }
  get ReversePlotOrder(): boolean {
    return this.axis.isReversed;
  }
  set ReversePlotOrder(isReversed: boolean) {
    this.change(() => Object.assign(this.axis, { isReversed }));
  }
  get TickLabelPosition(): string {
    return this.axis.labels;
  }
  set TickLabelPosition(labels: string) {
    if (!['NextToAxis', 'Low'].includes(labels)) throw new NotEmulated(`ChartAxis.TickLabelPosition = ${labels}`);
    this.change(() => Object.assign(this.axis, { labels }));
  }
}

class ChartAxisTitle extends ChartPart {
  readonly typeName = 'ChartAxisTitle';

  constructor(
    host: Host,
    chart: Chart,
    private readonly axis: ChartAxis,
  ) {
    super(host, chart);
  }

  get Text(): string {
    return this.axis.title;
  }
  set Text(title: string) {
    this.change(() => Object.assign(this.axis, { title, hasTitle: true }));
  }
  get Visible(): boolean {
    return this.axis.hasTitle;
  }
  set Visible(hasTitle: boolean) {
    this.change(() => Object.assign(this.axis, { hasTitle }));
  }
}
