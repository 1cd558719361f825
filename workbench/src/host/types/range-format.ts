import { columnCount, rowCount, type Rectangle } from '../../engine/a1';
import type { Area, BorderEdge, CellStyle } from '../../engine/engine';
import { clipToUsed } from '../addresses';
import { invalidArgument, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { autofitColumns, autofitRows } from './autofit';

/** Excel measures columns and rows in points; the screen in pixels. */
const POINTS_PER_PIXEL = 0.75;
const COLOR_NAMES: Record<string, string> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
};

/** A color as `#rrggbb`. */
export function readColor(given: unknown): string {
  const text = String(given);
  const color = COLOR_NAMES[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

/** The parts of a range's format share the range, its first cell's style and the way to set it. */
abstract class FormatPart extends HostObject {
  constructor(
    protected readonly host: Host,
    protected readonly area: Area,
  ) {
    super();
  }

  protected get style(): CellStyle {
    const { sheetId, rectangle } = this.area;
    return this.host.engine.cells.style(sheetId, rectangle.top, rectangle.left);
  }

  protected apply(style: CellStyle): void {
    this.host.engine.cells.applyStyle(clipToUsed(this.host.engine, this.area), style);
  }
}

export class RangeFormat extends FormatPart {
  readonly typeName = 'RangeFormat';

  get Font(): HostObject {
    return new RangeFont(this.host, this.area);
  }
  get Fill(): HostObject {
    return new RangeFill(this.host, this.area);
  }
  get Borders(): HostObject {
    return new RangeBorderCollection(this.host, this.area);
  }
  get HorizontalAlignment(): string {
    return this.style.horizontal ?? 'General';
  }
  set HorizontalAlignment(given: string) {
    this.apply({ horizontal: oneOf(given, ['General', 'Left', 'Center', 'Right'] as const, 'RangeFormat.HorizontalAlignment') });
  }
  get VerticalAlignment(): string {
    return this.style.vertical ?? 'Bottom';
  }
  set VerticalAlignment(given: string) {
    this.apply({ vertical: oneOf(given, ['Top', 'Center', 'Bottom'] as const, 'RangeFormat.VerticalAlignment') });
  }
  get WrapText(): boolean {
    return this.style.wrap ?? false;
  }
  set WrapText(given: boolean) {
    this.apply({ wrap: given });
  }
  get ColumnWidth(): number {
    return this.host.engine.sheets.columnWidth(this.area.sheetId, this.area.rectangle.left) * POINTS_PER_PIXEL;
  }
  set ColumnWidth(points: number) {
    const { sheetId, rectangle } = this.area;
    this.host.engine.sheets.setColumnWidth(sheetId, rectangle.left, columnCount(rectangle), points / POINTS_PER_PIXEL);
  }
  get RowHeight(): number {
    return this.host.engine.sheets.rowHeight(this.area.sheetId, this.area.rectangle.top) * POINTS_PER_PIXEL;
  }
  set RowHeight(points: number) {
    const { sheetId, rectangle } = clipToUsed(this.host.engine, this.area);
    this.host.engine.sheets.setRowHeight(sheetId, rectangle.top, rowCount(rectangle), points / POINTS_PER_PIXEL);
  }

  AutofitColumns(): void {
    autofitColumns(this.host.engine, clipToUsed(this.host.engine, this.area));
  }

  AutofitRows(): void {
    autofitRows(this.host.engine, clipToUsed(this.host.engine, this.area));
  }
}

class RangeFont extends FormatPart {
  readonly typeName = 'RangeFont';

  get Bold(): boolean {
    return this.style.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.apply({ bold });
  }
  get Italic(): boolean {
    return this.style.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.apply({ italic });
  }
  get Underline(): string {
    return this.style.underline ? 'Single' : 'None';
  }
  set Underline(given: string) {
    this.apply({ underline: oneOf(given, ['None', 'Single'] as const, 'RangeFont.Underline') === 'Single' });
  }
  get Name(): string {
    return this.style.fontName ?? '';
  }
  set Name(fontName: string) {
    this.apply({ fontName });
  }
  get Size(): number {
    return this.style.fontSize ?? 11;
  }
  set Size(fontSize: number) {
    this.apply({ fontSize });
  }
  get Color(): string {
    return this.style.fontColor ?? '#000000';
  }
  set Color(color: string) {
    this.apply({ fontColor: readColor(color) });
  }
}

class RangeFill extends FormatPart {
  readonly typeName = 'RangeFill';

  get Color(): string {
    return this.style.fill ?? '#FFFFFF';
  }
  set Color(color: string) {
    this.apply({ fill: readColor(color) });
  }

  Clear(): void {
    this.apply({ fill: null });
  }
}

/** Which cells' which edges a border of a range is made of. */
const BORDERS: Record<string, (r: Rectangle) => { edge: BorderEdge; cells: Rectangle }> = {
  EdgeTop: (r) => ({ edge: 'top', cells: { ...r, bottom: r.top } }),
  EdgeBottom: (r) => ({ edge: 'bottom', cells: { ...r, top: r.bottom } }),
  EdgeLeft: (r) => ({ edge: 'left', cells: { ...r, right: r.left } }),
  EdgeRight: (r) => ({ edge: 'right', cells: { ...r, left: r.right } }),
  InsideHorizontal: (r) => ({ edge: 'top', cells: { ...r, top: r.top + 1 } }),
  InsideVertical: (r) => ({ edge: 'left', cells: { ...r, left: r.left + 1 } }),
};

class RangeBorderCollection extends HostCollection {
  readonly typeName = 'RangeBorderCollection';

  constructor(
    private readonly host: Host,
    private readonly area: Area,
  ) {
    super();
  }

  members(): HostObject[] {
    return Object.keys(BORDERS).map((name) => new RangeBorder(this.host, this.area, name));
  }

  find(name: unknown): HostObject | null {
    return String(name) in BORDERS ? new RangeBorder(this.host, this.area, String(name)) : null;
  }
}

class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    private readonly host: Host,
    private readonly whole: Area,
    private readonly name: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.name };
  }

  get SideIndex(): string {
    return this.name;
  }
  get Style(): string {
    return this.border?.style ?? 'None';
  }
  set Style(style: string) {
    if (style === 'None') this.set(null);
    else this.set({ style: oneOf(style, ['Continuous', 'Dash', 'Dot', 'Double'] as const, 'RangeBorder.Style') });
  }
  get Weight(): string {
    return this.border?.weight ?? 'Thin';
  }
  set Weight(weight: string) {
    this.set({ weight: oneOf(weight, ['Thin', 'Medium', 'Thick'] as const, 'RangeBorder.Weight') });
  }
  get Color(): string {
    return this.border?.color ?? '#000000';
  }
  set Color(color: string) {
    this.set({ color: readColor(color) });
  }

  private get part() {
    const part = BORDERS[this.name]?.(this.whole.rectangle);
    if (!part) throw invalidArgument();
    return part;
  }

  private get border() {
    const { edge, cells } = this.part;
    return this.host.engine.cells.style(this.whole.sheetId, cells.top, cells.left).borders?.[edge] ?? null;
  }

  private set(change: Partial<NonNullable<RangeBorder['border']>> | null): void {
    const { edge, cells } = this.part;
    if (cells.top > cells.bottom || cells.left > cells.right) return;
    const border = change && { style: 'Continuous' as const, weight: 'Thin' as const, color: '#000000', ...this.border, ...change };
    this.host.engine.cells.applyStyle({ sheetId: this.whole.sheetId, rectangle: cells }, { borders: { [edge]: border } });
  }
}

function oneOf<Choice extends string>(given: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === given);
  if (!found) throw new NotEmulated(`${what} = ${given}`);
  return found;
}
