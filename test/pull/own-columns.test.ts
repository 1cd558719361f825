import assert from 'node:assert/strict';
import { lostInPull } from '../../src/pull/own-columns';
import { pullPlan } from '../../src/pull/plan';
import { pullContents } from '../../src/pull/statistics-contents';
import { pull } from '../../src/pull/pull';
import { readPulledStatistics } from '../../src/pull/read-back';
import { readStanding } from '../../src/pull/standing';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import type { PullResult } from '../../src/pull/result';
import { cellAddress } from '../../src/sheets/address';
import { InputError } from '../../src/values/problem';
import { insert, InsertionError, undo } from '../../src/workbook/insertion';
import { TableError } from '../../src/workbook/standing-tables';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { asFiles, countedByHand, handCountedSettings } from './municipality';

/** Noon on 1 November 2018. */
const now = 43_405.5;

async function planOf(host: FakeHost, result: PullResult) {
  return pullPlan(pullContents(result, now), { standing: await readStanding(host), language: 'sv' });
}

async function write(host: FakeHost, result: PullResult): Promise<void> {
  await insert(await planOf(host, result), host);
}

/** The rows of a table, by heading. */
async function rowsOf(host: FakeHost, name: string): Promise<Record<string, unknown>[]> {
  const [table] = await host.tables([name]);
  const [headings = [], ...rows] = await host.values(table!.sheet, table!.address);
  return rows.map((row) => Object.fromEntries(headings.map((heading, place) => [String(heading), row[place]])));
}

/** Puts a column into a table, its heading first. */
async function addColumn(host: FakeHost, name: string, column: number, cells: readonly (string | number)[]): Promise<void> {
  const [table] = await host.tables([name]);
  const sheet = host.sheets.find((one) => one.name === table!.sheet)!;
  const standing = sheet.tables.find((one) => one.name === name)!;
  const [first = '', last = ''] = standing.at.split(':');
  const right = (await host.values(sheet.name, `${first}:${last.replace(/[A-Z]+/, 'Z')}`))[0]!.findIndex((cell) => cell === '');
  const bottom = Number(last.replace(/\D/g, ''));
  // The columns behind it move to the right.
  for (let row = 0; row < bottom; row++) {
    for (let behind = right; behind > column; behind--) {
      const moved = sheet.cells.get(cellAddress(row, behind - 1));
      if (moved === undefined) sheet.cells.delete(cellAddress(row, behind));
      else sheet.cells.set(cellAddress(row, behind), moved);
    }
    sheet.cells.delete(cellAddress(row, column));
    const cell = cells[row];
    if (cell !== undefined && cell !== '') sheet.cells.set(cellAddress(row, column), cell);
  }
  standing.at = `${first}:${cellAddress(bottom - 1, right)}`;
}

const statisticsAlone = (result: PullResult, statistics: readonly StatisticsRow[]): PullResult => ({ ...result, statistics });

