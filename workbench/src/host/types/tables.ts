import { intersection, rowCount, type Rectangle } from '../../engine/a1';
import type { Area, CellValue, Table } from '../../engine/engine';
import { findTable, readArea, tableBody } from '../addresses';
import { invalidArgument, itemAlreadyExists, itemNotFound, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { isValidName } from './names';
import { Range } from './range';

/** The tables of the workbook, or of one worksheet. */
export class TableCollection extends HostCollection {
  readonly typeName = 'TableCollection';

  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  members(): HostObject[] {
    const tables = this.host.engine.tables.list().filter((table) => this.sheetId === undefined || table.sheetId === this.sheetId);
    return tables.map(({ id }) => new TableObject(this.host, id));
  }

  find(key: unknown): TableObject | null {
    const table = findTable(this.host.engine, key, this.sheetId);
    return table ? new TableObject(this.host, table.id) : null;
  }

  GetItemAt(index: number): HostObject {
    const table = this.members()[index];
    if (!table) throw itemNotFound();
    return table;
  }

  async Add(given: unknown, hasHeaders: boolean): Promise<TableObject> {
    if (!hasHeaders) throw new NotEmulated('TableCollection.add without headers');
    const { engine } = this.host;
    const area = given instanceof Range ? given.area : readArea(engine, String(given), this.sheetId ?? engine.sheets.activeId());
    const overlaps = (table: Table): boolean => table.sheetId === area.sheetId && intersection(table.rectangle, area.rectangle) !== null;
    if (engine.tables.list().some(overlaps)) throw invalidArgument('A table cannot overlap another table.');
    const name = this.freeName();
    await engine.tables.add(area.sheetId, name, area.rectangle);
    const added = this.find(name);
    if (!added) throw invalidArgument('The spreadsheet did not take the table.');
    return added;
  }

  private freeName(): string {
    let number = 1;
    while (findTable(this.host.engine, `Tabell${number}`)) number += 1;
    return `Tabell${number}`;
  }
}

/** One table. */
export class TableObject extends HostObject {
  readonly typeName = 'Table';

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  private get table(): Table {
    const table = findTable(this.host.engine, this.tableId);
    if (!table) throw itemNotFound();
    return table;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    if (!isValidName(name)) throw invalidArgument();
    const other = findTable(this.host.engine, name);
    if (other && other.id !== this.tableId) throw itemAlreadyExists();
    void this.host.engine.tables.rename(this.tableId, name);
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }
  get AutoFilter(): HostObject {
    return new AutoFilter();
  }
  get Worksheet(): HostObject {
    return this.host.worksheet(this.table.sheetId);
  }
  get Columns(): HostObject {
    return new TableColumnCollection(this.host, this.tableId);
  }
  get Rows(): HostObject {
    return new TableRowCollection(this.host, this.tableId);
  }

  GetRange(): Range {
    return new Range(this.host, this.table);
  }

  GetHeaderRowRange(): Range {
    const { sheetId, rectangle } = this.table;
    return new Range(this.host, { sheetId, rectangle: { ...rectangle, bottom: rectangle.top } });
  }

  GetDataBodyRange(): Range {
    return new Range(this.host, tableBody(this.table));
  }

  async Resize(given: unknown): Promise<void> {
    const area = given instanceof Range ? given.area : readArea(this.host.engine, String(given), this.table.sheetId);
    await this.host.engine.tables.resize(this.tableId, area.rectangle);
  }

  /** Takes away the table and its cells' contents, as Excel does. */
  async Delete(): Promise<void> {
    const range = this.GetRange();
    await this.host.engine.tables.remove(this.tableId);
    range.Clear(null);
  }

  /** Takes away the table and leaves its cells. */
  async ConvertToRange(): Promise<Range> {
    const range = this.GetRange();
    await this.host.engine.tables.remove(this.tableId);
    return range;
  }
}

/** Filtering is not emulated: every row is always shown. */
class AutoFilter extends HostObject {
  readonly typeName = 'AutoFilter';

  get IsDataFiltered(): boolean {
    return false;
  }
}

class TableColumnCollection extends HostCollection {
  readonly typeName = 'TableColumnCollection';

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  private get columns(): readonly string[] {
    return findTable(this.host.engine, this.tableId)?.columns ?? [];
  }

  members(): HostObject[] {
    return this.columns.map((_name, index) => new TableColumn(this.host, this.tableId, index));
  }

  /** Ids of columns are their numbers from one. */
  find(key: unknown): HostObject | null {
    const index = this.columns.findIndex((name, i) => name === key || i + 1 === key);
    return index < 0 ? null : new TableColumn(this.host, this.tableId, index);
  }

  GetItemAt(index: number): HostObject {
    const column = this.members()[index];
    if (!column) throw itemNotFound();
    return column;
  }
}

class TableColumn extends HostObject {
  readonly typeName = 'TableColumn';

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  private get table(): Table {
    const table = findTable(this.host.engine, this.tableId);
    if (!table) throw itemNotFound();
    return table;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.index + 1 };
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.table.columns[this.index] ?? '';
  }
  get Values(): CellValue[][] {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return new Range(this.host, this.columnOf(this.table));
  }

  GetDataBodyRange(): Range {
    return new Range(this.host, this.columnOf(tableBody(this.table)));
  }

  private columnOf({ sheetId, rectangle }: Area): Area {
    const column = rectangle.left + this.index;
    const cells: Rectangle = { ...rectangle, left: column, right: column };
    return { sheetId, rectangle: cells };
  }
}

/** Rows are counted only: adding one by one is not emulated. */
class TableRowCollection extends HostObject {
  readonly typeName = 'TableRowCollection';

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get Count(): number {
    const table = findTable(this.host.engine, this.tableId);
    if (!table) throw itemNotFound();
    return rowCount(tableBody(table).rectangle);
  }

  GetCount(): number {
    return this.Count;
  }
}
