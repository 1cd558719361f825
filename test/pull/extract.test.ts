import assert from 'node:assert/strict';
import { extractContents } from '../../src/pull/extract/contents';
import { previewOfExtract } from '../../src/pull/extract/preview';
import { pullExtract, type ExtractResult } from '../../src/pull/extract/pull';
import { readPulledExtract } from '../../src/pull/extract/read-back';
import { extractSettingsStep, readExtractSettings, usualExtractSettings } from '../../src/pull/extract/settings';
import { pullPlan } from '../../src/pull/plan';
import { readPublications } from '../../src/pull/publications';
import { readStanding } from '../../src/pull/standing';
import { layoutFingerprint } from '../../src/sources/columns/layout';
import { monthOf } from '../../src/values/month';
import { InputError } from '../../src/values/problem';
import { insert } from '../../src/workbook/insertion';
import { FakeHost } from '../support/fake-host';
import { fileOf } from './sources';

/* Made up, in the layout of a municipality's own extract. */
const header = 'År,År-Månad,Förvaltning,Enhet,Åldersgrupp,Antal anställningar,Sjukfrånvaro total %,Sjukfrånvaro total tim';
const rows = [
  '2021,2021-APR,Skola,Norr,-29,4,5.00 %,32',
  '2021,2021-APR,Skola,Norr,30-,8,2.00 %,16',
  '2021,2021-APR,Skola,Söder,30-,20,6.00 %,160',
  '2021,2021-APR,Vård,Öster,30-,8,3.00 %,8',
  '2021,2021-APR,Vård,Väster,30-,20,4.00 %,80',
  '2021,2021-APR,Vård,Central,30-,25,4.00 %,100',
];
const textOf = (lines: readonly string[]) => [header, ...lines].join('\n');
const file = fileOf('uttag 2021.csv', textOf(rows));
const april = monthOf(2021, 4);
const now = 44_317.5;

const figures = ({ totals }: ExtractResult) =>
  totals.map(({ level, name, headcount, sickHours, netDays, status }) => [level, name, headcount, sickHours, netDays, status]);

const byHand = [
  ['municipality', 'all', 85, 396, 49.5, 'shown'],
  ['department', 'Skola', 32, 208, 26, 'shown'],
  ['department', 'Vård', 53, 188, 23.5, 'shown'],
  ['unit', 'Central', 25, 100, 12.5, 'shown'],
  ['unit', 'Norr', 12, 48, 6, 'shown'],
  ['unit', 'Söder', 20, 160, 20, 'shown'],
  ['unit', 'Väster', undefined, undefined, undefined, 'hidden'],
  ['unit', 'Öster', undefined, undefined, undefined, 'hidden'],
];

async function problemsOf(pulling: Promise<unknown>) {
  const error: unknown = await pulling.then(
    () => assert.fail('it was pulled'),
    (thrown: unknown) => thrown,
  );
  return error instanceof InputError ? error.problems.map(({ argument, code }) => [argument, code]) : error;
}

