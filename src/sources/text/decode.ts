export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Makes text of a file's bytes, piece by piece. A byte order mark decides; without one, UTF-16 is known by its zero bytes,
 * and all else is taken for UTF-8 until a byte is not, and for Windows-1252 from that piece on (of which ISO-8859-1 is a part).
 */
export class Decoding {
  private held: Uint8Array = new Uint8Array(0);
  private known: Encoding | undefined;

  /** What the text is decoded as so far. */
  get encoding(): Encoding {
    return this.known ?? 'utf-8';
  }

  /** Whether a piece holds characters of ASCII alone, in an encoding that writes them as they are, and after whole characters. */
  leavesAsItIs(piece: Uint8Array): boolean {
    const isByteForByte = this.known === 'utf-8' || this.known === 'windows-1252';
    return isByteForByte && this.held.length === 0 && isAscii(piece);
  }

  /** The text of a piece; the bytes of a character that it breaks off wait for the next. */
  decode(piece: Uint8Array): string {
    const bytes = this.held.length === 0 ? piece : joined(this.held, piece);
    if (this.known === undefined && bytes.length < enoughToTell) return this.hold(bytes, 0);
    return this.text(bytes, false);
  }

  /** The text of what waits when no piece is left. */
  finish(): string {
    return this.text(this.held, true);
  }

  private text(bytes: Uint8Array, isLast: boolean): string {
    const start = this.known === undefined ? this.begin(bytes) : 0;
    const length = isLast ? bytes.length : wholeCharacters(bytes, this.encoding);
    const text = this.strictly(bytes.subarray(start, length));
    this.hold(bytes, length);
    return text;
  }

  /** Decides the encoding, and gives the length of the byte order mark. */
  private begin(bytes: Uint8Array): number {
    const mark = byteOrderMarks.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
    this.known = mark?.encoding ?? utf16WithoutMark(bytes) ?? 'utf-8';
    return mark?.mark.length ?? 0;
  }

  private strictly(bytes: Uint8Array): string {
    if (this.known !== 'utf-8') return new TextDecoder(this.encoding).decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.known = 'windows-1252';
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }

  private hold(bytes: Uint8Array, from: number): string {
    this.held = bytes.slice(from);
    return '';
  }
}

/** A few bytes tell the encoding; a stream's first piece may be shorter. */
const enoughToTell = 4;

const byteOrderMarks: readonly { encoding: Encoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** Western text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark([first, second, third, fourth]: Uint8Array): Encoding | undefined {
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

/** Length of the bytes without a character that they break off. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return bytes.length;
  return encoding === 'utf-8' ? wholeUtf8(bytes) : bytes.length - (bytes.length % 2);
}

const longestUtf8 = 4;

function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(longestUtf8, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOfUtf8(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOfUtf8(leadByte: number): number {
  if (leadByte >= 0xf0) return 4;
  return leadByte >= 0xe0 ? 3 : 2;
}

const beyondAsciiIn4 = 0x80808080 | 0;

function isAscii(piece: Uint8Array): boolean {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  const inFours = piece.length - (piece.length % 4);
  for (let place = 0; place < inFours; place += 4) if (view.getInt32(place) & beyondAsciiIn4) return false;
  return piece.subarray(inFours).every((byte) => byte < 0x80);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
