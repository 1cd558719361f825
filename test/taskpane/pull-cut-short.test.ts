import assert from 'node:assert/strict';
import type { Publications } from '../../src/privacy/publications';
import type { PullResult } from '../../src/pull/result';
import { usualPullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import { readRecord } from '../../src/workbook/record';
import { runPull, type PullOrder } from '../../taskpane/views/statistics/run-pull';
import { doJob, type Job, type JobWatch } from '../../taskpane/views/statistics/worker/job';
import { FakeHost } from '../support/fake-host';
import { FaultyHost } from '../support/faults';
import { employees, spellsOf } from '../support/twelve-employees';

const november = monthOf(2018, 11);
const orderOf = (days: number): PullOrder => ({
  choice: {
    kind: 'files',
    spells: new File([spellsOf(days)], 'franvaro.csv'),
    employees: new File([employees], 'anstallda.csv'),
    isMadeUp: false,
  },
  settings: usualPullSettings({ from: november, to: november }),
  language: 'sv',
  now: 43_800.5,
});

/* What has been published decides what may be shown next to it: rows that were half replaced must not be taken for it. */
describe('a pull after one that Excel left in the middle of the swap', () => {
  it('knows what was published, no less and no more, and writes its own rows', async () => {
    const swap = await numberOfSwap();
    for (let stepsTaken = 1; ; stepsTaken++) {
      const where = `after ${stepsTaken} steps`;
      const host = new FakeHost('Blad1');
      await runPull(host, orderOf(1), { work });
      const published = await publishedTo(host);
      const faulty = new FaultyHost(host, swap, 'gone-halfway', stepsTaken);
      await assert.rejects(runPull(faulty, orderOf(2), { work }), where);
      faulty.comeBack();
      if (readRecord(await host.look())?.state === 'done') return assert.ok(stepsTaken > 10, `all was done ${where}`);
      assert.deepEqual(await publishedTo(faulty), published, where);
      const { result } = await runPull(faulty, orderOf(2), { work });
      assert.equal(result.statistics.find(({ level }) => level === 'municipality')?.netDays1To14, 24, where);
    }
  });
});

/** In the test's own thread. */
function work(job: Extract<Job, { do: 'pull' }>, watch: JobWatch): Promise<PullResult> {
  return doJob(job, watch) as Promise<PullResult>;
}

/** Which of a second pull's requests swaps: the last but the one that keeps the settings. */
async function numberOfSwap(): Promise<number> {
  const host = new FakeHost('Blad1');
  await runPull(host, orderOf(1), { work });
  const counting = new FaultyHost(host, Infinity, 'refused');
  await runPull(counting, orderOf(2), { work });
  return counting.asked - 1;
}

/** What a pull that begins now takes for published; it goes no further. */
async function publishedTo(host: FakeHost | FaultyHost): Promise<Publications | undefined> {
  const stop = new AbortController();
  let published: Publications | undefined;
  const look = (job: Extract<Job, { do: 'pull' }>): Promise<PullResult> => {
    published = job.earlier;
    stop.abort();
    return Promise.reject(stop.signal.reason as Error);
  };
  await assert.rejects(runPull(host, orderOf(3), { work: look }));
  return published;
}