describe('the pull of an extract', () => {
  it('adds a file up and hides small groups', async () => {
    const result = await pullExtract(file, usualExtractSettings);
    assert.deepEqual(figures(result), byHand);
    assert.deepEqual(result.period, { from: april, to: april });
    assert.equal(result.sourceName, 'uttag 2021.csv');
    const counted = { read: 6, used: 6, rejected: 0 };
    assert.deepEqual(result.account, { ...counted, rowsWithoutHours: 0, rowsWithoutShare: 0, areShares: false });
  });

  it('does the same with cells of the workbook, months as Excel’s dates and shares as Excel holds per cent', async () => {
    const cells = rows
      .map((line) => line.split(','))
      .map(([, , department, unit, , headcount, share, hours]) => [
        44_287,
        department,
        unit,
        Number(headcount),
        Number(share?.replace(' %', '')) / 100,
        Number(hours),
      ]);
    const headings = ['Månad', 'Förvaltning', 'Enhet', 'Antal anställda', 'Sjukfrånvaro %', 'Timmar'];
    const result = await pullExtract({ name: 'Uttag', rows: [headings, ...cells] }, usualExtractSettings);
    assert.deepEqual(figures(result), byHand);
    assert.equal(result.account.areShares, true);
    assert.deepEqual(
      result.totals.map(({ absenceShare }) => absenceShare),
      (await pullExtract(file, usualExtractSettings)).totals.map(({ absenceShare }) => absenceShare),
    );
  });

  it('tells of every row that it has not used, by its number, column and value', async () => {
    const bad = ['2021,maj,Skola,Norr,-29,4,5 %,32', '2021,2021-04,Skola,Norr,-29,4,5 %,-8', '2021,2021-04,Skola,Norr,-29,12', 'a;b'];
    const { account, rejected } = await pullExtract(fileOf('uttag.csv', textOf([...rows, ...bad])), usualExtractSettings);
    assert.deepEqual([account.read, account.used, account.rejected], [10, 7, 3]);
    assert.deepEqual(
      rejected.map(({ part, row, column, value, fault }) => [part, row, column, value, fault.code]),
      [
        ['extract', 8, 'År-Månad', 'xxx', 'not-a-month'],
        ['extract', 9, 'Sjukfrånvaro total tim', '-8', 'out-of-range'],
        ['extract', 11, 'År-Månad', '', 'missing'],
      ],
    );
    assert.deepEqual([account.rowsWithoutHours, account.rowsWithoutShare], [1, 1]);
  });

  it('writes no personal number, wherever a shifted column has put one', async () => {
    const shifted = rows.map((line) => line.replace('Söder', '19500101-0000')).concat('2021,19500101-0000,Skola,Norr,-29,4,5 %,32');
    const result = await pullExtract(fileOf('uttag 19500101-0000.csv', textOf(shifted)), usualExtractSettings);
    assert.doesNotMatch(JSON.stringify([result, extractContents(result, now).rejected?.('sv')]), /19500101/);
  });

  it('refuses a file without a header that is understood, and one without a row of use', async () => {
    assert.deepEqual(await problemsOf(pullExtract(fileOf('a.csv', 'a,b\n1,2'), usualExtractSettings)), [['extract', 'no-header']]);
    assert.deepEqual(await problemsOf(pullExtract(fileOf('a.csv', header), usualExtractSettings)), [['extract', 'no-usable-rows']]);
    assert.deepEqual(await problemsOf(pullExtract(fileOf('a.csv', ''), usualExtractSettings)), [['extract', 'no-usable-rows']]);
    assert.deepEqual(await problemsOf(pullExtract({ name: 'Uttag', rows: [] }, usualExtractSettings)), [['extract', 'no-usable-rows']]);
  });

  it('ends when it is cancelled, with the reason', async () => {
    const cancel = new AbortController();
    const pulling = pullExtract(file, usualExtractSettings, {
      signal: cancel.signal,
      onProgress: ({ stage }) => stage === 'hiding' && cancel.abort('enough'),
    });
    assert.equal(await problemsOf(pulling), 'enough');
  });

  it('uses the columns that the user has corrected', async () => {
    const text = textOf(rows).replace('Antal anställningar', 'Huvuden');
    const headings = text.split('\n')[0]!.split(',');
    const columns = { [layoutFingerprint(headings)]: { month: 1, department: 2, unit: 3, headcount: 5, share: 6, hours: 7 } };
    assert.deepEqual(await problemsOf(pullExtract(fileOf('a.csv', text), usualExtractSettings)), [['extract', 'no-header']]);
    assert.deepEqual(figures(await pullExtract(fileOf('a.csv', text), { threshold: 10, columns })), byHand);
  });
});

describe('the preview of an extract', () => {
  it('shows its columns, its rows and its months', async () => {
    const later = textOf([...rows, '2021,2021-06,Skola,Norr,-29,4,5 %,32', 'maj']);
    const { extract, months } = await previewOfExtract(fileOf('a.csv', later), usualExtractSettings);
    assert.deepEqual(extract.columns, { month: 1, department: 2, unit: 3, headcount: 5, share: 6, hours: 7 });
    assert.deepEqual([extract.read, extract.used, extract.missing], [8, 7, []]);
    assert.deepEqual(months, { from: april, to: april + 2 });
  });

  it('says which columns are missing', async () => {
    const { extract, months } = await previewOfExtract(fileOf('a.csv', 'Månad,Enhet\n2021-04,Norr'), usualExtractSettings);
    assert.deepEqual(extract.missing, [['headcount'], ['hours', 'share']]);
    assert.equal(months, undefined);
  });
});

