import assert from 'node:assert/strict';
import type { Holidays } from '../../../src/absence/rules';
import { dayOf, type Day } from '../../../src/values/day';
import { paxml, read, reasons, schedule, sickDay, times } from './file';

// 1 November 2018 was a Thursday.
const november = (ofMonth: number) => dayOf(2018, 11, ofMonth) as Day;

describe('sick absence in PAXml', () => {
  it('is an interval with an extent in per cent, both days included', async () => {
    const text = `<tidtrans postid="1" anstid="101"><tidkod>SJK</tidkod><datumfrom>2018-11-01</datumfrom><datumtom>2018-11-05</datumtom>
      <omfattning>50</omfattning></tidtrans>`;
    const { spells } = await read(paxml(times(text)));
    assert.deepEqual(spells.rows, [{ employee: '101', start: november(1), end: november(5), extent: 5000 }]);
  });

  it('is the whole day without hours and extent', async () => {
    const { spells } = await read(paxml(times('<tidtrans anstid="101"><tidkod>SJK_KAR</tidkod><datum>2018-11-01</datum></tidtrans>')));
    assert.deepEqual(spells.rows, [{ employee: '101', start: november(1), end: november(1), extent: 10000 }]);
  });

  it('is a day with hours, of whatever decimals and with a zone after the day', async () => {
    const { spells } = await read(paxml(times(sickDay('101', '2018-11-01T09:49:30.037417400+02:00', '6.01666666666667'))));
    assert.deepEqual(spells.rows, [{ employee: '101', start: november(1), end: november(1), extent: 10000, hours: 602 }]);
  });

  it('is the hours from a start time to an end time, also past midnight', async () => {
    const shift = (from: string, to: string) =>
      `<tidtrans anstid="101"><tidkod>SJK</tidkod><starttid>${from}</starttid><sluttid>${to}</sluttid></tidtrans>`;
    const { spells } = await read(
      paxml(
        times(
          shift('2018-11-01T22:00:00', '2018-11-02T06:30:00'),
          shift('2018-11-05T08:00', '2018-11-07T08:00'),
          shift('2018-11-09T08:00', '2018-11-09T07:00'),
          shift('2018-11-09T08:00', ''),
        ),
      ),
    );
    assert.deepEqual(spells.rows, [
      { employee: '101', start: november(1), end: november(1), extent: 10000, hours: 850 },
      { employee: '101', start: november(5), end: november(7), extent: 10000 },
    ]);
    assert.deepEqual(reasons(spells), [
      [3, 'sluttid', '2018-11-09T07:00', 'earlier-than'],
      [4, 'sluttid', '', 'missing'],
    ]);
  });

  it('is open when it has only a first day', async () => {
    const { spells } = await read(paxml(times('<tidtrans anstid="101"><tidkod>SJK</tidkod><datumfrom>2018-11-01</datumfrom></tidtrans>')));
    assert.equal(spells.rows[0]?.end, undefined);
  });

  it('has hours on an interval where an export writes them so', async () => {
    const text =
      '<tidtrans anstid="1"><tidkod>SJK</tidkod><datumfrom>2018-11-01</datumfrom><datumtom>2018-11-02</datumtom><timmar>16</timmar></tidtrans>';
    const { spells } = await read(paxml(times(text)));
    assert.deepEqual(spells.rows, [{ employee: '1', start: november(1), end: november(2), extent: 10000, hours: 1600 }]);
  });

  it('is of the documented codes, in either case; others are one entry a code', async () => {
    const codes = ['SJK', 'sjk_lön', 'SJK_ERS', 'SJK_PEN', 'VAB', 'TID', 'VAB'];
    const { spells } = await read(paxml(times(...codes.map((code, place) => sickDay('1', `2018-11-0${place + 1}`, 8, code)))));
    assert.deepEqual([spells.read, spells.used, spells.rejected], [7, 4, 3]);
    assert.deepEqual(
      spells.rejections.map(({ row, rows, value }) => [row, rows, value]),
      [
        [5, 2, 'VAB'],
        [6, 1, 'TID'],
      ],
    );
  });

  it('is of the codes that the caller says', async () => {
    const { spells } = await read(paxml(times(sickDay('1', '2018-11-01', 8, 'ASK'), sickDay('1', '2018-11-02', 8))), {
      sickCodes: ['ASK'],
    });
    assert.deepEqual(
      spells.rows.map(({ start }) => start),
      [november(1)],
    );
  });

  it('is rejected with its number, field, value and reason', async () => {
    const row = (inner: string, who = 'anstid="1"') => `<tidtrans ${who}>${inner}</tidtrans>`;
    const { spells } = await read(
      paxml(
        times(
          row('<tidkod/><datum>2018-11-01</datum>'),
          row('<datum>2018-11-01</datum>'),
          row('<tidkod>SJK</tidkod><datum>2018-11-31</datum>'),
          row('<tidkod>SJK</tidkod>'),
          row('<tidkod>SJK</tidkod><datum>2018-11-01</datum>', ''),
          row('<tidkod>SJK</tidkod><datum>2018-11-01</datum><timmar>25</timmar>'),
          row('<tidkod>SJK</tidkod><datum>2018-11-01</datum><timmar>åtta</timmar>'),
          row('<tidkod>SJK</tidkod><datum>2018-11-01</datum><omfattning>101</omfattning>'),
          row('<tidkod>SJK</tidkod><datumfrom>2018-11-05</datumfrom><datumtom>2018-11-01</datumtom>'),
          row('<tidkod>SJK</tidkod><starttid>2018-11-01T25:00</starttid><sluttid>2018-11-01T26:00</sluttid>'),
        ),
      ),
    );
    assert.equal(spells.used, 0);
    assert.deepEqual(reasons(spells), [
      [1, 'tidkod', '', 'missing'],
      [2, 'tidkod', '', 'missing'],
      [3, 'datum', '2018-11-31', 'not-a-day'],
      [4, 'datumfrom', '', 'missing'],
      [5, 'anstid', '', 'missing'],
      [6, 'timmar', '25', 'out-of-range'],
      [7, 'timmar', 'åtta', 'not-a-number'],
      [8, 'omfattning', '101', 'not-a-share'],
      [9, 'datumtom', '2018-11-01', 'earlier-than'],
      [10, 'starttid', '2018-11-01T25:00', 'not-a-day'],
    ]);
  });
});

