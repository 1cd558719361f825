import type { KnownTexts } from './known-texts';
import type { Separator } from './separator';
import type { Utf8Text } from './utf8-text';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;

/** Lines of more bytes are rare. */
const longestLine = 1 << 12;

/** So many lines at a time, with all that is noted of them, stay in the fast part of the memory. */
export const mostLines = 1 << 10;

/** What a cell without text has in place of the number of its text. */
export const emptyCell = -2;

/** What a byte is to a line. */
const ofCell = 0;
const betweenCells = 1;
const ofLineFeed = 2;
const ofReturn = 3;
const ofQuotation = 4;

const bytesOfWord = 4;
const highBits = 0x80808080 | 0;

/**
 * Takes plain lines out of a longer text, many at a time and without making texts of their cells, so that each column can be gone
 * through by itself. A line is plain when it is whole, has the expected number of cells, neither a quotation mark nor a return
 * within it, and at most 4 096 bytes.
 */
export class PlainLines {
  /** How many lines have been taken. */
  count = 0;
  /** Of each line where its cells begin, and the place after the end of the last: it is where the next cell would begin. */
  private readonly places: Int32Array;
  /** How many of those a line has. */
  private readonly stride: number;
  private readonly kinds: Uint8Array;
  /** Four separators. */
  private readonly separators: number;
  /** The last of the places that has been taken. */
  private taken = 0;
  /** The place of the last cell of the line that is being taken. */
  private lastCell = 0;

  /**
   * @param text that the lines stand in
   * @param width how many cells a line has, 1 or more
   */
  constructor(
    private readonly text: Utf8Text,
    separator: Separator,
    private readonly width: number,
  ) {
    this.stride = width + 1;
    this.places = new Int32Array(mostLines * this.stride + 1);
    this.kinds = kindsOfBytes(separator);
    this.separators = separator.charCodeAt(0) * 0x01010101;
  }

  /**
   * Takes the lines from a place of the text on: up to the first that is not plain, or 1 024. Four bytes are looked at together,
   * for most of them only belong to cells.
   */
  take(start: number): void {
    const { separators, text } = this;
    const { view, length } = text;
    const end = length - (bytesOfWord - 1);
    this.begin(start);
    let place = start;
    for (; place < end; place += bytesOfWord) {
      const word = view.getInt32(place, true);
      let marks = marksOfLow(word) | marksOfZero(word ^ separators);
      for (; marks !== 0; marks &= marks - 1) if (!this.takeByte(place + firstMarked(marks))) return;
    }
    for (; place < length; place++) if (!this.takeByte(place)) return;
  }

  /** Where a line begins in the text; of the line after the last, where that has ended. */
  start(line: number): number {
    return this.places[line * this.stride]!;
  }

  /** What a cell holds, as a text. */
  cell(line: number, column: number): string {
    const place = line * this.stride + column;
    return this.text.between(this.places[place]!, this.places[place + 1]! - 1);
  }

  /**
   * Finds the numbers that the texts of a column have among others.
   *
   * @param numbers receives one for each line: `emptyCell` for a cell without text, -1 when there is no room for a new text
   */
  numberColumn(column: number, texts: KnownTexts, numbers: Int32Array): void {
    const { places, stride, count, text } = this;
    for (let line = 0, place = column; line < count; line++, place += stride) {
      const start = places[place]!;
      const end = places[place + 1]! - 1;
      numbers[line] = start === end ? emptyCell : texts.numberOf(text, start, end);
    }
  }

  private begin(start: number): void {
    this.count = 0;
    this.places[0] = start;
    this.taken = 0;
    this.lastCell = this.width - 1;
  }

  /**
   * Takes what a byte is to its line, if anything.
   *
   * @returns whether the lines may go on
   */
  private takeByte(byte: number): boolean {
    const { places } = this;
    const kind = this.kinds[this.text.bytes[byte]!]!;
    // The line feed after a return has been taken with that.
    if (kind === ofCell || byte < places[this.taken]!) return true;
    if (kind !== betweenCells) return this.takeLineEnd(byte, kind);
    if (this.taken === this.lastCell) return false;
    places[++this.taken] = byte + 1;
    return true;
  }

  /** A return ends a line for certain when a line feed follows it. */
  private takeLineEnd(byte: number, kind: number): boolean {
    const { places } = this;
    const { bytes, length } = this.text;
    const isReturn = kind === ofReturn && byte + 1 < length && bytes[byte + 1] === lineFeed;
    const isLineEnd = isReturn || kind === ofLineFeed;
    if (!isLineEnd || this.taken !== this.lastCell || byte - this.start(this.count) > longestLine) return false;
    places[++this.taken] = byte + 1;
    places[++this.taken] = isReturn ? byte + 2 : byte + 1;
    this.lastCell += this.stride;
    return ++this.count < mostLines;
  }
}

/** Marks, by its highest bit, each byte of a word that is a quotation mark or lower, as line ends are. */
function marksOfLow(word: number): number {
  return (word - 0x23232323) & ~word & highBits;
}

/** Marks each byte of a word that is zero. Both may mark others too, behind a byte that they are to mark. */
function marksOfZero(word: number): number {
  return (word - 0x01010101) & ~word & highBits;
}

/** Which of four bytes is the first that is marked. */
function firstMarked(marks: number): number {
  return (31 - Math.clz32(marks & -marks)) >> 3;
}

function kindsOfBytes(separator: Separator): Uint8Array {
  const kinds = new Uint8Array(256).fill(ofCell);
  kinds[separator.charCodeAt(0)] = betweenCells;
  kinds[lineFeed] = ofLineFeed;
  kinds[carriageReturn] = ofReturn;
  kinds[quotationMark] = ofQuotation;
  return kinds;
}
