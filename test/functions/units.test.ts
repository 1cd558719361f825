import assert from 'node:assert/strict';
import { compareUnitsInCell, prioritisedUnitsInCell } from '../../functions/units';
import { inLanguage } from '../support/cell';
import { itRefusesCalls } from '../support/refusals';

const units = [['Norr'], ['Söder'], ['Öster'], ['Väster']];
const days = [[60], [90], [40], [30]];
const headcount = [[20], [15], [20], [5]];

describe('PRIORITERADE_ENHETER in a cell', () => {
  it('gives the units to support, highest first, under a header', () => {
    assert.deepEqual(prioritisedUnitsInCell(units, days, headcount, 0.5), [
      ['Rang', 'Enhet', 'Dagar per anställd', 'Anställda'],
      [1, 'Söder', 6, 15],
      [2, 'Norr', 3, 20],
    ]);
  });

  it('takes a smaller limit, and codes for names', () => {
    assert.deepEqual(
      inLanguage('en', () => prioritisedUnitsInCell([[101], [102]], [[10], [30]], [[5], [5]], 1, 5)),
      [
        ['Rank', 'Unit', 'Days per employee', 'Headcount'],
        [1, '102', 6, 5],
        [2, '101', 2, 5],
      ],
    );
  });
});

describe('PRIORITERADE_ENHETER refuses', () => {
  itRefusesCalls(prioritisedUnitsInCell, [
    [
      'small units only',
      [units, days, [[10]]],
      /^antal anställda har ingen enhet med minst 11 anställda/,
      /^headcount has no unit/,
      '#N/A',
    ],
    ['a unit twice', [[['A'], ['B'], ['A']], [[1]], [[20]]], /^enheter, rad 3, har ”A” mer än en gång/, /^units, row 3, has “A”/],
    ['a unit without a name', [[['A'], ['']], [[1]], [[20]]], /^enheter, rad 2, saknas/, /^units, row 2, is missing/],
    ['days below 0', [units, [[-1]], headcount], /^dagar är −1/, /^days is -1/],
    ['text for days', [units, [['x']], headcount], /^dagar ska vara ett tal/, /^days must be a number/],
    ['an error', [units, [['#N/A']], headcount], /^dagar innehåller felet/, /^days contains the error/],
    ['NaN', [units, [[NaN]], headcount], /^dagar ska vara ett tal/, /^days must be a number/],
    ['10^400', [units, days, [[Number('1e400')]]], /^antal anställda ska vara ett tal/, /^headcount must be a number/],
    ['an empty cell', [units, days, [[1], [2], [3], [null]]], /^antal anställda, rad 4, saknas/, /^headcount, row 4/],
    ['rows of different number', [units, [[1], [2]], headcount], /^dagar har 2 × 1 celler, men ska ha 4 × 1/, /^days has 2 × 1/],
    ['a share of nothing', [units, days, headcount, 0], /^andel är 0, men ska vara större än 0/, /^share is 0/],
    ['a share in per cent', [units, days, headcount, 30], /^andel är 30/, /^share is 30/],
    ['a limit of nobody', [units, days, headcount, 0.3, 0], /^minst antal anställda är 0, men ska vara minst 1/, /^least headcount is 0/],
    ['units across', [[['A', 'B']], [[1]], [[20]]], /^enheter har 2 kolumner, men ska ha 1/, /^units has 2 columns/],
  ]);
});

const twoMonths = [
  [['Norr'], ['Söder'], ['Norr'], ['Söder']],
  [['2018-10'], ['2018-10'], ['2018-11'], ['2018-11']],
  [[0.9], [0.6], [0.7], [0.6]],
];

