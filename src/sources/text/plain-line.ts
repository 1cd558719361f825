import type { KnownTexts } from './known-texts';
import type { Separator } from './separator';
import type { Utf8Text } from './utf8-text';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;
const notPlain = -1;

/** Lines of more bytes are rare. */
const mostBytes = 1 << 12;

/** What a byte is to a line. */
const ofCell = 0;
const betweenCells = 1;
const ofLineEnd = 2;
const ofQuotation = 3;

/**
 * Takes one plain line after the other out of a longer text, without making texts of its cells. A line is plain when it is whole,
 * has the expected number of cells, neither a quotation mark nor a return within it, and at most 4 096 bytes.
 */
export class PlainLine {
  /** Where each cell begins in the text. */
  readonly starts: Int32Array;
  /** Where each cell has ended. */
  readonly ends: Int32Array;
  private readonly kinds: Uint8Array;

  /**
   * @param text that the lines stand in
   * @param width how many cells a line has, 1 or more
   */
  constructor(
    private readonly text: Utf8Text,
    separator: Separator,
    private readonly width: number,
  ) {
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
    this.kinds = kindsOfBytes(separator);
  }

  /**
   * Takes the line that begins at a place of the text.
   *
   * @returns where the next line begins; -1 when this one is not plain
   */
  take(start: number): number {
    const { kinds, starts, ends } = this;
    const { bytes, length } = this.text;
    const lastCell = this.width - 1;
    const end = Math.min(length, start + mostBytes);
    let cell = 0;
    starts[0] = start;
    for (let place = start; place < end; place++) {
      const kind = kinds[bytes[place]!]!;
      if (kind === ofCell) continue;
      ends[cell] = place;
      if (kind === ofLineEnd) return cell === lastCell ? this.afterLineEnd(place) : notPlain;
      if (kind !== betweenCells || cell === lastCell) return notPlain;
      cell++;
      starts[cell] = place + 1;
    }
    return notPlain;
  }

  /** What a cell holds, as a text. */
  cell(column: number): string {
    return this.text.between(this.starts[column]!, this.ends[column]!);
  }

  /** The number that a cell's text has among others. */
  numberIn(texts: KnownTexts, column: number): number {
    return texts.numberOf(this.text, this.starts[column]!, this.ends[column]!);
  }

  /** A return ends a line for certain when a line feed follows it. */
  private afterLineEnd(place: number): number {
    const { bytes, length } = this.text;
    if (bytes[place] === lineFeed) return place + 1;
    return place + 1 < length && bytes[place + 1] === lineFeed ? place + 2 : notPlain;
  }
}

function kindsOfBytes(separator: Separator): Uint8Array {
  const kinds = new Uint8Array(256).fill(ofCell);
  kinds[separator.charCodeAt(0)] = betweenCells;
  kinds[lineFeed] = ofLineEnd;
  kinds[carriageReturn] = ofLineEnd;
  kinds[quotationMark] = ofQuotation;
  return kinds;
}
