import { isBlank } from './cells/read-cell';
import { layoutOf, mostColumns, type Layout, type Remembered } from './columns/layout';
import { presentable, Ledger, type SourceRow, type Tally } from './reading';
import { TakenApart, type ReadValue, type RowCells, type RowKind } from './rows/row-cells';

/** Titles and dates of the export may stand above the header; no more rows than these. */
const rowsBeforeHeader = 20;

export interface TableOptions<Field extends string> {
  /** Mappings that the user has corrected, by fingerprint of the layout. */
  readonly remembered?: Remembered<Field>;
}

/** What was read of a table, and how its columns were understood. */
export interface TableTally<Field extends string> extends Tally {
  /** Undefined when no header was found; then every row is rejected. */
  readonly layout: Layout<Field> | undefined;
  /** The first rows as they came, for a user who has to choose the columns. */
  readonly preview: readonly (readonly unknown[])[];
}

/**
 * Reads a table row by row: finds the header, understands its columns, and hands on each row or keeps the reason why it
 * cannot be used. Blank rows are no rows. Rows above the header are titles.
 */
export class TableReader<Row, Field extends string> {
  private readonly ledger = new Ledger();
  private readonly preview: (readonly unknown[])[] = [];
  private readonly early: SourceRow[] = [];
  private layout: Layout<Field> | undefined;
  private rows: TableRows<Row, Field> | undefined;
  private rowsWithoutHeader = 0;

  /** @param use receives each row that is well, and its number in the source */
  constructor(
    private readonly kind: RowKind<Row, Field>,
    private readonly use: (row: Row, number: number) => void,
    private readonly options: TableOptions<Field> = {},
  ) {}

  add(row: SourceRow): void {
    if (!row.fault && row.cells.every(isBlank)) return;
    if (this.preview.length < rowsBeforeHeader) this.preview.push(row.cells.slice(0, mostColumns).map(presentable));
    if (this.layout) this.addData(row, this.layout);
    else this.lookForHeader(row);
  }

  /** The layout, once it is known and the first rows have been kept: what further rows need is no more than their cells. */
  get settledLayout(): Layout<Field> | undefined {
    return this.preview.length < rowsBeforeHeader ? undefined : this.layout;
  }

  /** Hands on a row that has been read by the settled layout. */
  addRead(row: Row, number: number): void {
    this.ledger.used++;
    this.use(row, number);
  }

  /** The account, when all rows have been added. */
  finish(): TableTally<Field> {
    if (!this.layout && this.rowsWithoutHeader > 0) this.rejectAll();
    const { read, used, rejected, rejections } = this.ledger;
    return { read, used, rejected, rejections, layout: this.layout, preview: this.preview };
  }

  private lookForHeader(row: SourceRow): void {
    this.rowsWithoutHeader++;
    if (this.rowsWithoutHeader <= rowsBeforeHeader) this.early.push(row);
    if (this.rowsWithoutHeader > rowsBeforeHeader || row.fault) return;
    this.layout = layoutOf(row.cells, { ...this.kind, remembered: this.options.remembered });
    if (this.layout) this.rejectAboveHeader();
  }

  /** A title is one cell, or a name and its value in two; more cells than that may be data. */
  private rejectAboveHeader(): void {
    const rows = this.early.slice(0, -1).filter(({ cells, fault }) => fault || cells.filter((cell) => !isBlank(cell)).length > 2);
    rows.forEach(({ number, cells }) => this.ledger.reject({ row: number, value: presentable(cells[0]), fault: { code: 'above-header' } }));
  }

  private rejectAll(): void {
    const known = Object.values<readonly string[]>(this.kind.headings).flatMap((words) => words.slice(0, 1));
    this.ledger.reject({
      row: this.early[0]?.number ?? 1,
      rows: this.rowsWithoutHeader,
      column: 'file',
      fault: { code: 'no-header', known },
    });
  }

  private addData({ number, cells, fault }: SourceRow, layout: Layout<Field>): void {
    if (fault) return this.ledger.reject({ row: number, value: presentable(cells[0]), fault });
    const width = layout.headings.length;
    if (cells.length > width && cells.slice(width).some((cell) => !isBlank(cell))) {
      return this.ledger.reject({ row: number, fault: { code: 'wrong-width', columns: cells.length, expectedColumns: width } });
    }
    const { cells: table, read } = (this.rows ??= this.rowsOf(layout));
    const row = table.begin(cells);
    const value = read();
    if (value === undefined) return this.rejectRow(number, row, layout);
    this.addRead(value, number);
  }

  private rowsOf({ columns }: Layout<Field>): TableRows<Row, Field> {
    const cells = new TakenApart(columns);
    return { cells, read: this.kind.rowsOf(cells) };
  }

  private rejectRow(number: number, row: RowCells<Field>, { headings, columns }: Layout<Field>): void {
    const { field, fault } = row.failure ?? { field: undefined, fault: { code: 'missing' } as const };
    const column = field === undefined ? undefined : headings[columns[field] ?? -1];
    const value = field === undefined || this.kind.personal.has(field) ? '' : presentable(row.given(field));
    if (fault.code === 'other-cause') this.ledger.setAside(number, column ?? '', value);
    else this.ledger.reject({ row: number, column, value, fault });
  }
}

/** Cells, and what reads the row that they make. */
interface TableRows<Row, Field extends string> {
  readonly cells: TakenApart<Field>;
  readonly read: ReadValue<Row>;
}
