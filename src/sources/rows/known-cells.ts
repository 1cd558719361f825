import type { Fault } from '../../values/problem';
import { isBlank, type CellReader, type ReportFault } from '../cells/read-cell';
import type { Columns } from '../columns/guess';
import type { PlainLine } from '../text/plain-line';
import type { Failure, ReadValue, TableCells } from './row-cells';

/** The cells of one plain line after the other. Of a text that its reader remembers, only the value is looked up. */
export class KnownCells<Field extends string> implements TableCells<Field> {
  failure: Failure<Field> | undefined;

  /**
   * @param line on which the cells stand
   * @param columns within the line's width
   */
  constructor(
    private readonly line: PlainLine,
    private readonly columns: Columns<Field>,
  ) {}

  /** To be called when another line has been taken. */
  begin(): void {
    this.failure = undefined;
  }

  has(field: Field): boolean {
    return this.columns[field] !== undefined;
  }

  required<Value>(field: Field, read: CellReader<Value>): ReadValue<Value> {
    const value = this.optional(field, read);
    return () => value() ?? this.fail(field, { code: 'missing' });
  }

  optional<Value>(field: Field, read: CellReader<Value>): ReadValue<Value> {
    const column = this.columns[field];
    if (column === undefined) return () => undefined;
    const report: ReportFault = (fault) => this.fail(field, fault);
    return () => (this.isEmpty(column) ? undefined : (read.memory?.find(this.line, column) ?? this.read(column, read, report)));
  }

  /** Whatever is wrong with the cell is found when it is read. */
  check(): () => void {
    return () => undefined;
  }

  fail(field: Field, fault: Fault): undefined {
    this.failure ??= { field, fault };
    return undefined;
  }

  private isEmpty(column: number): boolean {
    return this.line.starts[column] === this.line.ends[column];
  }

  private read<Value>(column: number, read: CellReader<Value>, report: ReportFault): Value | undefined {
    const text = this.line.cell(column);
    const value = isBlank(text) ? undefined : (read.afresh ?? read)(text, report);
    read.memory?.keep(value);
    return value;
  }
}
