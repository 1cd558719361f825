import assert from 'node:assert/strict';
import { engagementInCell, productionLossInCell } from '../../functions/wellbeing';
import { itRefuses } from '../support/refusals';

const nine = (answer: unknown) => Array.from({ length: 9 }, () => answer);
const rows = (count: number, row: unknown[]) => Array.from({ length: count }, () => row);

describe('PRODUKTIONSBORTFALL', () => {
  it('takes work environment, a full-time year and the affected where nothing else is said', () => {
    assert.equal(productionLossInCell(100, 0.4, 5, 200), 12_934_400);
    assert.equal(productionLossInCell(100, 0.4, 5, 200, null, null, null), 12_934_400);
    assert.equal(productionLossInCell(100, 0.4, 5, 200, 1.72, 1880, 'berörda'), 12_934_400);
  });

  it('does not multiply the share again into a mean over all', () => {
    for (const all of ['alla', 'Alla', ' ALL ', 'all']) assert.equal(productionLossInCell(100, 0.4, 5, 200, 1, 1000, all), 10_000_000);
    for (const affected of ['berörda', 'BERÖRDA', 'affected'])
      assert.equal(productionLossInCell(100, 0.4, 5, 200, 1, 1000, affected), 4_000_000);
  });
});

describe('HME', () => {
  it('gives motivation, leadership, steering and the total', () => {
    assert.deepEqual(engagementInCell(rows(10, [5, 5, 5, 3, 3, 3, 1, 1, 1])), [[100, 50, 0, 50]]);
  });

  it('takes an empty cell as no answer, as each Excel gives it', () => {
    for (const empty of [null, '', 0]) {
      const some = [...rows(10, nine(4)), ...rows(5, [empty, 4, 4, 4, 4, 4, 4, 4, 4]), nine(empty)];
      assert.deepEqual(engagementInCell(some), [[75, 75, 75, 75]]);
    }
  });
});

describe('HME of means', () => {
  // By hand: (4,5 * 30 + 3,5 * 10) / 40 = 4,25 to the first statement, 81,25; 4 is 75 and 5 is 100. With equal groups: 4, 75.
  const means = [
    [4.5, 4, 4, 4, 4, 4, 5, 4, 4],
    [3.5, 4, 4, 4, 4, 4, 5, 4, 4],
  ];
  const rounded = (result: unknown[][]) => result.map((row) => row.map((index) => Math.round(Number(index) * 100) / 100));

  it('weighs each by how many it is of', () => {
    assert.deepEqual(rounded(engagementInCell(means, [[30], [10]])), [[77.08, 75, 83.33, 78.47]]);
  });

  it('takes one number for all', () => {
    assert.deepEqual(rounded(engagementInCell(means, [[5]])), [[75, 75, 83.33, 77.78]]);
  });

  const refusing =
    (respondents: unknown, given: unknown = means) =>
    () =>
      engagementInCell(given as unknown[][], respondents as unknown[][]);
  itRefuses([
    ['fewer than ten in all', refusing([[5], [4]]), /^svar, kolumn 1, har 9 svar/, /^answers, column 1, has 9 answers/, '#N/A'],
    ['other rows than the means have', refusing([[30], [10], [10]]), /^antal svarande har 3 × 1 celler/, /^respondents has 3 × 1 cells/],
    ['respondents across', refusing([[30, 10]]), /^antal svarande har 2 kolumner/, /^respondents has 2 columns/],
    ['half a respondent', refusing([[30], [10.5]]), /^antal svarande, rad 2, ska vara ett heltal/, /^respondents, row 2, must be a whole/],
    ['respondents below nothing', refusing([[30], [-1]]), /^antal svarande, rad 2, är −1/, /^respondents, row 2, is -1/],
    [
      'a mean above five',
      refusing([[30]], [[5.1, 4, 4, 4, 4, 4, 4, 4, 4]]),
      /^svar, rad 1, kolumn 1, är 5,1/,
      /^answers, row 1, column 1, is 5.1/,
    ],
    [
      'respondents in words',
      refusing([['tio'], [10]]),
      /^antal svarande, rad 1, ska vara ett tal/,
      /^respondents, row 1, must be a number/,
    ],
  ]);
});

