import type { Layout } from './columns/layout';
import type { SourceRow } from './reading';
import { PlainRows } from './rows/plain-rows';
import type { RowKind } from './rows/row-cells';
import { TableReader, type TableOptions, type TableTally } from './table-reader';
import { RowSplitter } from './text/rows';
import type { Separator } from './text/separator';
import { Utf8Text } from './text/utf8-text';

export interface TextTableOptions<Field extends string> extends TableOptions<Field> {
  /** The sign between cells; guessed when not given. */
  readonly separator?: Separator;
}

/**
 * Reads a table from text as it comes. Rows on plain lines, which most are, take a quick way once the header is known. Every
 * line from which that makes no row is taken apart and judged as the first were, so that it makes no difference to what is read.
 */
export class TextReader<Row, Field extends string> {
  private readonly text = new Utf8Text();
  private readonly splitter: RowSplitter;
  private readonly table: TableReader<Row, Field>;
  private plain: PlainRows<Row, Field> | undefined;

  /** @param use receives each row that is well, and its number in the text */
  constructor(
    private readonly kind: RowKind<Row, Field>,
    use: (row: Row, number: number) => void,
    options: TextTableOptions<Field> = {},
  ) {
    this.splitter = new RowSplitter(options.separator);
    this.table = new TableReader(kind, use, options);
  }

  /** @param piece of the text, in whole characters */
  add(piece: string): void {
    this.text.take(piece);
    this.addText();
  }

  /** @param piece of the text, in characters of ASCII */
  addAscii(piece: Uint8Array): void {
    this.text.takeAscii(piece);
    this.addText();
  }

  /** The account, when all text has been added. */
  finish(): TableTally<Field> {
    this.addRows(this.splitter.finish());
    return this.table.finish();
  }

  private addText(): void {
    const { text } = this;
    for (let place = 0; place < text.length;) {
      const start = this.addPlainRows(place);
      place = text.lineAfter(start);
      this.addLines(start, place);
    }
  }

  /** Adds lines that are taken apart. */
  private addLines(start: number, end: number): void {
    if (start < end) this.addRows(this.splitter.add(this.text.between(start, end)));
  }

  private addRows(rows: readonly SourceRow[]): void {
    for (const row of rows) this.table.add(row);
  }

  /** Adds the rows of plain lines, and gives the place where the first line begins that is not plain. */
  private addPlainRows(start: number): number {
    const separator = this.splitter.separatorBetweenRows;
    if (separator === undefined) return start;
    const plain = (this.plain ??= this.plainRows(separator));
    if (plain === undefined) return start;
    plain.take(start);
    this.addTaken(plain);
    while (plain.isFull) {
      plain.take(plain.start(plain.count));
      this.addTaken(plain);
    }
    return plain.start(plain.count);
  }

  private addTaken(plain: PlainRows<Row, Field>): void {
    const { count } = plain;
    for (let line = 0; line < count; line++) {
      const row = plain.read(line);
      if (row === undefined) this.addLines(plain.start(line), plain.start(line + 1));
      else this.table.addRead(row, this.splitter.pass());
    }
  }

  private plainRows(separator: Separator): PlainRows<Row, Field> | undefined {
    const layout = this.table.settledLayout;
    return layout && hasAllColumns(layout) ? new PlainRows(this.text, this.kind, layout, separator) : undefined;
  }
}

/** Columns that were remembered may be those of a wider table. */
function hasAllColumns<Field extends string>({ headings, columns }: Layout<Field>): boolean {
  return Object.values<number | undefined>(columns).every((column) => column === undefined || column < headings.length);
}
