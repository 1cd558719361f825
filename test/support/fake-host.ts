import { addressOf, areaAt, cellAddress, columnsOf, type SheetCells } from '../../src/sheets/address';
import {
  HostError,
  type CellValue,
  type Host,
  type SheetState,
  type StandingTable,
  type UsedArea,
  type WorkbookState,
} from '../../src/workbook/host';
import { sameName } from '../../src/workbook/taken';
import type { Step } from '../../src/workbook/steps';
import { toR1C1 } from '../../workbench/src/input/relative-formula';
import { isLookOf, isWithin, movedAddress, movedLook, movedValue, withoutApostrophe } from './fake-cells';

interface FakeSheet extends SheetState {
  name: string;
  shown: boolean;
  readonly cells: Map<string, CellValue>;
  readonly looks: string[];
  readonly columnWidths: Map<string, number>;
  readonly tables: { name: string; at: string }[];
  readonly charts: string[];
}

/** Pixels, as Excel's new sheets have. */
const standardWidth = 64;

/** A workbook in memory that takes the steps as Excel does, calculation apart; and keeps every request. */
export class FakeHost implements Host {
  readonly requests: (readonly Step[])[] = [];
  readonly settings = new Map<string, string>();
  names: { name: string; refersTo: string }[] = [];
  sheets: FakeSheet[] = [];
  active = { sheetId: '', selection: 'A1' };
  recalculations = 0;
  private nextId = 1;

  constructor(...sheets: readonly string[]) {
    for (const name of sheets) this.addSheet(name, true);
    this.active.sheetId = this.sheets[0]?.id ?? '';
  }

  addSheet(name: string, shown: boolean): FakeSheet {
    const made = { cells: new Map<string, CellValue>(), looks: [], columnWidths: new Map<string, number>(), tables: [], charts: [] };
    const sheet = { id: `{${this.nextId++}}`, name, shown, ...made };
    this.sheets.push(sheet);
    return sheet;
  }

  look(): Promise<WorkbookState> {
    const state = {
      sheets: this.sheets.map(({ id, name, shown }) => ({ id, name, shown })),
      names: this.names,
      tables: this.sheets.flatMap(({ id, tables }) => tables.map(({ name }) => ({ name, sheetId: id }))),
      settings: Object.fromEntries(this.settings),
      active: this.active,
    };
    return Promise.resolve(structuredClone(state));
  }

  async run(steps: readonly Step[]): Promise<void> {
    this.requests.push(steps);
    await Promise.resolve();
    for (const step of steps) this.take(step);
  }

  selection(): Promise<UsedArea> {
    const sheet = this.sheets.find(({ id }) => id === this.active.sheetId)?.name ?? '';
    return Promise.resolve({ sheet, address: this.active.selection });
  }

