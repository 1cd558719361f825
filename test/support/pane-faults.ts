import assert from 'node:assert/strict';
import type { OpenPane } from './pane';

/** The ways in which the workbench can make a request fail. */
export const failures = ['error', 'timeout', 'gone'] as const;
export type Failure = (typeof failures)[number];

/** An insertion that a person makes in the pane, and how to tell what became of it. */
export interface PaneInsertion {
  /** Empties the workbook but for the user's own cells, opens the view and fills it in. */
  prepare(): Promise<void>;
  /** Presses the button that inserts. */
  insert(): Promise<void>;
  /** What the undo button says when all is there, such as `Ångra ”Riskdelning”`. */
  readonly undo: string;
  /** Throws unless all of it is there. */
  assertComplete(where: string): Promise<void>;
  /** Throws unless nothing of it is there. */
  assertAsBefore(where: string): Promise<void>;
}

/** What is to be tried at the request with that number, counted from 1. */
type Choose = (request: number) => readonly Failure[];

export const everyFailure: Choose = () => failures;
/** One of them, another for each request: where all are tried in memory. */
export const inTurn: Choose = (request) => failures.slice((request - 1) % failures.length).slice(0, 1);

/**
 * Makes each request of an insertion fail in turn, and sees to it that the workbook is as before or complete, that the pane
 * says which, and that a second try works.
 *
 * @returns how many points have been tried
 */
export async function tryFailures(open: OpenPane, insertion: PaneInsertion, choose: Choose): Promise<number> {
  const requests = () => open.workbench.call<number>('requests');
  const isInserted = open.pane.getByRole('button', { name: insertion.undo });
  const hasFailed = open.pane.getByRole('alert');

  const tryOne = async (request: number, failure: Failure) => {
    const where = `request ${request}: ${failure}`;
    await insertion.prepare();
    await open.workbench.call('fail', request, failure);
    await insertion.insert();
    await isInserted.or(hasFailed).or(open.pane.getByText('är infogat')).first().waitFor();
    await open.workbench.call('restore');
    if ((await hasFailed.count()) === 0) return insertion.assertComplete(where);
    const said = (await hasFailed.textContent()) ?? '';
    if (said.includes('Arbetsboken är som förut.')) await insertion.assertAsBefore(where);
    else assert.ok(said.includes('Det går inte att se om något hann skrivas.'), `${where}: ${said}`);
    await open.pane.getByRole('button', { name: 'Försök igen' }).press('Enter');
    await isInserted.waitFor();
    await insertion.assertComplete(`second try after ${where}`);
  };

  await insertion.prepare();
  const before = await requests();
  await insertion.insert();
  await isInserted.waitFor();
  const all = (await requests()) - before;
  const points = Array.from({ length: all }, (_, index) => index + 1).flatMap((request) =>
    choose(request).map((failure) => ({ request, failure })),
  );
  for (const { request, failure } of points) await tryOne(request, failure);
  return points.length;
}
