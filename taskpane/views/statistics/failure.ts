import { InputError, type Problem } from '../../../src/values/problem';
import { failureOf, type InsertionFailure } from '../../insertion/failure';
import { LostPlaceError, placeName } from './places';

/** Why a pull, or the look before it, came to nothing. */
export type PullFailure =
  /** The source is of no use as a whole. */
  | { readonly kind: 'source'; readonly problems: readonly Problem[] }
  /** A table of the source is gone. */
  | { readonly kind: 'lost'; readonly place: string }
  /** It was not written, or not even counted. */
  | { readonly kind: 'stopped'; readonly failure: InsertionFailure };

/** What the user is to be told about a pull that failed. */
export function pullFailureOf(error: unknown): PullFailure {
  if (error instanceof InputError) return { kind: 'source', problems: error.problems };
  if (error instanceof LostPlaceError) return { kind: 'lost', place: placeName(error.place) };
  return { kind: 'stopped', failure: failureOf(error) };
}
