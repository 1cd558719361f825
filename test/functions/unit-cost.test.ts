import assert from 'node:assert/strict';
import fc from 'fast-check';
import { costLinesInCell, unitCostInCell } from '../../functions/unit-cost';
import { assertRefused, inLanguage } from '../support/cell';

const rounded = (matrix: number[][]) => matrix.map((row) => row.map((kronor) => kronor.toFixed(2)));

describe('ENHETSKOSTNAD in a cell', () => {
  it('gives a row a unit: short, long, all', () => {
    const days: [short: number[][], long: number[][], veryLong: number[][]] = [
      [[10], [3]],
      [[20], [0]],
      [[5], [0]],
    ];
    assert.deepEqual(rounded(unitCostInCell(...days, [[30_000]], [[4], [0]])), [
      ['15143.29', '17725.79', '32869.07'],
      ['6475.70', '0.00', '6475.70'],
    ]);
  });

  it('prices all short days as day 2-14 where no spells are given', () => {
    for (const leftOut of [undefined, null as never, [[null]]]) {
      assert.deepEqual(rounded(unitCostInCell([[10]], [[0]], [[0]], [[30_000]], leftOut)), [['21585.66', '0.00', '21585.66']]);
    }
  });

  it('prices no more first days than there are short days', () => {
    assert.deepEqual(rounded(unitCostInCell([[0.5]], [[0]], [[0]], [[30_000]], [[3]])), [['273.99', '0.00', '273.99']]);
  });

  it('uses the parameters given', () => {
    assert.deepEqual(rounded(unitCostInCell([[1]], [[0]], [[0]], [[25_000]], undefined, [['semester', 0]])), [
      ['1597.48', '0.00', '1597.48'],
    ]);
  });

  it('gives the same in columns as unit by unit', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((eighths) => eighths / 8);
    const unit = fc.tuple(days, days, days, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 8 }), (units) => {
        const column = (place: 0 | 1 | 2 | 3 | 4) => units.map((each) => [each[place]]);
        const apart = units.map(([a, b, c, salary, spells]) => unitCostInCell([[a]], [[b]], [[c]], [[salary]], [[spells]])[0]);
        assert.deepEqual(unitCostInCell(column(0), column(1), column(2), column(3), column(4)), apart);
      }),
    );
  });
});

describe('KOSTNADSRADER in a cell', () => {
  it('names, prices and marks each line', () => {
    // A day's full wage is 8 * 12 * 37 600 / 1880 = 1 920 kr.
    const [header, ...lines] = costLinesInCell(10, 20, 5, 37_600, 4, undefined, 1000, null, 0);
    assert.deepEqual(header, ['Kostnad', 'Kronor', 'Verkligt eller uppskattat', 'Andel']);
    assert.deepEqual(
      lines.map(([name, kronor, mark]) => [name, (kronor as number).toFixed(2), mark]),
      [
        ['Sjuklön dag 1-14', '9216.00', 'Verkligt'],
        ['Sjuklön enligt avtal från dag 15', '3840.00', 'Verkligt'],
        ['Semester', '8064.00', 'Uppskattat'],
        ['Arbetsgivaravgifter', '6635.90', 'Uppskattat'],
        ['Overhead', '13440.00', 'Uppskattat'],
        ['Vikarier', '1000.00', 'Uppskattat'],
        ['Tillägg enligt kollektivavtal', '0.00', 'Uppskattat'],
      ],
    );
  });

  it('answers in the language that is shown', () => {
    const english = inLanguage('en', () => costLinesInCell(10, 0, 0, 30_000));
    assert.deepEqual(
      english.map(([name, , mark]) => [name, mark]),
      [
        ['Cost', 'Real or estimated'],
        ['Sick pay day 1-14', 'Real'],
        ['Agreed sick pay from day 15', 'Real'],
        ['Holiday accrual', 'Estimated'],
        ['Employer contributions', 'Estimated'],
        ['Overhead', 'Estimated'],
      ],
    );
  });

  it('leaves the shares empty where there is no cost', () => {
    assert.deepEqual(
      costLinesInCell(0, 0, 0, 30_000).map((row) => row[3]),
      ['Andel', '', '', '', '', ''],
    );
  });

  it('adds up to ENHETSKOSTNAD, and its shares to 1', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, days, fc.integer({ min: 1, max: 100_000 }), days, (short, long, veryLong, salary, spells) => {
        const [, ...lines] = costLinesInCell(short + 1, long, veryLong, salary, spells);
        const [, , all] = unitCostInCell([[short + 1]], [[long]], [[veryLong]], [[salary]], [[spells]])[0] as number[];
        const total = (column: number) => lines.reduce((sum, line) => sum + (line[column] as number), 0);
        assert.ok(Math.abs(total(1) - (all ?? NaN)) < 0.005);
        assert.ok(Math.abs(total(3) - 1) < 1e-9);
      }),
    );
  });
});

