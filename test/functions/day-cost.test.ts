import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayCostInCell, netDaysInCell, standardDayValueInCell } from '../../functions/day-cost';
import { assertRefused, inLanguage } from '../support/cell';

const rounded = (matrix: number[][]) => matrix.map((row) => row.map((kronor) => kronor.toFixed(2)));

describe('DAGKOSTNAD in a cell', () => {
  it('prices a day 2-14 where no day is given, and each class where it is', () => {
    assert.deepEqual(rounded(dayCostInCell([[25_000]])), [['1798.81']]);
    assert.deepEqual(rounded(dayCostInCell([[25_000]], [[null]])), [['1798.81']]);
    assert.deepEqual(rounded(dayCostInCell([[25_000]], [[0], [1], [14], [90], [91]])), [
      ['2134.35'],
      ['456.64'],
      ['1798.81'],
      ['624.41'],
      ['456.64'],
    ]);
  });

  it('gives the same in ranges as cell by cell', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 200 })), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(rows, (given) => {
        const together = dayCostInCell(
          given.map(([salary]) => [salary]),
          given.map(([, spellDay]) => [spellDay]),
        );
        assert.deepEqual(
          together,
          given.map(([salary, spellDay]) => dayCostInCell([[salary]], [[spellDay]])[0]),
        );
      }),
    );
  });
});

describe('parameters of the model', () => {
  const dayCostWith = (parameters: unknown[][]) => rounded(dayCostInCell([[25_000]], null as never, parameters))[0]?.[0];

  it('replace constants, by names in either language and any case', () => {
    // (0,8 + 0,12) * 1,31 + 0,2 = 1,4052, times 96 * 25 000 / 1880
    assert.equal(dayCostWith([['arbetsgivaravgifter', 0.31]]), '1793.87');
    assert.equal(dayCostWith([[' Employer Contributions ', 0.31]]), '1793.87');
  });

  it('leave the standard where rows are empty', () => {
    const empty = [
      [null, null],
      ['', ''],
    ];
    assert.equal(dayCostWith(empty), '1798.81');
    assert.equal(dayCostWith([[null, null]]), '1798.81');
  });

  it('take the municipal on-cost of a year from the table', () => {
    assert.equal(dayCostWith([['PO-pålägg år', 2019]]), dayCostWith([['arbetsgivaravgifter', 0.3915]]));
  });

  it('reach every constant', () => {
    const changed: [name: string, value: number, spellDay: number, expected: string][] = [
      // w = 25 000 * 12 / 1880 = 159,574…; a day is 8 w times the hour's factor.
      ['semester', 0, 2, '1597.48'],
      ['overhead', 0, 2, '1543.49'],
      ['timmar per år', 1000, 2, '3381.75'],
      ['timmar per dag', 4, 2, '899.40'],
      ['lön i arbete', 0.5, 0, '1295.49'],
      ['lön dag 1', 0.8, 1, '1798.81'],
      ['lön korta dagar', 0.9, 2, '1966.58'],
      ['lön långa dagar', 0, 15, '456.64'],
      ['lön mycket långa dagar', 0.1, 91, '624.41'],
      ['sista korta dagen', 30, 15, '1798.81'],
      ['sista långa dagen', 180, 91, '624.41'],
    ];
    for (const [name, value, spellDay, expected] of changed) {
      assert.deepEqual(rounded(dayCostInCell([[25_000]], [[spellDay]], [[name, value]])), [[expected]], name);
    }
  });

  const refused: [what: string, parameters: unknown[][], swedish: RegExp, english: RegExp][] = [
    [
      'an unknown name',
      [['semster', 0.12]],
      /^parametrar, rad 1, kolumn 1, har inget som heter ”semster”\. Kända namn: arbetsgivaravgifter, po-pålägg år, semester,/,
      /^parameters, row 1, column 1, has nothing called “semster”\. Known names: employer contributions,/,
    ],
    ['a value without a name', [[null, 0.12]], /har inget som heter/, /has nothing called/],
    [
      'a name twice',
      [
        ['semester', 0.12],
        ['Holiday accrual', 0.13],
      ],
      /^parametrar, rad 2, kolumn 1, har ”semester” mer än en gång/,
      /row 2, column 1, has “holiday accrual” more than once/,
    ],
    [
      'contributions and the year of an on-cost',
      [
        ['arbetsgivaravgifter', 0.3],
        ['po-pålägg år', 2019],
      ],
      /^parametrar, rad 2, kolumn 1, har ”po-pålägg år” mer än en gång/,
      /“on-cost year” more than once/,
    ],
    [
      'a year without a known on-cost',
      [['po-pålägg år', 2018]],
      /^parametrar, rad 1, kolumn 2, är ”2018”, men ska vara något av 2013, 2014, 2019, 2021/,
      /must be one of 2013/,
    ],
    ['a share in per cent', [['arbetsgivaravgifter', 31.42]], /kolumn 2, är 31,42, men ska vara från 0 till 1/, /is 31.42, but must be/],
    ['a missing value', [['overhead', null]], /^parametrar, rad 1, kolumn 2, saknas/, /is missing/],
    ['a value as text', [['overhead', '20 %']], /ska vara ett tal/, /must be a number/],
    ['half a day as a limit', [['sista korta dagen', 14.5]], /ska vara ett heltal/, /must be a whole number/],
    [
      'a long class that ends before the short',
      [['sista långa dagen', 13]],
      /^parametrar är 13, men ska vara minst 14/,
      /^parameters is 13/,
    ],
    ['no hours in a year', [['timmar per år', 0]], /är 0, men ska vara större än 0/, /is 0, but must be above 0/],
    ['an error', [['overhead', '#DIV/0!']], /felet #DIV\/0!/, /the error #DIV\/0!/],
    ['one column', [['overhead']], /^parametrar har 1 kolumner, men ska ha 2/, /^parameters has 1 columns/],
    ['three columns', [['overhead', 0.2, 'källa']], /^parametrar har 3 kolumner, men ska ha 2/, /^parameters has 3 columns/],
  ];
  for (const [what, parameters, swedish, english] of refused) {
    it(`are refused with ${what}`, () => {
      const call = () => dayCostInCell([[25_000]], [[2]], parameters);
      assertRefused(call, swedish);
      inLanguage('en', () => assertRefused(call, english));
    });
  }
});

describe('SCHABLONVÄRDE in a cell', () => {
  it('is a day 2-14 unless first days are mixed in', () => {
    assert.deepEqual(rounded(standardDayValueInCell([[30_000]])), [['2158.57']]);
    assert.deepEqual(rounded(standardDayValueInCell([[30_000], [0]], 0.25)), [['1755.92'], ['0.00']]);
    assert.deepEqual(standardDayValueInCell([[30_000]], 1), dayCostInCell([[30_000]], [[1]]));
  });

  it('uses the parameters given', () => {
    assert.deepEqual(rounded(standardDayValueInCell([[25_000]], null, [['overhead', 0]])), [['1543.49']]);
  });

  it('gives the same in a range as cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 6 }), (salaries) => {
        const together = standardDayValueInCell(
          salaries.map((salary) => [salary]),
          0.3,
        );
        assert.deepEqual(
          together,
          salaries.map((salary) => standardDayValueInCell([[salary]], 0.3)[0]),
        );
      }),
    );
  });
});

