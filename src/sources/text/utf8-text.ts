const mostBytesOfSign = 3;
const lineFeed = 0x0a;

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
  private text = '';
  // Not made with the module: functions in a cell load it too, where there may be none.
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** @param text in whole characters */
  take(text: string): void {
    const room = text.length * mostBytesOfSign;
    if (room > this.bytes.length) {
      this.bytes = new Uint8Array(room);
      this.view = new DataView(this.bytes.buffer);
    }
    this.length = this.encoder.encodeInto(text, this.bytes).written;
    this.text = text;
  }

  /** What stands from `start` to before `end`. */
  between(start: number, end: number): string {
    // Each character is one byte when there are as many bytes as characters.
    return this.length === this.text.length ? this.text.slice(start, end) : this.decoder.decode(this.bytes.subarray(start, end));
  }

  /** Where the line after a place begins, or the text's end. */
  lineAfter(place: number): number {
    const end = this.bytes.subarray(place, this.length).indexOf(lineFeed);
    return end < 0 ? this.length : place + end + 1;
  }
}
