const unknown = 0;

/** The numbers of texts that are decimal numbers themselves: each is its own place, which takes no search. */
export class KnownDecimals {
  /** One more than the number of each text. */
  private places = new Int32Array(1 << 4);

  /**
   * The number of a text.
   *
   * @param decimal what the text writes, 0 or more
   * @param next the number that a new text gets; -1 for it to be forgotten
   */
  numberOf(decimal: number, next: number): number {
    if (decimal >= this.places.length) this.makeRoom(decimal);
    const place = this.places[decimal]!;
    if (place !== unknown) return place - 1;
    this.places[decimal] = next + 1;
    return next;
  }

  /** What has never been written takes no memory. */
  private makeRoom(decimal: number): void {
    let room = this.places.length;
    while (room <= decimal) room *= 2;
    const places = new Int32Array(room);
    places.set(this.places);
    this.places = places;
  }
}
