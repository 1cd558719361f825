import { z } from 'zod';
import type { WorkbookState } from './host';
import { keep, keptIn } from './kept';
import type { Step } from './steps';

z.config({ jitless: true });

/** The setting of the workbook that holds the record, so that it survives the pane, Excel and the user's nerves. */
const key = 'Friskdag.Insertion';

const sheetRecord = z.object({
  name: z.string(),
  /** What it is called while it is written. */
  temporary: z.string(),
  /** Known when it has been written. */
  id: z.string().optional(),
  /** The sheet that had the name; it is hidden under another until it can no longer be asked back. */
  replaced: z.object({ id: z.string(), backup: z.string(), shown: z.boolean() }).optional(),
});

const tableRecord = z.object({ name: z.string(), temporary: z.string(), backup: z.string().optional() });

const nameRecord = z.object({ name: z.string(), before: z.string().optional() });

const additionRecord = z.object({
  /** A name of the workbook for the cells, which moves with them when the user inserts rows or columns. */
  marker: z.string(),
  /** How wide the columns were, in pixels. */
  columnWidths: z.array(z.number()),
});

const tableRowsRecord = z.object({
  table: z.string(),
  /** The hidden sheet on which the new rows are written, in the cells that they will have. */
  temporary: z.string(),
  /** The hidden sheet that keeps the rows that are replaced, in the cells that they had. */
  backup: z.string().optional(),
  /** All cells of the table as it was, headings included. */
  before: z.string(),
  /** How many of its rows stay. */
  kept: z.number(),
});

const ownRecord = z.object({
  /** Tells it from the insertion before. */
  number: z.number().default(0),
  /**
   * `writing`: to be taken back if nobody finishes it. `swapping`: so too, and tables that stood there may have other rows;
   * those that they had are kept. `done`: the user may still undo it.
   */
  state: z.enum(['writing', 'swapping', 'done']),
  sheets: z.array(sheetRecord),
  tables: z.array(tableRecord),
  names: z.array(nameRecord),
  additions: z.array(additionRecord).default([]),
  tableRows: z.array(tableRowsRecord).default([]),
  active: z.object({ sheetId: z.string(), selection: z.string() }),
});

const recordSchema = ownRecord.extend({
  /** The insertion before, which can still be undone until this one is done; what it keeps for that goes afterwards. */
  former: ownRecord.optional(),
});

/** What an insertion does to the workbook, kept in it from the first request on: enough to take it back at any point. */
export type InsertionRecord = z.infer<typeof recordSchema>;
export type SheetRecord = z.infer<typeof sheetRecord>;
export type AdditionRecord = z.infer<typeof additionRecord>;
export type TableRowsRecord = z.infer<typeof tableRowsRecord>;

/** The record of the last insertion; undefined when there is none, or none that can be read. */
export function readRecord(state: WorkbookState): InsertionRecord | undefined {
  return keptIn(state, key, recordSchema);
}

/** The number of the insertion that comes next. */
export function nextNumber(state: WorkbookState): number {
  return (readRecord(state)?.number ?? 0) + 1;
}

/** The step that keeps a record in the workbook. */
export function keepRecord(record: InsertionRecord): Step {
  return keep(key, record);
}

/** The step that drops it. */
export function dropRecord(): Step {
  return { do: 'remove-setting', key };
}
