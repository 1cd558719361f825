import assert from 'node:assert/strict';
import { D } from '../../src/values/money';
import { goldenSections } from './sections';

describe('every printed figure', () => {
  for (const { title, figures } of goldenSections) {
    describe(title, () => {
      for (const { figure, source, printed, tolerance, computed } of figures) {
        it(`${figure}: ${printed} (${source})`, () => {
          const difference = computed().minus(new D(printed)).abs();
          assert.ok(
            difference.lte(tolerance),
            `computed ${computed().toString()}, ${difference.toString()} from print, tolerance ${tolerance}`,
          );
        });
      }
    });
  }
});
