/* A planned part of a workbook, as plain data: what a view inserts and a sample file holds. `src/workbook` writes it. */

/** Sheets to add, and the names that the whole workbook then knows. */
export interface PlannedWorkbook {
  readonly sheets: readonly PlannedSheet[];
  readonly names?: readonly PlannedName[];
  readonly additions?: readonly PlannedAddition[];
  readonly tableRows?: readonly PlannedTableRows[];
}

/**
 * Rows for a table that stands in the workbook. The table itself stays, so that the formulas and charts that use it follow;
 * its headings are left as they are.
 */
export interface PlannedTableRows {
  /** The table's name. */
  readonly table: string;
  /** `replace`: they are all its rows from now on. `append`: they come after those that it has. */
  readonly how: 'replace' | 'append';
  /** As wide as the table, without its headings. */
  readonly rows: readonly (readonly Planned[])[];
  /** The cells of the columns that the user has added; they are empty if left out. */
  readonly own?: OwnCells;
}

/** Cells of the user's own in a table that gets other rows: they go along with theirs, in contents and looks; see `ownCells`. */
export interface OwnCells {
  /** All cells below the table's headings when this was planned, formulas in R1C1 form: should they be others, nothing is done. */
  readonly seen: readonly (readonly TableCell[])[];
  readonly columns: readonly OwnColumn[];
}

/** One of the user's own columns. */
export interface OwnColumn {
  /** From 0. */
  readonly place: number;
  /** For each of the rows, the row of the standing table, from 0, that it has its cell from; undefined: the cell is empty. */
  readonly from: readonly (number | undefined)[];
}

/** What a cell of a table holds. An empty cell is an empty text. */
export type TableCell = string | number | boolean;

/** Cells beside the user's own, in a sheet that stands in the workbook: they must be empty. */
export interface PlannedAddition {
  readonly sheet: string;
  /** All cells that it fills, those that its formulas spill over among them, such as `H1:L21`. */
  readonly at: string;
  readonly cells: readonly PlannedBlock[];
  /** Pixels that each of its columns has at least. */
  readonly columnWidth: number;
}

/** One sheet. Addresses are of its own cells, in A1 form. */
export interface PlannedSheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths?: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  readonly cells: readonly PlannedBlock[];
  readonly tables?: readonly PlannedTable[];
  readonly charts?: readonly PlannedChart[];
  readonly colourScales?: readonly PlannedColourScale[];
  readonly page?: PlannedPage;
}

/** How a sheet is printed: on one page of A4. */
export interface PlannedPage {
  readonly orientation: 'portrait' | 'landscape';
  /** The cells that are printed, such as `A1:J80`; all that are in use if left out. */
  readonly area?: string;
}

/** A block of cells: row by row from its upper left corner. Rows may differ in length. */
export interface PlannedBlock {
  /** The upper left cell, such as `A1`. */
  readonly at: string;
  readonly rows: readonly (readonly Planned[])[];
}

/** A cell: null leaves it empty; a text or a number alone has no format. */
export type Planned = null | string | number | PlannedCell;

/** A text is always shown as it stands, whatever it begins with: only `formula` calculates. */
export interface PlannedCell {
  readonly value?: string | number;
  /** In en-US form, with its equals sign. Wins over `value`. */
  readonly formula?: string;
  /** Excel's number format, in en-US form; see `formats`. */
  readonly format?: string;
  readonly style?: CellStyle;
  /** Shown when the cell is chosen: where the figure comes from, what may be written. At most 255 characters. */
  readonly note?: string;
}

/** What a cell is for; `src/workbook` knows how that looks. */
export type CellStyle = 'title' | 'heading' | 'input' | 'note' | 'result' | 'good' | 'bad';

/** An Excel table over cells that are planned; the first row holds its headings. */
export interface PlannedTable {
  readonly name: string;
  readonly at: string;
}

/** A native chart over planned cells. */
export interface PlannedChart {
  readonly name: string;
  readonly kind: 'lines' | 'columns' | 'bars' | 'scatter-lines';
  readonly title: string;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** Whether the figures' axis begins at 0 in any case: Excel cuts it off where they differ little, and then columns mislead. */
  readonly fromZero?: boolean;
  /** The cells that it covers, such as `F2:N24`. */
  readonly at: string;
  readonly series: readonly PlannedSeries[];
}

/** One line or one colour of bars: the cells of its x and y, of the chart's own sheet. */
export interface PlannedSeries {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  /** Excel's own choice if left out. */
  readonly line?: PlannedLine;
}

/** Lines about the same group share a colour; the ends of a band are dashed beside its middle. */
export interface PlannedLine {
  readonly group: 'first' | 'second';
  readonly isDashed?: boolean;
}

/** Colours a range of figures from bad over neutral to good. */
export interface PlannedColourScale {
  readonly at: string;
  /** The figure that is neither good nor bad; 0 if left out. */
  readonly neutral?: number;
}

/** A name of the workbook. */
export interface PlannedName {
  readonly name: string;
  /** Such as `=Riskdelning!$B$4`; see `refersTo`. */
  readonly refersTo: string;
}
