import assert from 'node:assert/strict';
import { dayOf } from '../../../src/values/day';
import { paxml, read, reasons, schedule, sickDay, times } from './file';

describe('the schedule in PAXml', () => {
  it('is hours by day: the denominator of absence', async () => {
    const reading = await read(paxml(schedule('101', ['2018-11-01', 8], ['2018-11-02', 4.5], ['2018-11-03', 0])));
    assert.deepEqual(reading.schedule.rows, [
      { employee: '101', day: dayOf(2018, 11, 1), hours: 800 },
      { employee: '101', day: dayOf(2018, 11, 2), hours: 450 },
      { employee: '101', day: dayOf(2018, 11, 3), hours: 0 },
    ]);
  });

  it('may be shifts from a start to an end', async () => {
    const shift = '<schema anstid="1"><dag starttid="2018-11-01T21:00:00" sluttid="2018-11-02T07:30:00"/></schema>';
    assert.deepEqual((await read(paxml(shift))).schedule.rows, [{ employee: '1', day: dayOf(2018, 11, 1), hours: 1050 }]);
  });

  it('gives the hours of an absence of an extent, where it tells all its days', async () => {
    const half = (from: string, to: string) =>
      times(
        `<tidtrans anstid="1"><tidkod>SJK</tidkod><datumfrom>${from}</datumfrom><datumtom>${to}</datumtom><omfattning>50</omfattning></tidtrans>`,
      );
    const days = schedule('1', ['2018-11-01', 8], ['2018-11-02', 4.5]);
    assert.equal((await read(paxml(half('2018-11-01', '2018-11-02'), days))).spells.rows[0]?.hours, 625);
    assert.equal((await read(paxml(half('2018-11-01', '2018-11-03'), days))).spells.rows[0]?.hours, undefined);
  });

  it('adds up several shifts of a day', async () => {
    const whole = times('<tidtrans anstid="1"><tidkod>SJK</tidkod><datum>2018-11-01</datum></tidtrans>');
    const split = schedule('1', ['2018-11-01', 4], ['2018-11-01', 3.5]);
    assert.equal((await read(paxml(whole, split))).spells.rows[0]?.hours, 750);
  });

  it('is accounted for, day by day', async () => {
    const { schedule: read1 } = await read(
      paxml(
        '<schema anstid="1"><dag datum="2018-11-31" timmar="8"/><dag datum="2018-11-01" timmar="25"/><dag timmar="8"/></schema>',
        '<schema><dag datum="2018-11-01" timmar="8"/></schema>',
        '<schema anstid="1"><dag starttid="2018-11-02T08:00" sluttid="2018-11-01T08:00"/><dag starttid="2018-11-02T08:00"/></schema>',
      ),
    );
    assert.deepEqual([read1.read, read1.used], [6, 0]);
    assert.deepEqual(reasons(read1), [
      [1, 'datum', '2018-11-31', 'not-a-day'],
      [1, 'timmar', '25', 'out-of-range'],
      [1, 'datum', '', 'missing'],
      [2, 'anstid', '', 'missing'],
      [3, 'sluttid', '2018-11-01T08:00', 'out-of-range'],
      [3, 'sluttid', '', 'missing'],
    ]);
  });
});

describe('persons in PAXml', () => {
  it('are employments, with unit, rate, sex and year of birth', async () => {
    const { employments, version } = await read(
      paxml(
        '<resultatenheter><resultatenhet dim="1" id="110" namn="Norra &amp; s&#246;dra"/><resultatenhet dim="6" id="110" namn="Projekt"/></resultatenheter>',
        `<personal><person anstid="7" persnr="197505010000"><anstdatum>2010-01-01</anstdatum><avgdatum>2020-12-31</avgdatum>
          <kategori>TJM</kategori><manlon datum="2019-01-01">30000</manlon><manlon datum="2020-01-01">31000</manlon>
          <sysgrad datum="2018-01-01">100</sysgrad><sysgrad datum="2020-01-01">75</sysgrad><personbelopp><belopp id="1">5</belopp></personbelopp>
          <resenheter><resenhet dim="6" id="9"/><resenhet dim="1" id="110"/></resenheter></person></personal>`,
      ),
    );
    assert.equal(version, '2.2');
    assert.deepEqual(employments.rows, [
      {
        employee: '7',
        unit: 'Norra & södra',
        department: 'unknown',
        sex: 'K',
        birthYear: 1975,
        from: dayOf(2010, 1, 1),
        to: dayOf(2020, 12, 31),
        category: 'TJM',
        employmentRate: 7500,
        monthlySalary: 31000,
      },
    ]);
  });

  it('may say next to nothing', async () => {
    const { employments } = await read(paxml('<person anstid="7"><resenheter><resenhet dim="1" id="9"/></resenheter></person>'));
    assert.deepEqual([employments.rows[0]?.unit, employments.rows[0]?.from, employments.rows[0]?.sex], ['9', dayOf(1940, 1, 1), undefined]);
    assert.equal((await read(paxml('<person anstid="7"/>'))).employments.rows[0]?.unit, 'unknown');
  });

  it('have no sex and year of birth when their number is none', async () => {
    const { employments } = await read(paxml('<person persnr="1122334455"/>'));
    assert.deepEqual([employments.rows[0]?.employee, employments.rows[0]?.sex], ['1122334455', undefined]);
  });

  it('are men when the last digit but one is odd', async () => {
    assert.equal((await read(paxml('<person persnr="750501-0010"/>'))).employments.rows[0]?.sex, 'M');
  });

  it('are rejected with the reason', async () => {
    const { employments } = await read(
      paxml(
        '<person anstid="1"><anstdatum>2018-11-31</anstdatum></person>',
        '<person anstid="1"><anstdatum>2018-11-30</anstdatum><avgdatum>2017-01-01</avgdatum></person>',
        '<person/>',
        '<person anstid="1"><sysgrad>200</sysgrad></person>',
      ),
    );
    assert.deepEqual(reasons(employments), [
      [1, 'anstdatum', '2018-11-31', 'not-a-day'],
      [2, 'avgdatum', '2017-01-01', 'earlier-than'],
      [3, 'anstid', '', 'missing'],
      [4, 'sysgrad', '200', 'not-a-share'],
    ]);
  });

  it('join those who are named by number here and by personal number there, though they stand last', async () => {
    const byPersonalNumber = '<tidtrans persnr="197505010000"><tidkod>SJK</tidkod><datum>2018-11-02</datum><timmar>8</timmar></tidtrans>';
    const person = '<person anstid="7" persnr="197505010000"/>';
    const { spells, employments } = await read(paxml(times(sickDay('7', '2018-11-01', 8), byPersonalNumber), person));
    assert.deepEqual(new Set([...spells.rows, ...employments.rows].map(({ employee }) => employee)), new Set(['7']));
  });

  it('leave no personal number in what is read', async () => {
    const row = '<tidtrans persnr="197505010000"><tidkod>SJK</tidkod><datum>197505010000</datum></tidtrans>';
    const reading = await read(
      paxml(times(row, row.replace('<datum>197505010000', '<datum>2018-11-01')), '<person persnr="750501-0000"/>'),
    );
    assert.doesNotMatch(JSON.stringify(reading), /7505/);
    assert.equal(reading.spells.rows[0]?.employee, 'person 1');
  });
});
