/**
 * Items by a key of theirs, each group in the items' own order.
 *
 * @example groupedBy([1, 2, 3], (number) => number % 2) // 1: [1, 3], 0: [2]
 */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
