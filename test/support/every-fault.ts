import assert from 'node:assert/strict';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, InsertionError, repair, undo, type InsertionOptions } from '../../src/workbook/insertion';
import type { FakeHost } from './fake-host';
import { faults, FaultyHost, type Fault } from './faults';

const kinds = Object.keys(faults) as Fault[];
/** More than any request here has. */
const mostSteps = 60;

/**
 * Lets every request of a plan's insertion fail, and of its undoing, in every way; and the last request of both in the middle of
 * every step. Afterwards the workbook must be as before or complete, as the error says, and a second try must work.
 *
 * @param open makes the workbook anew
 * @param options such as that sheets may be replaced
 * @returns how many points were tried
 */
export async function tryEveryFault(
  plan: PlannedWorkbook,
  open: () => FakeHost | Promise<FakeHost>,
  options: InsertionOptions = {},
): Promise<number> {
  const trial = { plan, open, options };
  const complete = await completeContents(trial);
  const insertion = pointsOf(await requestsOfInsertion(trial));
  for (const point of insertion) await tryFault(trial, point, complete);
  const undoing = pointsOf(await requestsOfUndo(trial));
  for (const point of undoing) await tryFaultOfUndo(trial, point);
  return insertion.length + undoing.length;
}

interface Trial {
  readonly plan: PlannedWorkbook;
  readonly open: () => FakeHost | Promise<FakeHost>;
  readonly options: InsertionOptions;
}

/** Every request in every way, and the last one, which does the work, in the middle of every step. */
function pointsOf(requests: number): Point[] {
  return [
    ...kinds.flatMap((fault) => Array.from({ length: requests }, (_, request) => ({ at: request + 1, fault, stepsTaken: 1 }))),
    ...(['halfway', 'gone-halfway'] as const).flatMap((fault) =>
      Array.from({ length: mostSteps }, (_, stepsTaken) => ({ at: requests, fault, stepsTaken })),
    ),
  ];
}

interface Point {
  readonly at: number;
  readonly fault: Fault;
  readonly stepsTaken: number;
}

async function completeContents({ plan, open, options }: Trial): Promise<unknown> {
  const host = await open();
  await insert(plan, host, options);
  return host.contents();
}

async function requestsOfInsertion({ plan, open, options }: Trial): Promise<number> {
  const counting = new FaultyHost(await open(), Infinity, 'refused');
  await insert(plan, counting, options);
  return counting.asked;
}

async function requestsOfUndo({ plan, open, options }: Trial): Promise<number> {
  const host = await open();
  await insert(plan, host, options);
  const counting = new FaultyHost(host, Infinity, 'refused');
  await undo(counting);
  return counting.asked;
}

async function tryFault({ plan, open, options }: Trial, { at, fault, stepsTaken }: Point, complete: unknown): Promise<void> {
  const host = await open();
  const before = host.contents();
  const faulty = new FaultyHost(host, at, fault, stepsTaken);
  const failure = await failureOf(insert(plan, faulty, options));
  const where = `request ${at}, after ${stepsTaken} steps: ${faults[fault]}`;
  if (failure?.remainder === 'not-known') {
    const again = await failureOf(insert(plan, faulty, options));
    assert.equal(again?.remainder, 'not-known', `while Excel is still away: ${where}`);
  }
  faulty.comeBack();
  if (failure?.remainder === 'not-known') {
    await repair(faulty);
    assert.ok(isOneOf(host.contents(), before, complete), where);
  } else {
    assert.deepEqual(host.contents(), failure ? before : complete, where);
  }
  if (failure && isOneOf(host.contents(), before)) {
    await insert(plan, faulty, options);
    assert.deepEqual(host.contents(), complete, `second try after ${where}`);
  }
}

async function tryFaultOfUndo({ plan, open, options }: Trial, { at, fault, stepsTaken }: Point): Promise<void> {
  const host = await open();
  const before = host.contents();
  await insert(plan, host, options);
  const inserted = host.contents();
  const faulty = new FaultyHost(host, at, fault, stepsTaken);
  const failure = await failureOf(undo(faulty));
  const where = `undoing, request ${at}, after ${stepsTaken} steps: ${faults[fault]}`;
  faulty.comeBack();
  if (failure?.remainder === 'not-known') await repair(faulty);
  assert.ok(isOneOf(host.contents(), before, inserted), where);
  await undo(faulty);
  assert.deepEqual(host.contents(), before, where);
}

async function failureOf(work: Promise<void>): Promise<InsertionError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof InsertionError) return error;
    throw error;
  }
}

function isOneOf(contents: unknown, ...expected: readonly unknown[]): boolean {
  return expected.some((one) => JSON.stringify(one) === JSON.stringify(contents));
}
