/** How much is remembered of a column; only a column that holds something new in each of millions of rows has more. */
export interface MostKnown {
  readonly texts: number;
  /** Of all longer texts together, in UTF-16. */
  readonly signs: number;
}

const usualMost: MostKnown = { texts: 1 << 20, signs: 1 << 24 };

const unknown = -1;
/** So many places are looked at for a text; nearly all stand in one of the first. */
const mostPlaces = 32;
const bitsOfHash = 32;
/** 2^32 by the golden ratio: multiplying with it spreads hashes that are alike. */
const spread = 0x9e3779b1;

/*
 * A place holds all that is looked at for a text, for to look in one more place of the memory takes longer than all else:
 * hash, number, length and signs. Of a longer text, it says where the signs stand.
 */
const placeInts = 8;
const hashAt = 0;
const numberAt = 1;
const lengthAt = 2;
const startAt = 3;
const signsAt = 6;
const mostSignsInPlace = 2 * placeInts - signsAt;

/**
 * Numbers texts from 0 in the order in which they are first met. Texts are given as signs that stand somewhere among others, and
 * are the same when all their signs are: a hash only says where to look.
 */
export class KnownTexts {
  private count = 0;
  private bits = 6;
  /** A text stands in the first free place from that of its hash on. At most half of the places are taken. */
  private places = new Int32Array(placeInts << this.bits).fill(unknown);
  private signsInPlaces = new Uint16Array(this.places.buffer);
  private longTexts: Uint16Array = new Uint16Array(1 << 10);
  private longLength = 0;

  /** @param most how much is remembered */
  constructor(private readonly most = usualMost) {}

  /**
   * The number of the text whose signs stand from `start` to before `end`.
   *
   * @param signs in UTF-16
   * @param hash the same for the same signs
   * @returns -1 when the text is new and there is no room for it
   */
  numberOf(signs: Uint16Array, start: number, end: number, hash: number): number {
    const { places } = this;
    let place = this.firstPlace(hash);
    for (let looked = 0; looked < mostPlaces; looked++) {
      const number = places[place + numberAt] as number;
      if (number === unknown) return this.add(signs.subarray(start, end), hash);
      if (places[place + hashAt] === hash && this.isSame(place, signs, start, end)) return number;
      place = this.after(place);
    }
    return unknown;
  }

  private firstPlace(hash: number): number {
    return (Math.imul(hash, spread) >>> (bitsOfHash - this.bits)) * placeInts;
  }

  private after(place: number): number {
    return (place + placeInts) & (this.places.length - 1);
  }

  private isSame(place: number, signs: Uint16Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.places[place + lengthAt] !== length) return false;
    const isLong = length > mostSignsInPlace;
    const own = isLong ? this.longTexts : this.signsInPlaces;
    const first = isLong ? (this.places[place + startAt] as number) : 2 * place + signsAt;
    for (let sign = 0; sign < length; sign++) if (own[first + sign] !== signs[start + sign]) return false;
    return true;
  }

  private add(text: Uint16Array, hash: number): number {
    const isLong = text.length > mostSignsInPlace;
    if (this.count === this.most.texts || (isLong && this.longLength + text.length > this.most.signs)) return unknown;
    if (this.count * 2 === 1 << this.bits) this.growPlaces();
    const place = this.freePlace(hash);
    this.places[place + hashAt] = hash;
    this.places[place + numberAt] = this.count;
    this.places[place + lengthAt] = text.length;
    if (isLong) this.places[place + startAt] = this.addLong(text);
    else this.signsInPlaces.set(text, 2 * place + signsAt);
    return this.count++;
  }

  private freePlace(hash: number): number {
    let place = this.firstPlace(hash);
    while (this.places[place + numberAt] !== unknown) place = this.after(place);
    return place;
  }

  /** Where the text now begins among the long ones. */
  private addLong(text: Uint16Array): number {
    const start = this.longLength;
    this.longLength += text.length;
    while (this.longLength > this.longTexts.length) this.longTexts = grown(this.longTexts);
    this.longTexts.set(text, start);
    return start;
  }

  private growPlaces(): void {
    const before = this.places;
    this.bits++;
    this.places = new Int32Array(placeInts << this.bits).fill(unknown);
    this.signsInPlaces = new Uint16Array(this.places.buffer);
    for (let place = 0; place < before.length; place += placeInts) {
      if (before[place + numberAt] === unknown) continue;
      this.places.set(before.subarray(place, place + placeInts), this.freePlace(before[place + hashAt] as number));
    }
  }
}

function grown(signs: Uint16Array): Uint16Array {
  const larger = new Uint16Array(signs.length * 2);
  larger.set(signs);
  return larger;
}
