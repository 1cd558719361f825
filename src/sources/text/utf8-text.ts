const mostBytesOfSign = 3;
const lineFeed = 0x0a;

/** To make all of a text, of a usual piece of a file, takes no less than to make so many short ones of it. */
const fewTexts = 1 << 10;

/**
 * One text after the other, each with its bytes in UTF-8: what stands in a text is found several times as fast among bytes. All
 * places are those of bytes.
 */
export class Utf8Text {
  /** The text's bytes, and room behind them. */
  bytes = new Uint8Array(0);
  /** The same bytes. */
  view = new DataView(this.bytes.buffer);
  /** Of the text, in bytes. */
  length = 0;
  /** All of it, when it has been made and each character is one byte. */
  private text: string | undefined;
  private textsMade = 0;
  private isAscii = true;
  private room = new Uint8Array(0);
  // Not made with the module: functions in a cell load it too, where there may be none.
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** @param text in whole characters */
  take(text: string): void {
    const most = text.length * mostBytesOfSign;
    if (most > this.room.length) this.room = new Uint8Array(most);
    const { written } = this.encoder.encodeInto(text, this.room);
    this.isAscii = written === text.length;
    this.begin(this.room, written, this.isAscii ? text : undefined);
  }

  /** @param bytes in characters of ASCII, which are not changed while the text is in use */
  takeAscii(bytes: Uint8Array): void {
    this.isAscii = true;
    this.begin(new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length), bytes.length, undefined);
  }

  /** What stands from `start` to before `end`. */
  between(start: number, end: number): string {
    if (this.text === undefined && this.isAscii && this.textsMade++ >= fewTexts) this.text = this.decoded(0, this.length);
    return this.text === undefined ? this.decoded(start, end) : this.text.slice(start, end);
  }

  /** Where the line after a place begins, or the text's end. */
  lineAfter(place: number): number {
    const end = this.bytes.subarray(place, this.length).indexOf(lineFeed);
    return end < 0 ? this.length : place + end + 1;
  }

  private begin(bytes: Uint8Array<ArrayBuffer>, length: number, text: string | undefined): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.length = length;
    this.text = text;
    this.textsMade = 0;
  }

  private decoded(start: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(start, end));
  }
}
