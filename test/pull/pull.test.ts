import assert from 'node:assert/strict';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { previewOf } from '../../src/pull/preview';
import { pull } from '../../src/pull/pull';
import type { PullProgress } from '../../src/pull/result';
import type { PullSource } from '../../src/pull/source';
import { sentence } from '../../src/locale/sentences';
import { InputError } from '../../src/values/problem';
import { asCells, asFiles, asPaxml, countedByHand, employeeCells, handCountedSettings, spellCells } from './municipality';
import { fileOf } from './sources';

describe('a pull', () => {
  const sources: Readonly<Record<string, () => PullSource>> = {
    'text files': asFiles,
    'cells of the workbook': asCells,
    PAXml: asPaxml,
  };
  for (const [kind, source] of Object.entries(sources)) {
    it(`counts ${kind} as by hand`, async () => {
      const { statistics, account } = await pull(source(), handCountedSettings);
      assert.deepEqual(rounded(statistics), rounded(countedByHand));
      assert.deepEqual(account.spells, { read: 3, used: 3, rejected: 0 });
      assert.deepEqual(account.employees, { read: 3, used: 3, rejected: 0 });
      assert.deepEqual([account.mergedRows, account.outsideRows, account.outsideDays, account.maskedRows], [1, 0, 0, 0]);
    });
  }

  it('hides all of so small a municipality when nothing else is said', async () => {
    const { statistics } = await pull(asFiles(), { ...handCountedSettings, threshold: 10 });
    assert.deepEqual(new Set(statistics.map(({ status }) => status)), new Set(['hidden']));
    assert.deepEqual(new Set(statistics.map(({ headcount }) => headcount)), new Set([undefined]));
  });

  it('accounts for each row that it does not use, by part, and for days outside the employment', async () => {
    const spells = [...spellCells, ['M00003', '2018-02-30', '2018-03-01', 100], ['M00003', '2018-02-20', '2018-02-19', 100]];
    const employees = [...employeeCells.slice(0, 3), ['M00003', 'Söder', '2010-01-01', '2018-02-05', 41000], ['M00004', '', '2010-01-01']];
    const { account, rejected } = await pull(asFiles(spells, employees), handCountedSettings);
    assert.deepEqual(account.spells, { read: 5, used: 3, rejected: 2 });
    assert.deepEqual(account.employees, { read: 4, used: 3, rejected: 1 });
    assert.deepEqual([account.outsideRows, account.outsideDays], [1, 1]);
    assert.deepEqual(
      rejected.map(({ part, row, column, value, fault }) => [part, row, sentence({ argument: column, row, ...fault }, 'sv'), value]),
      [
        ['employees', 5, 'Enhet, rad 5, saknas. Fyll i ett värde.', ''],
        [
          'spells',
          5,
          'Datum fr.o.m., rad 5, ska vara ett datum från 1 mars 1900, till exempel 2018-11-01, men är ”2018-02-30”.',
          '2018-02-30',
        ],
        [
          'spells',
          6,
          'Datum t.o.m., rad 6, är 2018-02-19, men får inte ligga före start (2018-02-20). Rätta ett av datumen.',
          '2018-02-19',
        ],
      ],
    );
  });

  it('reads the columns that the user has corrected', async () => {
    const [, ...rows] = spellCells;
    const source = asFiles([['kol A', 'kol B', 'kol C', 'kol D'], ...rows]);
    const spellColumns = { [fingerprintOfLetters]: { employee: 0, start: 1, end: 2, extent: 3 } };
    const { statistics } = await pull(source, { ...handCountedSettings, spellColumns });
    assert.deepEqual(rounded(statistics), rounded(countedByHand));
  });

  it('says which spells were reported through the health support, as the user has named it, and how many rows are unknown', async () => {
    const channels = ['Rapporterad via', 'Previa', 'ja', 'kiosk'];
    const spells = spellCells.map((row, place) => [...row, channels[place]!]);
    const { fingerprint } = (await previewOf(asFiles(spells))).spells;
    const meanings = { [fingerprint]: { previa: 'support' as const } };
    const { statistics, account } = await pull(asFiles(spells), { ...handCountedSettings, channels: meanings });
    const figures = statistics
      .filter(({ level }) => level === 'municipality')
      .map(({ spells: begun, channelKnown, throughSupport, supportShare }) => [begun, channelKnown, throughSupport, supportShare]);
    // The second row belongs to the first one's spell; of the third nobody has said what a kiosk is.
    assert.deepEqual(figures, [
      [1, 1, 1, 1],
      [1, 0, 0, undefined],
    ]);
    assert.equal(account.unknownChannelRows, 1);
    assert.equal((await pull(asFiles(), handCountedSettings)).account.unknownChannelRows, undefined);
  });

  it('is named after its source', async () => {
    assert.equal((await pull(asCells(), handCountedSettings)).sourceName, 'Frånvaro!A1:D4, Personal!A1:E4');
    assert.equal((await pull(asPaxml(), handCountedSettings)).sourceName, 'lon.xml');
  });

  it('follows up the repeated group when it is asked to', async () => {
    const { from, to } = handCountedSettings.period;
    const rules = { repeatedMoreThan: 0, repeatedMonths: 1 };
    const followUp = { selection: { from, to: from }, followUp: { from: to, to } };
    const result = await pull(asFiles(), { ...handCountedSettings, rules, followUp });
    // In January M00001 alone falls ill; in February M00001 has a fifteenth day, the others none.
    assert.deepEqual(result.followUp, {
      status: 'shown',
      group: { employees: 1, shareLong: 1, shareVeryLong: 0 },
      others: { employees: 2, shareLong: 0, shareVeryLong: 0 },
    });
    assert.equal((await pull(asFiles(), handCountedSettings)).followUp, undefined);
  });
});

