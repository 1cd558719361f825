import { InputError, type Problem } from '../../src/values/problem';
import { HostError, type Failure } from '../../src/workbook/host';

/** Why there is nothing of what was pulled into the workbook to work on. */
export type NothingRead =
  | { readonly phase: 'reading' | 'none' }
  | { readonly phase: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** What was pulled into the workbook, or why there is nothing of it. */
export type Reading<Found> = NothingRead | { readonly phase: 'read'; readonly found: Found };

/** How a reading of the workbook ended; it never throws. */
export async function readingOf<Found>(read: () => Promise<Found | undefined>): Promise<Reading<Found>> {
  try {
    const found = await read();
    return found === undefined ? { phase: 'none' } : { phase: 'read', found };
  } catch (error) {
    if (error instanceof InputError) return { phase: 'unreadable', problems: error.problems };
    return { phase: 'failed', failure: error instanceof HostError ? error.failure : 'refused' };
  }
}
