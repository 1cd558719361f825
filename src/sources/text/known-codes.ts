const unknown = 0;

/** The numbers of texts each of which has a code of its own, as what it writes: the code is its place, which takes no search. */
export class KnownCodes {
  /** One more than the number of each text. */
  private places = new Int32Array(1 << 4);

  /**
   * The number of a text.
   *
   * @param code of no other text, 0 or more
   * @param next the number that a new text gets; -1 for it to be forgotten
   */
  numberOf(code: number, next: number): number {
    if (code >= this.places.length) this.makeRoom(code);
    const place = this.places[code]!;
    if (place !== unknown) return place - 1;
    this.places[code] = next + 1;
    return next;
  }

  /** What has never been written takes no memory. */
  private makeRoom(code: number): void {
    let room = this.places.length;
    while (room <= code) room *= 2;
    const places = new Int32Array(room);
    places.set(this.places);
    this.places = places;
  }
}
