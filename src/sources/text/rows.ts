import papaparse from 'papaparse';
import type { SourceRow } from '../reading';
import { LineSplitter, type Line } from './lines';
import { guessSeparator, type Separator } from './separator';

/** Lines that are looked at before the separator is decided. */
const linesToGuess = 30;

/** Takes text apart into rows of cells as it comes. */
export class RowSplitter {
  private readonly splitter = new LineSplitter();
  private waiting: Line[] = [];

  /** @param separator the sign between cells; guessed from the first lines when not given */
  constructor(private separator?: Separator) {}

  add(text: string): SourceRow[] {
    this.waiting = this.waiting.concat(this.splitter.add(text));
    return this.separator === undefined && this.waiting.length < linesToGuess ? [] : this.rows();
  }

  /** The separator, once the text that comes begins a row of its own. */
  get separatorBetweenRows(): Separator | undefined {
    return this.waiting.length === 0 && this.splitter.isBetweenLines ? this.separator : undefined;
  }

  /** Counts a row that is not given to be taken apart, and gives its number. */
  pass(): number {
    return this.splitter.pass();
  }

  finish(): SourceRow[] {
    this.waiting = this.waiting.concat(this.splitter.finish());
    return this.rows();
  }

  private rows(): SourceRow[] {
    const lines = this.waiting;
    this.waiting = [];
    const separator = (this.separator ??= guessSeparator(lines.slice(0, linesToGuess).map(({ text }) => text)));
    const rows: SourceRow[] = [];
    for (const line of lines) {
      // Without quotation marks a line is a row, and its cells are what stands between the separators.
      if (isPlain(line)) rows.push({ number: line.number, cells: line.text.split(separator) });
      else rows.push(...rowsOf(line, separator));
    }
    return rows;
  }
}

function isPlain({ text, fault }: Line): boolean {
  return fault === undefined && !text.includes('"');
}

/** A line's row; several when it holds line breaks that no cell quotes. */
function rowsOf({ number, text, fault }: Line, separator: Separator): SourceRow[] {
  if (fault) return [{ number, cells: [text], fault }];
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const broken = new Set(errors.map(({ row }) => row));
  return data.map((cells, place) => ({
    number: number + (data.length > 1 ? place : 0),
    cells,
    ...(broken.has(place) ? { fault: { code: 'unclosed-quote' } as const } : {}),
  }));
}
