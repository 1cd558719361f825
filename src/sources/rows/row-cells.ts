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

/** How the rows of one kind of table are read. */
export interface RowKind<Row, Field extends string> {
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  readonly required: readonly (readonly Field[])[];
  /** Fields whose values are employees' identities, which no report may carry. */
  readonly personal: ReadonlySet<Field>;
  /** The row, or undefined after `cells.fail`. */
  read(cells: RowCells<Field>): Row | undefined;
  /** All rows, with those that the source leaves out because they follow from the others. */
  complete?(rows: readonly Row[]): readonly Row[];
}
