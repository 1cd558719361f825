import assert from 'node:assert/strict';
import { withColumnFormulas } from '../../src/workbook/column-formulas';
import { insert } from '../../src/workbook/insertion';
import { FakeHost } from '../support/fake-host';

const rows = [
  ['T-4712', null, null, null],
  ['T-4713', null, null, null],
];

function workbook(): FakeHost {
  const host = new FakeHost('Samtal');
  const [sheet] = host.sheets;
  sheet?.tables.push({ name: 'Omtankessamtal', at: 'A1:D2' });
  sheet?.cells.set('A1', 'Anställd').set('B1', 'Kallas').set('C1', 'Senast').set('D1', 'Anteckning');
  sheet?.cells.set('A2', 'T-4711').set('B2', 43_500).set('C2', '=B2+14').set('D2', 'egen text');
  return host;
}

describe('rows for the end of a table of the user’s own', () => {
  it('have the formulas of its columns, and nothing of what is typed in them', async () => {
    const host = workbook();
    const planned = await withColumnFormulas({ table: 'Omtankessamtal', how: 'append', rows }, host);
    await insert({ sheets: [], tableRows: [planned] }, host);
    assert.deepEqual(await host.values('Samtal', 'A2:D4'), [
      ['T-4711', 43_500, '=B2+14', 'egen text'],
      ['T-4712', '', '=B3+14', ''],
      ['T-4713', '', '=B4+14', ''],
    ]);
  });

  it('are left as they are where there is no such table', async () => {
    const planned = { table: 'Annan', how: 'append', rows } as const;
    assert.equal(await withColumnFormulas(planned, workbook()), planned);
  });
});
