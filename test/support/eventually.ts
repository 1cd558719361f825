import { setTimeout } from 'node:timers/promises';

/** Of an answer, on a machine that does much else. */
const longestMs = 60_000;
const pauseMs = 100;

/** Checks again and again until the check holds; after a minute its last fault is the test's. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = performance.now() + longestMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (fault) {
      if (performance.now() > end) throw fault;
    }
    await setTimeout(pauseMs);
  }
}
