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

  /** The values so far. They are not copied: the spare room behind them has never been written, and so takes no memory. */
  finish(): Kind {
    return this.column.subarray(0, this.length) as Kind;
  }

  private grow(): void {
    const grown = this.larger(this.column.length * 2);
    grown.set(this.column);
    this.column = grown;
  }
}

/** A column that many sources do not have: it takes room from its first value on, and holds `missing` in rows without one. */
export class ColumnIfGiven<Kind extends Column> {
  private column: Growing<Kind> | undefined;
  private length = 0;

  constructor(
    private readonly missing: number,
    private readonly newColumn: () => Growing<Kind>,
  ) {}

  push(value: number | undefined): void {
    if (value !== undefined) this.column ??= this.begin();
    this.column?.push(value ?? this.missing);
    this.length++;
  }

  /** The values so far; undefined when no row has had any. */
  finish(): Kind | undefined {
    return this.column?.finish();
  }

  private begin(): Growing<Kind> {
    const column = this.newColumn();
    for (let row = 0; row < this.length; row++) column.push(this.missing);
    return column;
  }
}

const room = 1024;

export const growingInt32 = (): Growing<Int32Array> => new Growing(new Int32Array(room), (length) => new Int32Array(length));
export const growingUint16 = (): Growing<Uint16Array> => new Growing(new Uint16Array(room), (length) => new Uint16Array(length));
