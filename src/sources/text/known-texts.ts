import { calendarDateIn } from './calendar-date';
import { decimalIn } from './decimal';
import { KnownCodes } from './known-codes';
import { KnownWords } from './known-words';
import type { Utf8Text } from './utf8-text';

/** How much is remembered of a column; only a column that holds something new in each of millions of rows has more. */
export interface MostKnown {
  readonly texts: number;
  /** Of all longer texts together, in UTF-8. */
  readonly bytes: number;
}

const usualMost: MostKnown = { texts: 1 << 20, bytes: 1 << 25 };

/** Numbers texts from 0 in the order in which they are first met. They are the same when all their bytes are. */
export class KnownTexts {
  private count = 0;
  private readonly dates = new KnownCodes();
  private readonly decimals = new KnownCodes();
  private readonly words: KnownWords;

  /** @param most how much is remembered */
  constructor(private readonly most = usualMost) {
    this.words = new KnownWords(most.bytes);
  }

  /**
   * The number of the text that stands from `start` to before `end` of a longer one.
   *
   * @returns -1 when the text is new and there is no room for it
   */
  numberOf(text: Utf8Text, start: number, end: number): number {
    const next = this.count < this.most.texts ? this.count : -1;
    const number = this.numberAmongAlike(text, start, end, next);
    if (number === this.count) this.count++;
    return number;
  }

  /** Dates and decimal numbers take no search. */
  private numberAmongAlike(text: Utf8Text, start: number, end: number, next: number): number {
    const date = calendarDateIn(text.view, start, end);
    if (date >= 0) return this.dates.numberOf(date, next);
    const decimal = decimalIn(text.bytes, start, end);
    return decimal >= 0 ? this.decimals.numberOf(decimal, next) : this.words.numberOf(text, start, end, next);
  }
}
