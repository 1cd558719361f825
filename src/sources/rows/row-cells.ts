import type { Fault } from '../../values/problem';
import { isBlank, type CellReader } from '../cells/read-cell';
import type { Columns } from '../columns/guess';

/** The first thing that is wrong with a row. */
export interface Failure<Field extends string> {
  readonly field: Field;
  readonly fault: Fault;
}

/** A row's cells by field. After the first failure every further reading gives undefined. */
export class RowCells<Field extends string> {
  failure: Failure<Field> | undefined;

  constructor(
    private readonly cells: readonly unknown[],
    private readonly columns: Columns<Field>,
  ) {}

  /** What the field's cell holds; undefined without such a column. */
  given(field: Field): unknown {
    const column = this.columns[field];
    return column === undefined ? undefined : this.cells[column];
  }

  has(field: Field): boolean {
    return this.columns[field] !== undefined;
  }

  /** The value of a cell that must not be blank. */
  required<Value>(field: Field, read: CellReader<Value>): Value | undefined {
    return isBlank(this.given(field)) ? this.fail(field, { code: 'missing' }) : this.optional(field, read);
  }

  /** The value of a cell, undefined when it is blank or there is no such column. */
  optional<Value>(field: Field, read: CellReader<Value>): Value | undefined {
    const given = this.given(field);
    if (this.failure || isBlank(given)) return undefined;
    return read(given, (fault) => this.fail(field, fault));
  }

  fail(field: Field, fault: Fault): undefined {
    this.failure ??= { field, fault };
    return undefined;
  }
}

/** Gives a value of the row that is being read; undefined when it has none, or when reading it fails. */
export type ReadValue<Value> = () => Value | undefined;

/** The cells of a table, one row after the other. What is read of each row is said once. */
export interface TableCells<Field extends string> {
  /** Of the row that is being read. */
  readonly failure: Failure<Field> | undefined;
  has(field: Field): boolean;
  /** Reads a cell that must not be blank. */
  required<Value>(field: Field, read: CellReader<Value>): ReadValue<Value>;
  /** Reads a cell that may be blank, or for which there may be no column. */
  optional<Value>(field: Field, read: CellReader<Value>): ReadValue<Value>;
  /** Finds what is wrong with a cell that must not be blank, and is read for good only when all else of its row is well. */
  check(field: Field, read: CellReader<unknown>): () => void;
  fail(field: Field, fault: Fault): undefined;
}

/** The cells of rows that have been taken apart. */
export class TakenApart<Field extends string> implements TableCells<Field> {
  private row: RowCells<Field>;

  constructor(private readonly columns: Columns<Field>) {
    this.row = new RowCells([], columns);
  }

  /** To be called for each row. */
  begin(cells: readonly unknown[]): RowCells<Field> {
    return (this.row = new RowCells(cells, this.columns));
  }

  get failure(): Failure<Field> | undefined {
    return this.row.failure;
  }

  has(field: Field): boolean {
    return this.row.has(field);
  }

  required<Value>(field: Field, read: CellReader<Value>): ReadValue<Value> {
    return () => this.row.required(field, read);
  }

  optional<Value>(field: Field, read: CellReader<Value>): ReadValue<Value> {
    return () => this.row.optional(field, read);
  }

  check(field: Field, read: CellReader<unknown>): () => void {
    return this.required(field, read);
  }

  fail(field: Field, fault: Fault): undefined {
    return this.row.fail(field, fault);
  }
}

/** How the rows of one kind of table are read. */
export interface RowKind<Row, Field extends string> {
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  readonly required: readonly (readonly Field[])[];
  /** Fields whose values are employees' identities, which no report may carry. */
  readonly personal: ReadonlySet<Field>;
  /**
   * Gives what reads the rows of a table, one after the other: the row, or undefined after `cells.fail`. A row of blank cells is
   * none. What is read of a cell depends on nothing but the cell.
   */
  rowsOf(cells: TableCells<Field>): ReadValue<Row>;
  /** All rows, with those that the source leaves out because they follow from the others. */
  complete?(rows: readonly Row[]): readonly Row[];
}
