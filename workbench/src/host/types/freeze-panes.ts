import { readArea } from '../addresses';
import type { Host } from '../host';
import { HostObject } from '../host-object';
import { Range } from './range';

/** The rows and columns that stay while the rest scrolls. */
export class FreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count: number | null): void {
    this.host.engine.sheets.freeze(this.sheetId, count ?? 1, 0);
  }

  FreezeColumns(count: number | null): void {
    this.host.engine.sheets.freeze(this.sheetId, 0, count ?? 1);
  }

  /** Freezes the rows and columns up to the range's end. */
  FreezeAt(given: unknown): void {
    const { rectangle } = given instanceof Range ? given.area : readArea(this.host.engine, String(given), this.sheetId);
    this.host.engine.sheets.freeze(this.sheetId, rectangle.bottom + 1, rectangle.right + 1);
  }

  Unfreeze(): void {
    this.host.engine.sheets.freeze(this.sheetId, 0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.host.engine.sheets.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const rectangle = { top: 0, left: 0, bottom: Math.max(rows - 1, 0), right: Math.max(columns - 1, 0) };
    const range = new Range(this.host, { sheetId: this.sheetId, rectangle });
    if (rows === 0) return range.GetEntireColumn();
    return columns === 0 ? range.GetEntireRow() : range;
  }
}
