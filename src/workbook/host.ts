import type { Step } from './steps';

/** Excel, as the rest of this room sees it: each call is one request. `office-host.ts` is the real one. */
export interface Host {
  /** What the workbook is made of. */
  look(): Promise<WorkbookState>;
  /** Takes the steps in order. When one is refused, those before it have been taken. */
  run(steps: readonly Step[]): Promise<void>;
  /** What the user has selected, as far as it is in use. */
  selection(): Promise<UsedArea>;
  /** The values of one block of cells. */
  values(sheet: string, address: string): Promise<CellValue[][]>;
  /** The formulas of one block of cells, in R1C1 form, in which formulas that say the same of their own row are the same; else values. */
  formulas(sheet: string, address: string): Promise<CellValue[][]>;
  /** How wide the columns of a block are, in pixels. */
  columnWidths(sheet: string, address: string): Promise<number[]>;
  /** Where the tables of those names stand; those that there are. */
  tables(names: readonly string[]): Promise<StandingTable[]>;
  /** Calculates every formula anew, also those whose cells have not changed. */
  recalculate(): Promise<void>;
}

/** A table of the workbook. */
export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  /** All its cells, headings and a row of totals included. */
  readonly address: string;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  /** Whether some of its rows are filtered away. */
  readonly isFiltered: boolean;
}

/** What a cell may show. An empty cell is an empty text; a date is Excel's number. */
export type CellValue = string | number | boolean;

/** Cells in use, as a sheet and an address in it; no address when all are empty. */
export interface UsedArea {
  readonly sheet: string;
  readonly address?: string;
}

/** What the workbook is made of, apart from its cells. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  /** By key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly active: { readonly sheetId: string; readonly selection: string };
}

/** A sheet keeps its id when it is renamed. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly shown: boolean;
}

/** Why a request came to nothing: Excel refused it, is busy with a cell that the user is editing, or did not answer. */
export type Failure = 'refused' | 'editing' | 'no-answer';

/** A request that came to nothing, or perhaps did its work without saying so (`no-answer`). */
export class HostError extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HostError';
  }
}
