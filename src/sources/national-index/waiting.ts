/** Longer than this nobody waits in front of a pane: the user is told instead. */
const longestWait = 30_000;
const firstWait = 2_000;

/**
 * How long to wait before a server is asked again: as long as it says, else two seconds, and twice as long each time.
 *
 * @param repeats how often it has been asked again so far
 * @param retryAfter its header `Retry-After`: seconds, or a date
 * @param now milliseconds since 1970
 * @returns milliseconds; undefined when it asks for more than half a minute
 * @example waitBefore(1, null) // 4 000
 * @example waitBefore(0, '7') // 7 000
 * @source RFC 9110, 10.2.3
 */
export function waitBefore(repeats: number, retryAfter: string | null, now = Date.now()): number | undefined {
  const wait = (retryAfter === null ? undefined : asked(retryAfter, now)) ?? firstWait * 2 ** repeats;
  return wait > longestWait ? undefined : wait;
}

function asked(retryAfter: string, now: number): number | undefined {
  const text = retryAfter.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

/**
 * Waits.
 *
 * @throws the signal's reason when it ends the waiting
 */
export function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
