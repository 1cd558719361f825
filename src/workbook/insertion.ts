import type { PlannedWorkbook } from '../sheets/plan';
import { stepsBack, stepsToForget } from './back';
import { besideSteps, recordOf, swapSteps } from './forward';
import { HostError, type Host } from './host';
import { oneAtATime } from './one-at-a-time';
import { readMatrix } from './read';
import { readRecord } from './record';
import { requestsOf, type Step } from './steps';
import { freeName, takenBy, type Taken } from './taken';

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
 * @throws {InsertionError} when it was not made, with how the workbook is left
 */
export function insert(plan: PlannedWorkbook, host: Host, options: InsertionOptions = {}): Promise<void> {
  return oneAtATime(host, () => insertNow(plan, host, options));
}

async function insertNow(plan: PlannedWorkbook, host: Host, options: InsertionOptions): Promise<void> {
  await prepare(plan, host, options.replace ?? false);
  try {
    await write(plan, host, options);
  } catch (cause) {
    await endFailed(host, cause);
  }
}

/** Nothing of the insertion itself is done here, so that the workbook is as before whatever goes wrong. */
async function prepare(plan: PlannedWorkbook, host: Host, replace: boolean): Promise<void> {
  try {
    await repairNow(host);
    const state = await host.look();
    requirePlace(takenBy(plan, state), replace);
    await requireEmptyCells(plan, host);
    const former = readRecord(state);
    if (former) await host.run(stepsToForget(former, state));
  } catch (cause) {
    throw cause instanceof TakenError ? cause : new InsertionError('as-before', cause);
  }
}

function requirePlace(taken: Taken, replace: boolean): void {
  if (taken.tables.length > 0 || (taken.sheets.length > 0 && !replace)) throw new TakenError(taken);
}

/** Nobody has to be asked: what stands in the way is the user's own, and stays. */
async function requireEmptyCells({ additions = [] }: PlannedWorkbook, host: Host): Promise<void> {
  const empty = await Promise.all(additions.map(({ sheet, at }) => areEmpty(host, sheet, at)));
  const taken = additions.find((_, index) => !empty[index]);
  if (taken) throw new HostError('refused', `The cells ${taken.at} of ${taken.sheet} are not empty.`);
}

/** Whether no cell of a block holds anything. */
export async function areEmpty(host: Host, sheet: string, at: string): Promise<boolean> {
  const rows = await readMatrix(host, { sheet, address: at });
  return rows.every((row) => row.every((value) => value === ''));
}

async function write(plan: PlannedWorkbook, host: Host, { signal, onProgress }: InsertionOptions): Promise<void> {
  const columnWidths = await Promise.all((plan.additions ?? []).map(({ sheet, at }) => host.columnWidths(sheet, at)));
  const record = recordOf(plan, await host.look(), columnWidths);
  const requests = requestsOf(besideSteps(plan, record));
  const all = requests.length + 1;
  await inTurn(requests, async (steps, index) => {
    signal?.throwIfAborted();
    await host.run(steps);
    onProgress?.(index + 1, all);
  });
  signal?.throwIfAborted();
  await host.run(swapSteps(plan, record, await host.look()));
  onProgress?.(all, all);
}

/** A request that failed may still have done its work: only the workbook itself can tell. */
async function endFailed(host: Host, cause: unknown): Promise<void> {
  let isDone: boolean;
  try {
    isDone = readRecord(await host.look())?.state === 'done';
    if (!isDone) await repairNow(host);
  } catch {
    throw new InsertionError('not-known', cause);
  }
  if (!isDone) throw new InsertionError('as-before', cause);
}

/** Takes away what an insertion that nobody finished has left over. To be called when the pane starts. */
export function repair(host: Host): Promise<void> {
  return oneAtATime(host, () => repairNow(host));
}

async function repairNow(host: Host): Promise<void> {
  const state = await host.look();
  const record = readRecord(state);
  if (record?.state === 'writing') await host.run(stepsBack(record, state));
}

/** The wanted name for a sheet, or one like it that no sheet of the workbook bears. */
export async function freeSheetName(host: Host, wanted: string): Promise<string> {
  const { sheets } = await host.look();
  return freeName(
    wanted,
    sheets.map(({ name }) => name),
  );
}

/** The sheets of the last insertion, while it can still be undone; none when it cannot. */
export async function sheetsToUndo(host: Host): Promise<string[]> {
  const record = readRecord(await host.look());
  return record?.state === 'done' ? record.sheets.map(({ name }) => name) : [];
}

/**
 * Undoes the last insertion: its sheets and names go, and what they replaced comes back.
 *
 * @throws {InsertionError} with `not-known` when Excel failed on the way; it is then finished when the pane next starts
 */
export function undo(host: Host): Promise<void> {
  return oneAtATime(host, () => undoNow(host));
}

async function undoNow(host: Host): Promise<void> {
  try {
    const state = await host.look();
    const record = readRecord(state);
    if (record) await host.run(stepsBack(record, state));
  } catch (cause) {
    await endFailedUndo(host, cause);
  }
}

async function endFailedUndo(host: Host, cause: unknown): Promise<void> {
  try {
    await repairNow(host);
    if (readRecord(await host.look()) === undefined) return;
  } catch {
    throw new InsertionError('not-known', cause);
  }
  throw new InsertionError('as-before', cause);
}

/** One after the other: Excel takes requests of one workbook in order, and each may need the one before. */
async function inTurn(requests: readonly Step[][], run: (steps: Step[], index: number) => Promise<void>): Promise<void> {
  await requests.reduce((before, steps, index) => before.then(() => run(steps, index)), Promise.resolve());
}
