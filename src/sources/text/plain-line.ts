import type { Separator } from './separator';

/** Below it stand only spaces, signs that end a line, and signs that are not seen. */
const quotationMark = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const notPlain = -1;

/** Lines of more signs are rare. */
const mostSigns = 1 << 12;

/**
 * Takes one plain line after the other out of a longer text, without making texts of its cells. A line is plain when it is whole,
 * has the expected number of cells, neither a quotation mark nor a return within it, and at most 4 096 signs.
 */
export class PlainLine {
  /** The line's signs in UTF-16. */
  readonly signs = new Uint16Array(mostSigns);
  /** Where the signs of each cell begin. */
  readonly starts: Int32Array;
  /** Where the signs of each cell have ended. */
  readonly ends: Int32Array;
  /** A number for each cell, the same for the same signs, and seldom for others. */
  readonly hashes: Int32Array;
  private readonly separator: number;
  private text = '';
  private start = 0;

  /** @param width how many cells a line has, 1 or more */
  constructor(
    separator: Separator,
    private readonly width: number,
  ) {
    this.separator = separator.charCodeAt(0);
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
    this.hashes = new Int32Array(width);
  }

  /**
   * Takes the line that begins at a place of the text.
   *
   * @returns where the next line begins; -1 when this one is not plain
   */
  take(text: string, start: number): number {
    this.text = text;
    this.start = start;
    const { separator, signs, starts, ends, hashes } = this;
    const lastCell = this.width - 1;
    const length = Math.min(text.length - start, mostSigns);
    let cell = 0;
    let hash = 0;
    for (let place = 0; place < length; place++) {
      const sign = text.charCodeAt(start + place);
      signs[place] = sign;
      if (sign > quotationMark && sign !== separator) {
        hash = hashWith(sign, hash);
      } else if (sign === separator) {
        if (cell === lastCell) return notPlain;
        ends[cell] = place;
        hashes[cell] = hash;
        cell++;
        starts[cell] = place + 1;
        hash = 0;
      } else if (sign === lineFeed || sign === carriageReturn) {
        ends[cell] = place;
        hashes[cell] = hash;
        return cell === lastCell ? afterLineEnd(text, start + place) : notPlain;
      } else if (sign === quotationMark) {
        return notPlain;
      } else {
        hash = hashWith(sign, hash);
      }
    }
    return notPlain;
  }

  /** What a cell holds, as a text. */
  cell(column: number): string {
    return this.text.slice(this.start + (this.starts[column] as number), this.start + (this.ends[column] as number));
  }
}

/** 31 times what the signs before have given, and the sign, as a whole number of 32 bits. */
function hashWith(sign: number, before: number): number {
  return ((before << 5) - before + sign) | 0;
}

/** A return ends a line for certain when a line feed follows it. */
function afterLineEnd(text: string, place: number): number {
  if (text.charCodeAt(place) === lineFeed) return place + 1;
  return text.charCodeAt(place + 1) === lineFeed ? place + 2 : notPlain;
}
