import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakEvenInCell, investmentCaseInCell, sensitivityInCell } from '../../functions/investment';
import { inLanguage } from '../support/cell';
import { itRefuses } from '../support/refusals';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** 1 000 employees at 1 000 kr for three years; a tenth fewer of 6 days at 2 000 kr. */
const tenth = [1000, 1000, 3, 6, 0.1, 2000] as const;
const open = [1000, 1000, 3, 6] as const;

describe('BREAKEVEN', () => {
  it('gives days, days per employee, and the reduction', () => {
    assert.deepEqual(breakEvenInCell(1_000_000, 2000, 1000, 5), [[500, 0.5, 0.1]]);
  });

  it('leaves empty what it is not told enough for', () => {
    assert.deepEqual(breakEvenInCell(1_000_000, 2000, 1000), [[500, 0.5, '']]);
    assert.deepEqual(breakEvenInCell(1_000_000, 2000, null, null), [[500, '', '']]);
  });

  it('is nothing where nothing is invested', () => {
    assert.deepEqual(breakEvenInCell(0, 2000, 1000, 5), [[0, 0, 0]]);
  });
});

describe('INVESTERINGSCASE', () => {
  it('shows a row a year, the sum, the payback month and the break-even reduction', () => {
    assert.deepEqual(investmentCaseInCell(...tenth, 0.25), [
      ['År', 'Kostnad', 'Sparade dagar', 'Värde', 'Netto', 'Ackumulerat netto', 'Nuvärde'],
      [1, 1_000_000, 600, 1_200_000, 200_000, 200_000, 160_000],
      [2, 1_000_000, 600, 1_200_000, 200_000, 400_000, 128_000],
      [3, 1_000_000, 600, 1_200_000, 200_000, 600_000, 102_400],
      ['Totalt', 3_000_000, 1800, 3_600_000, 600_000, 600_000, 390_400],
      ['Återbetald månad', 30, '', '', '', '', ''],
      ['Minskning som bär kostnaden', 1 / 12, '', '', '', '', ''],
    ]);
  });

  it('takes the grant off each year’s cost', () => {
    const [, first, , , total, payback, breakEven] = investmentCaseInCell(...tenth, null, 400_000);
    assert.deepEqual([first?.[1], total?.[1], payback?.[1], breakEven?.[1]], [600_000, 1_800_000, 18, 0.05]);
  });

  it('says so when it is never paid back', () => {
    const never = [1000, 1000, 1, 6, -0.1, 2000] as const;
    assert.deepEqual(investmentCaseInCell(...never)[3]?.slice(0, 2), ['Återbetald månad', 'Inte inom perioden']);
    assert.deepEqual(
      inLanguage('en', () => investmentCaseInCell(...never).map(([first]) => first)),
      ['Year', 1, 'Total', 'Paid back in month', 'Break-even reduction'],
    );
    assert.equal(
      inLanguage('en', () => investmentCaseInCell(...never)[3]?.[1]),
      'Not within the period',
    );
  });

  it('is a rectangle, as a range must be', () => {
    for (const row of investmentCaseInCell(...tenth)) assert.equal(row.length, 7);
  });
});

describe('KÄNSLIGHET', () => {
  it('has reductions down and day values across, without headers', () => {
    const expected = [
      [-1_200_000, 600_000, 2_400_000],
      [600_000, 4_200_000, 7_800_000],
    ];
    assert.deepEqual(sensitivityInCell(...open, column(0.1, 0.2), [[1000, 2000, 3000]]), expected);
    assert.deepEqual(sensitivityInCell(...open, [[0.1, 0.2]], column(1000, 2000, 3000)), expected);
  });

  it('discounts where there is a rate', () => {
    assert.deepEqual(sensitivityInCell(...open, [[0.1]], [[2000]], 0.25), [[390_400]]);
  });

  it('gives in each cell what INVESTERINGSCASE sums up', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 20 }),
        (perCent, dayValue, rate) => {
          const [reduction, discount] = [perCent / 100, rate / 100];
          const [, , , , total] = investmentCaseInCell(...open, reduction, dayValue, discount);
          assert.deepEqual(sensitivityInCell(...open, [[reduction]], [[dayValue]], discount), [[total?.[6]]]);
        },
      ),
    ));
});

