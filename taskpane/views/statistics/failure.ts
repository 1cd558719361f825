import { HostError } from '../../../src/workbook/host';
import { InsertionError, type Remainder } from '../../../src/workbook/insertion';
import { InputError, type Problem } from '../../../src/values/problem';
import { failureOf, type InsertionFailure } from '../../insertion/failure';
import type { sv } from '../../texts/sv';
import { LostPlaceError, placeName } from './places';

/** Why a pull, or the look before it, came to nothing. */
export type PullFailure =
  /** The source is of no use as a whole. */
  | { readonly kind: 'source'; readonly problems: readonly Problem[] }
  | { readonly kind: 'lost'; readonly place: string }
  /** A table, a sheet or cells of the workbook, which the user can move or change. */
  | { readonly kind: 'in-the-way'; readonly insertion: InsertionFailure }
  | { readonly kind: 'stopped'; readonly reason: keyof (typeof sv)['statistics']['failed']; readonly remainder: Remainder };

/** What the user is to be told about a pull that failed. */
export function pullFailureOf(error: unknown): PullFailure {
  if (error instanceof InputError) return { kind: 'source', problems: error.problems };
  if (error instanceof LostPlaceError) return { kind: 'lost', place: placeName(error.place) };
  const insertion = failureOf(error);
  if (insertion.mentions) return { kind: 'in-the-way', insertion };
  if (error instanceof InsertionError) return { kind: 'stopped', reason: reasonOf(error.cause), remainder: error.remainder };
  return { kind: 'stopped', reason: reasonOf(error), remainder: 'as-before' };
}

function reasonOf(cause: unknown): Extract<PullFailure, { kind: 'stopped' }>['reason'] {
  if (cause instanceof HostError) return cause.failure;
  return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'unexpected';
}
