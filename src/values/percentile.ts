/**
 * A percentile by linear interpolation between order statistics.
 *
 *     position = (n - 1) * p / 100, between the values at floor(position) and ceil(position)
 *
 * @param sorted the values, smallest first
 * @param percent p, 0 to 100
 * @returns in the values' own unit; undefined of no values
 * @example percentile([0, 10, 20], 25) // 5
 * @source Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996: definition 7, Excel's own PERCENTILE.INC
 */
export function percentile(sorted: ArrayLike<number>, percent: number): number | undefined {
  const hundredths = (sorted.length - 1) * percent;
  const low = sorted[Math.floor(hundredths / 100)];
  const high = sorted[Math.ceil(hundredths / 100)];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * ((hundredths % 100) / 100);
}
