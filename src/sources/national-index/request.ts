import type { IndexPublisher } from './addresses';
import { IndexError, type IndexFault } from './faults';
import { waitBefore } from './waiting';

/** What asks a server; a browser's `fetch` is one. */
export type Ask = (address: string, options: { readonly signal: AbortSignal }) => Promise<Response>;

/** How a publisher is asked. */
export interface Asking {
  readonly ask: Ask;
  /** Ends it, also while it waits. */
  readonly signal?: AbortSignal;
  /** For one answer, the whole of it. Milliseconds; 20 000 if left out. */
  readonly longestAnswer?: number;
  /** Waits that long, in milliseconds, unless the signal ends it. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Hears that the publisher is asked again, in so many seconds. */
  readonly onWait?: (seconds: number) => void;
}

const usualLongestAnswer = 20_000;

/** After the first time; more would only keep the user waiting. */
const mostRepeats = 3;

/**
 * What a publisher answers, as JSON. It is asked again, a few times, when it says that it is busy (429) or broken (500 and
 * above), after as long as it says, or twice as long each time.
 *
 * @throws {IndexError} when there is no answer that can be read
 * @throws the signal's reason when it ends the asking
 */
export async function askForJson(publisher: IndexPublisher, address: string, asking: Asking): Promise<unknown> {
  return askAgain(publisher, address, asking, 0);
}

async function askAgain(publisher: IndexPublisher, address: string, asking: Asking, repeats: number): Promise<unknown> {
  const { status, text, retryAfter } = await askOnce(publisher, address, asking);
  if (status >= 200 && status < 300) return parsed(publisher, text);
  const fault = faultOf(status);
  if (fault.code === 'refused' || repeats === mostRepeats) throw new IndexError(publisher, fault);
  const milliseconds = waitBefore(repeats, retryAfter);
  if (milliseconds === undefined) throw new IndexError(publisher, fault);
  asking.onWait?.(Math.ceil(milliseconds / 1000));
  await asking.wait(milliseconds, asking.signal);
  return askAgain(publisher, address, asking, repeats + 1);
}

function faultOf(status: number): IndexFault & { readonly code: 'busy' | 'broken' | 'refused' } {
  if (status === 429) return { code: 'busy' };
  return { code: status >= 500 ? 'broken' : 'refused', status };
}

/** An answer, read to its end within its time. */
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

async function askOnce(publisher: IndexPublisher, address: string, asking: Asking): Promise<Answer> {
  const { ask, signal, longestAnswer = usualLongestAnswer } = asking;
  signal?.throwIfAborted();
  const clock = AbortSignal.timeout(longestAnswer);
  try {
    const response = await ask(address, { signal: signal ? AbortSignal.any([signal, clock]) : clock });
    return { status: response.status, text: await response.text(), retryAfter: response.headers.get('Retry-After') };
  } catch (cause) {
    signal?.throwIfAborted();
    const fault: IndexFault = clock.aborted ? { code: 'timed-out', seconds: Math.round(longestAnswer / 1000) } : { code: 'no-answer' };
    throw new IndexError(publisher, fault, { cause });
  }
}

function parsed(publisher: IndexPublisher, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IndexError(publisher, { code: 'not-json' }, { cause });
  }
}
