import assert from 'node:assert/strict';
import { insert } from '../../src/workbook/insertion';
import { readMatrix } from '../../src/workbook/read';
import { FakeHost } from '../support/fake-host';

describe('reading cells', () => {
  it('gives the values row by row, empty cells as empty texts', async () => {
    const host = new FakeHost('Blad1');
    await insert(
      {
        sheets: [
          {
            name: 'Data',
            cells: [
              {
                at: 'B2',
                rows: [
                  [1, 'två'],
                  [null, 4],
                ],
              },
            ],
          },
        ],
      },
      host,
    );
    assert.deepEqual(await readMatrix(host, { sheet: 'Data', address: 'B2:C3' }), [
      [1, 'två'],
      ['', 4],
    ]);
  });

  it('gives nothing for an area without content', async () => {
    assert.deepEqual(await readMatrix(new FakeHost('Blad1'), { sheet: 'Blad1' }), []);
  });

  it('reads much in several requests, each row once', async () => {
    const host = new FakeHost('Blad1');
    const rows = Array.from({ length: 26_000 }, (_, row) => [row, 1, 2, 3]);
    await insert({ sheets: [{ name: 'Data', cells: [{ at: 'A1', rows }] }] }, host);
    const told: number[] = [];
    const read = await readMatrix(host, { sheet: 'Data', address: 'A1:D26000' }, (done) => told.push(done));
    assert.deepEqual(told, [12_500, 25_000, 26_000]);
    assert.deepEqual(read, rows);
  });
});
