import assert from 'node:assert/strict';
import type { PullResult } from '../../src/pull/result';
import { usualPullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import type { PullFailure } from '../../taskpane/views/statistics/failure';
import { pullFailureOf } from '../../taskpane/views/statistics/failure';
import { runPull, type PullOrder } from '../../taskpane/views/statistics/run-pull';
import { doJob, type Job, type JobWatch } from '../../taskpane/views/statistics/worker/job';
import { FakeHost } from '../support/fake-host';
import { employees, spellsOf } from '../support/twelve-employees';

const november = monthOf(2018, 11);
const orderOf = (choice: PullOrder['choice']): PullOrder => ({
  choice,
  settings: usualPullSettings({ from: november, to: november }),
  language: 'sv',
  now: 43_800.5,
});
const filesOf = (spells: File, employments: File): PullOrder['choice'] => ({
  kind: 'files',
  spells,
  employees: employments,
  isMadeUp: false,
});

/** So few at a time that a file is read in many pieces. */
const pieceBytes = 40;

/** A file whose disk goes away when so many of its pieces have been read. */
class StoppingFile extends File {
  constructor(
    private readonly content: string,
    name: string,
    private readonly piecesLeft: number,
  ) {
    super([content], name);
  }

  /** As most disks do it: with an error; a file that has been cut short just ends. */
  protected stop(controller: ReadableStreamDefaultController): void {
    controller.error(new DOMException('The disk is gone', 'NotReadableError'));
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const bytes = new TextEncoder().encode(this.content);
    let piece = 0;
    return new ReadableStream({
      pull: (controller) => {
        if (piece === this.piecesLeft) return this.stop(controller);
        controller.enqueue(bytes.slice(piece * pieceBytes, (piece + 1) * pieceBytes));
        piece += 1;
      },
    });
  }
}

/** A file that is cut short on disk when so many of its pieces have been read. */
class ShortenedFile extends StoppingFile {
  protected override stop(controller: ReadableStreamDefaultController): void {
    controller.close();
  }
}

describe('a pull whose source stops in the middle', () => {
  const sound = [new File([spellsOf(2)], 'franvaro.csv'), new File([employees], 'anstallda.csv')] as const;
  const piecesOf = (content: string) => Math.ceil(content.length / pieceBytes);
  const points = [
    ...stops(piecesOf(employees)).map((at) => ({
      name: 'anstallda.csv',
      at,
      files: filesOf(sound[0], new StoppingFile(employees, 'anstallda.csv', at)),
    })),
    ...stops(piecesOf(spellsOf(2))).map((at) => ({
      name: 'franvaro.csv',
      at,
      files: filesOf(new StoppingFile(spellsOf(2), 'franvaro.csv', at), sound[1]),
    })),
    ...stops(piecesOf(spellsOf(2)) - 1).map((at) => ({
      name: 'franvaro.csv',
      at,
      files: filesOf(new ShortenedFile(spellsOf(2), 'franvaro.csv', at), sound[1]),
    })),
    ...[0, 1].map((at) => ({
      name: 'pa.xml',
      at,
      files: { kind: 'paxml', file: new StoppingFile(`<paxml><!--${'-'.repeat(99)}`, 'pa.xml', at) } as const,
    })),
  ];

  it('names the file, leaves the workbook as before, and a second try works', async () => {
    const complete = new FakeHost('Blad1');
    await pullOnce(complete);
    await runPull(complete, orderOf(filesOf(...sound)), { work });
    for (const { name, at, files } of points) {
      const where = `${name}, after ${at} pieces`;
      const host = new FakeHost('Blad1');
      await pullOnce(host);
      const before = host.contents();
      const failure = await failureOf(runPull(host, orderOf(files), { work }));
      assert.deepEqual(failure, { kind: 'source', problems: [{ argument: name, code: 'unreadable' }] }, where);
      assert.deepEqual(host.contents(), before, where);
      await runPull(host, orderOf(filesOf(...sound)), { work });
      assert.deepEqual(host.contents(), complete.contents(), `second try after ${where}`);
    }
    console.log(`      points tried: ${points.length}`);
    assert.ok(points.length >= 20);
  });
});

/** Before each of the pieces of a file, and before its end. */
function stops(pieces: number): number[] {
  return Array.from({ length: pieces + 1 }, (_, at) => at);
}

async function pullOnce(host: FakeHost): Promise<void> {
  const files = filesOf(new File([spellsOf(1)], 'franvaro.csv'), new File([employees], 'anstallda.csv'));
  await runPull(host, orderOf(files), { work });
}

/** In the test's own thread. */
function work(job: Extract<Job, { do: 'pull' }>, watch: JobWatch): Promise<PullResult> {
  return doJob(job, watch) as Promise<PullResult>;
}

async function failureOf(pull: Promise<unknown>): Promise<PullFailure | undefined> {
  return pull.then(
    () => undefined,
    (error: unknown) => pullFailureOf(error),
  );
}
