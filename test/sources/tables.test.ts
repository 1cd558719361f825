import assert from 'node:assert/strict';
import { layoutFingerprint } from '../../src/sources/columns/layout';
import { sentence } from '../../src/locale/sentences';
import { employeeKeys } from '../../src/sources/identities';
import type { Rejection, Tally } from '../../src/sources/reading';
import { employmentKind } from '../../src/sources/rows/employments';
import { extractKind } from '../../src/sources/rows/extracts';
import { spellKind } from '../../src/sources/rows/spells';
import { readEmploymentText, readExtractText, readMatrix, readSpellText, readText } from '../../src/sources/tables';
import { dayOf, type Day } from '../../src/values/day';
import { monthOf } from '../../src/values/month';
import { streamOf, utf8, windows1252 } from './faults';

const day = (year: number, month: number, ofMonth: number) => dayOf(year, month, ofMonth) as Day;
const where = ({ rejections }: Tally) => rejections.map(({ row, column, value, fault }) => [row, column, value, fault.code]);

describe('spells in the plain form', () => {
  const text = [
    'employee_id,start_date,end_date,extent,hours',
    'M00001,2018-11-01,2018-11-05,1.0,',
    'M00002,2018-11-01,,0.25,',
    'M00003,2018-11-01,2018-11-01,,4',
    'M00004,2018-11-05,2018-11-01,1.0,',
    'M00005,2018-02-30,2018-11-01,1.0,',
    ',2018-11-01,2018-11-01,1.0,',
    'M00006,2018-11-01,2018-11-01,200,',
  ].join('\n');

  it('are rows with extents in ten-thousandths and hours in hundredths; a blank end is open', async () => {
    const { rows } = await readSpellText(utf8(text));
    const start = day(2018, 11, 1);
    assert.deepEqual(rows, [
      { employee: 'M00001', start, end: day(2018, 11, 5), extent: 10000 },
      { employee: 'M00002', start, end: undefined, extent: 2500 },
      { employee: 'M00003', start, end: start, extent: 10000, hours: 400 },
    ]);
  });

  it('are all accounted for: rows read are rows used and rows rejected, with line, column, value and reason', async () => {
    const reading = await readSpellText(utf8(text));
    assert.deepEqual([reading.read, reading.used, reading.rejected], [7, 3, 4]);
    assert.deepEqual(where(reading), [
      [5, 'end_date', '2018-11-01', 'earlier-than'],
      [6, 'start_date', '2018-02-30', 'not-a-day'],
      [7, 'employee_id', '', 'missing'],
      [8, 'extent', '200', 'not-a-share'],
    ]);
  });

  it('are rejected with a sentence in Swedish and English', async () => {
    const { rejections } = await readSpellText(utf8(text));
    const say = ({ row, column, fault }: Rejection, language: 'sv' | 'en') => sentence({ argument: column, row, ...fault }, language);
    assert.equal(
      say(rejections[0]!, 'sv'),
      'end_date, rad 5, är 2018-11-01, men får inte ligga före start (2018-11-05). Rätta ett av datumen.',
    );
    assert.equal(say(rejections[3]!, 'en'), 'extent, row 8, must be a share, such as 0.25 or 25 %, but is “200”.');
  });
});

