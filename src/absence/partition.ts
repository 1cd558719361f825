import type { Day } from '../values/day';
import { earlier, later, type Calendar } from './calendar';
import { keyAt, longestSpan, memberBits, memberOf, ofHours, packKey, packSpan, putRow, spanAt, wordsPerRow } from './packed-rows';
import { noHours, type SpellColumns } from './spell';

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
  /** In a bucket that is sorted, the rows of rank r stand from `firstRow[r]` up to, not including, `firstRow[r + 1]`. */
  readonly firstRow: Int32Array;
  /** One bucket after the other, each in the order of the source. */
  readonly rows: SpellRows;
}

export const bucketSize = 1 << memberBits;
const leftOut = -1;

/** Rows that begin after the period are left out: they can change nothing in it. */
export function bucketsOf(spells: SpellColumns, rank: Int32Array, calendar: Calendar): Buckets {
  const lastDay = calendar.first + calendar.periodEnd - 1;
  const count = Math.ceil(rank.length / bucketSize);
  const firstRow = firstRows(spells, rank, lastDay);
  const bucketStarts = Int32Array.from({ length: count }, (_, bucket) => firstRow[bucket * bucketSize]!);
  const rows = roomForRows(firstRow[rank.length]!, spells.hours !== undefined || spells.channel !== undefined);
  scatter(spells, ranksOf(spells, rank, lastDay), calendar.first, bucketStarts, rows);
  return { count, firstRow, rows };
}

/** Counted by employee, and then put in order: there are far fewer employees than rows. */
function firstRows({ count, employee, start }: SpellColumns, rank: Int32Array, lastDay: Day): Int32Array {
  const rowsOf = new Int32Array(rank.length);
  for (let spell = 0; spell < count; spell++) {
    if (start[spell]! <= lastDay) rowsOf[employee[spell]!]!++;
  }
  const firstRow = new Int32Array(rank.length + 1);
  for (let number = 0; number < rank.length; number++) firstRow[rank[number]! + 1] = rowsOf[number]!;
  for (let number = 0; number < rank.length; number++) firstRow[number + 1]! += firstRow[number]!;
  return firstRow;
}

/** The rank of each row. In a loop of its own: looking up ranks and scattering in one takes several times as long for many employees. */
function ranksOf({ count, employee, start }: SpellColumns, rank: Int32Array, lastDay: Day): Int32Array {
  const ranks = new Int32Array(count);
  for (let spell = 0; spell < count; spell++) ranks[spell] = start[spell]! <= lastDay ? rank[employee[spell]!]! : leftOut;
  return ranks;
}

/**
 * Puts each row into its bucket.
 *
 * @param firstDay of the calendar
 * @param next where the next row of each bucket goes
 */
function scatter(spells: SpellColumns, ranks: Int32Array, firstDay: Day, next: Int32Array, { words, source }: SpellRows): void {
  const { count, start, end, extent, hours } = spells;
  for (let spell = 0; spell < count; spell++) {
    const spellRank = ranks[spell]!;
    if (spellRank === leftOut) continue;
    const to = next[spellRank >> memberBits]!++;
    const from = later(firstDay, start[spell]!);
    // An open row's span is cut; it ends after the period all the same.
    const days = earlier(longestSpan, end[spell]! - from);
    const hasHours = hours !== undefined && hours[spell] !== noHours;
    putRow(words, to, packKey(spellRank & (bucketSize - 1), from - firstDay), packSpan(days, hasHours ? ofHours : extent[spell]!));
    if (source !== undefined) source[to] = spell;
  }
}

/** Room to sort the largest bucket in, used again for each. */
export interface SortingRoom {
  /** The sorted rows, those of the bucket's first employee first. */
  readonly rows: SpellRows;
  /** Where the next row of each member goes. */
  readonly next: Int32Array;
}

export function roomFor({ firstRow, count, rows }: Buckets): SortingRoom {
  let most = 0;
  for (let bucket = 0; bucket < count; bucket++) most = Math.max(most, lengthOf(firstRowsOf(bucket, firstRow)));
  return { rows: roomForRows(most, rows.source !== undefined), next: new Int32Array(bucketSize + 1) };
}

/** Sorts one bucket into the room: a counting sort by employee, then each employee's rows by start. */
export function sortBucket({ firstRow, rows: { words, source } }: Buckets, bucket: number, { rows: sorted, next }: SortingRoom): void {
  const ofMembers = firstRowsOf(bucket, firstRow);
  const from = ofMembers[0]!;
  const to = from + lengthOf(ofMembers);
  next.set(ofMembers);
  for (let row = from; row < to; row++) {
    const key = keyAt(words, row);
    const place = next[memberOf(key)]!++ - from;
    putRow(sorted.words, place, key, spanAt(words, row));
    if (source !== undefined) sorted.source![place] = source[row]!;
  }
  if (isInOrder(sorted.words, to - from)) return;
  for (let member = 0; member + 1 < ofMembers.length; member++) {
    sortByKey(sorted, ofMembers[member]! - from, ofMembers[member + 1]! - from);
  }
}

/** The first row of each member of a bucket, and of the bucket after it. */
function firstRowsOf(bucket: number, firstRow: Int32Array): Int32Array {
  return firstRow.subarray(bucket * bucketSize, (bucket + 1) * bucketSize + 1);
}

function lengthOf(firstRows: Int32Array): number {
  return firstRows[firstRows.length - 1]! - firstRows[0]!;
}

function isInOrder(words: Int32Array, rows: number): boolean {
  for (let row = 1; row < rows; row++) {
    if (keyAt(words, row - 1) > keyAt(words, row)) return false;
  }
  return true;
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
