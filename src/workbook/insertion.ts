import type { PlannedWorkbook } from '../sheets/plan';
import { stepsBack, stepsToForgetFormer } from './back';
import { besideSteps, recordOf, swapSteps } from './forward';
import type { Host, StandingTable } from './host';
import { OccupiedError, requireEmpty } from './occupied';
import { oneAtATime } from './one-at-a-time';
import { nextNumber, readRecord, type InsertionRecord } from './record';
import { requireSeen, rowsToPut, TableError, type RowsToPut } from './standing-tables';
import { requestsOf, type Step } from './steps';
import { cellsToFillAgain } from './table-rows';
import { sameName, takenBy, type Taken } from './taken';

/** How an insertion ended that did not reach its end; the workbook is never left between. */
export type Remainder =
  /** All that there was is there, and nothing else. */
  | 'as-before'
  /** Excel cannot be asked. What is left over is taken away when it answers again. */
  | 'not-known';

/** An insertion that was not made. */
export class InsertionError extends Error {
  constructor(
    readonly remainder: Remainder,
    cause: unknown,
  ) {
    super(`The insertion was not made; the workbook is ${remainder}.`, { cause });
    this.name = 'InsertionError';
  }
}

/** The plan would overwrite something, and nobody has said that it may. */
export class TakenError extends Error {
  constructor(readonly taken: Taken) {
    super(`Already in the workbook: ${[...taken.sheets, ...taken.tables].join(', ')}`);
    this.name = 'TakenError';
  }
}

