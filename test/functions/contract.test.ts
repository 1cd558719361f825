import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  activityPaymentInCell,
  largestOutcomePaymentInCell,
  outcomePaymentInCell,
  riskSharing,
  supplierShareInCell,
} from '../../functions/contract';
import { assertRefused, inLanguage } from '../support/cell';

const botkyrka = [22_870_000, 8_405_100, 0.5] as const;

describe('contract functions in a cell', () => {
  it('answer a column with a column', () => {
    assert.deepEqual(outcomePaymentInCell([[-1], [0], [34_305_000], [99e6]], ...botkyrka), [[0], [0], [6_303_825], [6_303_825]]);
  });

  it('answer a rectangle with a rectangle', () => {
    assert.deepEqual(activityPaymentInCell([[8_405_100]], [[0.25, 0.5, 0.75]]), [[6_303_825, 4_202_550, 2_101_275]]);
  });

  it('take a single value as Excel or a person gives it', () => {
    assert.deepEqual(largestOutcomePaymentInCell(7_693_650 as unknown as number[][], [[0.75]]), [[8_655_356.25]]);
  });

  it('use the usual cap where it is left out, as Excel leaves it out', () => {
    for (const leftOut of [undefined, null, [[null]]]) {
      assert.deepEqual(outcomePaymentInCell([[99e6]], ...botkyrka, leftOut), [[6_303_825]]);
    }
    assert.deepEqual(outcomePaymentInCell([[99e6]], ...botkyrka, 1), [[4_202_550]]);
  });

  it('split in the language that is shown', () => {
    assert.deepEqual(riskSharing([[22_870_000]], ...botkyrka)[0]?.[3], 'Kommunens resultat');
    assert.deepEqual(
      inLanguage('en', () => riskSharing([[22_870_000]], ...botkyrka)),
      [
        ['Value', 'Activity payment', 'Outcome payment', 'Municipality’s result', 'Supplier’s result'],
        [22_870_000, 4_202_550, 4_202_550, 0, 0],
      ],
    );
  });

  it('give the same in a range as cell by cell', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 8 }), (values) => {
        const together = outcomePaymentInCell(
          values.map((value) => [value]),
          ...botkyrka,
        );
        const apart = values.map((value) => outcomePaymentInCell([[value]], ...botkyrka)[0]);
        assert.deepEqual(together, apart);
      }),
    ));
});

describe('contract functions refuse', () => {
  type Call = Parameters<typeof outcomePaymentInCell>;
  const refused: [what: string, call: Call, swedish: RegExp, english: RegExp][] = [
    ['text in a number', [[['abc']], ...botkyrka], /^värde ska vara ett tal, men är ”abc”/, /^value must be a number, but is “abc”/],
    ['a number as text', [[['14 700 000']], ...botkyrka], /^värde ska vara ett tal/, /^value must be a number/],
    ['true for a number', [[[true]], ...botkyrka], /^värde ska vara ett tal/, /^value must be a number/],
    ['a risk in per cent', [[[1]], 22_870_000, 8_405_100, 50], /^risknivå är 50, men ska vara från 0 till 1/, /^risk level is 50/],
    ['a risk below nothing', [[[1]], 22_870_000, 8_405_100, -0.01], /^risknivå är −0,01/, /^risk level is -0.01/],
    [
      'a price above the investment',
      [[[1]], 100, 101, 0.5],
      /^pris är 101, men får inte vara större än investering \(100\)/,
      /^price is 101/,
    ],
    ['an investment of nothing', [[[1]], 0, 0, 0.5], /^investering är 0, men ska vara större än 0/, /^investment is 0/],
    [
      'an error cell in a range',
      [[[1], ['#N/A']], ...botkyrka],
      /^värde, rad 2, innehåller felet #N\/A/,
      /^value, row 2, contains the error/,
    ],
    ['an error as Office gives it', [[[1], [{ code: '#REF!' }]], ...botkyrka], /felet #REF!/, /the error #REF!/],
    ['an empty cell in a range', [[[1], [null]], ...botkyrka], /^värde, rad 2, saknas/, /^value, row 2, is missing/],
    ['an argument that is missing', [[[1]], null, 1, 0.5], /^investering saknas/, /^investment is missing/],
    ['10^400', [[[Number('1e400')]], ...botkyrka], /^värde ska vara ett tal, men är ”Infinity”/, /^value must be a number/],
    ['NaN', [[[NaN]], ...botkyrka], /^värde ska vara ett tal, men är ”NaN”/, /^value must be a number/],
    ['a range for a single value', [[[1]], [[1], [2]], 1, 0.5], /^investering ska vara en enda cell/, /^investment must be a single cell/],
    ['a cap below one, as an empty cell on the desktop', [[[1]], ...botkyrka, 0], /^tak är 0, men ska vara minst 1/, /^cap is 0/],
    ['an empty range', [[[]], ...botkyrka], /^värde saknas/, /^value is missing/],
  ];
  for (const [what, call, swedish, english] of refused) {
    it(what, () => {
      assertRefused(() => outcomePaymentInCell(...call), swedish);
      inLanguage('en', () => assertRefused(() => outcomePaymentInCell(...call), english));
    });
  }

  it('ranges of different shapes', () => {
    assertRefused(() => activityPaymentInCell([[1], [2]], [[0.1], [0.2], [0.3]]), /^risknivå har 3 × 1 celler, men ska ha 2 × 1/);
  });

  it('a result that no cell can hold', () => {
    assertRefused(() => largestOutcomePaymentInCell([[1e308]], [[1]], 1e10), /^resultatet är för stort/);
  });

  it('a price above the investment, whatever the function', () => {
    assertRefused(() => supplierShareInCell(100, 101, [[0.5]]), /^pris är 101/);
    assertRefused(() => riskSharing([[1]], 100, 101, 0.5), /^pris är 101/);
  });

  it('several problems at once, the first three told', () => {
    assertRefused(
      () => outcomePaymentInCell([['a'], ['b'], ['c'], ['d']], ...botkyrka),
      /^värde, rad 1,.* värde, rad 2,.* värde, rad 3,[^.]*\.$/,
    );
  });
});
