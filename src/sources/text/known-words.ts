import type { Utf8Text } from './utf8-text';

const unknown = -1;
/** So many places are looked at for a text; nearly all stand in one of the first. */
const mostPlaces = 32;

/*
 * A place holds all that is looked at for a text, for to look in one more place of the memory takes longer than all else. Four
 * words that may overlap hold all bytes of a text of four to sixteen; of a longer one it says where the bytes are.
 */
const placeInts = 8;
const numberAt = 0;
const lengthAt = 1;
const firstWordAt = 2;
const words = 4;
const longStartAt = firstWordAt + words;

const bytesOfWord = 4;
const mostBytesInWords = words * bytesOfWord;

/** Numbers of texts, found by their bytes: a hash only says where to look. */
export class KnownWords {
  private count = 0;
  private bits = 6;
  /** A text stands in the first free place from that of its hash on. At most half of the places are taken. */
  private places = new Int32Array(placeInts << this.bits).fill(unknown);
  /** Of the text that is looked for: what its place holds, but for its number. */
  private readonly key = new Int32Array(placeInts);
  private longTexts: Uint8Array = new Uint8Array(1 << 10);
  private longLength = 0;

  /** @param mostBytes that are kept of texts of more than sixteen bytes */
  constructor(private readonly mostBytes: number) {}

  /**
   * The number of the text that stands from `start` to before `end` of a longer one.
   *
   * @param next the number that a new text gets; -1 for it to be forgotten
   * @returns -1 as well when there is no room for a new text
   */
  numberOf(text: Utf8Text, start: number, end: number, next: number): number {
    const { places, key } = this;
    takeKey(key, text, start, end);
    let place = this.firstPlace(hashOf(key, 0));
    for (let looked = 0; looked < mostPlaces; looked++) {
      const number = places[place + numberAt]!;
      if (number === unknown) return next === unknown ? unknown : this.add(text, start, next);
      if (this.isSame(place) && (end - start <= mostBytesInWords || this.hasSameBytes(place, text, start))) return number;
      place = this.after(place);
    }
    return unknown;
  }

  private firstPlace(hash: number): number {
    return (hash >>> (bitsOfHash - this.bits)) * placeInts;
  }

  private after(place: number): number {
    return (place + placeInts) & (this.places.length - 1);
  }

  /** A loop over the words would take twice as long. */
  private isSame(place: number): boolean {
    const { places, key } = this;
    return (
      places[place + lengthAt] === key[lengthAt] &&
      places[place + firstWordAt] === key[firstWordAt] &&
      places[place + firstWordAt + 1] === key[firstWordAt + 1] &&
      places[place + firstWordAt + 2] === key[firstWordAt + 2] &&
      places[place + firstWordAt + 3] === key[firstWordAt + 3]
    );
  }

  /** Of a text whose words do not hold all its bytes. */
  private hasSameBytes(place: number, { bytes }: Utf8Text, start: number): boolean {
    const length = this.key[lengthAt]!;
    const longStart = this.places[place + longStartAt]!;
    for (let byte = 0; byte < length; byte++) if (this.longTexts[longStart + byte] !== bytes[start + byte]) return false;
    return true;
  }

  private add({ bytes }: Utf8Text, start: number, number: number): number {
    const { key } = this;
    const length = key[lengthAt]!;
    if (length > mostBytesInWords) {
      if (this.longLength + length > this.mostBytes) return unknown;
      key[longStartAt] = this.addLong(bytes.subarray(start, start + length));
    }
    if (this.count * 2 === 1 << this.bits) this.growPlaces();
    this.count++;
    key[numberAt] = number;
    this.places.set(key, this.freePlace(hashOf(key, 0)));
    return number;
  }

  private freePlace(hash: number): number {
    let place = this.firstPlace(hash);
    while (this.places[place + numberAt] !== unknown) place = this.after(place);
    return place;
  }

  /** Where the text now begins among the long ones. */
  private addLong(text: Uint8Array): number {
    const start = this.longLength;
    this.longLength += text.length;
    while (this.longLength > this.longTexts.length) this.longTexts = doubled(this.longTexts);
    this.longTexts.set(text, start);
    return start;
  }

  private growPlaces(): void {
    const before = this.places;
    this.bits++;
    this.places = new Int32Array(placeInts << this.bits).fill(unknown);
    for (let place = 0; place < before.length; place += placeInts) {
      if (before[place + numberAt] === unknown) continue;
      this.places.set(before.subarray(place, place + placeInts), this.freePlace(hashOf(before, place)));
    }
  }
}

function takeKey(key: Int32Array, { bytes, view }: Utf8Text, start: number, end: number): void {
  const length = end - start;
  key[lengthAt] = length;
  key[firstWordAt] = length < bytesOfWord ? shortWord(bytes, start, end) : view.getInt32(start, true);
  key[firstWordAt + 1] = length < bytesOfWord ? 0 : view.getInt32(end - bytesOfWord, true);
  key[firstWordAt + 2] = length <= 2 * bytesOfWord ? 0 : view.getInt32(start + bytesOfWord, true);
  key[firstWordAt + 3] = length <= 2 * bytesOfWord ? 0 : view.getInt32(end - 2 * bytesOfWord, true);
  if (length > mostBytesInWords) key[firstWordAt + 2] = hashOfBytes(bytes, start, end);
}

function shortWord(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let place = start; place < end; place++) word = (word << 8) | bytes[place]!;
  return word;
}

function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place++) hash = (Math.imul(hash, 31) + bytes[place]!) | 0;
  return hash;
}

const bitsOfHash = 32;

/** Odd numbers of 32 bits without a pattern: multiplying with them spreads words that are alike. */
const spread = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

function hashOf(ints: Int32Array, place: number): number {
  const word = place + firstWordAt;
  const mixed =
    Math.imul(ints[word]!, spread[0]) ^
    Math.imul(ints[word + 1]!, spread[1]) ^
    Math.imul(ints[word + 2]!, spread[2]) ^
    Math.imul(ints[word + 3]!, spread[3]);
  return Math.imul(mixed ^ (mixed >>> 15), spread[0]);
}

function doubled(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
