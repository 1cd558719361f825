import assert from 'node:assert/strict';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, InsertionError, repair, undo } from '../../src/workbook/insertion';
import type { FakeHost } from './fake-host';
import { faults, FaultyHost, type Fault } from './faults';

const kinds = Object.keys(faults) as Fault[];
/** More than any request here has. */
const mostSteps = 60;

/**
 * Lets every request of a plan's insertion fail, and of its undoing, in every way; and the last request in the middle of every
 * step. Afterwards the workbook must be as before or complete, as the error says, and a second try must work.
 *
 * @param open makes the workbook anew
 * @returns how many points were tried
 */
export async function tryEveryFault(plan: PlannedWorkbook, open: () => FakeHost): Promise<number> {
  const complete = await contentsAfter(plan, open());
  const requests = await requestsOf(plan, open());
  const points = [
    ...kinds.flatMap((fault) => Array.from({ length: requests }, (_, request) => ({ at: request + 1, fault, stepsTaken: 1 }))),
    ...Array.from({ length: mostSteps }, (_, stepsTaken) => ({ at: requests, fault: 'halfway' as const, stepsTaken })),
  ];
  for (const point of points) await tryFault(plan, open(), point, complete);
  const undone = kinds.flatMap((fault) => [1, 2].map((at) => ({ at, fault, stepsTaken: 1 })));
  for (const point of undone) await tryFaultOfUndo(plan, open(), point);
  return points.length + undone.length;
}

interface Point {
  readonly at: number;
  readonly fault: Fault;
  readonly stepsTaken: number;
}

async function contentsAfter(plan: PlannedWorkbook, host: FakeHost): Promise<unknown> {
  await insert(plan, host);
  return host.contents();
}

async function requestsOf(plan: PlannedWorkbook, host: FakeHost): Promise<number> {
  const counting = new FaultyHost(host, Infinity, 'refused');
  await insert(plan, counting);
  return counting.asked;
}

async function tryFault(plan: PlannedWorkbook, host: FakeHost, { at, fault, stepsTaken }: Point, complete: unknown): Promise<void> {
  const before = host.contents();
  const faulty = new FaultyHost(host, at, fault, stepsTaken);
  const failure = await failureOf(insert(plan, faulty));
  const where = `request ${at}, after ${stepsTaken} steps: ${faults[fault]}`;
  faulty.comeBack();
  if (failure?.remainder === 'not-known') {
    await repair(faulty);
    assert.ok(isOneOf(host.contents(), before, complete), where);
  } else {
    assert.deepEqual(host.contents(), failure ? before : complete, where);
  }
  if (failure && isOneOf(host.contents(), before)) {
    await insert(plan, faulty);
    assert.deepEqual(host.contents(), complete, `second try after ${where}`);
  }
}

async function tryFaultOfUndo(plan: PlannedWorkbook, host: FakeHost, { at, fault }: Point): Promise<void> {
  const before = host.contents();
  await insert(plan, host);
  const inserted = host.contents();
  const faulty = new FaultyHost(host, at, fault);
  const failure = await failureOf(undo(faulty));
  faulty.comeBack();
  if (failure?.remainder === 'not-known') await repair(faulty);
  assert.ok(isOneOf(host.contents(), before, inserted), `undoing, request ${at}: ${faults[fault]}`);
  await undo(faulty);
  assert.deepEqual(host.contents(), before);
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
