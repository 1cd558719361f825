import type { Fault } from '../../values/problem';
import { isBlank, type CellReader, type ReportFault } from '../cells/read-cell';
import type { TextMemory } from '../cells/text-memory';
import type { Columns } from '../columns/guess';
import { emptyCell, mostLines, type PlainLines } from '../text/plain-lines';
import type { Failure, ReadValue, TableCells } from './row-cells';

/** The number of a text for which its memory has no room. */
const notKnown = -1;

/** The cells of one plain line after the other. Of a text that its reader remembers, only the value is looked up. */
export class KnownCells<Field extends string> implements TableCells<Field> {
  failure: Failure<Field> | undefined;
  private line = 0;
  private readonly known: KnownColumn[] = [];

  /**
   * @param lines on which the cells stand
   * @param columns within the lines' width
   */
  constructor(
    private readonly lines: PlainLines,
    private readonly columns: Columns<Field>,
  ) {}

  /** To be called when other lines have been taken. */
  findKnown(): void {
    for (const { column, memory, numbers } of this.known) this.lines.numberColumn(column, memory.texts, numbers);
  }

  /** To be called for each line. */
  begin(line: number): void {
    this.line = line;
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
    const { memory } = read;
    if (memory === undefined) return () => this.read(column, read, report);
    const { values } = memory;
    const numbers = this.numbersOf(column, memory);
    return () => {
      const number = numbers[this.line] ?? notKnown;
      if (number === emptyCell) return undefined;
      const known = number < 0 ? undefined : values[number];
      return known ?? this.readNew(column, read, report, number);
    };
  }

  /** Whatever is wrong with the cell is found when it is read. */
  check(): () => void {
    return () => undefined;
  }

  fail(field: Field, fault: Fault): undefined {
    this.failure ??= { field, fault };
    return undefined;
  }

  /** The numbers that the texts of a column have in a memory: one for each line that has been taken. */
  private numbersOf(column: number, memory: TextMemory<unknown>): Int32Array {
    const numbers = new Int32Array(mostLines);
    this.known.push({ column, memory, numbers });
    return numbers;
  }

  private readNew<Value>(column: number, reader: CellReader<Value>, report: ReportFault, number: number): Value | undefined {
    const value = this.read(column, reader.afresh ?? reader, report);
    if (number >= 0 && reader.memory) reader.memory.values[number] = value;
    return value;
  }

  private read<Value>(column: number, read: CellReader<Value>, report: ReportFault): Value | undefined {
    const text = this.lines.cell(this.line, column);
    return isBlank(text) ? undefined : read(text, report);
  }
}

/** A column whose reader remembers what it has read. */
interface KnownColumn {
  readonly column: number;
  readonly memory: TextMemory<unknown>;
  /** Of the text on each line; `emptyCell` where there is none, `notKnown` where the memory has no room for it. */
  readonly numbers: Int32Array;
}
