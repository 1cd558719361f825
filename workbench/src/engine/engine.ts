import type { Rectangle } from './a1';

/* What the emulated host needs of a spreadsheet. `univer-engine.ts` is one; the tests have a small one of their own. */

/** What a cell holds or shows as its result. An empty cell is ''. Errors are their en-US names: '#VALUE!', '#BUSY!'. */
export type CellValue = string | number | boolean;

/** What is to be put in a cell. A formula wins over a value; null empties the cell. */
export interface CellInput {
  readonly value?: CellValue | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** How a cell looks. What is left out stays as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  /** `#rrggbb`. */
  readonly fontColor?: string;
  /** `#rrggbb`; null takes the fill away. */
  readonly fill?: string | null;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** An Excel number format code in en-US form. */
  readonly numberFormat?: string;
  readonly borders?: Partial<Record<BorderEdge, Border | null>>;
}
export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** A cell of a certain sheet. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of a certain sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

export interface Sheets {
  list(): Sheet[];
  activeId(): string;
  activate(id: string): void;
  add(name: string): string;
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  setHidden(id: string, hidden: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  showsGridlines(id: string): boolean;
  setGridlines(id: string, shown: boolean): void;
  frozen(id: string): { rows: number; columns: number };
  freeze(id: string, rows: number, columns: number): void;
  columnWidth(id: string, column: number): number;
  setColumnWidth(id: string, first: number, count: number, pixels: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeight(id: string, first: number, count: number, pixels: number): void;
  insertRows(id: string, before: number, count: number): void;
  deleteRows(id: string, first: number, count: number): void;
  insertColumns(id: string, before: number, count: number): void;
  deleteColumns(id: string, first: number, count: number): void;
}

/** A fill that a cell shows and does not have. */
export interface Tint {
  readonly row: number;
  readonly column: number;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface Cells {
  value(sheetId: string, row: number, column: number): CellValue;
  /** The en-US formula that starts in the cell, with its equals sign. */
  formula(sheetId: string, row: number, column: number): string | null;
  /** Whether the cell shows a part of a block that spills from another cell. */
  isSpilled(sheetId: string, row: number, column: number): boolean;
  text(sheetId: string, row: number, column: number): string;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** Writes a block with its upper left corner in the cell. Undefined leaves a cell as it is. */
  write(sheetId: string, row: number, column: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** Puts contents and looks of cells into as many others, or of one row into each of several. Formulas follow to their new rows. */
  copy(from: Area, to: Area): void;
  applyStyle(area: Area, style: CellStyle): void;
  clearStyle(area: Area): void;
  /** Colors cells on the screen only, as conditional formats do, in place of the sheet's earlier tints. */
  setTints(sheetId: string, tints: readonly Tint[]): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** The rectangle of everything that is not empty. */
  used(sheetId: string): Rectangle | null;
}

export interface DefinedName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
}
export interface Names {
  list(): DefinedName[];
  add(name: string, formula: string): void;
  /** Gives a name that is there another meaning; the formulas that use it go on using it. */
  point(name: string, formula: string): void;
  remove(name: string): void;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly rectangle: Rectangle;
  readonly columns: readonly string[];
}
export interface Tables {
  list(): Table[];
  /** The first row of the rectangle is the table's header. */
  add(sheetId: string, name: string, rectangle: Rectangle): Promise<void>;
  remove(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  resize(id: string, rectangle: Rectangle): Promise<void>;
}

export interface Calculation {
  isPending(): boolean;
  /** Resolves when the spreadsheet's own calculation rests. Custom functions may still be running. */
  settled(): Promise<void>;
  recalculate(cells: readonly CellPlace[]): void;
  /** Every formula, as if nothing had been calculated before: custom functions are asked again too. */
  recalculateAll(): void;
  onStart(listener: () => void): void;
  onEnd(listener: () => void): void;
  /** Hears that everything is about to be calculated anew. */
  onRenewal(listener: () => void): void;
}

/** An error on its way into or out of a custom function, e.g. '#N/A'. */
export class CellError {
  constructor(readonly code: string) {}
}
export type PlainValue = string | number | boolean | null;
export type FunctionValue = PlainValue | CellError;

/** An argument of a custom function: always a block, of one cell when it is no range and no array. Null is an empty cell. */
export interface FunctionArgument {
  readonly rows: readonly (readonly FunctionValue[])[];
  /** The cells it was read from, when it was a reference. */
  readonly area: Area | null;
  /** Whether the argument was written at all: `F(1;;2)` leaves the second out. */
  readonly isOmitted: boolean;
}
export interface FunctionDescription {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}
/** Answers at once, with '#BUSY!' when it does not know yet. A block spills. */
export type Evaluate = (cell: CellPlace, functionArguments: readonly FunctionArgument[]) => FunctionValue | FunctionValue[][];

export interface Functions {
  register(description: FunctionDescription, evaluate: Evaluate): void;
}

export interface Selection {
  current(): Area;
  select(area: Area): void;
  onChange(listener: (area: Area) => void): void;
}

/** Rows or columns that came (positive count) or went (negative count) before or at `index`. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly index: number;
  readonly count: number;
}
/** Cells whose content changed: those of the rectangle that `includes` says. */
export interface CellsChanged extends Area {
  includes(row: number, column: number): boolean;
  readonly origin: 'person' | 'host';
}

/** Where cells are drawn, in pixels from the upper left corner of the window on the cells, scrolling included. */
export interface Geometry {
  place(area: Area): { left: number; top: number; width: number; height: number };
  /** Where the cells are shown, right of the row numbers and below the column letters, from the grid's upper left corner. */
  window(): { left: number; top: number; width: number; height: number };
  /** The pixels of the rows that do not scroll. */
  frozenHeight(sheetId: string): number;
  onMove(listener: () => void): void;
}

export interface Engine {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly names: Names;
  readonly tables: Tables;
  readonly calculation: Calculation;
  readonly functions: Functions;
  readonly selection: Selection;
  readonly geometry: Geometry;
  /** Runs a write as if a person had typed it. */
  asPerson<Result>(write: () => Result): Result;
  onCellsChanged(listener: (change: CellsChanged) => void): void;
  onShift(listener: (shift: Shift) => void): void;
  onActivate(listener: (sheetId: string) => void): void;
  onSheetRemoved(listener: (sheetId: string) => void): void;
}

/** The error that a cell shows while its custom function runs. */
export const BUSY = '#BUSY!';
const ERROR = /^#(VALUE!|N\/A|REF!|NAME\?|NUM!|NULL!|DIV\/0!|BUSY!|CALC!|SPILL!|CYCLE!|CONNECT!|BLOCKED!)$/;

/** Whether a cell's value is an error. */
export function isError(value: unknown): value is string {
  return typeof value === 'string' && ERROR.test(value);
}
