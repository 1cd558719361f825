import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extrapolatedInCell, savedDaysInCell, savedValueInCell, trendAdjustedInCell } from '../../functions/outcome';
import { itRefuses } from '../support/refusals';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const one = (cell: unknown) => [[cell]];

describe('outcome functions in a cell', () => {
  it('adjust a column by columns, or by a single reference', () => {
    assert.deepEqual(trendAdjustedInCell(column(0.5, 0.6), column(9, 12), column(10, 10)), column(0.55, 0.48));
    assert.deepEqual(trendAdjustedInCell(column(0.5, 0.6), column(9, 12), one(10)), column(0.55, 0.48));
  });

  it('adjust by the second method where it is asked for', () => {
    assert.deepEqual(trendAdjustedInCell(one(0.6), one(12), one(10), 2), one(0.5));
    assert.deepEqual(trendAdjustedInCell(one(0.6), one(12), one(10), one('2')), one(0.5));
    for (const first of [1, '1', null, undefined]) assert.deepEqual(trendAdjustedInCell(one(0.6), one(12), one(10), first), one(0.48));
  });

  it('sum the saved days of months in a column, a row or a single cell', () => {
    assert.equal(savedDaysInCell(column(0.5, 0.7), column(0.6, 0.6), column(6000, 5000)), 100);
    assert.equal(savedDaysInCell([[0.5, 0.7]], [[0.6, 0.6]], [[6000, 5000]]), 100);
    assert.equal(savedDaysInCell(column(0.5, 0.7), one(0.6), one(1000)), 0);
    assert.equal(savedDaysInCell(one(0.5), one(0.6), one(6000)), 600);
  });

  it('adjust the saved days where both indexes are given', () => {
    assert.equal(savedDaysInCell(one(0.5), one(0.6), one(6000), one(9), one(10)), 300);
    assert.equal(savedDaysInCell(one(0.5), one(0.6), one(6000), one(8), one(10), 2), -150);
    assert.equal(savedDaysInCell(one(0.5), one(0.6), one(6000), null as never, one(null)), 600);
  });

  it('price days, also those that were lost', () => {
    assert.deepEqual(savedValueInCell(column(100, -100), one(1765)), column(176_500, -176_500));
  });

  it('hold a window to a whole period, forwards and back', () => {
    assert.deepEqual(extrapolatedInCell(column(-0.82, 7_990_000), 16, 36), column(-1.845, 17_977_500));
    assert.deepEqual(extrapolatedInCell(one(36_000), 36, 16), one(16_000));
  });

  it('never show the nought that Excel does not have', () => {
    assert.ok(Object.is(savedValueInCell(one(-1), one(0))[0]?.[0], 0));
  });
});

describe('outcome functions in a range', () => {
  const amount = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
  const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 8 });

  it('give the same as cell by cell', () =>
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 2), (given, method) => {
        const [actual, index, reference] = [0, 1, 2].map((place) => given.map((row) => [row[place]]));
        assert.deepEqual(
          trendAdjustedInCell(actual ?? [], index ?? [], reference ?? [], method),
          given.map(([a, x, r]) => trendAdjustedInCell(one(a), one(x), one(r), method)[0]),
        );
        assert.deepEqual(
          savedValueInCell(actual ?? [], index ?? []),
          given.map(([days, value]) => savedValueInCell(one(days), one(value))[0]),
        );
        assert.deepEqual(
          extrapolatedInCell(actual ?? [], 16, 36),
          given.map(([days]) => extrapolatedInCell(one(days), 16, 36)[0]),
        );
      }),
    ));
});

