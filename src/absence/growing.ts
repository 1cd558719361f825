type Column = Int32Array | Uint16Array;

/** A typed column that grows by doubling: what readers fill row by row. */
export class Growing<Kind extends Column> {
  private length = 0;

  constructor(
    private column: Kind,
    private readonly larger: (length: number) => Kind,
  ) {}

  push(value: number): void {
    if (this.length === this.column.length) this.grow();
    this.column[this.length++] = value;
  }

  /** The values so far, without the spare room. */
  finish(): Kind {
    return this.column.slice(0, this.length) as Kind;
  }

  private grow(): void {
    const grown = this.larger(this.column.length * 2);
    grown.set(this.column);
    this.column = grown;
  }
}

const room = 1024;

export const growingInt32 = (): Growing<Int32Array> => new Growing(new Int32Array(room), (length) => new Int32Array(length));
export const growingUint16 = (): Growing<Uint16Array> => new Growing(new Uint16Array(room), (length) => new Uint16Array(length));
