import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spellCostInCell } from '../../functions/spell-cost';
import { assertRefused, inLanguage } from '../support/cell';

const rounded = (matrix: number[][]) => matrix.map((row) => row.map((kronor) => kronor.toFixed(2)));
/** 4 March 2019, a Monday. */
const monday = 43_528;

describe('SJUKFALLSKOSTNAD in a cell', () => {
  it('prices each spell by its own mix of days', () => {
    // 30 000 kr a month: a first day 547,97, a day 2-14 2 158,57, a day 15-90 749,30.
    const starts = [['2019-03-04'], ['2019-03-04'], ['2019-03-04'], ['2019-03-09']];
    const ends = [['2019-03-04'], ['2019-03-08'], ['2019-03-18'], ['2019-03-09']];
    assert.deepEqual(rounded(spellCostInCell([[30_000]], starts, ends)), [['547.97'], ['9182.24'], ['20724.36'], ['0.00']]);
  });

  it('takes days as Excel’s numbers, a time of day cut off', () => {
    const written = spellCostInCell([[30_000]], [['2019-03-04']], [['2019-03-08']]);
    assert.deepEqual(spellCostInCell([[30_000]], [[monday]], [[monday + 4.75]]), written);
  });

  it('scales with extent', () => {
    const spell = (extent: unknown) => rounded(spellCostInCell([[30_000]], [[monday]], [[monday + 4]], [[extent]]));
    assert.deepEqual([spell(0.5), spell(0), spell(null)], [[['4591.12']], [['0.00']], [['9182.24']]]);
  });

  it('uses the parameters given', () => {
    // Paid as day 2-14, the first day costs 2 158,57.
    assert.deepEqual(rounded(spellCostInCell([[30_000]], [[monday]], [[monday]], undefined, [['lön dag 1', 0.8]])), [['2158.57']]);
  });

  it('gives the same in ranges as spell by spell', () => {
    const spell = fc.record({
      salary: fc.integer({ min: 0, max: 100_000 }),
      start: fc.integer({ min: monday, max: monday + 500 }),
      length: fc.integer({ min: 0, max: 200 }),
      percent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(spell, { minLength: 2, maxLength: 8 }), (spells) => {
        const calls = spells.map(({ salary, start, length, percent }) => [salary, start, start + length, percent / 100]);
        const column = (place: number) => calls.map((call) => [call[place]]);
        assert.deepEqual(
          spellCostInCell(column(0), column(1), column(2), column(3)),
          calls.map(([salary, start, end, extent]) => spellCostInCell([[salary]], [[start]], [[end]], [[extent]])[0]),
        );
      }),
    );
  });
});

describe('SJUKFALLSKOSTNAD refuses', () => {
  type Call = Parameters<typeof spellCostInCell>;
  const refused: [what: string, call: Call, swedish: RegExp, english: RegExp][] = [
    [
      'an end before the start',
      [[[1]], [['2019-03-04']], [['2019-03-03']]],
      /^slut är 2019-03-03, men får inte ligga före start \(2019-03-04\)/,
      /^end is 2019-03-03, but must not lie before start \(2019-03-04\)/,
    ],
    [
      'an end before the start, in its row',
      [[[1]], [[monday]], [[monday], [monday - 1]]],
      /^slut, rad 2, är 2019-03-03, men får inte ligga före start/,
      /^end, row 2, is 2019-03-03/,
    ],
    [
      'an end before the start, in its cell of a rectangle',
      [[[1]], [[monday]], [[monday, monday, monday - 1]]],
      /^slut, rad 1, kolumn 3, är 2019-03-03/,
      /^end, row 1, column 3, is 2019-03-03/,
    ],
    ['text for a day', [[[1]], [['igår']], [[monday]]], /^start ska vara ett datum från 1 mars 1900, .* ”igår”/, /^start must be a date/],
    ['a day before 1900', [[[1]], [['1899-12-31']], [[monday]]], /^start ska vara ett datum från 1 mars 1900/, /^start must be a date/],
    ['a day that does not exist', [[[1]], [['2019-02-30']], [[monday]]], /^start ska vara ett datum/, /^start must be a date/],
    ['an empty start, as 0 on the desktop', [[[1]], [[0]], [[monday]]], /^start ska vara ett datum/, /^start must be a date/],
    ['an empty end', [[[1]], [[monday]], [[null]]], /^slut saknas/, /^end is missing/],
    ['an error for a day', [[[1]], [[monday]], [['#N/A']]], /^slut innehåller felet #N\/A/, /^end contains the error #N\/A/],
    ['an endless day', [[[1]], [[monday]], [[Number('1e400')]]], /^slut ska vara ett datum/, /^end must be a date/],
    ['NaN for a day', [[[1]], [[NaN]], [[monday]]], /^start ska vara ett datum/, /^start must be a date/],
    ['an extent in per cent', [[[1]], [[monday]], [[monday]], [[50]]], /^omfattning är 50, men ska vara från 0 till 1/, /^extent is 50/],
    ['an empty extent among others', [[[1]], [[1000], [2000]], [[3000]], [[1], [null]]], /^omfattning, rad 2, saknas/, /^extent, row 2/],
    ['a salary below 0', [[[-1]], [[monday]], [[monday]]], /^månadslön är −1/, /^monthly salary is -1/],
    ['text in a number', [[['abc']], [[monday]], [[monday]]], /^månadslön ska vara ett tal/, /^monthly salary must be a number/],
    ['different lengths', [[[1], [2], [3]], [[monday], [monday]], [[monday]]], /^start har 2 × 1 celler/, /^start has 2 × 1 cells/],
    ['an unknown parameter', [[[1]], [[monday]], [[monday]], undefined, [['x', 1]]], /^parametrar, rad 1, .* ”x”/, /^parameters, row 1/],
  ];
  for (const [what, call, swedish, english] of refused) {
    it(what, () => {
      assertRefused(() => spellCostInCell(...call), swedish);
      inLanguage('en', () => assertRefused(() => spellCostInCell(...call), english));
    });
  }
});
