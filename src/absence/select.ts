/**
 * Rearranges numbers so that the one at `wanted` is the one that sorting would put there, with none larger before it and none
 * smaller after it: Hoare's selection, in time proportional to the number of values.
 *
 * @param from first index of the values
 * @param wanted an index from `from` to `to`
 * @param to last index of the values
 * @returns the value at `wanted`
 * @example select(Float64Array.of(3, 1, 2), 0, 1, 2) // 2
 */
export function select(values: Float64Array, from: number, wanted: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted]!;
}

function medianOfThree(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}
