import assert from 'node:assert/strict';
import { nationalIndexSheet, nationalIndexUpdate } from '../../../src/sheets/national-index-sheet';
import { readNationalIndex } from '../../../src/sources/national-index/standing';
import { monthOf } from '../../../src/values/month';
import { insert } from '../../../src/workbook/insertion';
import { FakeHost } from '../../support/fake-host';

const rows = [
  { month: monthOf(2018, 11), index: 9.4, source: 'Försäkringskassan, sjukpenningtal 1.0, hämtat 2026-11-22' },
  { month: monthOf(2018, 12), index: 9.3, source: 'Rapporten, 2018' },
];

describe('the table of the index in the workbook', () => {
  it('is not there before it is inserted', async () => {
    assert.equal(await readNationalIndex(new FakeHost('Blad1')), undefined);
  });

  it('is read back as it was written, in either language', async () => {
    for (const language of ['sv', 'en'] as const) {
      const host = new FakeHost('Blad1');
      await insert(nationalIndexSheet(rows, language, 'Index'), host);
      assert.deepEqual(await readNationalIndex(host), { sheet: 'Index', language, rows, problems: [] });
    }
  });

  it('is read back when it has been updated in place', async () => {
    const host = new FakeHost('Blad1');
    await insert(nationalIndexSheet(rows, 'sv', 'Index'), host);
    const more = [...rows, { month: monthOf(2019, 1), index: 9.2, source: '' }];
    await insert(nationalIndexUpdate(more), host);
    assert.deepEqual((await readNationalIndex(host))?.rows, more);
  });

  it('says which row of the sheet cannot be read', async () => {
    const host = new FakeHost('Blad1');
    await insert(nationalIndexSheet(rows, 'sv', 'Index'), host);
    await host.run([{ do: 'write', sheet: 'Index', at: 'B7', cells: [['nio']] }]);
    assert.deepEqual((await readNationalIndex(host))?.problems, [{ argument: 'index', row: 7, code: 'not-a-number', given: 'nio' }]);
  });

  it('is at fault when it has another number of columns', async () => {
    const host = new FakeHost('Blad1');
    await host.run([
      {
        do: 'write',
        sheet: 'Blad1',
        at: 'A1:B2',
        cells: [
          ['Månad', 'Index'],
          [43_405, 9.4],
        ],
      },
      { do: 'add-table', sheet: 'Blad1', table: { name: 'Friskdag_Index', at: 'A1:B2' } },
    ]);
    const problems = [{ argument: 'Friskdag_Index', code: 'wrong-width', columns: 2, expectedColumns: 3 }];
    assert.deepEqual(await readNationalIndex(host), { sheet: 'Blad1', language: 'sv', rows: [], problems });
  });
});