describe('JÄMFÖR_ENHETER in a cell', () => {
  const compare = (supported: unknown[][]) => compareUnitsInCell(twoMonths[0]!, twoMonths[1]!, twoMonths[2]!, supported);

  it('gives a row a month and the difference in differences last, with the month from which it counts', () => {
    const [header, october, november, change] = compare([[0], [0], [1], [0]]);
    assert.deepEqual([header?.length, october?.length, november?.length, change?.length], [10, 10, 10, 10]);
    assert.deepEqual([october?.[0], october?.[7]], ['2018-10', 0.3]);
    assert.deepEqual([change?.[0], change?.[7]], ['Skillnad i skillnader från 2018-11', -0.2]);
  });

  it('takes a support that is there from the start, and TRUE and FALSE for 1 and 0', () => {
    assert.deepEqual(compare([[true], [false], [true], [false]]), compare([[1], [0], [1], [0]]));
    assert.equal(compare([[1], [0], [1], [0]])[3]?.[0], 'Skillnad i skillnader från 2018-11');
  });

  it('gives an interval when both groups have several units, in the language shown', () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((unit, place) => [1, 2, 3].map((month) => ({ unit, month: `2019-0${month}`, place })));
    const column = (cell: (row: (typeof rows)[number]) => unknown) => rows.map((row) => [cell(row)]);
    const table = inLanguage('en', () =>
      compareUnitsInCell(
        column(({ unit }) => unit),
        column(({ month }) => month),
        column(({ place, month }) => (place * Number(month.slice(-1))) / 10),
        column(({ place }) => (place < 2 ? 1 : 0)),
      ),
    );
    const [name, ...figures] = table.at(-1)!;
    const [estimate, low, high] = figures.slice(6) as [number, number, number];
    assert.equal(name, 'Difference in differences from 2019-02');
    assert.ok(low <= estimate && estimate <= high && low < high);
  });
});

describe('JÄMFÖR_ENHETER refuses', () => {
  const call = (changes: Partial<Record<number, unknown>>): unknown[] =>
    Object.assign([...twoMonths, [[0], [0], [1], [0]]] as unknown[], changes);
  itRefusesCalls(compareUnitsInCell, [
    ['no supported unit', call({ 3: [[0]] }), /^stödd är lika för alla enheter. Ange 1 för stödda/, /^supported is the same for all units/],
    ['supported units only', call({ 3: [[1]] }), /^stödd är lika för alla enheter/, /^supported is the same for all units/],
    ['a unit twice in a month', call({ 1: [['2018-10']] }), /^enhet, rad 3, har ”Norr, 2018-10” mer än en gång/, /^unit, row 3, has “Norr/],
    ['a yes', call({ 3: [['ja'], [0], [1], [0]] }), /^stödd, rad 1, är ”ja”, men ska vara något av 1, 0/, /^supported, row 1, is “ja”/],
    ['a half support', call({ 3: [[0.5], [0], [1], [0]] }), /^stödd, rad 1, är ”0.5”/, /^supported, row 1, is “0.5”/],
    ['an empty support', call({ 3: [[1], [null], [1], [0]] }), /^stödd, rad 2, saknas/, /^supported, row 2, is missing/],
    ['an error for the support', call({ 3: [['#N/A'], [0], [1], [0]] }), /^stödd, rad 1, innehåller felet/, /^supported, row 1, contains/],
    ['something that is no month', call({ 1: [['x'], ['x'], ['y'], ['y']] }), /^månad, rad 1, ska vara en månad/, /^month, row 1, must be/],
    ['a month before 1900', call({ 1: [['1899-12']] }), /^månad ska vara en månad/, /^month must be a month/],
    ['days below 0', call({ 2: [[-1]] }), /^dagar per anställd är −1/, /^days per employee is -1/],
    [
      'more days than a year has',
      call({ 2: [[367]] }),
      /^dagar per anställd är 367, men ska vara från 0 till 366/,
      /^days per employee is 367/,
    ],
    ['text for days', call({ 2: [['x']] }), /^dagar per anställd ska vara ett tal/, /^days per employee must be a number/],
    ['NaN', call({ 2: [[NaN]] }), /^dagar per anställd ska vara ett tal/, /^days per employee must be a number/],
    [
      'rows of different number',
      call({ 2: [[1], [2], [3]] }),
      /^dagar per anställd har 3 × 1 celler, men ska ha 4/,
      /^days per employee has 3/,
    ],
    ['months across', call({ 1: [['2018-10', '2018-11']] }), /^månad har 2 kolumner/, /^month has 2 columns/],
    ['a unit without a name', call({ 0: [['A'], [null], ['A'], ['B']] }), /^enhet, rad 2, saknas/, /^unit, row 2, is missing/],
  ]);
});