describe('BREAKEVEN refuses', () => {
  const refusing =
    (...given: Parameters<typeof breakEvenInCell>) =>
    () =>
      breakEvenInCell(...given);
  itRefuses([
    ['text for an investment', refusing('mycket', 1), /^investering ska vara ett tal, men är ”mycket”/, /^investment must be a number/],
    ['an investment below nothing', refusing(-1, 1), /^investering är −1, men ska vara minst 0/, /^investment is -1/],
    ['a day worth nothing', refusing(1, 0), /^schablonvärde är 0, men ska vara större än 0/, /^day value is 0/],
    ['no employees', refusing(1, 1, 0), /^anställda är 0, men ska vara större än 0/, /^employees is 0/],
    ['days at the start without employees', refusing(1, 1, null, 5), /^anställda saknas/, /^employees is missing/],
    ['no days at the start', refusing(1, 1, 1, 0), /^dagar per anställd från början är 0/, /^days per employee at the start is 0/],
    ['an error cell', refusing('#VALUE!', 1), /^investering innehåller felet #VALUE!/, /^investment contains the error/],
    ['a range', refusing(column(1, 2), 1), /^investering ska vara en enda cell/, /^investment must be a single cell/],
    ['10^400', refusing(Infinity, 1), /^investering ska vara ett tal/, /^investment must be a number/],
    ['more days than a cell can hold', refusing(1e308, 1e-10), /^resultatet är för stort/, /^the result is too large/],
  ]);
});

describe('INVESTERINGSCASE refuses', () => {
  const names = ['employees', 'cost', 'years', 'days', 'reduction', 'dayValue', 'rate', 'grant'] as const;
  const refusing = (changes: Partial<Record<(typeof names)[number], unknown>>) => () => {
    const whole = { employees: 1000, cost: 1000, years: 3, days: 6, reduction: 0.1, dayValue: 2000, rate: null, grant: null, ...changes };
    return investmentCaseInCell(...(names.map((name) => whole[name]) as Parameters<typeof investmentCaseInCell>));
  };
  itRefuses([
    ['text for employees', refusing({ employees: 'alla' }), /^anställda ska vara ett tal, men är ”alla”/, /^employees must be a number/],
    ['nobody', refusing({ employees: 0 }), /^anställda är 0, men ska vara större än 0/, /^employees is 0/],
    ['a cost below nothing', refusing({ cost: -1 }), /^kostnad per anställd och år är −1/, /^cost per employee and year is -1/],
    ['half a year', refusing({ years: 0.5 }), /^antal år ska vara ett heltal, men är 0,5/, /^years must be a whole number/],
    ['more years than a life', refusing({ years: 101 }), /^antal år är 101, men ska vara från 1 till 100/, /^years is 101/],
    ['no short days', refusing({ days: 0 }), /^korttidsdagar per anställd och år är 0/, /^short days per employee and year is 0/],
    [
      'a reduction in per cent',
      refusing({ reduction: 12 }),
      /^minskning är 12, men ska vara från −1 till 1/,
      /^reduction is 12, but must be from -1 to 1/,
    ],
    ['a day worth nothing', refusing({ dayValue: 0 }), /^schablonvärde är 0/, /^day value is 0/],
    ['a rate in per cent', refusing({ rate: 4 }), /^kalkylränta är 4, men ska vara från 0 till 1/, /^discount rate is 4/],
    ['a grant below nothing', refusing({ grant: -1 }), /^bidrag per år är −1/, /^grant a year is -1/],
    [
      'a grant larger than the cost',
      refusing({ grant: 1_000_001 }),
      /^bidrag per år är 1 000 001, men ska vara från 0 till 1 000 000/,
      /^grant a year is 1,000,001, but must be from 0 to 1,000,000/,
    ],
    ['an error cell', refusing({ dayValue: '#NAME?' }), /^schablonvärde innehåller felet #NAME\?/, /^day value contains the error/],
    ['what is missing', refusing({ reduction: null }), /^minskning saknas/, /^reduction is missing/],
    ['a range', refusing({ days: column(6, 7) }), /^korttidsdagar per anställd och år ska vara en enda cell/, /must be a single cell/],
    ['NaN', refusing({ cost: NaN }), /^kostnad per anställd och år ska vara ett tal/, /^cost per employee and year must be/],
    ['10^400', refusing({ cost: Infinity }), /^kostnad per anställd och år ska vara ett tal/, /^cost per employee and year must be/],
    ['sums that no cell can hold', refusing({ employees: 1e308 }), /^resultatet är för stort/, /^the result is too large/],
  ]);
});

describe('KÄNSLIGHET refuses', () => {
  const refusing = (reductions: unknown[][], dayValues: unknown[][], rate?: unknown) => () =>
    sensitivityInCell(...open, reductions, dayValues, rate);
  itRefuses([
    [
      'a reduction in per cent, in its row',
      refusing(column(0.1, 12), [[1]]),
      /^minskningar, rad 2, är 12, men ska vara från −1 till 1/,
      /^reductions, row 2, is 12/,
    ],
    [
      'a day worth nothing, in its column',
      refusing([[0.1]], [[1, 0]]),
      /^schablonvärden, rad 1, kolumn 2, är 0/,
      /^day values, row 1, column 2, is 0/,
    ],
    [
      'a block of reductions',
      refusing(
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        [[1]],
      ),
      /^minskningar har 2 kolumner, men ska ha 1/,
      /^reductions has 2 columns/,
    ],
    ['an empty cell', refusing(column(0.1, null), [[1]]), /^minskningar, rad 2, saknas/, /^reductions, row 2, is missing/],
    ['an error cell', refusing([['#NUM!']], [[1]]), /^minskningar innehåller felet #NUM!/, /^reductions contains the error/],
    ['text', refusing([['tio procent']], [[1]]), /^minskningar ska vara ett tal/, /^reductions must be a number/],
    ['a rate below nothing', refusing([[0.1]], [[1]], -0.01), /^kalkylränta är −0,01/, /^discount rate is -0.01/],
    ['a net that no cell can hold', refusing([[0.1]], [[1e307]]), /^resultatet är för stort/, /^the result is too large/],
  ]);
});
