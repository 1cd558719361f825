import assert from 'node:assert/strict';
import { requestsOf, type Step } from '../../src/workbook/steps';

const copyOf = (row: number): Step => ({
  do: 'copy-cells',
  from: { sheet: 'Statistik', at: `T${20_000 - row}` },
  to: { sheet: 'Friskdag skriver', at: `T${row + 2}` },
});

describe('steps, divided into requests', () => {
  it('are below 5 MB with what Office.js makes of them, when every row of a table has its cell from elsewhere', () => {
    const steps = Array.from({ length: 20_000 }, (_, row) => copyOf(row));
    const requests = requestsOf(steps);
    // Seen in the workbench: 4 000 such copies are 5,97 MB.
    const largest = Math.max(...requests.map(({ length }) => (length * 5_970_000) / 4000));
    assert.ok(largest < 4_000_000, `${largest} bytes`);
    assert.deepEqual(requests.flat(), steps);
  });

  it('are one request when they are few', () => {
    assert.equal(requestsOf([copyOf(0), copyOf(1)]).length, 1);
    assert.deepEqual(requestsOf([]), []);
  });
});
