import assert from 'node:assert/strict';
import { sentence } from '../../src/locale/sentences';
import type { Rejection } from '../../src/sources/reading';
import { readSpellText } from '../../src/sources/tables';
import type { Holidays } from '../../src/absence/rules';
import { dayOf, type Day } from '../../src/values/day';
import { streamOf, utf8, windows1252 } from './faults';
import { where } from './where';

const day = (year: number, month: number, ofMonth: number) => dayOf(year, month, ofMonth) as Day;

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

  it('have a pay code that tells which rows count, and is no cause', async () => {
    const text =
      'Anst.nr;Datum fr.o.m.;Datum t.o.m.;Löneart\nM1;2018-11-01;2018-11-02;Sjuklön dag 2-14\nM2;2018-11-01;2018-11-01;Karensavdrag\nM3;2018-11-01;2018-11-02;Semester';
    const { rows, rejections } = await readSpellText(utf8(text));
    assert.deepEqual(
      rows.map(({ employee, cause }) => [employee, cause]),
      [
        ['M1', undefined],
        ['M2', undefined],
      ],
    );
    assert.deepEqual(
      rejections.map(({ row, column, fault }) => [row, column, fault.code]),
      [[4, 'Löneart', 'other-cause']],
    );
  });

  it('have a pay code that says nothing where a cause says it all', async () => {
    const text = 'Anst.nr;Datum fr.o.m.;Datum t.o.m.;Orsak;Löneart\nM1;2018-11-01;2018-11-02;Sjukdom;301';
    const { rows, rejections } = await readSpellText(utf8(text));
    assert.deepEqual([rows.length, rejections], [1, []]);
  });

  it('say how they were reported where a column tells', async () => {
    for (const heading of ['Anmälningssätt', 'Anmälningskanal', 'Rapporterad via', 'Anmäld via hälsostöd', 'Reporting channel']) {
      const { rows } = await readSpellText(
        utf8(`Anst.nr;Datum fr.o.m.;Datum t.o.m.;${heading}\nM1;2018-11-01;2018-11-02;Hälsolinjen\nM2;2018-11-01;;\n`),
      );
      assert.deepEqual(
        rows.map(({ channel }) => channel),
        ['Hälsolinjen', undefined],
        heading,
      );
    }
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
    assert.deepEqual(rows, [{ employee: '7', start: day(2018, 11, 1), end: day(2018, 11, 1), extent: 10000, hours: 775, isDay: true }]);
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

describe('spells of a source with a row a day', () => {
  const text = (rows: string[]) => utf8(['Anst.nr;Datum;Timmar', ...rows].join('\n'));
  const daysOff = async (...rows: string[]) => (await readSpellText(text(rows))).rows.filter(({ extent }) => extent === 0);

  it('go on over a weekend, for which no row is written', async () => {
    // 2 November 2018 is a Friday.
    assert.deepEqual(await daysOff('A;2018-11-02;8', 'A;2018-11-05;8'), [
      { employee: 'A', start: day(2018, 11, 3), end: day(2018, 11, 4), extent: 0, isDay: true },
    ]);
    assert.equal((await daysOff('A;2018-11-05;8', 'B;2018-11-02;8', 'A;2018-11-03;4')).length, 1, 'a Sunday alone, in any order');
  });

  it('do not go on over a working day, to another employee, or from one week to the next but one', async () => {
    assert.deepEqual(await daysOff('A;2018-11-02;8', 'A;2018-11-06;8', 'B;2018-11-05;8', 'C;2018-11-01;8', 'C;2018-11-05;8'), []);
    assert.deepEqual(await daysOff('A;2018-11-02;8', 'A;2018-11-12;8', 'A;2018-11-02;4'), []);
  });

  it('go on over public holidays when those are no working days', async () => {
    // Good Friday is 30 March 2018, Easter Monday 2 April.
    const easter = text(['A;2018-03-29;8', 'A;2018-04-03;8']);
    const rowsBy = async (holidays: Holidays) => (await readSpellText(easter, { holidays })).rows;
    assert.deepEqual((await rowsBy('se')).at(-1), { employee: 'A', start: day(2018, 3, 30), end: day(2018, 4, 2), extent: 0, isDay: true });
    assert.equal((await rowsBy('none')).length, 2);
  });

  it('are as they stand when the rows say when they end', async () => {
    const { rows } = await readSpellText(utf8('Anst.nr;Datum from;Datum tom\nA;2018-11-02;2018-11-02\nA;2018-11-05;2018-11-05'));
    assert.equal(rows.length, 2);
  });
});
