import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { pull } from '../../src/pull/pull';
import { pullPlan } from '../../src/pull/plan';
import { pullContents } from '../../src/pull/statistics-contents';
import { readPublications } from '../../src/pull/publications';
import { readPulledStatistics } from '../../src/pull/read-back';
import { usualPullSettings, type PullSettings } from '../../src/pull/settings';
import type { PullResult } from '../../src/pull/result';
import { readStanding } from '../../src/pull/standing';
import { insert } from '../../src/workbook/insertion';
import { monthOf } from '../../src/values/month';
import { runPull, type PullOrder } from '../../taskpane/views/statistics/run-pull';
import { doJob } from '../../taskpane/views/statistics/worker/job';
import { FakeHost } from '../support/fake-host';
import { asFiles } from './municipality';

const january = monthOf(2018, 1);
const settings = usualPullSettings({ from: january, to: january });
const spells = [
  ['Anst.nr', 'Fr.o.m.', 'T.o.m.'],
  ['N1', '2018-01-08', '2018-01-09'],
];
const header = ['Anst.nr', 'Enhet', 'Förvaltning', 'Anställd fr.o.m.'];

/** One department of three units: `small` employees in Norr, twenty in each of Söder and Väster. */
function employees(small: number): string[][] {
  const unit = (name: string, letter: string, count: number) =>
    Array.from({ length: count }, (_, place) => [`${letter}${place + 1}`, name, 'Skola', '2010-01-01']);
  return [header, ...unit('Norr', 'N', small), ...unit('Söder', 'S', 20), ...unit('Väster', 'V', 20)];
}

/** Pulls into a workbook, as the pane does, and reads what then stands there. */
async function pullInto(host: FakeHost, small: number): Promise<readonly StatisticsRow[]> {
  const earlier = await readPublications(host);
  const result = await pull(asFiles(spells, employees(small)), settings, { earlier });
  await insert(pullPlan(pullContents(result, 43_405.5), { standing: await readStanding(host), language: 'sv' }), host);
  return (await readPulledStatistics(host)) ?? [];
}

function hiddenUnits(rows: readonly StatisticsRow[]): string[] {
  return rows.filter(({ level, status }) => level === 'unit' && status === 'hidden').map(({ name }) => name);
}

describe('a second pull, with late registrations', () => {
  it('keeps hidden what the first has hidden, though the group has grown', async () => {
    const host = new FakeHost('Blad1');
    // Ten in Norr: hidden, and with it one of the two others, so that it cannot be had by subtraction.
    const first = await pullInto(host, 10);
    assert.deepEqual(hiddenUnits(first), ['Norr', 'Söder']);
    const second = await pullInto(host, 11);
    const [, , norr, soder] = second;
    assert.deepEqual([norr?.name, norr?.status, norr?.headcount], ['Norr', 'hidden', undefined]);
    assert.deepEqual([soder?.name, soder?.status, soder?.headcount], ['Söder', 'hidden', undefined]);
    // In a workbook of its own the second pull would show it: eleven are enough.
    assert.deepEqual(hiddenUnits(await pullInto(new FakeHost('Blad1'), 11)), []);
  });

  it('lets an outsider with both tables subtract nothing', async () => {
    const host = new FakeHost('Blad1');
    const tables = [await pullInto(host, 10), await pullInto(host, 11)];
    // Norr = Skola - Söder - Väster needs two that are shown; one table after the other, at least two of the three are not.
    for (const table of tables) assert.ok(hiddenUnits(table).length >= 2);
    assert.ok(tables.every((table) => !table.some(({ name, headcount }) => name === 'Norr' && headcount !== undefined)));
  });

  it('keeps a unit hidden that is called as the table calls the unknown', async () => {
    const host = new FakeHost('Blad1');
    const named = (rows: readonly string[][]) => rows.map((cells) => cells.map((cell) => (cell === 'Norr' ? ' OKÄNT ' : cell)));
    const pullNamed = async (small: number) => {
      const earlier = await readPublications(host);
      const result = await pull(asFiles(spells, named(employees(small))), settings, { earlier });
      await insert(pullPlan(pullContents(result, 43_405.5), { standing: await readStanding(host), language: 'sv' }), host);
      return result.statistics;
    };
    assert.deepEqual(hiddenUnits(await pullNamed(10)).sort(), ['Söder', 'unknown']);
    assert.deepEqual(hiddenUnits(await pullNamed(11)).sort(), ['Söder', 'unknown']);
  });
});

describe('a workbook that is pulled into again and again', () => {
  const order = (host: FakeHost, small: number, more: Partial<PullSettings> = {}) =>
    runPull(host, orderOf(small, { ...settings, ...more }), { work: (job) => doJob(job) as Promise<PullResult> });

  it('remembers what was hidden in months that have left the period, though the tables are deleted', async () => {
    const host = new FakeHost('Blad1');
    await order(host, 10);
    await order(host, 10, { period: { from: january + 1, to: january + 1 } });
    await host.run([{ do: 'delete-sheet', name: 'Statistik' }]);
    const { result } = await order(host, 11);
    assert.deepEqual(hiddenUnits(result.statistics), ['Norr', 'Söder']);
    assert.deepEqual(hiddenUnits((await order(new FakeHost('Blad1'), 11)).result.statistics), []);
  });

  it('shows no ages in another division, and says in how many months', async () => {
    const host = new FakeHost('Blad1');
    assert.equal((await order(host, 20)).result.account.monthsWithoutAges, 0);
    const { result } = await order(host, 20, { rules: { ageDivision: 'reports' }, period: { from: january, to: january + 1 } });
    assert.equal(result.account.monthsWithoutAges, 1);
    assert.ok(result.statistics.some(({ level, month }) => level === 'age' && month === january + 1));
  });
});

function orderOf(small: number, pullSettings: PullSettings): PullOrder {
  const file = (rows: readonly (readonly string[])[]) => new File([rows.map((cells) => cells.join(';')).join('\n')], 'x.csv');
  const withBirthYears = employees(small).map((cells, place) => [...cells, place === 0 ? 'Födelseår' : '1980']);
  const choice = { kind: 'files', spells: file(spells), employees: file(withBirthYears), isMadeUp: false } as const;
  return { choice, settings: pullSettings, language: 'sv', now: 43_405.5 };
}
