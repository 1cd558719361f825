/* eslint-disable @typescript-eslint/require-await -- the face is asynchronous throughout, whatever lies behind it */
import { columnCount, formatAddress, rowCount, type Rectangle } from '../engine/a1';
import type { Area, CellValue } from '../engine/engine';
import type { CustomFunctions } from '../functions/custom-functions';
import { readArea } from '../host/addresses';
import type { Connection } from '../host/connection';
import type { EmulatedHost } from '../host/emulated-host';
import type { FailureKind } from '../host/failures';
import { standardPage, type Page, type SeriesSource } from '../host/workbook-state';
import { openWorkbook } from './open-workbook';
import { saveWorkbook } from './save-workbook';
import { readTypedInCell } from './typed-in-cell';
import { readWorkbookFile, type WorkbookFile } from './workbook-file';

/** An empty workbook, as Excel makes it. */
export const EMPTY_WORKBOOK: WorkbookFile = { sheets: [{ name: 'Blad1', cells: [] }] };

/** What a chart is made of, for tests. */
export interface ChartReport {
  readonly sheet: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly x: SeriesReport; readonly y: SeriesReport }[];
  readonly anchor: string;
}
type SeriesReport = string | readonly (string | number)[];

/** How a sheet would be printed, for tests. */
export interface PageReport extends Omit<Page, 'printArea'> {
  /** The address of what is printed; undefined when that is all that is in use. */
  readonly printArea: string | undefined;
}

/** What the automation face drives. */
export interface Parts {
  readonly host: EmulatedHost;
  readonly connection: Connection;
  readonly functions: CustomFunctions;
  readonly missing: ReadonlySet<string>;
}

/** `window.workbench`: the workbench for tests and scripts. Addresses are `Blad1!A1:B2`, `'Mitt blad'!A1`; without a sheet the active one. */
export class Automation {
  constructor(private readonly parts: Parts) {}

  /** Types a text in a cell as a Swedish user would, or a matrix of texts in a block. Resolves when it is stored. */
  async enter(address: string, text: string | readonly (readonly string[])[]): Promise<void> {
    const { cells } = this.engine;
    const { sheetId, rectangle } = this.area(address);
    const rows = Array.isArray(text) ? (text as readonly (readonly string[])[]) : filled(rectangle, text as string);
    const place = (i: number, j: number) => ({ sheetId, row: rectangle.top + i, column: rectangle.left + j });
    const inputs = rows.map((row, i) => row.map((entry, j) => readTypedInCell(this.engine, entry, place(i, j))));
    this.engine.asPerson(() => cells.write(sheetId, rectangle.top, rectangle.left, inputs));
  }

  /** What the cells hold. An empty cell is ''. */
  async read(address: string): Promise<CellValue[][]> {
    return this.settledCells(address, (sheetId, row, column) => this.engine.cells.value(sheetId, row, column));
  }

  /** What the cells show. */
  async texts(address: string): Promise<string[][]> {
    return this.settledCells(address, (sheetId, row, column) => this.engine.cells.text(sheetId, row, column));
  }

  /** The cells' formulas in en-US form, or their values. */
  async formulas(address: string): Promise<CellValue[][]> {
    const { cells } = this.engine;
    return this.settledCells(address, (sheetId, row, column) => cells.formula(sheetId, row, column) ?? cells.value(sheetId, row, column));
  }

  /** The sentences that came with the cells' errors; '' where there is none. */
  async messages(address: string): Promise<string[][]> {
    return this.settledCells(address, (sheetId, row, column) => this.parts.functions.messageAt({ sheetId, row, column }));
  }

  /** Resolves when nothing calculates and no custom function is awaited. */
  async idle(): Promise<void> {
    const { calculation } = this.engine;
    const { functions } = this.parts;
    do {
      await calculation.settled();
      await functions.answered();
    } while (calculation.isPending() || functions.outstanding > 0);
  }

  async sheets(): Promise<string[]> {
    return this.engine.sheets.list().map(({ name }) => name);
  }

  async names(): Promise<{ name: string; formula: string }[]> {
    return this.engine.names.list().map(({ name, formula }) => ({ name, formula }));
  }

