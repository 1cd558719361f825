import fc from 'fast-check';
import { levels, type StatisticsRow } from '../../src/absence/statistics-row';
import { groupOf } from '../../src/locale/statistics-table';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';

/** Names that are hard on cells: formulas, numbers, dates, truth values, errors apart, and any letters. */
const names = fc
  .oneof(
    fc.constantFrom(
      'Norr',
      'Söder',
      'all',
      'unknown',
      'Okänt',
      'ALLA',
      '101',
      '007',
      '2018-11',
      'maj 5',
      '=1+1',
      '+46',
      '-29',
      '@x',
      'TRUE',
      '1e5',
      "'citat",
    ),
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  )
  .map((name) => groupOf(name.replace(/\s+/g, ' ')))
  .filter((name) => name !== '' && !name.startsWith('#'));

const count = fc.option(fc.nat(100_000), { nil: undefined });
const days = fc.option(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((figure) => figure + 0),
  { nil: undefined },
);

const shownRow = fc
  .record<StatisticsRow>({
    month: fc.integer({ min: monthOf(1950, 1), max: monthOf(2150, 12) }),
    level: fc.constantFrom(...levels),
    name: names,
    headcount: count,
    spells: count,
    netDays1To14: days,
    netDays15To90: days,
    netDays91: days,
    shortPerEmployee: days,
    repeated: count,
    repeatedRemaining: count,
    repeatedNew: count,
    p10: days,
    p50: days,
    p90: days,
    channelKnown: count,
    throughSupport: count,
    supportShare: fc.option(
      fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
      { nil: undefined },
    ),
    status: fc.constantFrom('shown', 'incomplete'),
  })
  .map((row) => ({ ...row }));
const hiddenRow = shownRow.map((row): StatisticsRow => ({ ...row, ...noFigures, status: 'hidden' }));

/** Rows as a pull may write them: no group twice in a month. */
export const statisticsTables: fc.Arbitrary<StatisticsRow[]> = fc.uniqueArray(fc.oneof(shownRow, hiddenRow), {
  maxLength: 30,
  selector: ({ month, level, name }) => `${month} ${level} ${name}`,
});
