import { oneCell } from '../../engine/a1';
import type { Sheet } from '../../engine/engine';
import { findSheet, readArea, sheetOf, WHOLE_SHEET } from '../addresses';
import { HostError, invalidArgument, itemAlreadyExists, NotEmulated } from '../errors';
import { WHOLE_WORKBOOK } from '../events';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { ChartCollection } from './charts';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { readColor } from './range-format';
import { TableCollection } from './tables';

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const SHEET_EVENTS = ['DataChangedEvent', 'SelectionChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'CalculatedEvent'];

/** The workbook's worksheets. */
export class WorksheetCollection extends HostCollection {
  readonly typeName = 'WorksheetCollection';
  override readonly events = { target: WHOLE_WORKBOOK, names: [...SHEET_EVENTS, 'AddedEvent', 'DeletedEvent'] };

  constructor(private readonly host: Host) {
    super();
  }

  members(): HostObject[] {
    return this.host.engine.sheets.list().map(({ id }) => new Worksheet(this.host, id));
  }

  find(key: unknown): Worksheet | null {
    const sheet = findSheet(this.host.engine, key);
    return sheet ? new Worksheet(this.host, sheet.id) : null;
  }

  override GetCount(onlyVisible: boolean | null = null): number {
    return this.host.engine.sheets.list().filter((sheet) => !onlyVisible || !sheet.isHidden).length;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.engine.sheets.activeId());
  }

  GetFirst(): HostObject | null {
    return this.members()[0] ?? null;
  }

  GetLast(): HostObject | null {
    return this.members().at(-1) ?? null;
  }

  Add(name: string | null): Worksheet {
    const id = this.host.engine.sheets.add(this.checkedName(name ?? this.freeName()));
    this.host.events.raise('AddedEvent', id, () => ({ type: 'WorksheetAdded', worksheetId: id, source: 'Local' }));
    return new Worksheet(this.host, id);
  }

  private checkedName(name: string): string {
    checkSheetName(name);
    if (findSheet(this.host.engine, name)) throw itemAlreadyExists();
    return name;
  }

  private freeName(): string {
    let number = this.host.engine.sheets.list().length + 1;
    while (findSheet(this.host.engine, `Blad${number}`)) number += 1;
    return `Blad${number}`;
  }
}

/** One worksheet. */
export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';
  override readonly events: { target: string; names: string[] };

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
    this.events = { target: sheetId, names: SHEET_EVENTS };
  }

  private get sheet(): Sheet {
    return sheetOf(this.host.engine, this.sheetId);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    checkSheetName(name);
    const other = findSheet(this.host.engine, name);
    if (other && other.id !== this.sheetId) throw itemAlreadyExists();
    this.host.engine.sheets.rename(this.sheetId, name);
  }
  get Position(): number {
    return this.host.engine.sheets.list().findIndex(({ id }) => id === this.sheetId);
  }
  set Position(position: number) {
    this.host.engine.sheets.move(this.sheetId, position);
  }
  get Visibility(): string {
    return this.sheet.isHidden ? 'Hidden' : 'Visible';
  }
  set Visibility(visibility: string) {
    if (visibility === 'VeryHidden') throw new NotEmulated('Worksheet.Visibility = VeryHidden');
    this.host.engine.sheets.setHidden(this.sheetId, visibility === 'Hidden');
  }
  get TabColor(): string {
    return this.host.engine.sheets.tabColor(this.sheetId);
  }
  set TabColor(color: string) {
    this.host.engine.sheets.setTabColor(this.sheetId, readColor(color));
  }
  get ShowGridlines(): boolean {
    return this.host.engine.sheets.showsGridlines(this.sheetId);
  }
  /** So the server calls what is `showGridlines` in public. */
  set Gridlines(shown: boolean) {
    this.host.engine.sheets.setGridlines(this.sheetId, shown);
  }

  get Tables(): HostObject {
    return new TableCollection(this.host, this.sheetId);
  }
  get Charts(): HostObject {
    return new ChartCollection(this.host, this.sheetId);
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.host);
  }
  get FreezePanes(): HostObject {
    return new FreezePanes(this.host, this.sheetId);
  }
  get PageLayout(): HostObject {
    return new PageLayout(this.host, this.sheetId);
  }

  GetRange(address: string | null): Range {
    if (!address) return new Range(this.host, { sheetId: this.sheetId, rectangle: WHOLE_SHEET });
    return new Range(this.host, readArea(this.host.engine, address, this.sheetId));
  }

  GetCell(row: number, column: number): Range {
    return new Range(this.host, { sheetId: this.sheetId, rectangle: oneCell(row, column) });
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument();
    return this.GetCell(row, column).GetAbsoluteResizedRange(rows, columns);
  }

  GetUsedRangeOrNullObject(): Range | null {
    const rectangle = this.host.engine.cells.used(this.sheetId);
    return rectangle && new Range(this.host, { sheetId: this.sheetId, rectangle });
  }

  GetUsedRange(): Range {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }

  Activate(): void {
    this.host.engine.sheets.activate(this.sheetId);
  }

  Calculate(): void {
    this.host.engine.calculation.recalculateAll();
  }

  Delete(): void {
    if (this.host.engine.sheets.list().length < 2) throw new HostError('InvalidOperation');
    this.host.state.charts = this.host.state.charts.filter((chart) => chart.sheetId !== this.sheetId);
    this.host.state.prompts = this.host.state.prompts.filter(({ area }) => area.sheetId !== this.sheetId);
    this.host.state.pages.delete(this.sheetId);
    this.host.engine.sheets.remove(this.sheetId);
    this.host.chartsChanged();
    const payload = { type: 'WorksheetDeleted', worksheetId: this.sheetId, source: 'Local' };
    this.host.events.raise('DeletedEvent', this.sheetId, () => payload);
  }
}

function checkSheetName(name: string): void {
  if (name === '' || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name)) throw invalidArgument();
}
