import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concentrationInCell, savedDaysIntervalInCell } from '../../functions/followup';
import { itRefusesCalls } from '../support/refusals';

describe('KONCENTRATION in a cell', () => {
  it('takes a column, a row or a rectangle: a cell an employee', () => {
    assert.equal(concentrationInCell([[8], [1], [1], [0], [0]]), 0.8);
    assert.equal(concentrationInCell([[8, 1, 1, 0, 0]]), 0.8);
    assert.equal(
      concentrationInCell(
        [
          [8, 1],
          [2, 0],
        ],
        0.5,
      ),
      10 / 11,
    );
  });

  it('takes another top', () => assert.equal(concentrationInCell([[6], [3], [1]], 1), 1));

  it('does not depend on who stands where', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }), (quarters) => {
        const column = [...quarters, 1].map((quarter) => [quarter / 4]);
        assert.equal(concentrationInCell([...column].reverse()), concentrationInCell(column));
      }),
    ));
});

describe('KONCENTRATION refuses', () => {
  itRefusesCalls(concentrationInCell, [
    ['days of nobody', [[[0], [0]]], /^dagar per anställd har inga dagar över 0/, /^days per employee has no days above 0/, '#N/A'],
    ['an empty cell', [[[1], [null]]], /^dagar per anställd, rad 2, saknas/, /^days per employee, row 2, is missing/],
    ['an empty range', [[[]]], /^dagar per anställd saknas/, /^days per employee is missing/],
    ['days below 0', [[[-1]]], /^dagar per anställd är −1, men ska vara från 0 till 3 660/, /^days per employee is -1/],
    ['more days than years have', [[[1e300]]], /^dagar per anställd är .* men ska vara från 0 till 3 660/, /^days per employee is/],
    ['text', [[['två']]], /^dagar per anställd ska vara ett tal, men är ”två”/, /^days per employee must be a number/],
    ['true', [[[true]]], /^dagar per anställd ska vara ett tal/, /^days per employee must be a number/],
    ['an error', [[['#DIV/0!']]], /^dagar per anställd innehåller felet #DIV\/0!/, /^days per employee contains the error/],
    ['NaN', [[[NaN]]], /^dagar per anställd ska vara ett tal/, /^days per employee must be a number/],
    ['10^400', [[[Number('1e400')]]], /^dagar per anställd ska vara ett tal/, /^days per employee must be a number/],
    ['a top of nobody', [[[1]], 0], /^andel i toppen är 0, men ska vara större än 0/, /^top share is 0/],
    ['a top in per cent', [[[1]], 20], /^andel i toppen är 20/, /^top share is 20/],
    ['several tops', [[[1]], [[0.1], [0.2]]], /^andel i toppen ska vara en enda cell/, /^top share must be a single cell/],
  ]);
});

const units = [['Norr'], ['Söder'], ['Öster'], ['Väster']];
const actual = [[0.5], [0.7], [0.4], [0.6]];
const employees = [[100], [50], [80], [60]];

describe('SPARADE_DAGAR_INTERVALL in a cell', () => {
  it('gives low, estimate and high in a row', () => {
    const [row = []] = savedDaysIntervalInCell(units, actual, [[0.6]], employees);
    assert.equal(row.length, 3);
    assert.equal(row[1], 21);
    assert.ok(row[0] < row[1] && row[1] < row[2]);
  });

  it('gives the same again, and another interval with another seed or level', () => {
    const once = savedDaysIntervalInCell(units, actual, [[0.6]], employees);
    assert.deepEqual(savedDaysIntervalInCell(units, actual, [[0.6]], employees, 0.9, 1), once);
    assert.notDeepEqual(savedDaysIntervalInCell(units, actual, [[0.6]], employees, 0.5), once);
  });

  it('takes codes for names, and a unit in several rows', () => {
    assert.deepEqual(savedDaysIntervalInCell([[10], [20], [10], [20]], [[0.5]], [[0.6]], [[50]]), [[20, 20, 20]]);
  });
});

describe('SPARADE_DAGAR_INTERVALL refuses', () => {
  const call = (changes: Partial<Record<number, unknown>>): unknown[] =>
    Object.assign([units, actual, [[0.6]], employees] as unknown[], changes);
  itRefusesCalls(savedDaysIntervalInCell, [
    ['one unit', call({ 0: [['Norr']] }), /^enhet har 1 enhet, men osäkerheten kan bedömas först från 2/, /^unit has 1 unit/, '#N/A'],
    ['a unit without a name', call({ 0: [['a'], ['b'], [null], ['d']] }), /^enhet, rad 3, saknas/, /^unit, row 3, is missing/],
    ['a name of spaces', call({ 0: [['a'], ['b'], ['  '], ['d']] }), /^enhet, rad 3, saknas/, /^unit, row 3, is missing/],
    ['an error for a unit', call({ 0: [['a'], ['#NAME?'], ['c'], ['d']] }), /^enhet, rad 2, innehåller felet #NAME\?/, /^unit, row 2/],
    ['absence below 0', call({ 2: [[-1]] }), /^referens är −1, men ska vara minst 0/, /^reference is -1/],
    ['text for absence', call({ 1: [['mycket']] }), /^utfall ska vara ett tal/, /^actual must be a number/],
    ['an empty cell', call({ 3: [[1], [2], [null], [4]] }), /^anställda, rad 3, saknas/, /^employees, row 3, is missing/],
    ['rows of different number', call({ 1: [[1], [2]] }), /^utfall har 2 × 1 celler, men ska ha 4 × 1/, /^actual has 2 × 1/],
    ['units across', call({ 0: [['a', 'b']] }), /^enhet har 2 kolumner, men ska ha 1/, /^unit has 2 columns/],
    ['a level of one', call({ 4: 1 }), /^konfidensnivå är 1, men ska vara från 0,01 till 0,999/, /^confidence level is 1/],
    ['a level in per cent', call({ 4: 90 }), /^konfidensnivå är 90/, /^confidence level is 90/],
    ['half a seed', call({ 5: 0.5 }), /^frö ska vara ett heltal/, /^seed must be a whole number/],
    ['a seed too large', call({ 5: 1e10 }), /^frö är 10 000 000 000/, /^seed is 10,000,000,000/],
    ['NaN', call({ 1: [[NaN]] }), /^utfall ska vara ett tal/, /^actual must be a number/],
    ['10^400', call({ 1: [[Number('1e400')]] }), /^utfall ska vara ett tal/, /^actual must be a number/],
    ['more than a cell can hold', call({ 2: [[1e200]], 3: [[1e200]] }), /^resultatet är för stort/, /^the result is too large/],
  ]);
});
