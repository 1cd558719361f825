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
    this.waiting.push(...this.splitter.add(text));
    return this.separator === undefined && this.waiting.length < linesToGuess ? [] : this.rows();
  }

  finish(): SourceRow[] {
    this.waiting.push(...this.splitter.finish());
    return this.rows();
  }

  private rows(): SourceRow[] {
    const lines = this.waiting;
    this.waiting = [];
    const separator = (this.separator ??= guessSeparator(lines.map(({ text }) => text)));
    return lines.every(isPlain) ? plainRows(lines, separator) : lines.flatMap((line) => rowsOf(line, separator));
  }
}

function isPlain({ text, fault }: Line): boolean {
  return fault === undefined && !text.includes('"');
}

/** Without quotation marks every line is a row, and all can be taken apart at once. */
function plainRows(lines: readonly Line[], separator: Separator): SourceRow[] {
  if (lines.length === 0) return [];
  const { data } = papaparse.parse<string[]>(lines.map(({ text }) => text).join('\n'), { delimiter: separator, newline: '\n' });
  return lines.map(({ number }, place) => ({ number, cells: data[place] ?? [] }));
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
