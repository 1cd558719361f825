import { setTimeout as pause } from 'node:timers/promises';

const betweenMs = 100;
const longestMs = 60_000;

/**
 * Tries an assertion again until it holds: for what follows by itself, with nothing on the page that tells when.
 *
 * @throws what the assertion throws when it has not held within a minute
 */
export async function until(assertion: () => Promise<void>): Promise<void> {
  const end = performance.now() + longestMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(betweenMs);
    }
  }
}
