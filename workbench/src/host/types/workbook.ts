import { oneCell } from '../../engine/a1';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';
import { Application, Runtime } from './application';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { Worksheet, WorksheetCollection } from './worksheet';

/** Where every request begins. */
export class Workbook extends HostObject {
  readonly typeName = 'Workbook';

  constructor(private readonly host: Host) {
    super();
  }

  get Name(): string {
    return 'Arbetsbok1.xlsx';
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): HostObject {
    return new Application(this.host);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollection(this.host);
  }
  get Tables(): HostObject {
    return new TableCollection(this.host);
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.host);
  }
  get Settings(): HostObject {
    return new SettingCollection(this.host);
  }
  get _Runtime(): HostObject {
    return new Runtime(this.host);
  }

  GetSelectedRange(): Range {
    return new Range(this.host, this.host.engine.selection.current());
  }

  GetActiveCell(): Range {
    const { sheetId, rectangle } = this.host.engine.selection.current();
    return new Range(this.host, { sheetId, rectangle: oneCell(rectangle.top, rectangle.left) });
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.engine.sheets.activeId());
  }

  _RemoveReference(referenceId: string): void {
    this.host.references.release(referenceId);
  }

  _RemoveAllReferences(): void {
    this.host.references.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.host.references.count;
  }

  /** The range of a change event, for `event.getRange(context)`. */
  _GetRangeForEventByReferenceId(referenceId: string): HostObject {
    const range = this.host.references.find(referenceId);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): HostObject | null {
    return this.host.references.find(referenceId);
  }
}
