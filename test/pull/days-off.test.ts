import assert from 'node:assert/strict';
import type { Holidays } from '../../src/absence/rules';
import { pull } from '../../src/pull/pull';
import type { PullSource } from '../../src/pull/source';
import { usualPullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import { asCells, asFiles } from './municipality';
import { fileOf } from './sources';

/** The same days of M00001 in each kind of source, a row each. */
function sourcesOf(days: readonly string[]): PullSource[] {
  const spells = [['Anst.nr', 'Datum'], ...days.map((date) => ['M00001', date])];
  return [asFiles(spells), asCells(spells), { kind: 'paxml', file: fileOf('lon.xml', paxmlOf(days)) }];
}

function paxmlOf(days: readonly string[]): string {
  const transactions = days.map((date) => `<tidtrans anstid="M00001"><tidkod>SJK</tidkod><datum>${date}</datum></tidtrans>`);
  return `<paxml><header><version>2.0</version></header>
    <tidtransaktioner>${transactions.join('')}</tidtransaktioner>
    <personal><person anstid="M00001"><anstdatum>2010-01-01</anstdatum></person></personal></paxml>`;
}

describe('a pull of a source with a row a day', () => {
  const settings = (holidays: Holidays) => ({
    ...usualPullSettings({ from: monthOf(2018, 1), to: monthOf(2018, 4) }),
    rules: { holidays },
    threshold: 0,
  });
  /** Of the municipality, month by month from January to April: spells begun, and net days 1-14. */
  const counted = async (source: PullSource, holidays: Holidays) => {
    const { statistics, account } = await pull(source, settings(holidays));
    const months = statistics.filter(({ level }) => level === 'municipality');
    return {
      spells: months.map(({ spells }) => spells),
      days: months.map(({ netDays1To14 }) => netDays1To14),
      account: [account.spells.used, account.mergedRows, account.daysOff],
    };
  };

  it('counts spells that go on over weekends', async () => {
    // From Thursday 25 January to Wednesday 31, with a row each working day: five days, one spell.
    const days = ['2018-01-25', '2018-01-26', '2018-01-29', '2018-01-30', '2018-01-31'];
    for (const source of sourcesOf(days)) {
      assert.deepEqual(await counted(source, 'none'), { spells: [1, 0, 0, 0], days: [5, 0, 0, 0], account: [5, 4, 1] }, source.kind);
    }
  });

  // From Thursday 29 March to Tuesday 3 April, over Good Friday and Easter Monday.
  const easter = ['2018-03-29', '2018-04-03'];

  it('counts one spell over Easter when public holidays are no working days', async () => {
    for (const source of sourcesOf(easter)) {
      assert.deepEqual(await counted(source, 'se'), { spells: [0, 0, 1, 0], days: [0, 0, 1, 1], account: [2, 1, 1] }, source.kind);
    }
  });

  it('counts two spells over Easter when they count as working days', async () => {
    for (const source of sourcesOf(easter)) {
      assert.deepEqual(await counted(source, 'none'), { spells: [0, 0, 1, 1], days: [0, 0, 1, 1], account: [2, 0, 0] }, source.kind);
    }
  });
});
