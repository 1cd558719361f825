import { HostError } from '../../src/workbook/host';
import { InsertionError, TakenError, type Remainder } from '../../src/workbook/insertion';
import type { sv } from '../texts/sv';

/** Why an insertion came to nothing, and how the workbook is left. */
export interface InsertionFailure {
  readonly reason: keyof (typeof sv)['insertion']['failed'];
  readonly remainder: Remainder;
  /** A table that stands in the way. */
  readonly table?: string;
}

/** What the user is to be told about an insertion that failed. */
export function failureOf(error: unknown): InsertionFailure {
  if (error instanceof TakenError) return { reason: 'table', remainder: 'as-before', table: error.taken.tables[0] };
  if (!(error instanceof InsertionError)) return { reason: 'unexpected', remainder: 'as-before' };
  return { reason: reasonOf(error.cause), remainder: error.remainder };
}

function reasonOf(cause: unknown): InsertionFailure['reason'] {
  if (cause instanceof HostError) return cause.failure;
  return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'unexpected';
}