/** CRC-32 of 'kola|kolb|kolc|kold', by zlib. */
const fingerprintOfLetters = '1edba2bf';

describe('a source that is of no use', () => {
  const good = asFiles() as Extract<PullSource, { kind: 'files' }>;
  const cases: readonly (readonly [string, PullSource, readonly (readonly [string, string])[]])[] = [
    ['an empty file', { ...good, spells: fileOf('tom.csv', '') }, [['spells', 'no-usable-rows']]],
    ['an empty range', asCells([], employeeCells), [['spells', 'no-usable-rows']]],
    ['a header alone', asFiles(spellCells, employeeCells.slice(0, 1)), [['employees', 'no-usable-rows']]],
    ['no header that is understood', { ...good, employees: fileOf('x.csv', 'a;b\n1;2\n') }, [['employees', 'no-header']]],
    [
      'a column that is missing',
      asFiles([
        ['Anst.nr', 'Omfattning'],
        ['M00001', 100],
      ]),
      [['spells', 'no-header']],
    ],
    [
      'both parts wrong',
      asFiles([], []),
      [
        ['employees', 'no-usable-rows'],
        ['spells', 'no-usable-rows'],
      ],
    ],
    ['rows that are all rejected', asCells([...spellCells.slice(0, 1), ['M00001', 'igår', '', 100]]), [['spells', 'no-usable-rows']]],
    ['a file that is no PAXml', { kind: 'paxml', file: fileOf('x.xml', '<html/>') }, [['file', 'not-paxml']]],
    [
      'PAXml without employees',
      { kind: 'paxml', file: fileOf('x.xml', '<paxml><header/></paxml>') },
      [
        ['employees', 'no-usable-rows'],
        ['spells', 'no-usable-rows'],
      ],
    ],
  ];
  for (const [name, source, problems] of cases) {
    it(`is refused: ${name}`, async () => {
      await assert.rejects(pull(source, handCountedSettings), (error) => {
        assert.ok(error instanceof InputError);
        assert.deepEqual(
          error.problems.map(({ argument, code }) => [argument, code]),
          problems,
        );
        return true;
      });
    });
  }

  it('is told of in a sentence that names the part', () => {
    const problem = { argument: 'spells', code: 'no-usable-rows', rows: 2 } as const;
    assert.equal(
      sentence(problem, 'sv'),
      'sjukfall har inga rader som kan användas (2 lästa). Kontrollera att det är rätt fil eller område, och kolumnerna.',
    );
  });
});

describe('a pull on its way', () => {
  for (const [kind, source] of Object.entries({ files: asFiles(), cells: asCells(), paxml: asPaxml() })) {
    it(`says how far it has come: ${kind}`, async () => {
      const heard: PullProgress[] = [];
      await pull(source, handCountedSettings, { onProgress: (progress) => heard.push(progress) });
      const stages = heard.map(({ stage }) => stage).filter((stage, place, all) => stage !== all[place - 1]);
      const reading = kind === 'paxml' ? ['reading-spells'] : ['reading-employees', 'reading-spells'];
      assert.deepEqual(stages, [...reading, 'counting', 'hiding']);
      assert.ok(heard.every(({ share }) => share >= 0 && share <= 1));
    });

    for (const stage of ['reading-employees', 'reading-spells', 'counting', 'hiding'] as const) {
      if (kind === 'paxml' && stage === 'reading-employees') continue;
      it(`stops when it is cancelled: ${kind}, ${stage}`, async () => {
        const cancel = new AbortController();
        const onProgress = (progress: PullProgress): void => {
          if (progress.stage === stage) cancel.abort();
        };
        await assert.rejects(pull(source, handCountedSettings, { signal: cancel.signal, onProgress }), { name: 'AbortError' });
      });
    }
  }

  it('does not begin when it is cancelled before', async () => {
    await assert.rejects(pull(asFiles(), handCountedSettings, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    await assert.rejects(pull(asCells(), handCountedSettings, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});

/** Without the departments, which the tables do not hold, and with percentiles to twelve digits. */
function rounded(rows: readonly StatisticsRow[]): unknown[] {
  const round = (figure: number | undefined) => figure && Number(figure.toPrecision(12));
  return rows.map((row) => ({ ...row, departments: undefined, p10: round(row.p10), p50: round(row.p50), p90: round(row.p90) }));
}
