import { HostError } from '../../src/workbook/host';
import { InsertionError, TakenError, type Remainder } from '../../src/workbook/insertion';
import { OccupiedError } from '../../src/workbook/occupied';
import { TableError } from '../../src/workbook/standing-tables';
import type { Taken } from '../../src/workbook/taken';
import type { sv } from '../texts/sv';

/** Why an insertion came to nothing, and how the workbook is left. */
export interface InsertionFailure {
  readonly reason: keyof (typeof sv)['insertion']['failed'];
  readonly remainder: Remainder;
  /** What the sentence of the reason mentions: a table, or the cells of a sheet. */
  readonly mentions?: Readonly<Record<string, string | number>>;
}

/** What the user is to be told about an insertion that failed. */
export function failureOf(error: unknown): InsertionFailure {
  const isInsertion = error instanceof InsertionError;
  return { ...causeOf(isInsertion ? error.cause : error), remainder: isInsertion ? error.remainder : 'as-before' };
}

/** The user's input has become such that there is nothing to insert. */
export class InputGoneError extends Error {
  constructor() {
    super('What is filled in can no longer be inserted.');
    this.name = 'InputGoneError';
  }
}

function causeOf(cause: unknown): Omit<InsertionFailure, 'remainder'> {
  if (cause instanceof TakenError) return takenOf(cause.taken);
  if (cause instanceof OccupiedError) return { reason: 'occupied', mentions: { ...cause.cells } };
  if (cause instanceof TableError) return { reason: `table-${cause.refusal.why}`, mentions: { ...cause.refusal } };
  if (cause instanceof HostError) return { reason: cause.failure };
  if (cause instanceof InputGoneError) return { reason: 'input' };
  return { reason: cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'unexpected' };
}

/** Tables first: a sheet could be replaced, a table of another sheet never. */
function takenOf({ sheets, tables }: Taken): Omit<InsertionFailure, 'remainder'> {
  if (tables.length > 0) return { reason: 'table', mentions: { table: tables.join(', ') } };
  return { reason: 'sheet', mentions: { sheet: sheets.join(', ') } };
}
