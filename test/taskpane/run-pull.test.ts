import assert from 'node:assert/strict';
import type { PullResult } from '../../src/pull/result';
import { readPullSettings, usualPullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import { InputError } from '../../src/values/problem';
import { repair } from '../../src/workbook/insertion';
import type { CompleteChoice } from '../../taskpane/views/statistics/choice';
import { pullFailureOf } from '../../taskpane/views/statistics/failure';
import { LostPlaceError } from '../../taskpane/views/statistics/places';
import { runPull, type PullOrder } from '../../taskpane/views/statistics/run-pull';
import type { PullStage } from '../../taskpane/views/statistics/pull-into';
import { doJob, type Job, type JobWatch } from '../../taskpane/views/statistics/worker/job';
import { FakeHost } from '../support/fake-host';
import { faults, FaultyHost, type Fault } from '../support/faults';

/* Made up: twelve employees, each ill from 5 November 2018 on. */
const numbers = Array.from({ length: 12 }, (_, place) => `A${String(place + 1).padStart(2, '0')}`);
const employees = ['Anst.nr;Enhet;Förvaltning;Anst.datum', ...numbers.map((number) => `${number};Norr;Skola;2010-01-01`)].join('\n');
const spellsOf = (days: number) =>
  ['Anst.nr;Datum fr.o.m.;Datum t.o.m.', ...numbers.map((number) => `${number};2018-11-05;2018-11-0${4 + days}`)].join('\n');

const filesOf = (days: number): CompleteChoice => ({
  kind: 'files',
  spells: new File([spellsOf(days)], 'franvaro.csv'),
  employees: new File([employees], 'anstallda.csv'),
  isMadeUp: false,
});

const november = monthOf(2018, 11);
const orderOf = (choice: CompleteChoice): PullOrder => ({
  choice,
  settings: usualPullSettings({ from: november, to: november }),
  language: 'sv',
  now: 43_800.5,
});

/** In the test's own thread. */
const work = (job: Extract<Job, { do: 'pull' }>, watch: JobWatch) => doJob(job, watch) as Promise<PullResult>;

describe('a pull from the pane', () => {
  it('reads, counts and writes stage by stage, and keeps how it was made', async () => {
    const host = new FakeHost('Blad1');
    const stages: PullStage['stage'][] = [];
    const { result, isKept } = await runPull(host, orderOf(filesOf(5)), { work, onProgress: ({ stage }) => stages.push(stage) });
    assert.deepEqual([...new Set(stages)], ['looking', 'reading-employees', 'reading-spells', 'counting', 'hiding', 'writing']);
    assert.equal(result.statistics.find(({ level }) => level === 'municipality')?.netDays1To14, 60);
    assert.ok(isKept);
    assert.deepEqual(await readPullSettings(host), orderOf(filesOf(5)).settings);
    assert.deepEqual(
      host.sheets.map(({ name }) => name),
      ['Blad1', 'Statistik', 'Logg', 'Avvisade rader'],
    );
  });

  it('says which table is gone', async () => {
    const choice: CompleteChoice = { kind: 'cells', spells: { table: 'Sjukfall' }, employees: { table: 'Anställda' } };
    await assert.rejects(runPull(new FakeHost('Blad1'), orderOf(choice), { work }), LostPlaceError);
    assert.deepEqual(pullFailureOf(new LostPlaceError({ table: 'Sjukfall' })), { kind: 'lost', place: 'Sjukfall' });
  });

  it('says that a source is of no use, and writes nothing', async () => {
    const host = new FakeHost('Blad1');
    const before = host.contents();
    const choice: CompleteChoice = { kind: 'paxml', file: new File(['<lön/>'], 'pa.xml') };
    await assert.rejects(runPull(host, orderOf(choice), { work }), InputError);
    assert.deepEqual(host.contents(), before);
  });

  for (const wanted of ['looking', 'reading-employees', 'reading-spells', 'counting', 'hiding', 'writing'] as const) {
    it(`is cancelled at the stage ${wanted} with the workbook as before`, async () => {
      const host = new FakeHost('Blad1');
      await runPull(host, orderOf(filesOf(5)), { work });
      const before = contentsOf(host);
      const cancel = new AbortController();
      const onProgress = ({ stage, share }: PullStage) => {
        if (stage === wanted && (stage !== 'writing' || share < 1)) cancel.abort();
      };
      const failure = await runPull(host, orderOf(filesOf(4)), { work, signal: cancel.signal, onProgress }).catch(pullFailureOf);
      assert.deepEqual(failure, { kind: 'stopped', failure: { reason: 'cancelled', remainder: 'as-before' } });
      assert.deepEqual(contentsOf(host), before);
    });
  }

  it('leaves the workbook as before or complete whichever request fails, the first time and again; a second try works', async () => {
    const tried = (await everyFault(0)) + (await everyFault(1));
    console.log(`      points tried: ${tried}`);
    assert.ok(tried >= 60, `${tried} points`);
  }).timeout(120_000);
});

/** Lets every request of a pull fail in every way, after some pulls that went well. */
async function everyFault(pullsBefore: number): Promise<number> {
  const counting = new FaultyHost(await pulled(pullsBefore), Infinity, 'refused');
  await runPull(counting, orderOf(filesOf(4)), { work });
  const complete = contentsOf(await pulled(pullsBefore, filesOf(4)));
  for (const fault of Object.keys(faults) as Fault[]) {
    for (let at = 1; at <= counting.asked; at++) await tryFault(await pulled(pullsBefore), at, fault, complete);
  }
  return counting.asked * Object.keys(faults).length;
}

async function tryFault(host: FakeHost, at: number, fault: Fault, complete: unknown): Promise<void> {
  const where = `request ${at}: ${faults[fault]}`;
  const before = contentsOf(host);
  const faulty = new FaultyHost(host, at, fault);
  const failure = await runPull(faulty, orderOf(filesOf(4)), { work }).then(
    () => undefined,
    (error: unknown) => pullFailureOf(error),
  );
  faulty.comeBack();
  await repair(faulty);
  const isAsBefore = isEqual(contentsOf(host), before);
  assert.ok(isAsBefore || isEqual(contentsOf(host), complete), where);
  if (failure?.kind === 'stopped' && failure.failure.remainder === 'as-before') assert.ok(isAsBefore, where);
  if (!failure) return;
  await runPull(faulty, orderOf(filesOf(4)), { work });
  if (isAsBefore) assert.deepEqual(contentsOf(host), complete, `second try after ${where}`);
}

/** A workbook that has been pulled so many times, and perhaps once more. */
async function pulled(times: number, then?: CompleteChoice): Promise<FakeHost> {
  const host = new FakeHost('Blad1');
  for (let time = 0; time < times; time++) await runPull(host, orderOf(filesOf(5)), { work });
  if (then) await runPull(host, orderOf(then), { work });
  return host;
}

/** What the user sees: settings are the pane's own affair. */
function contentsOf(host: FakeHost): unknown {
  return { ...(host.contents() as object), settings: undefined };
}

function isEqual(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
