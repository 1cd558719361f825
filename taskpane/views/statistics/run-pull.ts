import type { Language } from '../../../src/locale/language';
import { lostInPull, type LostColumn } from '../../../src/pull/own-columns';
import { pullPlan } from '../../../src/pull/plan';
import type { Publications } from '../../../src/privacy/publications';
import { keepPublications, readPublications, rememberPublications } from '../../../src/pull/publications';
import type { PullProgress, PullResult } from '../../../src/pull/result';
import { pullSettingsStep, type PullSettings } from '../../../src/pull/settings';
import { readStanding } from '../../../src/pull/standing';
import { keepUnitsOfDepartments } from '../../../src/pull/unit-departments';
import type { Host } from '../../../src/workbook/host';
import { insert, repair } from '../../../src/workbook/insertion';
import { sentSource, type CompleteChoice } from './choice';
import { keepSource, keptOf } from './kept-source';
import type { Job, JobWatch } from './worker/job';

/** What to pull, and how. */
export interface PullOrder {
  readonly choice: CompleteChoice;
  readonly settings: PullSettings;
  /** Of tables that are new. */
  readonly language: Language;
  /** On the user's clock, as Excel's number. */
  readonly now: number;
}

/** How far a pull has come: the engine's stages, with a look at the workbook before and the writing after. */
export type PullStage = PullProgress | { readonly stage: 'looking' | 'writing'; readonly share: number };

/** What a pull has come to. */
export interface PullOutcome {
  readonly result: PullResult;
  /** Whether the workbook has kept how it was made, so that it can be repeated. */
  readonly isKept: boolean;
}

interface PullRun {
  /** Does the work that needs no workbook. */
  readonly work: (job: Extract<Job, { do: 'pull' }>, watch: JobWatch) => Promise<PullResult>;
  /** Whether the pull may take away what the user has written on rows that are gone; without an answer it may not. */
  readonly mayLose?: (lost: readonly LostColumn[]) => Promise<boolean>;
  /** Ends the pull at any stage; the workbook is then as before. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: PullStage) => void;
}

/**
 * A whole pull: reads the cells of the source where it has any, lets its rows be counted and hidden, and writes the tables,
 * all or none.
 *
 * @throws {InputError} when the source is of no use as a whole
 * @throws {LostPlaceError} when a table of the source is gone
 * @throws {HostError} when Excel fails before anything is written
 * @throws {InsertionError} when the tables were not written, or what an earlier pull has left half done could not be taken away,
 *   with how the workbook is left
 * @throws the signal's reason when it is cancelled before anything is written
 * @throws {DOMException} AbortError when something of the user's own would be lost and may not be
 */
export async function runPull(host: Host, order: PullOrder, { work, mayLose, signal, onProgress }: PullRun): Promise<PullOutcome> {
  const { choice, settings, language, now } = order;
  onProgress?.({ stage: 'looking', share: 0 });
  // Rows that a pull has left half done would be taken for those that are published.
  await repair(host);
  const source = await sentSource(choice, host);
  signal?.throwIfAborted();
  const earlier = await readPublications(host);
  signal?.throwIfAborted();
  const result = await work({ do: 'pull', source, settings, earlier }, { signal, onProgress });
  // As late as can be: until then the user may write in columns of their own.
  const standing = await readStanding(host);
  const plan = pullPlan(result, { standing, language, now });
  const lost = lostInPull(result, standing);
  if (lost.length > 0 && !(await mayLose?.(lost))) throw new DOMException('What the user has written stays', 'AbortError');
  await rememberPublications(host, earlier);
  await insert(plan, host, {
    signal,
    onProgress: (done, all) => onProgress?.({ stage: 'writing', share: done / all }),
  });
  return { result, isKept: await keep(host, order, result, earlier) };
}

/** The tables stand whether or not the workbook takes this as well; that it does not is told. */
async function keep(host: Host, { settings, choice }: PullOrder, { statistics }: PullResult, earlier: Publications): Promise<boolean> {
  const published = keepPublications(earlier, statistics);
  try {
    await host.run([published, pullSettingsStep(settings), keepSource(keptOf(choice)), keepUnitsOfDepartments(statistics)]);
    return true;
  } catch {
    return false;
  }
}
