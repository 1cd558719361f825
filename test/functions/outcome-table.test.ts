import assert from 'node:assert/strict';
import fc from 'fast-check';
import { savedDaysInCell } from '../../functions/outcome';
import { outcomeTableInCell } from '../../functions/outcome-table';
import { dayOf } from '../../src/values/day';
import { inLanguage } from '../support/cell';
import { itRefuses } from '../support/refusals';

type Arguments = Parameters<typeof outcomeTableInCell>;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const november2018 = 43_405;
const december2018 = 43_435;
const january2019 = 43_466;

const given = {
  months: column('2018-11', '2018-12', '2019-01'),
  actual: column(0.5, 0.6, 0.4),
  employees: column(1000, 1000, 2000),
  referenceMonths: column('2017-11', '2017-12', '2018-01'),
  reference: column(0.6, 0.5, 0.5),
  dayValue: 1000 as unknown,
  investment: 360_000 as unknown,
  contractMonths: null as unknown,
  index: null as unknown as unknown[][],
  referenceIndex: null as unknown as unknown[][],
  stopMonth: null as unknown,
  method: null as unknown,
};

function tableOf(changes: Partial<Record<keyof typeof given, unknown>> = {}): unknown[][] {
  return outcomeTableInCell(...(Object.values({ ...given, ...changes }) as Arguments));
}

describe('UTFALLSTABELL', () => {
  it('shows each month beside its reference month, with what has come so far', () => {
    assert.deepEqual(tableOf(), [
      [
        'Månad',
        'Referens',
        'Utfall',
        'Index',
        'Referensindex',
        'Justerat utfall',
        'Skillnad',
        'Sparade dagar',
        'Värde',
        'Ackumulerat värde',
        'Ackumulerad investering',
        'Ackumulerat netto',
      ],
      [november2018, 0.6, 0.5, '', '', 0.5, 0.1, 100, 100_000, 100_000, 10_000, 90_000],
      [december2018, 0.5, 0.6, '', '', 0.6, -0.1, -100, -100_000, 0, 20_000, -20_000],
      [january2019, 0.5, 0.4, '', '', 0.4, 0.1, 200, 200_000, 200_000, 30_000, 170_000],
    ]);
  });

  it('adjusts where both indexes are given, by either method', () => {
    const months = { months: column('2018-11'), actual: column(0.6), employees: column(1000), index: column(12) };
    const indexes = { ...months, referenceIndex: column(10, 10, 10) };
    assert.deepEqual(tableOf(indexes)[1]?.slice(0, 8), [november2018, 0.6, 0.6, 12, 10, 0.48, 0.12, 120]);
    assert.deepEqual(tableOf({ ...indexes, method: 2 })[1]?.slice(0, 8), [november2018, 0.6, 0.6, 12, 10, 0.5, 0.1, 100]);
  });

  it('comes in calendar order, however the months came', () => {
    const unsorted = {
      months: column('2019-01', '2018-11', '2018-12'),
      actual: column(0.4, 0.5, 0.6),
      employees: column(2000, 1000, 1000),
      referenceMonths: column('2017-12', '2018-01', '2017-11'),
      reference: column(0.5, 0.5, 0.6),
    };
    assert.deepEqual(tableOf(unsorted), tableOf());
  });

  it('takes months as any day of theirs, as Excel or a person writes it', () => {
    const written = { months: column(dayOf(2018, 11, 30), 'dec 2018', '2019-01-15'), referenceMonths: column('201711', '2017-12', 43_101) };
    assert.deepEqual(tableOf(written), tableOf());
  });

  it('leaves out the months after the stop month', () => {
    assert.deepEqual(tableOf({ stopMonth: '2018-12' }), tableOf().slice(0, 3));
    assert.deepEqual(tableOf({ stopMonth: '2020-02' }), tableOf());
  });

  it('spreads the investment over the contract’s months', () => {
    const cumulativeInvestment = tableOf({ contractMonths: 3 }).map((row) => row[10]);
    assert.deepEqual(cumulativeInvestment.slice(1), [120_000, 240_000, 360_000]);
  });

  it('lets one cell stand for all months', () => {
    const sameEveryMonth = { employees: [[1000]], reference: [[0.5]] };
    assert.deepEqual(
      tableOf(sameEveryMonth).map((row) => row[7]),
      ['Sparade dagar', 0, -100, 100],
    );
  });

  it('has its header in the language that is shown', () => {
    assert.deepEqual(
      inLanguage('en', () => tableOf()[0]?.slice(0, 4)),
      ['Month', 'Reference', 'Actual', 'Index'],
    );
  });

  it('ends in the value of SPARADE_DAGAR, whatever the months hold', () => {
    const hundredths = fc.integer({ min: 0, max: 300 }).map((days) => days / 100);
    const index = fc.integer({ min: 800, max: 1200 }).map((days) => days / 100);
    const month = fc.record({ actual: hundredths, employees: fc.integer({ min: 0, max: 9999 }), index });
    const reference = fc.record({ reference: hundredths, referenceIndex: index });
    const months = (fromYear: number) =>
      column(...Array.from({ length: 12 }, (_, place) => `${fromYear}-${String(place + 1).padStart(2, '0')}`));
    const twelve = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(twelve(month), twelve(reference), fc.constantFrom(1, 2), (contract, references, method) => {
        const columns = {
          months: months(2019),
          actual: column(...contract.map((each) => each.actual)),
          employees: column(...contract.map((each) => each.employees)),
          referenceMonths: months(2018),
          reference: column(...references.map((each) => each.reference)),
          index: column(...contract.map((each) => each.index)),
          referenceIndex: column(...references.map((each) => each.referenceIndex)),
          method,
        };
        const saved = savedDaysInCell(columns.actual, columns.reference, columns.employees, columns.index, columns.referenceIndex, method);
        const value = tableOf(columns).at(-1)?.[9] as number;
        assert.ok(Math.abs(value - saved * 1000) <= 1e-9 * Math.max(1, Math.abs(value)));
      }),
    );
  });
});

