import { insert, InsertionError, repair, undo } from '../../src/workbook/insertion';
import { officeHost } from '../../src/workbook/office-host';
import { readTable, recalculate } from '../../src/workbook/tables';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import type { Remainder } from '../../src/workbook/insertion';

/* The door to Excel for a page that has office.js, so that a test can use it without a view: see `page-script.ts`. */

/** How an insertion or an undoing ended. */
export type Ending = 'complete' | Remainder;

async function endingOf(work: Promise<void>): Promise<Ending> {
  try {
    await work;
    return 'complete';
  } catch (error) {
    if (error instanceof InsertionError) return error.remainder;
    throw error;
  }
}

export const door = {
  insert: (plan: PlannedWorkbook) => endingOf(insert(plan, officeHost)),
  undo: () => endingOf(undo(officeHost)),
  repair: () => repair(officeHost),
  readTable: (name: string) => readTable(officeHost, name),
  recalculate: () => recalculate(officeHost),
};