/** How an insertion is to go about. */
export interface InsertionOptions {
  /** Sheets of the same names may be replaced. */
  readonly replace?: boolean;
  /** Ends the work; the workbook is then as before. */
  readonly signal?: AbortSignal;
  /** Hears of each request that has been answered. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Puts a plan into the workbook, wholly or not at all: it is written to hidden sheets first, which then take their
 * places in a single request. What is replaced is kept, hidden, until the next insertion, so that this one can be undone.
 *
 * @throws {TakenError} when something would be replaced without permission
 * @throws {OccupiedError} when cells that are to be filled hold something
 * @throws {TableError} when a table cannot take the rows that are planned for it
 * @throws {InsertionError} when it was not made, with how the workbook is left
 */
export function insert(plan: PlannedWorkbook, host: Host, options: InsertionOptions = {}): Promise<void> {
  return oneAtATime(host, () => insertNow(plan, host, options));
}

async function insertNow(plan: PlannedWorkbook, host: Host, options: InsertionOptions): Promise<void> {
  const { rows, number } = await prepare(plan, host, options.replace ?? false);
  try {
    await write(plan, host, rows, options);
  } catch (cause) {
    await endFailed(host, number, cause);
  }
}

/** Nothing of the insertion itself is done here, so that the workbook is as before whatever goes wrong. */
async function prepare(plan: PlannedWorkbook, host: Host, replace: boolean): Promise<{ rows: RowsToPut[]; number: number }> {
  try {
    await repairNow(host);
    const state = await host.look();
    requirePlace(takenBy(plan, state), replace);
    for (const { sheet, at } of plan.additions ?? []) await requireEmpty(host, { sheet, at });
    return { rows: await rowsToPut(plan, host), number: nextNumber(state) };
  } catch (cause) {
    throw isQuestion(cause) ? cause : new InsertionError(remainderBefore(host), cause);
  }
}

/** Whether it is for the user to decide what is to happen. */
function isQuestion(cause: unknown): boolean {
  return cause instanceof TakenError || cause instanceof OccupiedError || cause instanceof TableError;
}

function requirePlace(taken: Taken, replace: boolean): void {
  if (taken.tables.length > 0 || (taken.sheets.length > 0 && !replace)) throw new TakenError(taken);
}

async function write(
  plan: PlannedWorkbook,
  host: Host,
  rows: readonly RowsToPut[],
  { signal, onProgress }: InsertionOptions,
): Promise<void> {
  const columnWidths = await Promise.all((plan.additions ?? []).map(({ sheet, at }) => host.columnWidths(sheet, at)));
  const record = recordOf(plan, await host.look(), columnWidths, rows);
  const requests = requestsOf(besideSteps(plan, record, rows));
  const all = requests.length + 1;
  await inTurn(requests, async (steps, index) => {
    signal?.throwIfAborted();
    await host.run(steps);
    onProgress?.(index + 1, all);
  });
  requireSame(rows, await rowsToPut(plan, host));
  await requireSeen(rows, host);
  const state = await host.look();
  // As late as can be: once the swap is asked for, it cannot be called back.
  signal?.throwIfAborted();
  await host.run(swapSteps(plan, record, state, rows));
  onProgress?.(all, all);
}

/** While the rows were written beside, the user may have worked in the tables. */
function requireSame(rows: readonly RowsToPut[], now: readonly RowsToPut[]): void {
  const changed = rows.find(({ standing, kept }, index) => {
    const other = now[index];
    return other?.kept !== kept || other.standing.sheet !== standing.sheet || other.standing.address !== standing.address;
  });
  if (changed) throw new TableError({ table: changed.standing.name, why: 'changed' });
}

/** A request that failed may still have done its work: only the workbook itself can tell. */
async function endFailed(host: Host, number: number, cause: unknown): Promise<void> {
  let isDone: boolean;
  try {
    const record = readRecord(await host.look());
    isDone = record?.number === number && record.state === 'done';
    if (isDone) await repairNow(host).catch(() => undefined);
    else await repairNow(host);
  } catch {
    throw notKnown(host, cause);
  }
  if (!isDone) throw new InsertionError('as-before', cause);
}

/**
 * Takes away what an insertion that nobody finished has left over. To be called when the pane starts, and before a plan is made
 * of what stands in the workbook.
 *
 * @throws {InsertionError} when Excel failed, with how the workbook is left
 */
export function repair(host: Host): Promise<void> {
  return oneAtATime(host, async () => {
    try {
      await repairNow(host);
    } catch (cause) {
      throw new InsertionError(remainderBefore(host), cause);
    }
  });
}

/** The workbooks in which something may have been left half done. */
const perhapsHalfDone = new WeakSet<Host>();

async function repairNow(host: Host): Promise<void> {
  const state = await host.look();
  const record = readRecord(state);
  if (record && record.state !== 'done') await host.run(stepsBack(record, state, await tablesOf(record, host)));
  if (record?.state === 'done' && record.former) await host.run(stepsToForgetFormer(record, state));
  perhapsHalfDone.delete(host);
}

/** How the workbook is left by work that has not begun to write: as it was, half done perhaps by the work before. */
function remainderBefore(host: Host): Remainder {
  return perhapsHalfDone.has(host) ? 'not-known' : 'as-before';
}

function notKnown(host: Host, cause: unknown): InsertionError {
  perhapsHalfDone.add(host);
  return new InsertionError('not-known', cause);
}

async function tablesOf({ tableRows }: InsertionRecord, host: Host): Promise<StandingTable[]> {
  return tableRows.length === 0 ? [] : host.tables(tableRows.map(({ table }) => table));
}

/**
 * Undoes the last insertion: its sheets, names and rows go, and what they replaced comes back.
 *
 * @throws {OccupiedError} when rows of a table should come back where the user has filled the cells since
 * @throws {InsertionError} with `not-known` when Excel failed on the way; it is then finished when the pane next starts
 */
export function undo(host: Host): Promise<void> {
  return oneAtATime(host, () => undoNow(host));
}

async function undoNow(host: Host): Promise<void> {
  try {
    const state = await host.look();
    const record = readRecord(state);
    if (!record) return;
    const tables = await tablesOf(record, host);
    if (record.state === 'done') await requireRoomAgain(record, tables, host);
    await host.run(stepsBack(record, state, tables));
  } catch (cause) {
    if (cause instanceof OccupiedError) throw cause;
    await endFailedUndo(host, cause);
  }
}

async function requireRoomAgain({ tableRows }: InsertionRecord, tables: readonly StandingTable[], host: Host): Promise<void> {
  for (const record of tableRows) {
    const table = tables.find(({ name }) => sameName(name, record.table));
    const cells = table && cellsToFillAgain(record, table);
    if (cells) await requireEmpty(host, cells);
  }
}

async function endFailedUndo(host: Host, cause: unknown): Promise<void> {
  try {
    await repairNow(host);
    if (readRecord(await host.look()) === undefined) return;
  } catch {
    throw notKnown(host, cause);
  }
  throw new InsertionError('as-before', cause);
}

/** One after the other: Excel takes requests of one workbook in order, and each may need the one before. */
async function inTurn(requests: readonly Step[][], run: (steps: Step[], index: number) => Promise<void>): Promise<void> {
  await requests.reduce((before, steps, index) => before.then(() => run(steps, index)), Promise.resolve());
}