describe('columns that a user has added to the pulled tables', () => {
  let result: PullResult;
  const width = 19;
  const [first, second, third] = countedByHand as readonly [StatisticsRow, StatisticsRow, StatisticsRow];

  before(async () => {
    result = await pull(asFiles(), handCountedSettings);
  });

  /** Three rows of statistics, with a note beside the second. */
  async function noted(column = width): Promise<FakeHost> {
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first, second, third]));
    await addColumn(host, 'Friskdag_Statistik', column, ['Anteckning', '', 'ring chefen', '']);
    return host;
  }

  const notesOf = async (host: FakeHost) => (await rowsOf(host, 'Friskdag_Statistik')).map((row) => row.Anteckning);

  for (const [where, column] of [
    ['at the end', width],
    ['in the middle', 5],
    ['in front', 0],
  ] as const) {
    it(`keep what is typed with its row: a column ${where}`, async () => {
      const host = await noted(column);
      await write(host, statisticsAlone(result, [third, second, { ...first, month: first.month + 12 }]));
      assert.deepEqual(await notesOf(host), ['', 'ring chefen', '']);
      assert.deepEqual(await readPulledStatistics(host), [third, second, { ...first, month: first.month + 12 }]);
    });
  }

  it('keep what is typed with its row though the user has sorted the table and moved columns', async () => {
    const host = await noted(0);
    const sheet = host.sheets.find(({ name }) => name === 'Statistik')!;
    const swapRows = (one: number, other: number) => {
      for (let column = 0; column <= width; column++) {
        const [a, b] = [cellAddress(one, column), cellAddress(other, column)];
        const [before, behind] = [sheet.cells.get(a) ?? '', sheet.cells.get(b) ?? ''];
        sheet.cells.set(a, behind);
        sheet.cells.set(b, before);
      }
    };
    swapRows(1, 2);
    await write(host, statisticsAlone(result, [first, second, third]));
    assert.deepEqual(await notesOf(host), ['', 'ring chefen', '']);
  });

  it('know a row again whose month Excel has made a date of', async () => {
    const host = await noted();
    host.sheets.find(({ name }) => name === 'Statistik')!.cells.set('A3', 43_101);
    await write(host, statisticsAlone(result, [second]));
    assert.deepEqual(await notesOf(host), ['ring chefen']);
  });

  it('keep the looks of what is typed', async () => {
    const host = await noted();
    await host.run([{ do: 'set-style', sheet: 'Statistik', at: 'T3', style: 'bad' }]);
    await write(host, statisticsAlone(result, [second, first]));
    const looks = host.sheets.find(({ name }) => name === 'Statistik')!.looks.map((look) => JSON.parse(look) as { do: string; at: string });
    assert.deepEqual(
      looks.filter((look) => look.do === 'set-style' && look.at.startsWith('T')).map(({ at }) => at),
      ['T2'],
    );
  });

  it('go on with their formula on all rows, each with its own references', async () => {
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first, second]));
    await addColumn(host, 'Friskdag_Statistik', width, ['Dubbelt', '=D2*2', '=D3*2']);
    await write(host, statisticsAlone(result, [second, third, first]));
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Statistik')).map(({ Dubbelt }) => Dubbelt),
      ['=D2*2', '=D3*2', '=D4*2'],
    );
    await write(host, statisticsAlone(result, [third]));
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Statistik')).map(({ Dubbelt }) => Dubbelt),
      ['=D2*2'],
    );
  });

  it('go on with formulas that name columns of the table', async () => {
    const formula = '=Friskdag_Statistik[[#This Row],[Enheter P10]]*2';
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first]));
    await addColumn(host, 'Friskdag_Statistik', width, ['Dubbelt', formula]);
    await write(host, statisticsAlone(result, [third, first]));
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Statistik')).map(({ Dubbelt }) => Dubbelt),
      [formula, formula],
    );
  });

  it('go on with their formula in the log, and keep what is typed there', async () => {
    const host = new FakeHost('Blad1');
    await write(host, result);
    await addColumn(host, 'Friskdag_Logg', 8, ['Andel', '=E2/D2']);
    await addColumn(host, 'Friskdag_Logg', 9, ['Vem', 'Kim']);
    await write(host, result);
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Logg')).map(({ Andel, Vem }) => [Andel, Vem]),
      [
        ['=E2/D2', 'Kim'],
        ['=E3/D3', ''],
      ],
    );
  });

  it('stay with a rejected row for as long as it is rejected', async () => {
    const rejectedRow = (row: number) =>
      ({ part: 'spells', row, rows: 1, column: 'wholeRow', value: '', fault: { code: 'unclosed-quote' } }) as const;
    const host = new FakeHost('Blad1');
    await write(host, { ...result, rejected: [rejectedRow(4), rejectedRow(9)] });
    await addColumn(host, 'Friskdag_Avvisade', 4, ['Vem rättar', 'Kim', 'Alex']);
    const later = { ...result, rejected: [rejectedRow(9)] };
    assert.deepEqual(lostInPull(pullContents(later, now), await readStanding(host)), [
      { table: 'Friskdag_Avvisade', heading: 'Vem rättar', rows: [expectedRejected] },
    ]);
    await write(host, later);
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Avvisade')).map((row) => row['Vem rättar']),
      ['Alex'],
    );
  });

  it('keep their formula in a table that gets no rows, and the row that only holds it is no row', async () => {
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first]));
    await addColumn(host, 'Friskdag_Statistik', width, ['Dubbelt', '=D2*2']);
    await write(host, statisticsAlone(result, []));
    assert.deepEqual(await readPulledStatistics(host), []);
    await write(host, statisticsAlone(result, [first, second]));
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Statistik')).map(({ Dubbelt }) => Dubbelt),
      ['=D2*2', '=D3*2'],
    );
  });

  it('are named with the rows that would be lost, and nothing is when every row is there', async () => {
    const host = await noted();
    const standing = await readStanding(host);
    assert.deepEqual(lostInPull(pullContents(statisticsAlone(result, [first, third]), now), standing), [
      { table: 'Friskdag_Statistik', heading: 'Anteckning', rows: ['2018-01 förvaltning okänt'] },
    ]);
    assert.deepEqual(lostInPull(pullContents(statisticsAlone(result, [second]), now), standing), []);
  });

  it('are not needed for formulas beside the table, which stay where they are', async () => {
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first, second]));
    const sheet = host.sheets.find(({ name }) => name === 'Statistik')!;
    sheet.cells.set('V2', '=D2*2').set('V3', '=D3*2').set('V4', 'egen text');
    for (const statistics of [[third, second, first], [third]]) {
      await write(host, statisticsAlone(result, statistics));
      assert.deepEqual(await host.values('Statistik', 'V2:V4'), [['=D2*2'], ['=D3*2'], ['egen text']]);
    }
  });

  it('come back as they were when the pull is undone', async () => {
    const host = await noted();
    const before = host.contents();
    await write(host, statisticsAlone(result, [third]));
    await undo(host);
    assert.deepEqual({ ...(host.contents() as object), settings: [] }, { ...(before as object), settings: [], hidden: [] });
  });

  it('are left alone when the user has written in them since they were read', async () => {
    const host = await noted();
    const plan = await planOf(host, statisticsAlone(result, [third, second]));
    host.sheets.find(({ name }) => name === 'Statistik')!.cells.set('T3', 'ring igen');
    await assert.rejects(
      insert(plan, host),
      (error) => error instanceof InsertionError && error.cause instanceof TableError && error.cause.refusal.why === 'changed',
    );
    assert.deepEqual(await notesOf(host), ['', 'ring igen', '']);
  });

  it('are all old or all new whatever goes wrong', async () => {
    const open = async (): Promise<FakeHost> => {
      const host = await noted();
      host.settings.clear();
      return host;
    };
    const plan = await planOf(await open(), statisticsAlone(result, [third, second]));
    const tried = await tryEveryFault(plan, open);
    assert.ok(tried >= 150);
  });

  it('are not taken for Friskdag’s own by their heading in the other language', async () => {
    const host = new FakeHost('Blad1');
    await write(host, statisticsAlone(result, [first]));
    await addColumn(host, 'Friskdag_Statistik', 0, ['Headcount', 4711]);
    assert.deepEqual(await readPulledStatistics(host), [first]);
    await write(host, statisticsAlone(result, [second, first]));
    assert.deepEqual(await readPulledStatistics(host), [second, first]);
    assert.deepEqual(
      (await rowsOf(host, 'Friskdag_Statistik')).map(({ Headcount }) => Headcount),
      ['', 4711],
    );
  });

  for (const renamed of ['Anställda', 'Nyttjandegrad']) {
    it(`are not made of a renamed column: ${renamed} is asked for by its name`, async () => {
      const host = new FakeHost('Blad1');
      await write(host, result);
      const sheet = host.sheets.find(({ name }) => name === 'Statistik')!;
      const [address] = [...sheet.cells].find(([, value]) => value === renamed)!;
      sheet.cells.set(address, 'Eget namn');
      await assert.rejects(
        planOf(host, result),
        (error) =>
          error instanceof InputError && error.problems.length === 1 && 'name' in error.problems[0]! && error.problems[0].name === renamed,
      );
    });
  }
});

const expectedRejected = 'sjukfall, rad 4 raden  raden har citattecken som inte hör ihop. Rätta raden i filen.';
