import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import type { Language } from '../../src/locale/language';
import { sentence } from '../../src/locale/sentences';
import { statisticsHeader } from '../../src/locale/statistics-table';
import { pullPlan } from '../../src/pull/plan';
import { pull } from '../../src/pull/pull';
import type { PullResult } from '../../src/pull/result';
import { nothingStanding, readStanding } from '../../src/pull/standing';
import { pullContents, statisticsChecksum } from '../../src/pull/statistics-contents';
import { insert, undo } from '../../src/workbook/insertion';
import { InputError } from '../../src/values/problem';
import { FakeHost } from '../support/fake-host';
import { asFiles, countedByHand, handCountedSettings, spellCells } from './municipality';

/** Noon on 1 November 2018. */
const now = 43_405.5;

async function write(host: FakeHost, result: PullResult, language: Language = 'sv', time = now): Promise<void> {
  await insert(pullPlan(pullContents(result, time), { standing: await readStanding(host), language }), host);
}

async function cellsOf(host: FakeHost, name: string): Promise<unknown[][]> {
  const [table] = await host.tables([name]);
  return host.values(table!.sheet, table!.address);
}

describe('the tables of a pull', () => {
  it('stand on sheets of their own after the first, each with its rows', async () => {
    const host = new FakeHost('Blad1');
    await write(host, await pull(asFiles(), handCountedSettings));
    assert.deepEqual(
      host.sheets.filter(({ shown }) => shown).map(({ name }) => name),
      ['Blad1', 'Statistik', 'Logg', 'Avvisade rader'],
    );
    const statistics = await cellsOf(host, 'Friskdag_Statistik');
    assert.deepEqual(statistics.slice(0, 4), [
      [
        'Månad',
        'Nivå',
        'Namn',
        'Anställda',
        'Sjukfall',
        'Nettodagar 1-14',
        'Nettodagar 15-90',
        'Nettodagar 91-',
        'Korttid per anställd',
        'Upprepad frånvaro',
        'Upprepad, kvar',
        'Upprepad, nya',
        'Enheter P10',
        'Enheter P50',
        'Enheter P90',
        'Status',
        'Sjukfall, känd anmälan',
        'Via hälsostöd',
        'Nyttjandegrad',
      ],
      ['2018-01', 'kommun', 'alla', 3, 1, 5, 0, 0, 5 / 3, '', '', '', 0.25, 1.25, 2.25, 'ofullständig', '', '', ''],
      ['2018-01', 'förvaltning', 'okänt', 3, 1, 5, 0, 0, 5 / 3, '', '', '', 0.25, 1.25, 2.25, 'ofullständig', '', '', ''],
      ['2018-01', 'enhet', 'Norr', 2, 1, 5, 0, 0, 2.5, '', '', '', '', '', '', 'ofullständig', '', '', ''],
    ]);
    assert.equal(statistics.length, 1 + countedByHand.length);
    assert.deepEqual(await cellsOf(host, 'Friskdag_Avvisade'), [
      ['Rad', 'Kolumn', 'Värde', 'Orsak'],
      ['', '', '', ''],
    ]);
  });

  it('keep their place when the next pull brings other rows, and the log keeps the older pulls', async () => {
    const host = new FakeHost('Blad1');
    await write(host, await pull(asFiles(), handCountedSettings));
    const later = [...spellCells, ['M00002', '2018-02-19', '2018-02-19', 100], ['M00002', '2018-02-30', '', 100]];
    // The language is that of the tables that stand.
    await write(host, await pull(asFiles(later), handCountedSettings), 'en', now + 1);
    assert.equal(host.sheets.filter(({ shown }) => shown).length, 4);
    const february = (await cellsOf(host, 'Friskdag_Statistik')).find(([month, , name]) => month === '2018-02' && name === 'alla');
    assert.deepEqual(february?.slice(0, 6), ['2018-02', 'kommun', 'alla', 3, 2, 7]);
    assert.deepEqual(
      (await cellsOf(host, 'Friskdag_Logg')).map((row) => row.slice(0, 7)),
      [
        ['Tid', 'Källa', 'Period', 'Lästa rader', 'Avvisade rader', 'Skrivna rader', 'Version'],
        [now, 'franvaro.csv, anstallda.csv', '2018-01 – 2018-02', 6, 0, 12, '0.1.0'],
        [now + 1, 'franvaro.csv, anstallda.csv', '2018-01 – 2018-02', 8, 1, 12, '0.1.0'],
      ],
    );
    assert.deepEqual((await cellsOf(host, 'Friskdag_Avvisade')).slice(1), [
      [
        'sjukfall, rad 6',
        'Datum fr.o.m.',
        '2018-02-30',
        'Datum fr.o.m. ska vara ett datum från 1 mars 1900, till exempel 2018-11-01, men är ”2018-02-30”.',
      ],
    ]);
    await undo(host);
    assert.equal((await cellsOf(host, 'Friskdag_Logg')).length, 2);
  });

  it('are in English when the pane is', async () => {
    const host = new FakeHost('Sheet1', 'Log');
    await write(host, await pull(asFiles(), handCountedSettings), 'en');
    assert.deepEqual(
      host.sheets.filter(({ shown }) => shown).map(({ name }) => name),
      ['Sheet1', 'Log', 'Statistics', 'Log 2', 'Rejected rows'],
    );
    assert.deepEqual((await cellsOf(host, 'Friskdag_Statistik'))[1]?.slice(0, 3), ['2018-01', 'municipality', 'all']);
  });

  it('are made anew when the user has deleted one, the others kept', async () => {
    const host = new FakeHost('Blad1');
    const result = await pull(asFiles(), handCountedSettings);
    await write(host, result);
    await host.run([{ do: 'delete-sheet', name: 'Statistik' }]);
    await write(host, result);
    assert.equal((await cellsOf(host, 'Friskdag_Statistik')).length, 13);
    assert.equal((await cellsOf(host, 'Friskdag_Logg')).length, 3);
  });

  it('are refused rows when a column has been taken away, in a sentence that names it', async () => {
    const result = await pull(asFiles(), handCountedSettings);
    const standing = { ...nothingStanding, headings: { log: ['Tid', 'Källa'] } };
    assert.throws(
      () => pullPlan(pullContents(result, now), { standing, language: 'sv' }),
      (error) =>
        error instanceof InputError &&
        sentence(error.problems[0]!, 'sv') ===
          'Friskdag_Logg saknar kolumnen ”Period”. Lägg tillbaka den, eller ta bort tabellen och hämta igen.',
    );
  });

  it('are written into a table of an earlier version, without the later columns, while there is nothing for them', async () => {
    const headings = { statistics: statisticsHeader('sv').slice(0, 16) };
    const planOf = (result: PullResult) =>
      pullPlan(pullContents(result, now), { standing: { ...nothingStanding, headings }, language: 'sv' });
    const { tableRows } = planOf(await pull(asFiles(), handCountedSettings));
    assert.equal(tableRows?.[0]?.rows[0]?.length, 16);
    const withChannels = spellCells.map((row, place) => [...row, place === 0 ? 'Anmälningssätt' : 'ja']);
    const result = await pull(asFiles(withChannels), handCountedSettings);
    assert.throws(
      () => planOf(result),
      (error) =>
        error instanceof InputError && error.problems.map((problem) => 'name' in problem && problem.name)[0] === 'Sjukfall, känd anmälan',
    );
  });

  it('give the columns that the user has added no rows of others', async () => {
    const result = await pull(asFiles(), handCountedSettings);
    const headings = { statistics: ['Egen', ...statisticsHeader('sv')] };
    const { tableRows } = pullPlan(pullContents(result, now), { standing: { ...nothingStanding, headings }, language: 'sv' });
    assert.deepEqual(tableRows?.[0]?.rows[0]?.slice(0, 3), [null, '2018-01', 'kommun']);
  });

  it('show no more rejected rows than anybody corrects, and say how many there are', async () => {
    const result = await pull(asFiles(), handCountedSettings);
    const row = { part: 'spells', row: 9, rows: 1, column: 'wholeRow', value: '', fault: { code: 'unclosed-quote' } } as const;
    const contents = pullContents({ ...result, rejected: Array.from({ length: 5002 }, () => row) }, now);
    const plan = pullPlan(contents, { standing: nothingStanding, language: 'sv' });
    const rows = plan.sheets[2]!.cells[0]!.rows;
    assert.equal(rows.length, 5002);
    assert.deepEqual(rows[1], ['sjukfall, rad 9', 'raden', '', 'raden har citattecken som inte hör ihop. Rätta raden i filen.']);
    assert.equal(rows.at(-1)?.[3], 'Ytterligare 2 poster visas inte. Rätta dem som visas, eller exporten, och hämta igen.');
  });
});

describe('the checksum of the statistics', () => {
  it('is the same for the same rows, and another when a figure is', () => {
    const [first, ...rest] = countedByHand as [StatisticsRow, ...StatisticsRow[]];
    assert.equal(statisticsChecksum([...countedByHand]), statisticsChecksum(countedByHand));
    assert.notEqual(statisticsChecksum([{ ...first, spells: 2 }, ...rest]), statisticsChecksum(countedByHand));
    // CRC-32 of nothing
    assert.equal(statisticsChecksum([]), '00000000');
  });
});
