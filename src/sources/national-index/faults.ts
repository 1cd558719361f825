import type { IndexPublisher } from './addresses';

/** Why a publisher could not be asked, or its answer not used. */
export type IndexFault =
  /** There is no network, a firewall is in the way, or the name leads nowhere. */
  | { readonly code: 'no-answer' }
  | { readonly code: 'timed-out'; readonly seconds: number }
  /** It asked to be left alone for a while, each time. */
  | { readonly code: 'busy' }
  | { readonly code: 'broken'; readonly status: number }
  | { readonly code: 'refused'; readonly status: number }
  /** A web page, a text that is cut off. */
  | { readonly code: 'not-json' }
  /** JSON of another shape than the one that is known; where it differs. */
  | { readonly code: 'other-shape'; readonly place: string }
  /** It has nothing at all for these months. */
  | { readonly code: 'empty' }
  /** Its next page is said to be on another server, or there are more of them than there can be. */
  | { readonly code: 'led-astray' };

/** The index that could not be fetched. Nothing of it is used then. */
export class IndexError extends Error {
  constructor(
    readonly publisher: IndexPublisher,
    readonly fault: IndexFault,
    options?: ErrorOptions,
  ) {
    super(`${publisher}: ${fault.code}`, options);
    this.name = 'IndexError';
  }
}

/** Why one month has no index in an answer that has others. */
export type MissingReason =
  /** It is not in the answer, or without a value. */
  | 'not-published'
  /** Withheld so that no one can be recognised. */
  | 'suppressed'
  /** There more than once, with different values. */
  | 'contradictory'
  /** The publisher has a figure for the year only, which is December's. */
  | 'yearly';

/** A month without an index. */
export interface MissingMonth {
  readonly month: number;
  readonly why: MissingReason;
}
