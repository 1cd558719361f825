import { intersection } from '../../engine/a1';
import type { Area } from '../../engine/engine';
import { itemNotFound, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { freshId, type ColorScale } from '../workbook-state';
import { readColor } from './range-format';

interface Criterion {
  readonly color?: string;
  readonly type?: string;
  readonly formula?: string | null;
}
/** As office.js sends `colorScale.criteria`. */
export interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion | null;
  readonly maximum: Criterion;
}

/** The conditional formats of a range. Of all kinds only color scales are emulated. */
export class ConditionalFormatCollection extends HostCollection {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly host: Host,
    private readonly area: Area,
  ) {
    super();
  }

  private get scales(): ColorScale[] {
    const { sheetId, rectangle } = this.area;
    return this.host.state.colorScales.filter(({ area }) => area.sheetId === sheetId && intersection(area.rectangle, rectangle) !== null);
  }

  members(): HostObject[] {
    return this.scales.map((scale) => new ConditionalFormat(this.host, scale));
  }

  find(key: unknown): HostObject | null {
    const scale = this.host.state.colorScales.find(({ id }) => id === key);
    return scale ? new ConditionalFormat(this.host, scale) : null;
  }

  GetItemAt(index: number): HostObject {
    const format = this.members()[index];
    if (!format) throw itemNotFound();
    return format;
  }

  Add(type: string): HostObject {
    if (type !== 'ColorScale') throw new NotEmulated(`ConditionalFormatCollection.add(${type})`);
    const scale: ColorScale = { id: freshId('color-scale'), area: this.area, colors: [] };
    this.host.state.colorScales.push(scale);
    return new ConditionalFormat(this.host, scale);
  }

  ClearAll(): void {
    const gone = this.scales;
    this.host.state.colorScales = this.host.state.colorScales.filter((scale) => !gone.includes(scale));
    this.host.colorScalesChanged();
  }
}

class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    private readonly host: Host,
    private readonly scale: ColorScale,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.scale.id };
  }

  get Id(): string {
    return this.scale.id;
  }
  get Type(): string {
    return 'ColorScale';
  }
  get ColorScale(): HostObject {
    return new ColorScaleObject(this.host, this.scale);
  }
  get ColorScaleOrNullObject(): HostObject {
    return this.ColorScale;
  }

  Delete(): void {
    this.host.state.colorScales = this.host.state.colorScales.filter((scale) => scale !== this.scale);
    this.host.colorScalesChanged();
  }
}

class ColorScaleObject extends HostObject {
  readonly typeName = 'ColorScaleConditionalFormat';

  constructor(
    private readonly host: Host,
    private readonly scale: ColorScale,
  ) {
    super();
  }

  get ThreeColorScale(): boolean {
    return this.scale.colors.length === 3;
  }
  get Criteria(): unknown {
    const [minimum, ...others] = this.scale.colors.map(({ color, type, at }) => ({
      color,
      type,
      formula: at === undefined ? null : String(at),
    }));
    return { minimum, midpoint: others.length === 2 ? others[0] : null, maximum: others.at(-1) };
  }
  set Criteria(given: unknown) {
    const { minimum, midpoint, maximum } = given as Criteria;
    this.scale.colors = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(readCriterion);
    this.host.colorScalesChanged();
  }
}

const TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile'];

function readCriterion({ color, type = '', formula }: Criterion): ColorScale['colors'][number] {
  const at = formula ? Number(formula.replace(/^=/, '')) : undefined;
  if (!TYPES.includes(type) || Number.isNaN(at)) throw new NotEmulated(`a color scale with the criterion ${type} ${formula ?? ''}`);
  return { color: readColor(color), type, at };
}