describe('UTFALLSTABELL refuses', () => {
  const refusing = (changes: Parameters<typeof tableOf>[0]) => () => tableOf(changes);
  itRefuses([
    [
      'what is no month, in its row',
      refusing({ months: column('2018-11', 'julafton', '2019-01') }),
      /^månader, rad 2, ska vara en månad.*men är ”julafton”/,
      /^months, row 2, must be a month/,
    ],
    [
      'a date before 1900',
      refusing({ months: column('1899-11', '2018-12', '2019-01') }),
      /^månader, rad 1, ska vara/,
      /^months, row 1, must/,
    ],
    [
      'a month that is empty',
      refusing({ months: column('2018-11', null, '2019-01') }),
      /^månader, rad 2, saknas/,
      /^months, row 2, is missing/,
    ],
    [
      'a month that comes twice',
      refusing({ months: column('2018-11', '2018-12', '2018-11') }),
      /^månader, rad 3, har ”2018-11” mer än en gång/,
      /^months, row 3, has “2018-11” more than once/,
    ],
    [
      'an error cell, in its row',
      refusing({ actual: column(0.5, 0.6, '#N/A') }),
      /^utfall, rad 3, innehåller felet #N\/A/,
      /^actual, row 3, contains/,
    ],
    [
      'a gap between the months',
      refusing({ months: column('2018-11', '2018-12', '2019-02') }),
      /^månader saknar månaden 2019-01\. Lägg till den/,
      /^months lacks the month 2019-01\. Add it/,
    ],
    [
      'a calendar month without a reference',
      refusing({ referenceMonths: column('2017-11', '2017-12', '2018-02') }),
      /^referensmånader saknar den kalendermånad som 2019-01 ska jämföras med/,
      /^reference months lacks the calendar month that 2019-01 is compared with/,
    ],
    [
      'a calendar month with two references',
      refusing({ referenceMonths: column('2017-11', '2018-11', '2018-01') }),
      /^referensmånader, rad 2, är 2018-11, samma kalendermånad som 2017-11\. Behåll en av dem/,
      /^reference months, row 2, is 2018-11, the same calendar month as 2017-11/,
    ],
    [
      'a stop before the first month',
      refusing({ stopMonth: '2018-10' }),
      /^stoppmånad är 2018-10, före den första månaden\. Ange 2018-11 eller senare/,
      /^stop month is 2018-10, before the first month\. Give 2018-11 or later/,
    ],
    ['a stop that is no month', refusing({ stopMonth: 'aldrig' }), /^stoppmånad ska vara en månad/, /^stop month must be a month/],
    [
      'more months than the contract has',
      refusing({ contractMonths: 2 }),
      /^kontraktsmånader är 2, men ska vara minst 3/,
      /^contract months is 2, but must be at least 3/,
    ],
    [
      'half a contract month',
      refusing({ contractMonths: 36.5 }),
      /^kontraktsmånader ska vara ett heltal/,
      /^contract months must be a whole/,
    ],
    [
      'a contract of no months',
      refusing({ contractMonths: 0 }),
      /^kontraktsmånader är 0, men ska vara från 1 till 1\s200/,
      /^contract months is 0, but must be from 1 to 1,200/,
    ],
    ['an index without its reference', refusing({ index: column(9, 9, 9) }), /^referensindex saknas/, /^reference index is missing/],
    ['a reference index alone', refusing({ referenceIndex: column(9, 9, 9) }), /^index saknas/, /^index is missing/],
    [
      'columns of different lengths',
      refusing({ actual: column(0.5, 0.6) }),
      /^utfall har 2 × 1 celler, men ska ha 3 × 1/,
      /^actual has 2 × 1 cells, but must have 3 × 1/,
    ],
    [
      'months that lie across',
      refusing({ months: [['2018-11', '2018-12', '2019-01']] }),
      /^månader har 3 kolumner, men ska ha 1/,
      /^months has 3 columns/,
    ],
    ['a day value below nothing', refusing({ dayValue: -1 }), /^schablonvärde är −1/, /^day value is -1/],
    ['an investment as text', refusing({ investment: '360 000' }), /^investering ska vara ett tal/, /^investment must be a number/],
    ['an investment that is missing', refusing({ investment: null }), /^investering saknas/, /^investment is missing/],
    ['NaN', refusing({ employees: column(1, NaN, 1) }), /^anställda, rad 2, ska vara ett tal/, /^employees, row 2, must be a number/],
    ['10^400', refusing({ dayValue: Infinity }), /^schablonvärde ska vara ett tal/, /^day value must be a number/],
    ['a third method', refusing({ method: 3 }), /^metod är ”3”/, /^method is “3”/],
    ['a sum that no cell can hold', refusing({ dayValue: 1e308 }), /^resultatet är för stort/, /^the result is too large/],
  ]);
});