describe('PRODUKTIONSBORTFALL refuses', () => {
  const refusing =
    (...given: unknown[]) =>
    () =>
      productionLossInCell(...(given as Parameters<typeof productionLossInCell>));
  itRefuses([
    ['text for employees', refusing('x', 0.4, 5, 200), /^anställda ska vara ett tal, men är ”x”/, /^employees must be a number/],
    ['employees below nothing', refusing(-1, 0.4, 5, 200), /^anställda är −1/, /^employees is -1/],
    ['a share in per cent', refusing(100, 40, 5, 200), /^andel berörda är 40, men ska vara från 0 till 1/, /^share affected is 40/],
    ['an effect above ten', refusing(100, 0.4, 11, 200), /^påverkan är 11, men ska vara från 0 till 10/, /^effect is 11/],
    ['a wage below nothing', refusing(100, 0.4, 5, -1), /^arbetskraftskostnad per timme är −1/, /^hourly labour cost is -1/],
    ['a multiplier below nothing', refusing(100, 0.4, 5, 200, -1), /^multiplikator är −1/, /^multiplier is -1/],
    ['more hours than a year has', refusing(100, 0.4, 5, 200, 1, 8785), /^timmar per år är 8 785/, /^hours a year is 8,785/],
    [
      'an unknown denominator',
      refusing(100, 0.4, 5, 200, 1, 1, 'några'),
      /^nämnare är ”några”, men ska vara något av berörda, alla/,
      /^denominator is “några”, but must be one of berörda, alla, affected, all/,
    ],
    ['an error cell', refusing('#DIV/0!', 0.4, 5, 200), /^anställda innehåller felet #DIV\/0!/, /^employees contains the error/],
    ['what is missing', refusing(100, null, 5, 200), /^andel berörda saknas/, /^share affected is missing/],
    ['a range', refusing(100, [[0.4], [0.5]], 5, 200), /^andel berörda ska vara en enda cell/, /^share affected must be a single cell/],
    ['NaN', refusing(100, NaN, 5, 200), /^andel berörda ska vara ett tal/, /^share affected must be a number/],
    ['10^400', refusing(100, 0.4, 5, Infinity), /^arbetskraftskostnad per timme ska vara ett tal/, /^hourly labour cost must be/],
    ['a loss that no cell can hold', refusing(1e200, 1, 10, 1e200), /^resultatet är för stort/, /^the result is too large/],
  ]);
});

describe('HME refuses', () => {
  const refusing = (answers: unknown) => () => engagementInCell(answers as unknown[][]);
  const withOne = (answer: unknown) => refusing([...rows(10, nine(3)), [3, answer, 3, 3, 3, 3, 3, 3, 3]]);
  itRefuses([
    [
      'to show fewer than ten answers',
      refusing(rows(9, nine(3))),
      /^svar, kolumn 1, har 9 svar\. Resultatet visas först från 10 svar/,
      /^answers, column 1, has 9 answers\. The result is shown from 10 answers on/,
      '#N/A',
    ],
    [
      'to show a statement that too few answered',
      refusing([...rows(9, nine(3)), [3, 3, 3, 3, 3, 3, null, 3, 3]]),
      /^svar, kolumn 7, har 9 svar/,
      /^answers, column 7, has 9 answers/,
      '#N/A',
    ],
    ['an answer above five', withOne(6), /^svar, rad 11, kolumn 2, är 6, men ska vara från 1 till 5/, /^answers, row 11, column 2, is 6/],
    ['an answer below one', withOne(-1), /^svar, rad 11, kolumn 2, är −1/, /^answers, row 11, column 2, is -1/],
    ['half an answer', withOne(3.5), /^svar, rad 11, kolumn 2, ska vara ett heltal, men är 3,5/, /must be a whole number/],
    ['an answer in words', withOne('instämmer'), /^svar, rad 11, kolumn 2, ska vara ett tal, men är ”instämmer”/, /must be a number/],
    ['an error cell', withOne('#N/A'), /^svar, rad 11, kolumn 2, innehåller felet #N\/A/, /contains the error #N\/A/],
    ['NaN', withOne(NaN), /^svar, rad 11, kolumn 2, ska vara ett tal/, /must be a number/],
    ['10^400', withOne(Infinity), /^svar, rad 11, kolumn 2, ska vara ett tal/, /must be a number/],
    ['true for an answer', withOne(true), /^svar, rad 11, kolumn 2, ska vara ett tal/, /must be a number/],
    [
      'eight columns',
      refusing(rows(10, nine(3).slice(1))),
      /^svar har 8 kolumner, men ska ha 9/,
      /^answers has 8 columns, but must have 9/,
    ],
    ['an empty range', refusing([[]]), /^svar saknas/, /^answers is missing/],
  ]);
});
