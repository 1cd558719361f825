import type { Calendar } from './calendar';
import { noHours, openEnd, type SpellColumns } from './spell';

/**
 * Spells sorted into buckets of employees who stand next to each other in rank. A bucket's rows and cells fit the
 * processor's cache, so that sorting and counting inside it does not wait for memory.
 */
export interface Buckets {
  readonly count: number;
  /** The rows of bucket b are `bounds[b]` up to, not including, `bounds[b + 1]`. */
  readonly bounds: Int32Array;
  /** The employee's rank less the rank of the bucket's first. */
  readonly member: Uint16Array;
  readonly rows: SpellRows;
}

/** What counting needs of a spell's row, days as offsets. */
export interface SpellRows {
  readonly start: Int32Array;
  /** Last day; open rows end with the period. */
  readonly end: Int32Array;
  /** See `amountOf`. */
  readonly amount: Int32Array;
}

const bucketBits = 12;
export const bucketSize = 1 << bucketBits;

/** Rows that begin after the period are left out: they can change nothing in it. */
export function bucketsOf(spells: SpellColumns, rank: Int32Array, calendar: Calendar): Buckets {
  const count = Math.ceil(rank.length / bucketSize);
  const rankOfSpell = new Int32Array(spells.count);
  const bounds = new Int32Array(count + 1);
  const lastStart = calendar.first + calendar.periodEnd - 1;
  for (let spell = 0; spell < spells.count; spell++) {
    const spellRank = spells.start[spell]! <= lastStart ? rank[spells.employee[spell]!]! : leftOut;
    rankOfSpell[spell] = spellRank;
    if (spellRank !== leftOut) bounds[(spellRank >> bucketBits) + 1]!++;
  }
  for (let bucket = 0; bucket < count; bucket++) bounds[bucket + 1]! += bounds[bucket]!;
  return { count, bounds, ...scatter(spells, rankOfSpell, bounds, calendar) };
}

const leftOut = -1;

/** A loop of its own: looking up ranks and scattering in one loop takes twice the time. */
function scatter(
  spells: SpellColumns,
  rankOfSpell: Int32Array,
  bounds: Int32Array,
  { first, periodEnd }: Calendar,
): Pick<Buckets, 'member' | 'rows'> {
  const kept = bounds[bounds.length - 1]!;
  const next = bounds.slice();
  const member = new Uint16Array(kept);
  const rows = spellRows(kept);
  for (let spell = 0; spell < spells.count; spell++) {
    const spellRank = rankOfSpell[spell]!;
    if (spellRank === leftOut) continue;
    const to = next[spellRank >> bucketBits]!++;
    const end = spells.end[spell]!;
    member[to] = spellRank & (bucketSize - 1);
    rows.start[to] = spells.start[spell]! - first;
    rows.end[to] = end === openEnd ? periodEnd - 1 : end - first;
    rows.amount[to] = amountOf(spells, spell);
  }
  return { member, rows };
}

/** Rows by employee, each employee's by start: `first[m]` up to, not including, `first[m + 1]` are those of member m. */
export interface SortedBucket {
  readonly first: Int32Array;
  readonly rows: SpellRows;
}

/** Room for the largest bucket, used again for each. */
export function roomFor({ bounds, count }: Buckets): SortedBucket {
  let most = 0;
  for (let bucket = 0; bucket < count; bucket++) most = Math.max(most, bounds[bucket + 1]! - bounds[bucket]!);
  return { first: new Int32Array(bucketSize + 2), rows: spellRows(most) };
}

/** Sorts one bucket into the room: a counting sort by employee, then each employee's rows by start. */
export function sortBucket({ bounds, member, rows }: Buckets, bucket: number, into: SortedBucket): void {
  const { first, rows: sorted } = into;
  const from = bounds[bucket]!;
  const to = bounds[bucket + 1]!;
  first.fill(0);
  // Two cells on: the scatter moves each member's mark to its end, which is where the next member begins.
  for (let row = from; row < to; row++) first[member[row]! + 2]!++;
  for (let index = 2; index < first.length; index++) first[index]! += first[index - 1]!;
  for (let row = from; row < to; row++) copyRow(rows, row, sorted, first[member[row]! + 1]!++);
  for (let index = 0; index < bucketSize; index++) sortByStart(sorted, first[index]!, first[index + 1]!);
}

const insertionMost = 64;

function sortByStart(rows: SpellRows, from: number, to: number): void {
  if (to - from > insertionMost) return sortMany(rows, from, to);
  const { start, end, amount } = rows;
  for (let row = from + 1; row < to; row++) {
    const rowStart = start[row]!;
    if (start[row - 1]! <= rowStart) continue;
    const rowEnd = end[row]!;
    const rowAmount = amount[row]!;
    let hole = row;
    for (; hole > from && start[hole - 1]! > rowStart; hole--) copyRow(rows, hole - 1, rows, hole);
    start[hole] = rowStart;
    end[hole] = rowEnd;
    amount[hole] = rowAmount;
  }
}

/** For an employee with more rows than insertion is quick for. */
function sortMany({ start, end, amount }: SpellRows, from: number, to: number): void {
  const starts = start.slice(from, to);
  const ends = end.slice(from, to);
  const amounts = amount.slice(from, to);
  const order = Int32Array.from(starts, (_, index) => index).sort((one, other) => starts[one]! - starts[other]!);
  order.forEach((row, index) => {
    start[from + index] = starts[row]!;
    end[from + index] = ends[row]!;
    amount[from + index] = amounts[row]!;
  });
}

function copyRow(source: SpellRows, from: number, target: SpellRows, to: number): void {
  target.start[to] = source.start[from]!;
  target.end[to] = source.end[from]!;
  target.amount[to] = source.amount[from]!;
}

function spellRows(count: number): SpellRows {
  return { start: new Int32Array(count), end: new Int32Array(count), amount: new Int32Array(count) };
}

/** How much is lost, in one number: an extent in ten-thousandths, 0 or more; or hours, in hundredths, as -1 - hours. */
function amountOf({ extent, hours }: SpellColumns, spell: number): number {
  const ofHours = hours === undefined ? noHours : hours[spell]!;
  return ofHours === noHours ? extent[spell]! : -1 - ofHours;
}

/** Whether a row's amount is hours. */
export function isHours(amount: number): boolean {
  return amount < 0;
}

/** Hundredths of an hour out of an amount. */
export function hoursOf(amount: number): number {
  return -1 - amount;
}
