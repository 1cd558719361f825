import type { Calendar } from './calendar';
import { keyAt, longestSpan, memberBits, memberOf, ofHours, packKey, packSpan, putRow, spanAt, wordsPerRow } from './packed-rows';
import { noHours, openEnd, type SpellColumns } from './spell';

/** Packed rows of spells, and where each stands in the source, if any row has hours or a reporting channel. */
export interface SpellRows {
  readonly words: Int32Array;
  readonly source: Int32Array | undefined;
}

/**
 * Spells sorted into buckets of employees who stand next to each other in rank. A bucket's rows and cells fit the
 * processor's cache, so that sorting and counting inside it does not wait for memory.
 */
export interface Buckets {
  readonly count: number;
  /** The rows of bucket b are `bounds[b]` up to, not including, `bounds[b + 1]`. */
  readonly bounds: Int32Array;
  readonly rows: SpellRows;
}

export const bucketSize = 1 << memberBits;
const leftOut = -1;

/** Rows that begin after the period are left out: they can change nothing in it. */
export function bucketsOf(spells: SpellColumns, rank: Int32Array, calendar: Calendar): Buckets {
  const count = Math.ceil(rank.length / bucketSize);
  const rankOfSpell = new Int32Array(spells.count);
  const bounds = new Int32Array(count + 1);
  const lastStart = calendar.first + calendar.periodEnd - 1;
  for (let spell = 0; spell < spells.count; spell++) {
    const spellRank = spells.start[spell]! <= lastStart ? rank[spells.employee[spell]!]! : leftOut;
    rankOfSpell[spell] = spellRank;
    if (spellRank !== leftOut) bounds[(spellRank >> memberBits) + 1]!++;
  }
  for (let bucket = 0; bucket < count; bucket++) bounds[bucket + 1]! += bounds[bucket]!;
  return { count, bounds, rows: scatter(spells, rankOfSpell, bounds, calendar) };
}

/** A loop of its own: looking up ranks and scattering in one loop takes twice the time. */
function scatter(spells: SpellColumns, rankOfSpell: Int32Array, bounds: Int32Array, { first, periodEnd }: Calendar): SpellRows {
  const { start, end, extent, hours, channel } = spells;
  const next = bounds.slice();
  const { words, source } = roomForRows(bounds[bounds.length - 1]!, hours !== undefined || channel !== undefined);
  const lastDay = first + periodEnd - 1;
  for (let spell = 0; spell < spells.count; spell++) {
    const spellRank = rankOfSpell[spell]!;
    if (spellRank === leftOut) continue;
    const to = next[spellRank >> memberBits]!++;
    const from = Math.max(first, start[spell]!);
    const days = Math.min(longestSpan, (end[spell] === openEnd ? lastDay : end[spell]!) - from);
    const hasHours = hours !== undefined && hours[spell] !== noHours;
    putRow(words, to, packKey(spellRank & (bucketSize - 1), from - first), packSpan(days, hasHours ? ofHours : extent[spell]!));
    if (source) source[to] = spell;
  }
  return { words, source };
}

/** Rows by employee, each employee's by start: `first[m]` up to, not including, `first[m + 1]` are those of member m. */
export interface SortedBucket {
  readonly first: Int32Array;
  readonly rows: SpellRows;
}

/** Room for the largest bucket, used again for each. */
export function roomFor({ bounds, count, rows }: Buckets): SortedBucket {
  let most = 0;
  for (let bucket = 0; bucket < count; bucket++) most = Math.max(most, bounds[bucket + 1]! - bounds[bucket]!);
  return { first: new Int32Array(bucketSize + 2), rows: roomForRows(most, rows.source !== undefined) };
}

/** Sorts one bucket into the room: a counting sort by employee, then each employee's rows by start. */
export function sortBucket({ bounds, rows }: Buckets, bucket: number, into: SortedBucket): void {
  const { first, rows: sorted } = into;
  const from = bounds[bucket]!;
  const to = bounds[bucket + 1]!;
  const { words, source } = rows;
  first.fill(0);
  // Two cells on: the scatter moves each member's mark to its end, which is where the next member begins.
  for (let row = from; row < to; row++) first[memberOf(keyAt(words, row)) + 2]!++;
  for (let index = 2; index < first.length; index++) first[index]! += first[index - 1]!;
  // Keys of the bucket before must not be taken for larger ones of this.
  sorted.words.fill(0);
  let isInOrder = true;
  for (let row = from; row < to; row++) {
    const key = keyAt(words, row);
    const place = first[memberOf(key) + 1]!++;
    // Members before have smaller keys, and so have rows that are still to come: a larger one is the same member's.
    if (place > 0 && keyAt(sorted.words, place - 1) > key) isInOrder = false;
    putRow(sorted.words, place, key, spanAt(words, row));
    if (source) sorted.source![place] = source[row]!;
  }
  if (isInOrder) return;
  for (let index = 0; index < bucketSize; index++) sortByKey(sorted, first[index]!, first[index + 1]!);
}

/** More rows than insertion is quick for. */
const manyRows = 64;

function sortByKey(rows: SpellRows, from: number, to: number): void {
  const { words } = rows;
  let row = from + 1;
  while (row < to && keyAt(words, row - 1) <= keyAt(words, row)) row++;
  if (row >= to) return;
  if (to - from > manyRows) return sortMany(rows, from, to);
  for (; row < to; row++) {
    if (keyAt(words, row - 1) > keyAt(words, row)) insert(rows, from, row);
  }
}

/** Moves a row back to its place among the sorted rows before it. */
function insert({ words, source }: SpellRows, from: number, row: number): void {
  const moved = { key: keyAt(words, row), span: spanAt(words, row), source: source ? source[row]! : 0 };
  let hole = row;
  for (; hole > from && keyAt(words, hole - 1) > moved.key; hole--) {
    putRow(words, hole, keyAt(words, hole - 1), spanAt(words, hole - 1));
    if (source) source[hole] = source[hole - 1]!;
  }
  putRow(words, hole, moved.key, moved.span);
  if (source) source[hole] = moved.source;
}

function sortMany({ words, source }: SpellRows, from: number, to: number): void {
  const keys = Int32Array.from({ length: to - from }, (_, index) => keyAt(words, from + index));
  const order = Int32Array.from(keys, (_, index) => index).sort((one, other) => keys[one]! - keys[other]!);
  reorder(words, from, order, wordsPerRow);
  if (source) reorder(source, from, order, 1);
}

/** Puts entries of `size` words each, the first of them at `from`, into an order. */
function reorder(words: Int32Array, from: number, order: Int32Array, size: number): void {
  const unsorted = words.slice(from * size, (from + order.length) * size);
  order.forEach((old, place) => words.set(unsorted.subarray(old * size, (old + 1) * size), (from + place) * size));
}

function roomForRows(count: number, withSource: boolean): SpellRows {
  return { words: new Int32Array(count * wordsPerRow), source: withSource ? new Int32Array(count) : undefined };
}
