import assert from 'node:assert/strict';
import type { ExtractResult } from '../../src/pull/extract/pull';
import { readExtractSettings, usualExtractSettings } from '../../src/pull/extract/settings';
import { InputError } from '../../src/values/problem';
import { repair } from '../../src/workbook/insertion';
import type { ExtractChoice } from '../../taskpane/views/statistics/extract/choice';
import { runExtract, type ExtractOrder } from '../../taskpane/views/statistics/extract/run-extract';
import { pullFailureOf } from '../../taskpane/views/statistics/failure';
import { LostPlaceError } from '../../taskpane/views/statistics/places';
import { doJob, type JobOf, type JobWatch } from '../../taskpane/views/statistics/worker/job';
import type { PullStage } from '../../taskpane/views/statistics/pull-into';
import { FakeHost } from '../support/fake-host';
import { faults, FaultyHost, type Fault } from '../support/faults';
import { extractText } from '../support/made-up-extract';

const fileOf = (text: string): ExtractChoice => ({ kind: 'file', file: new File([text], 'uttag.csv') });
const orderOf = (choice: ExtractChoice): ExtractOrder => ({ choice, settings: usualExtractSettings, language: 'sv', now: 44_347.5 });
const june = '2021,2021-JUN,Skola,Norr,30-,12,2.00 %,24';

/** In the test's own thread. */
const work = (job: JobOf<'pull-extract'>, watch: JobWatch) => doJob(job, watch) as Promise<ExtractResult>;

describe('the pull of an extract from the pane', () => {
  it('reads, hides and writes stage by stage, and keeps how it was made', async () => {
    const host = new FakeHost('Blad1');
    const stages: PullStage['stage'][] = [];
    const { result, isKept } = await runExtract(host, orderOf(fileOf(extractText())), {
      work,
      onProgress: ({ stage }) => stages.push(stage),
    });
    assert.deepEqual([...new Set(stages)], ['looking', 'reading-extract', 'hiding', 'writing']);
    assert.equal(result.totals.length, 16);
    assert.ok(isKept);
    assert.deepEqual(await readExtractSettings(host), usualExtractSettings);
    assert.deepEqual(
      host.sheets.map(({ name }) => name),
      ['Blad1', 'Uttag', 'Logg', 'Avvisade rader'],
    );
  });

  it('keeps hidden what it has hidden, when it pulls again', async () => {
    const host = new FakeHost('Blad1');
    await runExtract(host, orderOf(fileOf(extractText())), { work });
    const grown = fileOf(extractText().replaceAll('Öster,30-,8', 'Öster,30-,30'));
    const { result } = await runExtract(host, orderOf(grown), { work });
    assert.deepEqual(
      result.totals.filter(({ status }) => status === 'hidden').map(({ name }) => name),
      ['Väster', 'Öster', 'Väster', 'Öster'],
    );
  });

  it('says which table is gone', async () => {
    const choice: ExtractChoice = { kind: 'cells', place: { table: 'Uttaget' } };
    await assert.rejects(runExtract(new FakeHost('Blad1'), orderOf(choice), { work }), LostPlaceError);
  });

  it('says that an extract is of no use, and writes nothing', async () => {
    const host = new FakeHost('Blad1');
    const before = host.contents();
    await assert.rejects(runExtract(host, orderOf(fileOf('a,b\n1,2')), { work }), InputError);
    assert.deepEqual(host.contents(), before);
  });

  for (const wanted of ['looking', 'reading-extract', 'hiding', 'writing'] as const) {
    it(`is cancelled at the stage ${wanted} with the workbook as before`, async () => {
      const host = new FakeHost('Blad1');
      await runExtract(host, orderOf(fileOf(extractText())), { work });
      const before = contentsOf(host);
      const cancel = new AbortController();
      const onProgress = ({ stage, share }: PullStage) => {
        if (stage === wanted && (stage !== 'writing' || share < 1)) cancel.abort();
      };
      const following = { work, signal: cancel.signal, onProgress };
      const failure = await runExtract(host, orderOf(fileOf(extractText(june))), following).catch(pullFailureOf);
      assert.deepEqual(failure, { kind: 'stopped', failure: { reason: 'cancelled', remainder: 'as-before' } });
      assert.deepEqual(contentsOf(host), before);
    });
  }

  it('leaves the workbook as before or complete whichever request fails; a second try works', async () => {
    const again = orderOf(fileOf(extractText(june)));
    const counting = new FaultyHost(await pulledOnce(), Infinity, 'refused');
    await runExtract(counting, again, { work });
    const whole = await pulledOnce();
    await runExtract(whole, again, { work });
    const complete = contentsOf(whole);
    for (const fault of Object.keys(faults) as Fault[]) {
      for (let at = 1; at <= counting.asked; at++) {
        const host = await pulledOnce();
        const before = contentsOf(host);
        const faulty = new FaultyHost(host, at, fault);
        await runExtract(faulty, again, { work }).catch(() => undefined);
        faulty.comeBack();
        await repair(faulty);
        const found = contentsOf(host);
        assert.ok([before, complete].includes(found), `request ${at}: ${faults[fault]}`);
        await runExtract(faulty, again, { work });
        if (found === before) assert.equal(contentsOf(host), complete, `second try after request ${at}: ${faults[fault]}`);
      }
    }
  }).timeout(60_000);
});

async function pulledOnce(): Promise<FakeHost> {
  const host = new FakeHost('Blad1');
  await runExtract(host, orderOf(fileOf(extractText())), { work });
  return host;
}

/** What the user sees: settings are the pane's own affair. */
function contentsOf(host: FakeHost): string {
  return JSON.stringify({ ...(host.contents() as object), settings: undefined });
}