describe('TRENDJUSTERA refuses', () => {
  const adjust = (actual: unknown, index: unknown, reference: unknown, method?: unknown) => () =>
    trendAdjustedInCell(one(actual), one(index), one(reference), method);
  itRefuses([
    ['text in a number', adjust('abc', 9, 10), /^utfall ska vara ett tal, men är ”abc”/, /^actual must be a number, but is “abc”/],
    ['a number as text', adjust('0,5', 9, 10), /^utfall ska vara ett tal/, /^actual must be a number/],
    ['absence below nothing', adjust(-0.1, 9, 10), /^utfall är −0,1, men ska vara minst 0/, /^actual is -0.1, but must be at least 0/],
    ['an index of nothing', adjust(0.5, 0, 10), /^index är 0, men ska vara större än 0/, /^index is 0, but must be above 0/],
    ['a reference of nothing', adjust(0.5, 9, 0), /^referensindex är 0, men ska vara större än 0/, /^reference index is 0/],
    ['an error cell', adjust('#N/A', 9, 10), /^utfall innehåller felet #N\/A/, /^actual contains the error #N\/A/],
    ['an empty cell', adjust(null, 9, 10), /^utfall saknas/, /^actual is missing/],
    ['10^400', adjust(Infinity, 9, 10), /^utfall ska vara ett tal, men är ”Infinity”/, /^actual must be a number/],
    ['NaN', adjust(0.5, NaN, 10), /^index ska vara ett tal, men är ”NaN”/, /^index must be a number/],
    ['a third method', adjust(0.5, 9, 10, 3), /^metod är ”3”, men ska vara något av 1, 2/, /^method is “3”, but must be one of 1, 2/],
    [
      'ranges of different lengths',
      () => trendAdjustedInCell(column(1, 2), column(9, 9, 9), one(10)),
      /^index har 3 × 1 celler, men ska ha 2 × 1/,
      /^index has 3 × 1 cells/,
    ],
    [
      'an empty cell in a range, in its row',
      () => trendAdjustedInCell(column(1, null), one(9), one(10)),
      /^utfall, rad 2, saknas/,
      /^actual, row 2, is missing/,
    ],
    ['a result that no cell can hold', adjust(1e308, 1, 1e-5, 1), /^resultatet är för stort/, /^the result is too large/],
  ]);
});

describe('SPARADE_DAGAR refuses', () => {
  const save =
    (...given: unknown[]) =>
    () =>
      savedDaysInCell(...(given as Parameters<typeof savedDaysInCell>));
  itRefuses([
    ['an index without its reference', save(one(1), one(1), one(1), one(9)), /^referensindex saknas/, /^reference index is missing/],
    ['a reference index alone', save(one(1), one(1), one(1), null, one(9)), /^index saknas/, /^index is missing/],
    [
      'text for employees',
      save(one(1), one(1), one('många')),
      /^anställda ska vara ett tal, men är ”många”/,
      /^employees must be a number/,
    ],
    ['employees below nothing', save(one(1), one(1), one(-1)), /^anställda är −1, men ska vara minst 0/, /^employees is -1/],
    ['absence below nothing', save(one(-1), one(1), one(1)), /^utfall är −1/, /^actual is -1/],
    ['a reference below nothing', save(one(1), one(-1), one(1)), /^referens är −1/, /^reference is -1/],
    ['an error cell', save(column(1, '#DIV/0!'), one(1), one(1)), /^utfall, rad 2, innehåller felet #DIV\/0!/, /^actual, row 2, contains/],
    [
      'a gap in the index',
      save(column(1, 1), one(1), one(1), column(9, null), one(9)),
      /^index, rad 2, saknas/,
      /^index, row 2, is missing/,
    ],
    [
      'rows of different lengths',
      save(column(1, 2), column(1, 2, 3), one(1)),
      /^referens har 3 × 1 celler, men ska ha 2 × 1/,
      /^reference has 3 × 1/,
    ],
    ['a column beside a row', save(column(1, 2), [[1, 2]], one(1)), /^referens har 1 × 2 celler/, /^reference has 1 × 2/],
    ['a method in words', save(one(1), one(1), one(1), null, null, 'kvot'), /^metod är ”kvot”/, /^method is “kvot”/],
    ['NaN', save(one(NaN), one(1), one(1)), /^utfall ska vara ett tal/, /^actual must be a number/],
    ['a sum that no cell can hold', save(one(0), one(1e308), one(1e10)), /^resultatet är för stort/, /^the result is too large/],
  ]);
});

describe('SPARAT_VÄRDE and FRAMSKRIVNING refuse', () => {
  const extrapolate = (amount: unknown, measured: unknown, all: unknown) => () => extrapolatedInCell(one(amount), measured, all);
  itRefuses([
    ['text for days', () => savedValueInCell(one('x'), one(1)), /^dagar ska vara ett tal/, /^days must be a number/],
    ['a day value below nothing', () => savedValueInCell(one(1), one(-1)), /^schablonvärde är −1/, /^day value is -1/],
    ['an error for a day value', () => savedValueInCell(one(1), one('#REF!')), /felet #REF!/, /the error #REF!/],
    ['a value that no cell can hold', () => savedValueInCell(one(1e200), one(1e200)), /^resultatet är för stort/, /^the result is too/],
    ['text for an amount', extrapolate('x', 16, 36), /^belopp ska vara ett tal/, /^amount must be a number/],
    ['no measured month', extrapolate(1, 0, 36), /^uppmätta månader är 0, men ska vara minst 1/, /^measured months is 0/],
    ['half a month', extrapolate(1, 16.5, 36), /^uppmätta månader ska vara ett heltal, men är 16,5/, /^measured months must be a whole/],
    ['no month at all', extrapolate(1, 16, 0), /^alla månader är 0/, /^all months is 0/],
    ['months left out', extrapolate(1, 16, null), /^alla månader saknas/, /^all months is missing/],
    [
      'a range for a count',
      extrapolate(1, column(16, 17), 36),
      /^uppmätta månader ska vara en enda cell/,
      /^measured months must be a single/,
    ],
    ['10^400', extrapolate(Infinity, 16, 36), /^belopp ska vara ett tal/, /^amount must be a number/],
  ]);
});