  async tables(): Promise<{ name: string; sheet: string; address: string; columns: string[] }[]> {
    return this.engine.tables.list().map(({ name, sheetId, rectangle, columns }) => ({
      name,
      sheet: this.sheetName(sheetId),
      address: this.address({ sheetId, rectangle }),
      columns: [...columns],
    }));
  }

  async charts(): Promise<ChartReport[]> {
    return this.parts.host.state.charts.map(({ sheetId, name, type, title, series, anchor }) => ({
      sheet: this.sheetName(sheetId),
      name,
      type,
      title,
      series: series.map((s) => ({ name: s.name, x: this.source(s.x), y: this.source(s.y) })),
      anchor: anchor.cells ? this.address(anchor.cells) : `${anchor.left}, ${anchor.top}; ${anchor.width} x ${anchor.height} pt`,
    }));
  }

  async printedPage(name: string): Promise<PageReport> {
    const sheet = this.engine.sheets.list().find((each) => each.name === name);
    const page = this.parts.host.state.pages.get(sheet?.id ?? '') ?? standardPage;
    const { printArea: rectangle } = page;
    return { ...page, printArea: sheet && rectangle && this.address({ sheetId: sheet.id, rectangle }) };
  }

  /** How many requests the pane has made; the custom functions' results are not among them. */
  async requests(): Promise<number> {
    return this.parts.connection.failures.requests;
  }

  /**
   * Makes the k-th request of the pane from now fail. After 'gone' all fail until `restore()`.
   *
   * @param afterMs how long the workbench is silent before it says so; as long as usual when left out
   */
  async fail(k: number, how: FailureKind, afterMs?: number): Promise<void> {
    this.parts.connection.failures.plan(k, how, afterMs);
  }

  async restore(): Promise<void> {
    this.parts.connection.failures.restore();
  }

  async select(address: string): Promise<void> {
    this.engine.selection.select(this.area(address));
  }

  /** Hides the pane; its code keeps running, as in Excel with a shared runtime. */
  async closePane(): Promise<void> {
    this.parts.host.pane.close();
  }

  async openPane(): Promise<void> {
    this.parts.host.pane.open();
  }

  /** What the add-in has asked for that the workbench does not emulate. */
  async missing(): Promise<string[]> {
    return [...this.parts.missing];
  }

  /** Opens a workbook given as JSON text or as an object. */
  async open(workbook: unknown): Promise<void> {
    await openWorkbook(this.parts.host, readWorkbookFile(workbook));
  }

  async save(): Promise<WorkbookFile> {
    await this.engine.calculation.settled();
    return saveWorkbook(this.parts.host);
  }

  /** An empty workbook with the one sheet Blad1. */
  async clear(): Promise<void> {
    await openWorkbook(this.parts.host, EMPTY_WORKBOOK);
  }

  /** The messages that cells show when they are selected. */
  async notes(): Promise<{ address: string; text: string }[]> {
    return this.parts.host.state.prompts.map(({ area, message }) => ({ address: this.address(area), text: message }));
  }

  /** How many calls of custom functions are remembered: as many as the formulas hold. */
  async rememberedCalls(): Promise<number> {
    return this.parts.functions.remembered;
  }

  private get engine() {
    return this.parts.host.engine;
  }

  private area(address: string): Area {
    return readArea(this.engine, address, this.engine.sheets.activeId());
  }

  private sheetName(sheetId: string): string {
    return this.engine.sheets.list().find(({ id }) => id === sheetId)?.name ?? '';
  }

  private address({ sheetId, rectangle }: Area): string {
    return formatAddress(this.sheetName(sheetId), rectangle);
  }

  private source(source: SeriesSource | null): SeriesReport {
    if (!source) return [];
    return 'area' in source ? this.address(source.area) : source.values;
  }

  private async settledCells<Result>(address: string, read: (sheetId: string, row: number, column: number) => Result): Promise<Result[][]> {
    await this.engine.calculation.settled();
    const { sheetId, rectangle: r } = this.area(address);
    return Array.from({ length: rowCount(r) }, (_row, i) =>
      Array.from({ length: columnCount(r) }, (_column, j) => read(sheetId, r.top + i, r.left + j)),
    );
  }
}

function filled(r: Rectangle, text: string): string[][] {
  return Array.from({ length: rowCount(r) }, () => new Array<string>(columnCount(r)).fill(text));
}
