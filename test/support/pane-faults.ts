import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { OpenPane } from './pane';
import { PaneNews } from './pane-news';
import { PaneRequests } from './pane-requests';

/** The ways in which the workbench can make a request fail. */
const failures = ['error', 'timeout', 'gone'] as const;
type Failure = (typeof failures)[number];

/** How long the workbench is silent before it says that the time is up: what follows is the same after a minute. */
const silenceMs = 50;

/** An insertion that a person makes in the pane, and how to tell what became of it. */
export interface PaneInsertion {
  /** Begins with a new workbook that holds the user's own cells alone; the view is open and filled in. */
  readonly prepare: () => Promise<void>;
  /** Presses the button that inserts. */
  readonly insert: () => Promise<void>;
  /** What the pane says when all is there, such as `Bladet ”Utfall” är infogat.` */
  readonly done: string;
  /** Throws unless all is there that a person would look for: asked once, of an insertion that nothing has disturbed. */
  readonly assertComplete: () => Promise<void>;
}

/**
 * Makes each request of an insertion fail in turn, in every way, and sees to it that the workbook is as before or complete, that
 * the pane says which, and that a second try works.
 *
 * @returns how many points have been tried
 */
export async function tryFailures(open: OpenPane, insertion: PaneInsertion): Promise<number> {
  const trial = new Trial(open, insertion);
  const undisturbed = await trial.undisturbed();
  const { requests } = undisturbed;
  for (let request = 1; request <= requests; request++) {
    for (const failure of failures) await trial.disturbed(request, failure, undisturbed);
  }
  return requests * failures.length;
}

/** Something of the workbook that the pane reads, and how to tell that it has. */
export interface PaneReading {
  readonly prepare: () => Promise<void>;
  /** Does what lets the pane read. */
  readonly read: () => Promise<void>;
  /** What is seen when all has been read, and not before. */
  readonly isRead: () => Locator;
  /** Throws unless the pane shows all that it should. */
  readonly assertRead?: () => Promise<void>;
}

/**
 * Makes each request of a reading fail in turn, in every way, and sees to it that the pane shows what it has read, or says that it
 * has not and reads when it is told to try again.
 *
 * @returns how many points have been tried
 */
export async function tryReadings(open: OpenPane, { prepare, read, isRead, assertRead }: PaneReading): Promise<number> {
  const requests = new PaneRequests(open);
  const again = open.pane.getByRole('alert').getByRole('button', { name: 'Försök igen' });
  const begin = async (): Promise<number> => {
    await prepare();
    return requests.whenQuiet();
  };
  const disturbed = async (request: number, failure: Failure): Promise<void> => {
    await begin();
    await open.workbench.call('fail', request, failure, silenceMs);
    await read();
    await isRead().or(again).first().waitFor();
    await open.workbench.call('restore');
    await requests.whenQuiet();
    if ((await again.count()) > 0) await again.press('Enter');
    await isRead().waitFor();
    await again.waitFor({ state: 'detached' });
    await assertRead?.();
  };
  const madeBefore = await begin();
  await read();
  await isRead().waitFor();
  const made = (await requests.whenQuiet()) - madeBefore;
  await assertRead?.();
  for (let request = 1; request <= made; request++) {
    for (const failure of failures) await disturbed(request, failure);
  }
  return made * failures.length;
}

/** An insertion when nothing fails: how many requests it takes, and what the workbook is before and after. */
interface Undisturbed {
  readonly requests: number;
  readonly before: unknown;
  readonly complete: unknown;
}

class Trial {
  private readonly news: PaneNews;
  private readonly requests: PaneRequests;

  constructor(
    private readonly open: OpenPane,
    private readonly insertion: PaneInsertion,
  ) {
    this.news = new PaneNews(open.pane);
    this.requests = new PaneRequests(open);
  }

  async undisturbed(): Promise<Undisturbed> {
    const madeBefore = await this.begin();
    const before = await this.seen();
    await this.insertion.insert();
    await this.news.untilTold(this.insertion.done);
    const made = await this.requests.whenQuiet();
    const complete = await this.seen();
    await this.insertion.assertComplete();
    return { requests: made - madeBefore, before, complete };
  }

  /** The insertion when one of its requests fails, and the second try. */
  async disturbed(request: number, failure: Failure, { before, complete }: Undisturbed): Promise<void> {
    const where = `request ${request}: ${failure}`;
    await this.begin();
    await this.open.workbench.call('fail', request, failure, silenceMs);
    await this.insertion.insert();
    const isDone = await this.news.untilToldOr(this.hasFailed(), this.insertion.done);
    await this.open.workbench.call('restore');
    await this.requests.whenQuiet();
    if (isDone) return assert.deepEqual(await this.seen(), complete, where);
    const said = (await this.hasFailed().textContent()) ?? '';
    if (said.includes('Arbetsboken är som förut.')) assert.deepEqual(await this.seen(), before, where);
    else assert.ok(said.includes('Det går inte att se om något hann skrivas.'), `${where}: ${said}`);
    await this.tryAgain();
    assert.deepEqual(await this.seen(), complete, `second try after ${where}`);
  }

  /** How many requests the pane has made when all is ready. */
  private async begin(): Promise<number> {
    await this.insertion.prepare();
    await this.news.forget();
    return this.requests.whenQuiet();
  }

  private readonly again = () => this.open.pane.getByRole('button', { name: 'Försök igen' });

  /** What says so, and offers a second try. */
  private readonly hasFailed = () => this.open.pane.getByRole('alert').filter({ has: this.again() });

  private async tryAgain(): Promise<void> {
    await this.again().press('Enter');
    await this.news.untilTold(this.insertion.done);
    await this.requests.whenQuiet();
  }

  private async seen(): Promise<unknown> {
    await this.open.workbench.call('idle');
    return this.open.workbench.call('save');
  }
}