describe('rows of days in PAXml', () => {
  it('of the same day become one, whatever their codes', async () => {
    const { spells } = await read(paxml(times(sickDay('1', '2018-11-01', '3,5', 'SJK_KAR'), sickDay('1', '2018-11-01', 4.5, 'SJK_LÖN'))));
    assert.deepEqual(spells.rows, [{ employee: '1', start: november(1), end: november(1), extent: 10000, hours: 800 }]);
    assert.deepEqual([spells.read, spells.used, spells.merged], [2, 2, 1]);
  });

  it('are taken back by negative hours, wholly or in part', async () => {
    const text = times(
      sickDay('1', '2018-11-01', 8),
      sickDay('1', '2018-11-01', -8),
      sickDay('1', '2018-11-02', 8),
      sickDay('1', '2018-11-02', -3),
    );
    const { spells } = await read(paxml(text));
    assert.deepEqual(spells.rows, [{ employee: '1', start: november(2), end: november(2), extent: 10000, hours: 500 }]);
    assert.deepEqual([spells.read, spells.used, spells.merged], [4, 4, 3]);
  });

  it('are not taken back by hours that no row has', async () => {
    const interval =
      '<tidtrans anstid="1"><tidkod>SJK</tidkod><datumfrom>2018-11-05</datumfrom><datumtom>2018-11-06</datumtom><timmar>-8</timmar></tidtrans>';
    const { spells } = await read(
      paxml(times(sickDay('1', '2018-11-01', -8), interval, sickDay('1', '2018-11-02', 4), sickDay('1', '2018-11-02', -5))),
    );
    assert.deepEqual([spells.read, spells.used, spells.rows.length], [4, 1, 1]);
    assert.deepEqual(reasons(spells), [
      [1, 'timmar', '-8', 'nothing-to-correct'],
      [4, 'timmar', '-5', 'nothing-to-correct'],
      [2, 'timmar', '-8', 'nothing-to-correct'],
    ]);
  });

  it('on Friday and Monday are one spell: a row of no absence is put over the weekend', async () => {
    const { spells } = await read(paxml(times(sickDay('1', '2018-11-02', 8), sickDay('1', '2018-11-05', 8))));
    assert.deepEqual(spells.rows.at(-1), { employee: '1', start: november(3), end: november(4), extent: 0 });
    assert.equal(spells.bridged, 1);
  });

  it('on both sides of a working day are two spells, and so are those of two employees', async () => {
    const rows = [
      sickDay('1', '2018-11-01', 8),
      sickDay('1', '2018-11-05', 8),
      sickDay('2', '2018-11-02', 8),
      sickDay('3', '2018-11-05', 8),
    ];
    assert.equal((await read(paxml(times(...rows)))).spells.bridged, 0);
  });

  it('are days with an extent too, but not periods of a single day, which say themselves when they end', async () => {
    const dated = (date: string) => `<tidtrans anstid="1"><tidkod>SJK</tidkod>${date}<omfattning>50</omfattning></tidtrans>`;
    const days = ['2018-11-02', '2018-11-05'].map((day) => dated(`<datum>${day}</datum>`));
    const periods = ['2018-11-02', '2018-11-05'].map((day) => dated(`<datumfrom>${day}</datumfrom><datumtom>${day}</datumtom>`));
    assert.equal((await read(paxml(times(...days)))).spells.bridged, 1);
    assert.equal((await read(paxml(times(...periods)))).spells.bridged, 0);
  });

  it('follow the schedule where there is one: a day off on a Friday is bridged, a Saturday of work is not', async () => {
    const offOnFriday = paxml(times(sickDay('1', '2018-11-01', 8), sickDay('1', '2018-11-05', 8)), schedule('1', ['2018-11-02', 0]));
    assert.equal((await read(offOnFriday)).spells.bridged, 1);
    const workOnSaturday = paxml(times(sickDay('1', '2018-11-02', 8), sickDay('1', '2018-11-05', 8)), schedule('1', ['2018-11-03', 8]));
    assert.equal((await read(workOnSaturday)).spells.bridged, 0);
  });

  it('go on over public holidays when those are no working days, unless the schedule says otherwise', async () => {
    // Good Friday is 30 March 2018, Easter Monday 2 April.
    const easter = times(sickDay('1', '2018-03-29', 8), sickDay('1', '2018-04-03', 8));
    const bridged = async (text: string, holidays: Holidays) => (await read(text, { holidays })).spells.bridged;
    assert.equal(await bridged(paxml(easter), 'se'), 1);
    assert.equal(await bridged(paxml(easter), 'none'), 0);
    assert.equal(await bridged(paxml(easter, schedule('1', ['2018-03-30', 8])), 'se'), 0);
    assert.equal(await bridged(paxml(easter, schedule('1', ['2018-03-30', 0], ['2018-04-02', 0])), 'none'), 1);
  });

  it('far apart are two spells, though the schedule between them is empty', async () => {
    const off = Array.from({ length: 20 }, (_, place) => [`2018-11-${String(place + 2).padStart(2, '0')}`, 0] as const);
    const text = paxml(times(sickDay('1', '2018-11-01', 8), sickDay('1', '2018-11-22', 8)), schedule('1', ...off));
    assert.equal((await read(text)).spells.bridged, 0);
  });
});
