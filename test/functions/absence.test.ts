import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spellNetDaysInCell, statutoryAbsenceInCell } from '../../functions/absence';
import { inLanguage } from '../support/cell';
import { itRefusesCalls } from '../support/refusals';

/** 4 March 2019, a Monday. */
const monday = 43_528;

describe('SJUKFALLSDAGAR in a cell', () => {
  it('answers a column with a column', () => {
    assert.deepEqual(spellNetDaysInCell([[monday], [monday]], [[monday + 4], [monday + 13]]), [[5], [10]]);
  });

  it('counts the days of a class', () => {
    const march = (fromDay: unknown, toDay: unknown) => spellNetDaysInCell([[monday]], [[monday + 100]], undefined, fromDay, toDay);
    assert.deepEqual([march(1, 14), march(15, 90), march(91, 999)], [[[10]], [[55]], [[8]]]);
  });

  it('counts the days of a month, given as a day of it or as text', () => {
    for (const month of ['2019-03', 'mar 2019', monday + 20, '2019-03-01']) {
      assert.deepEqual(spellNetDaysInCell([['2019-02-27']], [['2019-03-05']], [[0.5]], 1, 14, month), [[1.5]]);
    }
  });

  it('counts public holidays on weekdays or not, as it is told', () => {
    const easter = (holidays?: unknown) =>
      spellNetDaysInCell([['2018-03-26']], [['2018-04-06']], undefined, undefined, undefined, undefined, holidays);
    for (const counted of [undefined, null, '', 'räknas', 'Counted', [['räknas']]]) assert.deepEqual(easter(counted), [[10]]);
    for (const left of ['räknas inte', 'RÄKNAS INTE', 'not counted', [['räknas inte']]]) assert.deepEqual(easter(left), [[8]]);
  });

  it('gives 0 for a spell outside the month or the class', () => {
    assert.deepEqual(spellNetDaysInCell([[monday]], [[monday]], [[1]], 2, 14), [[0]]);
    assert.deepEqual(spellNetDaysInCell([[monday]], [[monday]], [[1]], 1, 14, '2019-04'), [[0]]);
    assert.deepEqual(spellNetDaysInCell([[monday + 5]], [[monday + 6]]), [[0]]);
  });

  it('gives the same in ranges as spell by spell', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(500), fc.nat(120), fc.nat(100)), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (spells, fromDay) => {
          const calls = spells.map(([start, length, percent]) => [monday + start, monday + start + length, percent / 100]);
          const column = (place: number) => calls.map((call) => [call[place]]);
          assert.deepEqual(
            spellNetDaysInCell(column(0), column(1), column(2), fromDay, 90),
            calls.map(([start, end, extent]) => spellNetDaysInCell([[start]], [[end]], [[extent]], fromDay, 90)[0]),
          );
        },
      ),
    ));
});

