import { useSyncExternalStore } from 'react';
import { InputError } from '../../src/values/problem';

let isBehind = false;
const listeners = new Set<() => void>();

/**
 * Lets the cells that ask STATISTIK follow the pulled table, for somebody who has no way to tell that they could not. A table that
 * cannot be read is no such case: its cells show no figures, and say why.
 *
 * @param follow lets them, and throws when Excel does not answer
 */
export async function letCellsFollow(follow: () => Promise<unknown>): Promise<void> {
  try {
    await follow();
  } catch (error) {
    setBehind(!(error instanceof InputError));
  }
}

/** Whether cells that ask STATISTIK may show figures of before. */
export function useIsBehind(): boolean {
  return useSyncExternalStore(listen, () => isBehind);
}

/** Tells whether the cells may show figures of before. */
export function setBehind(now: boolean): void {
  isBehind = now;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
