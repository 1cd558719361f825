import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rowsToHide } from '../../src/privacy/protect';
import type { PublishableRow } from '../../src/privacy/publishable';
import { statisticsOf, twoPulls } from './municipality';
import { plainHiding } from './plain-hiding';
import { all, january, row } from './rows';

describe('the rows to hide', () => {
  const namesOf = (rows: Iterable<PublishableRow>) => [...rows].map(({ level, name }) => `${level} ${name}`).sort();

  it('are those of the rule, applied sum by sum from the beginning after each row that is hidden', () => {
    fc.assert(
      fc.property(twoPulls, fc.integer({ min: 1, max: 25 }), ([register], threshold) => {
        const rows = statisticsOf(register).filter(({ month }) => month === january);
        assert.deepEqual(namesOf(rowsToHide(rows, threshold)), namesOf(plainHiding(rows, threshold)));
      }),
      { numRuns: 500 },
    );
  });

  it('are so too where most units have employees of several departments', () => {
    const departments = ['A', 'B', 'C', 'D'];
    const manyShared = fc
      .array(fc.record({ size: fc.integer({ min: 1, max: 40 }), of: fc.subarray(departments, { minLength: 1 }) }), {
        minLength: 1,
        maxLength: 30,
      })
      .map((units) => [
        all(1000),
        ...departments.map((name, place) => row('department', name, 200 + 20 * place)),
        ...units.map(({ size, of }, place) => row('unit', `E${place}`, size, { departments: of })),
      ]);
    fc.assert(
      fc.property(manyShared, (rows) => assert.deepEqual(namesOf(rowsToHide(rows, 10)), namesOf(plainHiding(rows, 10)))),
      { numRuns: 500 },
    );
  });
});
