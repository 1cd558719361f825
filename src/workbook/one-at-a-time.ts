import type { Host } from './host';

const lastWork = new WeakMap<Host, Promise<unknown>>();

/**
 * Begins a piece of work on a workbook when the one before it has ended, well or badly. An insertion takes several requests:
 * an undoing in the midst of them would take the half-written for something left over.
 */
export function oneAtATime<Result>(host: Host, work: () => Promise<Result>): Promise<Result> {
  const before = lastWork.get(host) ?? Promise.resolve();
  const mine = before.then(work, work);
  lastWork.set(host, mine);
  return mine;
}