describe('spells in a payroll export', () => {
  const text = [
    'Frånvarolista Ekholms kommun',
    'Uttagen;2021-11-01',
    '',
    'Anst.nr;Namn;Frånvaroorsak;Datum fr.o.m.;Datum t.o.m.;Omfattning',
    '1001;Ett Påhitt;Sjukdom;18-11-01;2018-11-05;1',
    '1001;Ett Påhitt;Sjukdom;20181101;20181105;0,25',
    '1002;Två Påhitt;Sjukdom över 90 dgr;181101;TV;50 %',
    '1003;Tre Påhitt;Semester;2018-11-01;2018-11-05;1',
    '1003;Tre Påhitt;Vård av sjukt barn;2018-11-01;2018-11-05;1',
    '1004;Fyra Påhitt;Semester;2018-11-01;2018-11-05;1',
    ';;;;;',
    '1005;Fem Påhitt;Sjukdom;2018-11-01;2018-11-05;1;extra',
  ].join('\r\n');

  it('are read in Windows-1252, below titles, with other causes set aside in one entry each', async () => {
    const reading = await readSpellText(windows1252(text));
    assert.equal(reading.encoding, 'windows-1252');
    assert.deepEqual(reading.rows, [
      { employee: '1001', start: day(2018, 11, 1), end: day(2018, 11, 5), extent: 2500, cause: 'Sjukdom' },
      { employee: '1002', start: day(2018, 11, 1), end: undefined, extent: 5000, cause: 'Sjukdom över 90 dgr' },
    ]);
    assert.deepEqual([reading.read, reading.used, reading.rejected], [7, 2, 5]);
    assert.deepEqual(
      reading.rejections.map(({ row, rows, column, value, fault }) => [row, rows, column, value, fault.code]),
      [
        [5, 1, 'Datum fr.o.m.', '18-11-01', 'not-a-day'],
        [8, 2, 'Frånvaroorsak', 'Semester', 'other-cause'],
        [9, 1, 'Frånvaroorsak', 'Vård av sjukt barn', 'other-cause'],
        [12, 1, 'wholeRow', '', 'wrong-width'],
      ],
    );
  });

  it('count the causes that the caller says', async () => {
    const reading = await readSpellText(windows1252(text), { counts: (cause) => cause === 'Semester' });
    assert.deepEqual(
      reading.rows.map(({ employee }) => employee),
      ['1003', '1004'],
    );
  });

  it('are the same in a stream of small pieces', async () => {
    const whole = await readSpellText(windows1252(text));
    assert.deepEqual(await readSpellText(streamOf(windows1252(text), 10)), whole);
  });

  it('have a row a day where there is a day and no end', async () => {
    const { rows } = await readSpellText(utf8('Anställd;Datum;Timmar\n7;2018-11-01;7,75'));
    assert.deepEqual(rows, [{ employee: '7', start: day(2018, 11, 1), end: day(2018, 11, 1), extent: 10000, hours: 775 }]);
  });

  it('never tell an employee’s identity, nor a personal number that stands in another column', async () => {
    const shifted = 'persnr;from;tom\n19750501-0000;750501-0000;2018-11-01\n750501-0000;2018-11-01;197505010000';
    const reading = await readSpellText(utf8(shifted));
    assert.doesNotMatch(JSON.stringify(reading), /7505/);
    assert.deepEqual(where(reading), [
      [2, 'from', '••••••', 'not-a-day'],
      [3, 'tom', '••••••', 'not-a-day'],
    ]);
  });
});

describe('a table whose headings are not known', () => {
  const text = 'kol1;kol2;kol3\n1001;2018-11-01;2018-11-05';

  it('is rejected as a whole, and previewed so that the user can choose', async () => {
    const reading = await readSpellText(utf8(text));
    assert.deepEqual([reading.read, reading.used, reading.rejected, reading.layout], [2, 0, 2, undefined]);
    assert.deepEqual(
      reading.rejections.map(({ row, rows, fault }) => [row, rows, fault.code]),
      [[1, 2, 'no-header']],
    );
    assert.deepEqual(reading.preview, [
      ['kol1', 'kol2', 'kol3'],
      ['1001', '2018-11-01', '2018-11-05'],
    ]);
  });

  it('is read when its layout is remembered', async () => {
    const fingerprint = layoutFingerprint(['kol1', 'kol2', 'kol3']);
    const remembered = { [fingerprint]: { employee: 0, start: 1, end: 2 } };
    const reading = await readSpellText(utf8(text), { remembered });
    assert.equal(reading.used, 1);
    assert.equal(reading.layout?.fingerprint, fingerprint);
  });

  it('gives up after twenty rows', async () => {
    const late = `${'x;y;z\n'.repeat(20)}employee_id;start_date;end_date\n1;2018-11-01;2018-11-05`;
    const reading = await readSpellText(utf8(late));
    assert.deepEqual([reading.read, reading.used, reading.rejected], [22, 0, 22]);
  });

  it('accounts for rows of data that stand above the header', async () => {
    const reading = await readSpellText(utf8('1;2018-11-01;2018-11-05\nemployee_id;start_date;end_date\n2;2018-11-01;2018-11-05'));
    assert.deepEqual([reading.read, reading.used], [2, 1]);
    assert.deepEqual(where(reading), [[1, 'wholeRow', '1', 'above-header']]);
  });

  it('has no header of more than 500 columns', async () => {
    const wide = `employee_id;start_date;end_date${';x'.repeat(500)}`;
    assert.equal((await readSpellText(utf8(wide))).layout, undefined);
  });

  it('is nothing when it is empty', async () => {
    const reading = await readSpellText(utf8(''));
    assert.deepEqual([reading.read, reading.used, reading.rejected], [0, 0, 0]);
  });
});