  values(sheet: string, address: string): Promise<CellValue[][]> {
    const { top, left, bottom, right } = areaAt(address);
    const { cells } = this.sheet(sheet);
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => cells.get(cellAddress(top + row, left + column)) ?? ''),
    );
    return Promise.resolve(rows);
  }

  async formulas(sheet: string, address: string): Promise<CellValue[][]> {
    const { top, left } = areaAt(address);
    const rows = await this.values(sheet, address);
    return rows.map((row, down) =>
      row.map((cell, right) => (typeof cell === 'string' && cell.startsWith('=') ? toR1C1(cell, top + down, left + right) : cell)),
    );
  }

  tables(names: readonly string[]): Promise<StandingTable[]> {
    const all = this.sheets.flatMap((sheet) => sheet.tables.map(({ name, at }) => ({ name, sheet: sheet.name, address: at })));
    const plain = { hasHeadings: true, hasTotals: false, isFiltered: false };
    return Promise.resolve(
      all.filter(({ name }) => names.some((wanted) => sameName(wanted, name))).map((table) => ({ ...table, ...plain })),
    );
  }

  recalculate(): Promise<void> {
    this.recalculations += 1;
    return Promise.resolve();
  }

  columnWidths(sheet: string, address: string): Promise<number[]> {
    const { columnWidths } = this.sheet(sheet);
    return Promise.resolve(columnsOf(address).map((column) => columnWidths.get(column) ?? standardWidth));
  }

  /** All that a user could see or find, for comparison. */
  contents(): unknown {
    return structuredClone({
      sheets: this.sheets.filter(({ shown }) => shown).map(visible),
      hidden: this.sheets.filter(({ shown }) => !shown).map(({ name }) => name),
      names: this.names,
      settings: [...this.settings.keys()],
      active: this.sheets.find(({ id }) => id === this.active.sheetId)?.name,
    });
  }

  private take(step: Step): void {
    switch (step.do) {
      case 'add-hidden-sheet':
        if (this.sheets.some(({ name }) => sameName(name, step.name))) refuse(`There is a sheet ${step.name}`);
        this.addSheet(step.name, false);
        return;
      case 'rename-sheet':
        if (this.sheets.some(({ name }) => sameName(name, step.to))) refuse(`There is a sheet ${step.to}`);
        this.sheet(step.from).name = step.to;
        this.names = this.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(`'${step.from}'!`, `'${step.to}'!`) }));
        return;
      case 'show-sheet':
        this.sheet(step.name).shown = step.shown;
        this.requireOneShown();
        return;
      case 'delete-sheet':
        this.deleteSheet(step.name);
        return;
      case 'activate-sheet':
        if (!this.sheet(step.name).shown) refuse(`The sheet ${step.name} is hidden`);
        this.active = { ...this.active, sheetId: this.sheet(step.name).id };
        return;
      case 'select':
        this.active = { sheetId: this.sheet(step.sheet).id, selection: step.at };
        return;
      case 'write':
        this.write(step.sheet, step.at, step.cells);
        return;
      case 'clear':
        this.clear(step.sheet, step.at);
        return;
      case 'copy-cells':
        this.copy(step.from, step.to);
        return;
      case 'resize-table':
        this.resizeTable(step.name, step.at);
        return;
      case 'set-column-width':
        this.setColumnWidth(step.sheet, step.column, step.pixels);
        return;
      case 'add-table':
        this.requireFreeTable(step.table.name);
        this.sheet(step.sheet).tables.push({ ...step.table });
        return;
      case 'rename-table':
        this.requireFreeTable(step.to);
        this.table(step.from).name = step.to;
        return;
      case 'add-chart':
        this.sheet(step.sheet).charts.push(step.chart.name);
        return;
      case 'add-name':
        if (this.names.some(({ name }) => sameName(name, step.name))) refuse(`There is a name ${step.name}`);
        this.names.push({ name: step.name, refersTo: step.refersTo });
        return;
      case 'point-name':
        if (!this.names.some(({ name }) => sameName(name, step.name))) refuse(`No name ${step.name}`);
        this.names = this.names.map((old) => (sameName(old.name, step.name) ? { ...old, refersTo: step.refersTo } : old));
        return;
      case 'remove-name':
        this.names = this.names.filter(({ name }) => !sameName(name, step.name));
        return;
      case 'set-setting':
        this.settings.set(step.key, step.value);
        return;
      case 'remove-setting':
        this.settings.delete(step.key);
        return;
      default:
        this.sheet(step.sheet).looks.push(JSON.stringify({ ...step, sheet: undefined }));
    }
  }

  private sheet(wanted: string): FakeSheet {
    return this.sheets.find(({ name }) => sameName(name, wanted)) ?? refuse(`No sheet ${wanted}`);
  }

  private table(wanted: string): { name: string; at: string } {
    return this.sheets.flatMap(({ tables }) => tables).find(({ name }) => sameName(name, wanted)) ?? refuse(`No table ${wanted}`);
  }

  private requireFreeTable(wanted: string): void {
    if (this.sheets.some(({ tables }) => tables.some(({ name }) => sameName(name, wanted)))) refuse(`There is a table ${wanted}`);
  }

  private requireOneShown(): void {
    if (!this.sheets.some(({ shown }) => shown)) refuse('One sheet must be shown');
  }

  private deleteSheet(name: string): void {
    const gone = this.sheet(name);
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    this.requireOneShown();
    this.names = this.names.map((old) => ({ ...old, refersTo: old.refersTo.replace(`'${name}'!`, '#REF!') }));
    if (this.active.sheetId === gone.id) this.active = { sheetId: this.sheets.find(({ shown }) => shown)?.id ?? '', selection: 'A1' };
  }

  private clear(sheet: string, at: string): void {
    const { cells, looks } = this.sheet(sheet);
    for (const address of cells.keys()) if (isWithin(address, at)) cells.delete(address);
    const kept = looks.filter((look) => !isLookOf(look, at));
    looks.splice(0, looks.length, ...kept);
  }

  /** Of cells in the same columns: of as many rows, or of one that is copied to several. */
  private copy(from: SheetCells, to: SheetCells): void {
    const [read, written] = [areaAt(from.at), areaAt(to.at)];
    const height = read.bottom - read.top + 1;
    const isFitting = height === 1 || height === written.bottom - written.top + 1;
    if (read.left !== written.left || read.right !== written.right || !isFitting) refuse('Such a copy is not played here');
    const source = this.sheet(from.sheet);
    const cells = [...source.cells].filter(([address]) => isWithin(address, from.at));
    const looks = source.looks.filter((look) => isLookOf(look, from.at));
    this.clear(to.sheet, to.at);
    for (let down = written.top - read.top; down <= written.bottom - read.bottom; down += height) {
      for (const [address, value] of cells) this.sheet(to.sheet).cells.set(movedAddress(address, down), movedValue(value, down));
      this.sheet(to.sheet).looks.push(...looks.map((look) => movedLook(look, down)));
    }
  }

  private resizeTable(name: string, at: string): void {
    const table = this.table(name);
    const before = areaAt(table.at);
    const after = areaAt(at);
    if (before.top !== after.top || before.left !== after.left || after.bottom === after.top) refuse('The headings cannot move');
    table.at = at;
  }

  private setColumnWidth(sheet: string, column: string, pixels: number): void {
    const { columnWidths } = this.sheet(sheet);
    if (pixels === standardWidth) columnWidths.delete(column);
    else columnWidths.set(column, pixels);
  }

  private write(sheet: string, at: string, cells: readonly (readonly (CellValue | null)[])[]): void {
    const { top, left } = areaAt(at);
    const bottom = top + cells.length - 1;
    const right = left + (cells[0]?.length ?? 0) - 1;
    if (addressOf({ top, left, bottom, right }) !== at || cells.some((row) => row.length !== cells[0]?.length))
      refuse('The block does not fit');
    cells.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value !== null) this.sheet(sheet).cells.set(cellAddress(top + row, left + column), withoutApostrophe(value));
      }),
    );
  }
}

/** In an order of its own, so that what was taken away and put back is the same. */
function visible(sheet: FakeSheet): unknown {
  return { ...sheet, id: undefined, cells: [...sheet.cells].sort(), looks: [...sheet.looks].sort() };
}

function refuse(message: string): never {
  throw new HostError('refused', message);
}