describe('NETTODAGAR in a cell', () => {
  it('divides by eight hours, or by those given', () => {
    assert.deepEqual(netDaysInCell([[12, 40]]), [[1.5, 5]]);
    assert.deepEqual(netDaysInCell([[15.2], [0]], 7.6), [[2], [0]]);
  });
});

describe('day functions refuse', () => {
  const refused: [what: string, call: () => unknown, swedish: RegExp, english: RegExp][] = [
    ['text in a number', () => dayCostInCell([['abc']]), /^månadslön ska vara ett tal, men är ”abc”/, /^monthly salary must be a number/],
    ['a salary below 0', () => dayCostInCell([[-1]]), /^månadslön är −1, men ska vara minst 0/, /^monthly salary is -1/],
    [
      'half a spell day',
      () => dayCostInCell([[1]], [[1.5]]),
      /^dag i sjukfallet ska vara ett heltal, men är 1,5/,
      /^spell day must be a whole/,
    ],
    ['a spell day below 0', () => dayCostInCell([[1]], [[-1]]), /^dag i sjukfallet är −1, men ska vara från 0/, /^spell day is -1/],
    ['a date for a spell day', () => dayCostInCell([[1]], [[43_405]]), /^dag i sjukfallet är 43 405/, /^spell day is 43,405/],
    [
      'an error cell',
      () => dayCostInCell([[1], ['#REF!']]),
      /^månadslön, rad 2, innehåller felet #REF!/,
      /row 2, contains the error #REF!/,
    ],
    ['an empty cell', () => dayCostInCell([[1], [2]], [[1], [null]]), /^dag i sjukfallet, rad 2, saknas/, /^spell day, row 2, is missing/],
    ['10^400', () => standardDayValueInCell([[Number('1e400')]]), /^månadslön ska vara ett tal/, /^monthly salary must be a number/],
    ['NaN', () => netDaysInCell([[NaN]]), /^timmar ska vara ett tal, men är ”NaN”/, /^hours must be a number, but is “NaN”/],
    [
      'different lengths',
      () => dayCostInCell([[1], [2]], [[1], [2], [3]]),
      /^dag i sjukfallet har 3 × 1 celler/,
      /^spell day has 3 × 1 cells/,
    ],
    [
      'a share in per cent',
      () => standardDayValueInCell([[1]], 25),
      /^andel första dagar är 25, .* från 0 till 1/,
      /^share of first days is 25/,
    ],
    ['hours below 0', () => netDaysInCell([[-8]]), /^timmar är −8, men ska vara minst 0/, /^hours is -8, but must be at least 0/],
    ['a day of no hours', () => netDaysInCell([[8]], 0), /^timmar per dag är 0, men ska vara större än 0/, /^hours a day is 0/],
    ['a day of 25 hours', () => netDaysInCell([[8]], 25), /^timmar per dag är 25/, /^hours a day is 25/],
    ['a cost that no cell holds', () => dayCostInCell([[1.7e308]], [[0]], [['overhead', 1e10]]), /för stort/, /too large/],
  ];
  for (const [what, call, swedish, english] of refused) {
    it(what, () => {
      assertRefused(call, swedish);
      inLanguage('en', () => assertRefused(call, english));
    });
  }
});