describe('employments in the plain form', () => {
  const header = 'employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date,monthly_salary,employment_rate';

  it('are rows with rates in ten-thousandths', async () => {
    const { rows } = await readEmploymentText(utf8(`${header}\nM00001,U001,D1,K,1975,2010-01-01,,30500,0.75`));
    assert.deepEqual(rows, [
      {
        employee: 'M00001',
        unit: 'U001',
        department: 'D1',
        sex: 'K',
        birthYear: 1975,
        from: day(2010, 1, 1),
        to: undefined,
        monthlySalary: 30500,
        employmentRate: 7500,
        category: undefined,
      },
    ]);
  });

  it('are rejected with the reason', async () => {
    const bad = [
      'M1,,D1,K,1975,2010-01-01,,,',
      'M2,U1,D1,K,1875,2010-01-01,,,',
      'M3,U1,D1,K,1975,2010-01-01,2009-12-31,,',
      'M4,U1,D1,K,1975,,,,',
      'M5,U1,D1,K,1975,2010-01-01,TV,-5,',
    ];
    assert.deepEqual(where(await readEmploymentText(utf8([header, ...bad].join('\n')))), [
      [2, 'unit_id', '', 'missing'],
      [3, 'birth_year', '1875', 'out-of-range'],
      [4, 'end_date', '2009-12-31', 'earlier-than'],
      [5, 'hire_date', '', 'missing'],
      [6, 'monthly_salary', '-5', 'out-of-range'],
    ]);
  });

  it('need only who, where and from when', () => {
    const { rows } = readMatrix(
      [
        ['Anställningsnummer', 'Förvaltning', 'Anst.datum'],
        [1001, 'Skola', 40179],
      ],
      employmentKind(),
    );
    assert.deepEqual([rows[0]?.employee, rows[0]?.unit, rows[0]?.department, rows[0]?.from], ['1001', 'Skola', 'Skola', 40179]);
    const units = readMatrix(
      [
        ['id', 'enhet', 'from', 'tom'],
        ['1001', 'Norra', 40179, 40180],
      ],
      employmentKind(),
    );
    assert.deepEqual([units.rows[0]?.unit, units.rows[0]?.department, units.rows[0]?.to], ['Norra', 'unknown', 40180]);
  });

  it('have the same keys as the spells that are read with them', async () => {
    const keys = employeeKeys();
    const spells = await readSpellText(utf8('persnr;from;tom\n19750501-0000;2018-11-01;2018-11-01'), { keys });
    const employments = await readEmploymentText(utf8('personnummer;enhet;from\n750501-0000;Norra;2010-01-01'), { keys });
    assert.equal(spells.rows[0]?.employee, employments.rows[0]?.employee);
  });
});

describe('a range of the workbook', () => {
  const header = ['employee_id', 'start_date', 'end_date', 'extent'];

  it('is read with Excel’s numbers for days', () => {
    const { rows, used } = readMatrix(
      [header, ['M00001', 43405, 43409.5, 0.5], ['M00002', 43405, null, null], [null, null, '', '']],
      spellKind(),
    );
    assert.equal(used, 2);
    assert.deepEqual(rows, [
      { employee: 'M00001', start: 43405, end: 43409, extent: 5000 },
      { employee: 'M00002', start: 43405, end: undefined, extent: 10000 },
    ]);
  });

  it('rejects error cells, truth and text, with the row of the range', () => {
    const matrix = [header, ['M1', '#N/A', 43409, 1], ['M2', true, 43409, 1], ['#REF!', 43405, 43409, 1], ['M3', 43405, 43409, 'hel']];
    assert.deepEqual(where(readMatrix(matrix, spellKind())), [
      [2, 'start_date', '#N/A', 'error-cell'],
      [3, 'start_date', 'true', 'not-a-day'],
      [4, 'employee_id', '', 'error-cell'],
      [5, 'extent', 'hel', 'not-a-share'],
    ]);
  });
});

