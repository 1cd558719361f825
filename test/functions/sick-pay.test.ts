import assert from 'node:assert/strict';
import fc from 'fast-check';
import { qualifyingDeductionInCell, sickPayInCell } from '../../functions/sick-pay';
import { assertRefused, inLanguage } from '../support/cell';

const rounded = (matrix: number[][]) => matrix.map((row) => row.map((kronor) => kronor.toFixed(2)));

describe('KARENSAVDRAG in a cell', () => {
  it('answers a column with a column', () => {
    assert.deepEqual(rounded(qualifyingDeductionInCell([[30_000], [0], [31_000]])), [['1107.69'], ['0.00'], ['1144.62']]);
  });

  it('knows the method in both languages, as number or text', () => {
    const deduction = (method: unknown) => qualifyingDeductionInCell([[31_000]], null, method)[0]?.[0] as number;
    for (const month of ['månad', 'Månad', ' month ', null, '']) assert.equal(deduction(month).toFixed(2), '1144.62');
    for (const days of [28, '28', [[28]]]) assert.equal(deduction(days), 1240);
    for (const hour of ['timme', 'HOUR']) assert.equal(deduction(hour), 0.16 * 31_000 * 40);
  });

  it('uses weekly hours with an hourly wage alone', () => {
    assert.deepEqual(qualifyingDeductionInCell([[100]], 30, 'timme'), [[480]]);
    assert.deepEqual(qualifyingDeductionInCell([[26_000]], 30), qualifyingDeductionInCell([[26_000]]));
  });
});

describe('SJUKLÖN in a cell', () => {
  it('broadcasts a salary over hours', () => {
    assert.deepEqual(rounded(sickPayInCell([[30_000]], [[10], [8], [0]])), [['276.92'], ['0.00'], ['0.00']]);
  });

  it('takes off only what is left of the deduction', () => {
    assert.deepEqual(sickPayInCell([[100]], [[8]], 40, 'timme', 320), [[320]]);
    assert.deepEqual(sickPayInCell([[100]], [[8]], 40, 'timme', 640), [[640]]);
  });

  it('gives the same in ranges as cell by cell', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 336 })), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(rows, fc.constantFrom('månad', 'timme', 28, 31), (given, method) => {
        const salaries = given.map(([salary]) => [salary]);
        const hours = given.map(([, lost]) => [lost]);
        const apart = given.map(([salary, lost]) => sickPayInCell([[salary]], [[lost]], 37, method)[0]);
        assert.deepEqual(sickPayInCell(salaries, hours, 37, method), apart);
        const deductions = salaries.map((salary) => qualifyingDeductionInCell([salary], 37, method)[0]);
        assert.deepEqual(qualifyingDeductionInCell(salaries, 37, method), deductions);
      }),
    );
  });
});

describe('sick-pay functions refuse', () => {
  type Call = Parameters<typeof sickPayInCell>;
  const refused: [what: string, call: Call, swedish: RegExp, english: RegExp][] = [
    ['text in a number', [[['abc']], [[8]]], /^lön ska vara ett tal, men är ”abc”/, /^salary must be a number, but is “abc”/],
    ['a number as text', [[['30 000']], [[8]]], /^lön ska vara ett tal/, /^salary must be a number/],
    ['true for a number', [[[true]], [[8]]], /^lön ska vara ett tal/, /^salary must be a number/],
    ['a salary below 0', [[[-1]], [[8]]], /^lön är −1, men ska vara minst 0/, /^salary is -1, but must be at least 0/],
    ['hours below 0', [[[1]], [[-8]]], /^frånvarotimmar är −8/, /^absent hours is -8/],
    ['more hours than 14 days have', [[[1]], [[337]]], /^frånvarotimmar är 337, men ska vara från 0 till 336/, /^absent hours is 337/],
    ['an error cell', [[[1], ['#N/A']], [[8]]], /^lön, rad 2, innehåller felet #N\/A/, /^salary, row 2, contains the error/],
    ['an empty cell', [[[1], [null]], [[8]]], /^lön, rad 2, saknas/, /^salary, row 2, is missing/],
    ['10^400', [[[Number('1e400')]], [[8]]], /^lön ska vara ett tal/, /^salary must be a number/],
    ['NaN', [[[1]], [[NaN]]], /^frånvarotimmar ska vara ett tal/, /^absent hours must be a number/],
    [
      'ranges of different lengths',
      [
        [[1], [2]],
        [[8], [8], [8]],
      ],
      /^frånvarotimmar har 3 × 1 celler, men ska ha 2 × 1/,
      /has 3 × 1 cells/,
    ],
    ['no weekly hours', [[[1]], [[8]], 0], /^timmar per vecka är 0, men ska vara större än 0/, /^weekly hours is 0/],
    ['a week of 169 hours', [[[1]], [[8]], 169], /^timmar per vecka är 169, .* högst 168/, /^weekly hours is 169/],
    [
      'an unknown method',
      [[[1]], [[8]], 40, 'vecka'],
      /^metod är ”vecka”, men ska vara något av månad, month, timme, hour, 28, 29, 30, 31/,
      /^method is “vecka”, but must be one of månad, month/,
    ],
    ['a month of 27 days', [[[1]], [[8]], 40, 27], /^metod är ”27”/, /^method is “27”/],
    ['a method’s range', [[[1]], [[8]], 40, [['timme'], [28]]], /^metod ska vara en enda cell/, /^method must be a single cell/],
    ['a deduction below 0', [[[1]], [[8]], 40, null, -1], /^redan gjort avdrag är −1/, /^deduction already made is -1/],
  ];
  for (const [what, call, swedish, english] of refused) {
    it(what, () => {
      assertRefused(() => sickPayInCell(...call), swedish);
      inLanguage('en', () => assertRefused(() => sickPayInCell(...call), english));
    });
  }

  it('what no cell can hold', () => {
    assertRefused(() => qualifyingDeductionInCell([[1e308]], 168, 'timme'), /^resultatet är för stort/);
    assertRefused(() => qualifyingDeductionInCell([['abc']]), /^lön ska vara ett tal/);
    assertRefused(() => qualifyingDeductionInCell([[]]), /^lön saknas/);
  });
});
