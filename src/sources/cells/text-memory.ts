import { KnownTexts, type MostKnown } from '../text/known-texts';

/** What has been read of texts, found again by the bytes of a cell, so that its text need not be made. */
export class TextMemory<Value> {
  /** Numbers the texts whose values are remembered. */
  readonly texts: KnownTexts;
  /** By the text's number; undefined of a text that has not been read, or could not be. */
  readonly values: (Value | undefined)[] = [];

  /** @param most how much is remembered */
  constructor(most?: MostKnown) {
    this.texts = new KnownTexts(most);
  }
}