describe('SJUKFALLSDAGAR refuses', () => {
  itRefusesCalls(spellNetDaysInCell, [
    ['an end before the start', [[[monday]], [[monday - 1]]], /^slut är 2019-03-03, men får inte ligga före start/, /^end is 2019-03-03/],
    ['an end that is not there', [[[monday]], [[null]]], /^slut saknas/, /^end is missing/],
    ['text for a day', [[['igår']], [[monday]]], /^start ska vara ett datum från 1 mars 1900/, /^start must be a date/],
    ['a day before 1900', [[['1899-12-31']], [[monday]]], /^start ska vara ett datum från 1 mars 1900/, /^start must be a date/],
    ['an empty day, as 0 on the desktop', [[[0]], [[monday]]], /^start ska vara ett datum/, /^start must be a date/],
    ['an error for a day', [[[monday]], [['#N/A']]], /^slut innehåller felet #N\/A/, /^end contains the error/],
    ['an endless day', [[[monday]], [[Number('1e400')]]], /^slut ska vara ett datum/, /^end must be a date/],
    ['an extent in per cent', [[[monday]], [[monday]], [[50]]], /^omfattning är 50, men ska vara från 0 till 1/, /^extent is 50/],
    ['an extent below 0', [[[monday]], [[monday]], [[-0.5]]], /^omfattning är −0,5/, /^extent is -0.5/],
    ['text for an extent', [[[monday]], [[monday]], [['hel']]], /^omfattning ska vara ett tal, men är ”hel”/, /^extent must be a number/],
    ['NaN for an extent', [[[monday]], [[monday]], [[NaN]]], /^omfattning ska vara ett tal/, /^extent must be a number/],
    [
      'half a day number',
      [[[monday]], [[monday]], null, 1.5],
      /^från dag ska vara ett heltal, men är 1,5/,
      /^from day must be a whole number/,
    ],
    ['a day number of 0', [[[monday]], [[monday]], null, 0], /^från dag är 0, men ska vara minst 1/, /^from day is 0/],
    ['a class that ends before it begins', [[[monday]], [[monday]], null, 20], /^till dag är 14, men ska vara minst 20/, /^to day is 14/],
    ['something that is no month', [[[monday]], [[monday]], null, 1, 14, 'mårs'], /^månad ska vara en månad/, /^month must be a month/],
    [
      'another word for public holidays',
      [[[monday]], [[monday]], null, null, null, null, 'nej'],
      /^helgdagar är ”nej”, men ska vara något av räknas, räknas inte/,
      /^public holidays is/,
    ],
    [
      'a number for public holidays',
      [[[monday]], [[monday]], null, null, null, null, 0],
      /^helgdagar är ”0”, men ska vara något av räknas, räknas inte/,
      /^public holidays/,
    ],
    [
      'an error for public holidays',
      [[[monday]], [[monday]], null, null, null, null, '#N/A'],
      /^helgdagar innehåller felet #N\/A/,
      /^public holidays contains/,
    ],
    [
      'several months',
      [[[monday]], [[monday]], null, 1, 14, [['2019-03'], ['2019-04']]],
      /^månad ska vara en enda cell/,
      /^month must be a/,
    ],
    [
      'different lengths',
      [
        [[monday], [monday]],
        [[monday], [monday], [monday]],
      ],
      /^slut har 3 × 1 celler, men ska ha 2 × 1/,
      /^end has 3 × 1/,
    ],
  ]);
});

/** Twelve women of 40, of whom one is ill for 240 hours, 120 of them in a long spell. */
const hours = [[240], ...Array.from({ length: 11 }, () => [0])];
const longHours = [[120], ...Array.from({ length: 11 }, () => [0])];

describe('SJUKTAL in a cell', () => {
  it('names the seven figures, and those that are hidden or do not exist', () => {
    const ages = hours.map((_, place) => [place < 2 ? 20 : 40]);
    assert.deepEqual(statutoryAbsenceInCell(hours, [[2000]], longHours, [['K']], ages), [
      ['Total sjukfrånvaro', 0.01],
      ['Andel i sjukfall från 60 dagar', 0.5],
      ['Kvinnor', 0.01],
      ['Män', 'saknas'],
      ['29 år och yngre', 'döljs'],
      ['30-49 år', 'döljs'],
      ['50 år och äldre', 'saknas'],
    ]);
  });

  it('answers in English, and knows the sexes in both languages', () => {
    for (const woman of ['K', 'kvinna', 'Woman', ' f ', 'KVINNOR']) {
      const figures = inLanguage('en', () => statutoryAbsenceInCell(hours, [[2000]], longHours, [[woman]], [[40]]));
      assert.deepEqual(figures.slice(2, 4), [
        ['Women', 0.01],
        ['Men', 'none'],
      ]);
    }
  });
});

describe('SJUKTAL refuses', () => {
  const one = [[1]];
  itRefusesCalls(statutoryAbsenceInCell, [
    [
      'more sick hours than ordinary',
      [[[3]], [[2]], [[0]], [['K']], [[40]]],
      /^timmar, rad 1, är 3, .* ordinarie timmar \(2\)/,
      /^hours, row 1/,
    ],
    [
      'more long hours than sick hours',
      [[[1], [1]], [[2], [2]], [[1], [2]], [['K']], [[40]]],
      /^timmar i sjukfall från 60 dagar, rad 2, är 2, men får inte vara större än timmar \(1\)/,
      /^hours of spells from 60 days, row 2, is 2/,
    ],
    [
      'a sex that is not known',
      [one, one, one, [['X']], [[40]]],
      /^kön är ”X”, men ska vara något av kvinna, man/,
      /^sex is “X”.*woman, man/,
    ],
    ['an empty sex', [[[1], [1]], one, one, [['K'], [null]], [[40]]], /^kön, rad 2, saknas/, /^sex, row 2, is missing/],
    ['an error for a sex', [one, one, one, [['#REF!']], [[40]]], /^kön innehåller felet #REF!/, /^sex contains the error #REF!/],
    ['half years', [one, one, one, [['K']], [[40.5]]], /^ålder ska vara ett heltal/, /^age must be a whole number/],
    ['an age of 200', [one, one, one, [['K']], [[200]]], /^ålder är 200, men ska vara från 0 till 120/, /^age is 200/],
    ['hours below 0', [[[-1]], one, one, [['K']], [[40]]], /^timmar är −1/, /^hours is -1/],
    [
      'more hours than a year has',
      [one, [[9000]], one, [['K']], [[40]]],
      /^ordinarie timmar är 9 000, men ska vara/,
      /^ordinary hours is 9,000/,
    ],
    ['text for hours', [[['åtta']], one, one, [['K']], [[40]]], /^timmar ska vara ett tal/, /^hours must be a number/],
    ['endless hours', [[[Infinity]], one, one, [['K']], [[40]]], /^timmar ska vara ett tal/, /^hours must be a number/],
    ['NaN', [[[NaN]], one, one, [['K']], [[40]]], /^timmar ska vara ett tal/, /^hours must be a number/],
    ['rows of different number', [[[0], [0]], one, [[0]], [['K'], ['M'], ['K']], [[40]]], /^kön har 3 × 1 celler/, /^sex has 3 × 1 cells/],
    ['employees across', [[[0, 0]], one, [[0]], [['K']], [[40]]], /^timmar har 2 kolumner, men ska ha 1/, /^hours has 2 columns/],
  ]);
});
