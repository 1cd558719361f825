import { cellsReferredTo } from '../sheets/address';
import type { Host } from './host';
import { oneAtATime } from './one-at-a-time';
import { readRecord } from './record';
import { sameName } from './taken';

/** What the undoing of the last insertion would change. */
export interface UndoableInsertion {
  /** Sheets that would go. */
  readonly sheets: readonly string[];
  /** Tables that would have the rows again which they had. */
  readonly tables: readonly string[];
  /** Sheets of the user's own in which cells would be emptied again. */
  readonly besides: readonly string[];
}

/**
 * What the undoing of the last insertion would change; undefined when there is none, or it can no longer be undone. While another
 * is made or repaired, its end is waited for.
 */
export function undoableInsertion(host: Host): Promise<UndoableInsertion | undefined> {
  return oneAtATime(host, () => undoableNow(host));
}

async function undoableNow(host: Host): Promise<UndoableInsertion | undefined> {
  const state = await host.look();
  const record = readRecord(state);
  if (record?.state !== 'done') return undefined;
  const marked = record.additions.flatMap(({ marker }) => {
    const mark = state.names.find(({ name }) => sameName(name, marker));
    return cellsReferredTo(mark?.refersTo ?? '')?.sheet ?? [];
  });
  return {
    sheets: record.sheets.map(({ name }) => name),
    tables: record.tableRows.map(({ table }) => table),
    besides: [...new Set(marked)],
  };
}
