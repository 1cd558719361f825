/** Fewer values than this are simply sorted. */
const fewValues = 64;
const bucketCount = 512;

/**
 * The values that would stand at given places if all were sorted. Values are counted into buckets of equal width, and only
 * the buckets that hold a wanted place are sorted: exact, and several times as fast as sorting all.
 *
 * @param values finite numbers, one or more
 * @param places 0 (the smallest) to the number of values less 1, in any order
 * @example orderStatistics(Float64Array.of(3, 1, 2), [0, 2]) // [1, 3]
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
  if (values.length < fewValues) {
    const sorted = values.slice().sort();
    return places.map((place) => sorted[place]!);
  }
  const buckets = bucketsFor(values);
  const { wanted, skippedBefore } = wantedBuckets(buckets.sizes, places);
  const sorted = collect(values, buckets, wanted).sort();
  return places.map((place, index) => sorted[place - skippedBefore[index]!]!);
}

interface ValueBuckets {
  readonly least: number;
  readonly perBucket: number;
  readonly sizes: Int32Array;
}

function bucketsFor(values: Float64Array): ValueBuckets {
  let least = values[0]!;
  let most = least;
  for (let index = 1; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const perBucket = most > least ? (bucketCount - 1) / (most - least) : 0;
  const sizes = new Int32Array(bucketCount);
  for (let index = 0; index < values.length; index++) sizes[bucketOf(values[index]!, least, perBucket)]!++;
  return { least, perBucket, sizes };
}

function bucketOf(value: number, least: number, perBucket: number): number {
  return ((value - least) * perBucket) | 0;
}

/** Which buckets hold a wanted place, and for each place how many values before it lie in buckets that hold none. */
function wantedBuckets(sizes: Int32Array, places: readonly number[]): { wanted: Uint8Array; skippedBefore: number[] } {
  const wanted = new Uint8Array(bucketCount);
  const bucketsOfPlaces = places.map((place) => {
    let bucket = 0;
    for (let before = sizes[0]!; before <= place; before += sizes[bucket]!) bucket++;
    wanted[bucket] = 1;
    return bucket;
  });
  const skippedBefore = bucketsOfPlaces.map((last) => {
    let skipped = 0;
    for (let bucket = 0; bucket < last; bucket++) if (wanted[bucket] === 0) skipped += sizes[bucket]!;
    return skipped;
  });
  return { wanted, skippedBefore };
}

function collect(values: Float64Array, { least, perBucket, sizes }: ValueBuckets, wanted: Uint8Array): Float64Array {
  const collected = new Float64Array(sizes.reduce((sum, size, bucket) => (wanted[bucket] === 1 ? sum + size : sum), 0));
  let next = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (wanted[bucketOf(value, least, perBucket)] === 1) collected[next++] = value;
  }
  return collected;
}
