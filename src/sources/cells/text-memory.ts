import { KnownTexts, type MostKnown } from '../text/known-texts';
import type { PlainLine } from '../text/plain-line';

/** What has been read of texts, found again by the bytes of a cell, so that its text need not be made. */
export class TextMemory<Value> {
  private readonly texts: KnownTexts;
  /** By the text's number; undefined of a text that could not be read. */
  private readonly values: (Value | undefined)[] = [];
  /** Of the text that was looked for last; -1 when there is no room for it. */
  private number = -1;

  /** @param most how much is remembered */
  constructor(most?: MostKnown) {
    this.texts = new KnownTexts(most);
  }

  /** The value of a cell; undefined when none is known. */
  find(line: PlainLine, column: number): Value | undefined {
    this.number = line.numberIn(this.texts, column);
    return this.number < 0 ? undefined : this.values[this.number];
  }

  /** Keeps the value of the cell that was looked for last, if there is room. */
  keep(value: Value | undefined): void {
    if (this.number >= 0) this.values[this.number] = value;
  }
}