describe('the table of an extract', () => {
  const write = async (host: FakeHost, result: ExtractResult, language: 'sv' | 'en' = 'sv') =>
    insert(pullPlan(extractContents(result, now), { standing: await readStanding(host), language }), host);

  it('stands beside the log and the rejected rows, as cells that formulas can use', async () => {
    const host = new FakeHost('Blad1');
    await write(host, await pullExtract(file, usualExtractSettings));
    assert.deepEqual(
      host.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)]),
      [
        ['Blad1', []],
        ['Uttag', ['Friskdag_Uttag']],
        ['Logg', ['Friskdag_Logg']],
        ['Avvisade rader', ['Friskdag_Avvisade']],
      ],
    );
    const cells = await host.values('Uttag', 'A1:I4');
    assert.deepEqual(cells.slice(0, 3), [
      ['Månad', 'Nivå', 'Namn', 'Anställda', 'Sjuktimmar', 'Nettodagar', 'Nettodagar per anställd', 'Sjukfrånvaro', 'Status'],
      ['2021-04', 'kommun', 'alla', 85, 396, 49.5, 396 / 8 / 85, 3.6 / 85, 'visas'],
      ['2021-04', 'förvaltning', 'Skola', 32, 208, 26, 0.8125, 0.04875, 'visas'],
    ]);
    const [logged] = await host.values('Logg', 'A2:G2');
    assert.deepEqual(logged?.slice(0, 6), [now, 'uttag 2021.csv', '2021-04 – 2021-04', 6, 0, 8]);
  });

  it('is read back as it was written, in both languages', async () => {
    const result = await pullExtract(file, usualExtractSettings);
    // The table does not say which departments a unit is of.
    const written = result.totals.map(
      ({ month, level, name, headcount, sickHours, netDays, netDaysPerEmployee, absenceShare, status }) => ({
        month,
        level,
        name,
        headcount,
        sickHours,
        netDays,
        netDaysPerEmployee,
        absenceShare,
        status,
      }),
    );
    for (const language of ['sv', 'en'] as const) {
      const host = new FakeHost('Blad1');
      await write(host, result, language);
      assert.deepEqual(await readPulledExtract(host), written);
    }
    assert.equal(await readPulledExtract(new FakeHost('Blad1')), undefined);
  });

  it('is known to the next pull as published', async () => {
    const host = new FakeHost('Blad1');
    await write(host, await pullExtract(file, usualExtractSettings));
    const earlier = await readPublications(host);
    const later = textOf(rows.map((line) => line.replace('Öster,30-,8', 'Öster,30-,30')));
    const { totals } = await pullExtract(fileOf('a.csv', later), usualExtractSettings, { earlier });
    assert.deepEqual(
      totals.filter(({ status }) => status === 'hidden').map(({ name }) => name),
      ['Väster', 'Öster'],
    );
  });

  it('says which cell cannot be read back', async () => {
    const host = new FakeHost('Blad1');
    await write(host, await pullExtract(file, usualExtractSettings));
    const uttag = host.sheets.find(({ name }) => name === 'Uttag')!;
    uttag.cells.set('I3', 'kanske');
    const reading = readPulledExtract(host);
    const error: unknown = await reading.then(
      () => assert.fail('it was read'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof InputError);
    assert.deepEqual(
      error.problems.map(({ argument, row, code }) => [argument, row, code]),
      [['Friskdag_Uttag, Status', 3, 'unknown-choice']],
    );
  });
});

describe('the settings of an extract', () => {
  it('are kept in the workbook', async () => {
    const host = new FakeHost('Blad1');
    assert.equal(await readExtractSettings(host), undefined);
    const settings = { threshold: 12, columns: { '143e6e3c': { month: 1, unit: 0 } } };
    await host.run([extractSettingsStep(settings)]);
    assert.deepEqual(await readExtractSettings(host), settings);
  });
});
