import type { Language } from '../../../src/locale/language';
import { lostInPull, type LostColumn } from '../../../src/pull/own-columns';
import { pullPlan } from '../../../src/pull/plan';
import type { Publications } from '../../../src/privacy/publications';
import { readPublications, rememberPublications } from '../../../src/pull/publications';
import type { PullProgress } from '../../../src/pull/result';
import { readStanding } from '../../../src/pull/standing';
import type { Contents } from '../../../src/pull/table-contents';
import type { Host } from '../../../src/workbook/host';
import { insert, repair } from '../../../src/workbook/insertion';
import type { Step } from '../../../src/workbook/steps';

/** How far a pull has come: the engine's stages, with a look at the workbook before and the writing after. */
export type PullStage = PullProgress | { readonly stage: 'looking' | 'writing'; readonly share: number };

/** How a pull is followed, whatever it pulls. */
export interface PullFollowing {
  /** Whether the pull may take away what the user has written on rows that are gone; without an answer it may not. */
  readonly mayLose?: (lost: readonly LostColumn[]) => Promise<boolean>;
  /** Ends the pull at any stage; the workbook is then as before. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: PullStage) => void;
}

/** A pull of one kind. */
export interface Pulling<Source, Result> {
  /** Reads what stands in the workbook, so that all of the source can be handed to a worker. */
  readonly source: () => Promise<Source>;
  /** Does the work that needs no workbook. */
  readonly work: (source: Source, earlier: Publications) => Promise<Result>;
  readonly contents: (result: Result) => Contents;
  /** What the workbook keeps of the pull when the tables stand. */
  readonly kept: (result: Result, earlier: Publications) => readonly Step[];
  /** Of tables that are new. */
  readonly language: Language;
}

/** What a pull has come to. */
export interface Pulled<Result> {
  readonly result: Result;
  /** Whether the workbook has kept how it was made, so that it can be repeated. */
  readonly isKept: boolean;
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
export async function pullInto<Source, Result>(
  host: Host,
  pulling: Pulling<Source, Result>,
  following: PullFollowing,
): Promise<Pulled<Result>> {
  const { signal, onProgress } = following;
  onProgress?.({ stage: 'looking', share: 0 });
  // Rows that a pull has left half done would be taken for those that are published.
  await repair(host);
  const source = await pulling.source();
  signal?.throwIfAborted();
  const earlier = await readPublications(host);
  signal?.throwIfAborted();
  const result = await pulling.work(source, earlier);
  const kept = pulling.kept(result, earlier);
  await write(host, pulling.contents(result), pulling.language, earlier, following);
  return { result, isKept: await keep(host, kept) };
}

async function write(host: Host, contents: Contents, language: Language, earlier: Publications, following: PullFollowing): Promise<void> {
  const { mayLose, signal, onProgress } = following;
  // As late as can be: until then the user may write in columns of their own.
  const standing = await readStanding(host);
  const plan = pullPlan(contents, { standing, language });
  const lost = lostInPull(contents, standing);
  if (lost.length > 0 && !(await mayLose?.(lost))) throw new DOMException('What the user has written stays', 'AbortError');
  await rememberPublications(host, earlier);
  await insert(plan, host, {
    signal,
    onProgress: (done, all) => onProgress?.({ stage: 'writing', share: done / all }),
  });
}

/** The tables stand whether or not the workbook takes this as well; that it does not is told. */
async function keep(host: Host, kept: readonly Step[]): Promise<boolean> {
  try {
    await host.run(kept);
    return true;
  } catch {
    return false;
  }
}
