import type { PullProgress } from '../../../../src/pull/result';
import type { Problem } from '../../../../src/values/problem';

/** What a worker says, message by message. Of a fault in the program it says no more than that: its text may be about a person. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: PullProgress }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'input'; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault' };