describe('unit functions refuse', () => {
  type Call = Parameters<typeof unitCostInCell>;
  const refused: [what: string, call: Call, swedish: RegExp, english: RegExp][] = [
    ['text in a number', [[['abc']], [[0]], [[0]], [[1]]], /^dagar 1-14 ska vara ett tal, men är ”abc”/, /^days 1-14 must be a number/],
    ['days below 0', [[[0]], [[-1]], [[0]], [[1]]], /^dagar 15-90 är −1, men ska vara minst 0/, /^days 15-90 is -1/],
    ['an empty cell', [[[0], [0]], [[0]], [[0], [null]], [[1]]], /^dagar 91-, rad 2, saknas/, /^days 91\+, row 2, is missing/],
    ['a salary below 0', [[[0]], [[0]], [[0]], [[-1]]], /^månadslön är −1/, /^monthly salary is -1/],
    ['an error cell', [[[0]], [[0]], [[0]], [[1], ['#VALUE!']]], /^månadslön, rad 2, innehåller felet #VALUE!/, /^monthly salary, row 2/],
    ['spells below 0', [[[0]], [[0]], [[0]], [[1]], [[-1]]], /^sjukfall är −1/, /^spells is -1/],
    [
      'an empty cell among spells',
      [[[0], [0]], [[0]], [[0]], [[1]], [[1], [null]]],
      /^sjukfall, rad 2, saknas/,
      /^spells, row 2, is missing/,
    ],
    ['10^400', [[[Number('1e400')]], [[0]], [[0]], [[1]]], /^dagar 1-14 ska vara ett tal/, /^days 1-14 must be a number/],
    ['NaN', [[[0]], [[0]], [[0]], [[NaN]]], /^månadslön ska vara ett tal/, /^monthly salary must be a number/],
    ['different lengths', [[[0], [0]], [[0], [0], [0]], [[0]], [[1]]], /^dagar 15-90 har 3 × 1 celler/, /^days 15-90 has 3 × 1 cells/],
    ['an unknown parameter', [[[0]], [[0]], [[0]], [[1]], [[0]], [['x', 1]]], /inget som heter ”x”/, /nothing called “x”/],
    ['an argument that is missing', [[[0]], [[0]], [[0]], null as never], /^månadslön saknas/, /^monthly salary is missing/],
    ['a cost that no cell holds', [[[1e200]], [[0]], [[0]], [[1e200]]], /^resultatet är för stort/, /^the result is too large/],
  ];
  for (const [what, call, swedish, english] of refused) {
    it(what, () => {
      assertRefused(() => unitCostInCell(...call), swedish);
      inLanguage('en', () => assertRefused(() => unitCostInCell(...call), english));
    });
  }

  it('ranges and faults in a table of cost lines', () => {
    assertRefused(() => costLinesInCell([[1], [2]], 0, 0, 1), /^dagar 1-14 ska vara en enda cell/);
    assertRefused(() => costLinesInCell(1, 0, 0, -1), /^månadslön är −1/);
    assertRefused(() => costLinesInCell(1, 0, 0, 1, null, undefined, -1), /^vikarier är −1, men ska vara minst 0/);
    assertRefused(() => costLinesInCell(1, 0, 0, 1, null, undefined, null, 'x'), /^förlorad produktion ska vara ett tal/);
    assertRefused(() => costLinesInCell(1, 0, 0, 1, null, undefined, null, null, '#REF!'), /^avtalstillägg innehåller felet/);
  });
});
