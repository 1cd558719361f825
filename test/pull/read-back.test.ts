import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { sentence } from '../../src/locale/sentences';
import { statisticsCells, statisticsHeader } from '../../src/locale/statistics-table';
import { pullPlan } from '../../src/pull/plan';
import { pullContents } from '../../src/pull/statistics-contents';
import { pull } from '../../src/pull/pull';
import { readPulledStatistics, statisticsIn } from '../../src/pull/read-back';
import { readStanding } from '../../src/pull/standing';
import { insert } from '../../src/workbook/insertion';
import { InputError } from '../../src/values/problem';
import { FakeHost } from '../support/fake-host';
import { asFiles, countedByHand, handCountedSettings } from './municipality';
import { statisticsTables } from './statistics-rows';

describe('the pulled statistics of the workbook', () => {
  it('are none before the first pull', async () => {
    assert.equal(await readPulledStatistics(new FakeHost('Blad1')), undefined);
  });

  for (const language of ['sv', 'en'] as const) {
    it(`are read back as they were written: ${language}`, async () => {
      const result = await pull(asFiles(), handCountedSettings);
      await fc.assert(
        fc.asyncProperty(statisticsTables, async (statistics) => {
          const host = new FakeHost('Blad1');
          await insert(pullPlan(pullContents({ ...result, statistics }, 43_405.5), { standing: await readStanding(host), language }), host);
          assert.deepEqual(await readPulledStatistics(host), statistics);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('are read though the user has sorted rows, moved columns and added one', () => {
    const cells = (row: StatisticsRow) => ['min egen', ...statisticsCells(row, 'sv').reverse()];
    const headings = ['Anteckning', ...statisticsHeader('sv').reverse()];
    const rows = [...countedByHand].reverse().map(cells);
    assert.deepEqual(statisticsIn(headings, [rows[0]!, [], ...rows.slice(1)], 2), [...countedByHand].reverse());
  });

  it('know a month that Excel has made a date of', () => {
    const [, ...rest] = statisticsCells(countedByHand[0]!, 'sv');
    assert.deepEqual(statisticsIn(statisticsHeader('sv'), [[43_101, ...rest]], 2), [countedByHand[0]]);
  });

  const good = statisticsCells(countedByHand[0]!, 'sv');
  const damaged: readonly (readonly [string, number, unknown, string])[] = [
    ['text in a figure', 3, 'tre', 'Friskdag_Statistik, Anställda, rad 7, ska vara ett tal, men är ”tre”.'],
    ['a number written as text', 3, '3', 'Friskdag_Statistik, Anställda, rad 7, ska vara ett tal, men är ”3”.'],
    ['half a head', 3, 2.5, 'Friskdag_Statistik, Anställda, rad 7, ska vara ett heltal, men är 2,5.'],
    ['a negative figure', 5, -1, 'Friskdag_Statistik, Nettodagar 1-14, rad 7, är −1, men ska vara minst 0.'],
    ['an error cell', 5, '#REF!', 'Friskdag_Statistik, Nettodagar 1-14, rad 7, innehåller felet #REF!. Rätta den cellen först.'],
    ['no month', 0, '', 'Friskdag_Statistik, Månad, rad 7, saknas. Fyll i ett värde.'],
    [
      'a month that is none',
      0,
      '2018-13',
      'Friskdag_Statistik, Månad, rad 7, ska vara en månad, till exempel 2018-11 eller ett datum från mars 1900, men är ”2018-13”.',
    ],
    [
      'a level that is none',
      1,
      'län',
      'Friskdag_Statistik, Nivå, rad 7, är ”län”, men ska vara något av kommun, förvaltning, enhet, kön, ålder, kategori, orsak.',
    ],
    ['a status that is none', 15, 'ok', 'Friskdag_Statistik, Status, rad 7, är ”ok”, men ska vara något av visas, ofullständig, döljs.'],
    ['true', 4, true, 'Friskdag_Statistik, Sjukfall, rad 7, ska vara ett tal, men är ”true”.'],
  ];
  for (const [name, column, value, expected] of damaged) {
    it(`say which cell is damaged: ${name}`, () => {
      const cells = good.map((cell, place) => (place === column ? value : cell));
      assert.deepEqual(
        problemsOf(() => statisticsIn(statisticsHeader('sv'), [good, cells], 6)),
        [expected],
      );
    });
  }

  it('say when a group stands twice, and when a column is missing', () => {
    assert.deepEqual(
      problemsOf(() => statisticsIn(statisticsHeader('sv'), [good, good], 2)),
      ['Friskdag_Statistik, Namn, rad 3, har ”alla” mer än en gång. Behåll en.'],
    );
    assert.deepEqual(
      problemsOf(() => statisticsIn(statisticsHeader('sv').toSpliced(15, 1), [], 2)),
      ['Friskdag_Statistik saknar kolumnen ”Status”. Lägg tillbaka den, eller ta bort tabellen och hämta igen.'],
    );
  });
});

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => sentence(problem, 'sv'));
    throw error;
  }
  return [];
}
