import type { Layout } from '../columns/layout';
import { mostLines, PlainLines } from '../text/plain-lines';
import type { Separator } from '../text/separator';
import type { Utf8Text } from '../text/utf8-text';
import { KnownCells } from './known-cells';
import type { ReadValue, RowKind } from './row-cells';

/** Reads the rows of plain lines, by the same readers as all others and several times as fast. */
export class PlainRows<Row, Field extends string> {
  private readonly lines: PlainLines;
  private readonly cells: KnownCells<Field>;
  private readonly readRow: ReadValue<Row>;

  /** @param text that the lines stand in */
  constructor(text: Utf8Text, kind: RowKind<Row, Field>, { headings, columns }: Layout<Field>, separator: Separator) {
    this.lines = new PlainLines(text, separator, headings.length);
    this.cells = new KnownCells(this.lines, columns);
    this.readRow = kind.rowsOf(this.cells);
  }

  /** Takes the plain lines from a place of the text on. */
  take(start: number): void {
    this.lines.take(start);
    this.cells.findKnown();
  }

  /** How many lines have been taken. */
  get count(): number {
    return this.lines.count;
  }

  /** Whether there was no room for more lines. */
  get isFull(): boolean {
    return this.lines.count === mostLines;
  }

  /** Where a line begins in the text; of the line after the last, where that has ended. */
  start(line: number): number {
    return this.lines.start(line);
  }

  /** The row of a line; undefined when it is not well. */
  read(line: number): Row | undefined {
    this.cells.begin(line);
    return this.readRow();
  }
}
