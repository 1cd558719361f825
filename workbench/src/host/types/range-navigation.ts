import { bounding, columnCount, EXCEL_COLUMNS, EXCEL_ROWS, intersection, oneCell, rowCount, type Rectangle } from '../../engine/a1';
import type { Area } from '../../engine/engine';
import { onSheet, readArea } from '../addresses';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';

/** The part of Range that finds other ranges. */
export abstract class RangeNavigation<Self extends RangeNavigation<Self>> extends HostObject {
  area: Area;

  constructor(
    protected readonly host: Host,
    area: Area,
  ) {
    super();
    this.area = onSheet(area);
  }

  protected abstract at(area: Area): Self;

  protected get rectangle(): Rectangle {
    return this.area.rectangle;
  }

  protected sibling(rectangle: Rectangle): Self {
    return this.at({ sheetId: this.area.sheetId, rectangle });
  }

  /** A range argument comes as an object or as an address. */
  protected other(given: unknown): Rectangle {
    if (given instanceof RangeNavigation) return given.area.rectangle;
    return readArea(this.host.engine, String(given), this.area.sheetId).rectangle;
  }

  GetCell(row: number, column: number): Self {
    return this.sibling(oneCell(this.rectangle.top + row, this.rectangle.left + column));
  }

  GetResizedRange(rows: number, columns: number): Self {
    return this.sibling({ ...this.rectangle, bottom: this.rectangle.bottom + rows, right: this.rectangle.right + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Self {
    const { top, left } = this.rectangle;
    return this.sibling({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  GetOffsetRange(rows: number, columns: number): Self {
    const { top, left, bottom, right } = this.rectangle;
    return this.sibling({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  GetRow(index: number): Self {
    if (index < 0 || index >= rowCount(this.rectangle)) throw invalidArgument();
    const row = this.rectangle.top + index;
    return this.sibling({ ...this.rectangle, top: row, bottom: row });
  }

  GetColumn(index: number): Self {
    if (index < 0 || index >= columnCount(this.rectangle)) throw invalidArgument();
    const column = this.rectangle.left + index;
    return this.sibling({ ...this.rectangle, left: column, right: column });
  }

  GetLastCell(): Self {
    return this.sibling(oneCell(this.rectangle.bottom, this.rectangle.right));
  }

  GetLastRow(): Self {
    return this.sibling({ ...this.rectangle, top: this.rectangle.bottom });
  }

  GetLastColumn(): Self {
    return this.sibling({ ...this.rectangle, left: this.rectangle.right });
  }

  GetEntireColumn(): Self {
    return this.sibling({ ...this.rectangle, top: 0, bottom: EXCEL_ROWS - 1 });
  }

  GetEntireRow(): Self {
    return this.sibling({ ...this.rectangle, left: 0, right: EXCEL_COLUMNS - 1 });
  }

  GetRowsBelow(count: number | null): Self {
    const { bottom } = this.rectangle;
    return this.sibling({ ...this.rectangle, top: bottom + 1, bottom: bottom + (count ?? 1) });
  }

  GetColumnsAfter(count: number | null): Self {
    const { right } = this.rectangle;
    return this.sibling({ ...this.rectangle, left: right + 1, right: right + (count ?? 1) });
  }

  GetBoundingRect(given: unknown): Self {
    return this.sibling(bounding(this.rectangle, this.other(given)));
  }

  GetIntersectionOrNullObject(given: unknown): Self | null {
    const shared = intersection(this.rectangle, this.other(given));
    return shared && this.sibling(shared);
  }

  GetIntersection(given: unknown): Self {
    const shared = this.GetIntersectionOrNullObject(given);
    if (!shared) throw itemNotFound();
    return shared;
  }

  GetUsedRangeOrNullObject(): Self | null {
    const used = this.host.engine.cells.used(this.area.sheetId);
    const shared = used && intersection(used, this.rectangle);
    return shared && this.sibling(shared);
  }

  GetUsedRange(): Self {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }
}