describe('an extract that has been added up', () => {
  const text = [
    'År,År-Månad,Förvaltning,Enhet,Antal anställningar,Sjukfrånvaro total %,Sjukfrånvaro total tim',
    '2021,2021-APR,Skola,Norra,25,5.02 %,106.2',
    '2021,2021-05,Skola,Norra,25,0.9 %,',
    '2021,maj,Skola,Norra,25,5 %,1',
    '2021,2021-06,Skola,Norra,2.5,5 %,1',
    '2021,2021-06,Skola,Norra,25,105 %,1',
  ].join('\n');

  it('is rows of months with hours in hundredths and shares in ten-thousandths', async () => {
    const { rows } = await readExtractText(utf8(text));
    assert.deepEqual(rows, [
      { month: monthOf(2021, 4), unit: 'Norra', department: 'Skola', headcount: 25, hours: 10620, share: 502 },
      { month: monthOf(2021, 5), unit: 'Norra', department: 'Skola', headcount: 25, hours: undefined, share: 90 },
    ]);
  });

  it('is accounted for', async () => {
    assert.deepEqual(where(await readExtractText(utf8(text))), [
      [4, 'År-Månad', 'maj', 'not-a-month'],
      [5, 'Antal anställningar', '2.5', 'not-a-whole-number'],
      [6, 'Sjukfrånvaro total %', '105 %', 'not-a-share'],
    ]);
  });

  it('may lack units or departments', () => {
    const read = (heading: string) =>
      readMatrix(
        [
          ['Månad', heading, 'Antal anställda', 'Timmar'],
          ['2021-04', 'Norra', 12, 8],
        ],
        extractKind(),
      ).rows[0];
    assert.deepEqual([read('Enhet')?.unit, read('Enhet')?.department], ['Norra', 'unknown']);
    assert.deepEqual([read('Förvaltning')?.unit, read('Förvaltning')?.department], ['Norra', 'Norra']);
  });
});

describe('a reading that takes time', () => {
  const header = 'employee_id,start_date,end_date\n';
  const long = utf8(header + 'M00001,2018-11-01,2018-11-05\n'.repeat(100_000));

  it('tells how far it has come', async () => {
    const progress: number[] = [];
    await readText(long, spellKind(), () => undefined, { onProgress: (bytes) => progress.push(bytes) });
    assert.deepEqual(progress.slice(0, 2), [262_144, 524_288]);
    assert.equal(progress.at(-1), long.length);
    assert.equal(progress.length, Math.ceil(long.length / 262_144));
  });

  it('ends when it is cancelled, and closes the stream', async () => {
    const cancel = new AbortController();
    let isClosed = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8(header)),
      cancel: () => {
        isClosed = true;
      },
    });
    const reading = readText(endless, spellKind(), () => undefined, {
      signal: cancel.signal,
      onProgress: (bytes) => (bytes > 1000 ? cancel.abort() : undefined),
    });
    await assert.rejects(reading, { name: 'AbortError' });
    assert.ok(isClosed);
  });

  it('hears a cancel though all of the file is in memory', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 1);
    const slow = () => {
      for (const until = performance.now() + 1; performance.now() < until;);
    };
    await assert.rejects(readText(long, spellKind(), slow, { signal: cancel.signal }), { name: 'AbortError' });
  });

  it('does not begin when it is cancelled before', async () => {
    await assert.rejects(readSpellText(long, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('takes any iteration of bytes', async () => {
    async function* pieces() {
      yield await Promise.resolve(utf8(header));
      yield utf8('M00001,2018-11-01,2018-11-05\n');
    }
    assert.equal((await readSpellText(pieces())).used, 1);
  });
});
