import type { StatisticsRow } from '../../src/absence/statistics-row';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf, yearOf, type Month } from '../../src/values/month';

const months = Array.from({ length: 27 }, (_, index) => monthOf(2017, 1) + index);

/** Headcount, spells, net days 1-14, 15-90 and 91 on, repeated group; none while it is not known, or all hidden. */
type Figures = readonly [number, number, number, number, number, number | undefined] | 'hidden';

/** What a unit has in a month of 2017, of 2018, and in January, February and March of 2019. */
type ByYear = readonly [Figures, Figures, readonly [Figures, Figures, Figures]];

const norr: ByYear = [
  [20, 6, 20, 10, 0, undefined],
  [20, 5, 16, 8, 2, 3],
  [
    [20, 4, 12, 4, 1, 2],
    [20, 3, 10, 2, 1, 2],
    [20, 2, 8, 0, 1, 1],
  ],
];
const söder: ByYear = [
  [12, 2, 6, 0, 0, undefined],
  [12, 2, 6, 0, 0, 1],
  [[12, 2, 6, 0, 0, 1], 'hidden', [12, 1, 3, 0, 0, 1]],
];
const öster: ByYear = ['hidden', 'hidden', ['hidden', 'hidden', 'hidden']];
const väster: ByYear = [
  [30, 5, 15, 3, 0, undefined],
  [30, 5, 15, 3, 0, 2],
  [
    [30, 5, 15, 3, 0, 2],
    [30, 5, 15, 3, 0, 2],
    [30, 5, 15, 3, 0, 2],
  ],
];
const all: ByYear = [
  [66, 14, 44, 14, 1, undefined],
  [66, 13, 40, 12, 3, 7],
  [
    [66, 12, 36, 8, 2, 6],
    [66, 10, 33, 6, 2, 6],
    [66, 9, 28, 4, 2, 5],
  ],
];

/**
 * A pulled table of 27 months, January 2017 to March 2019: Norr, Söder (February 2019 hidden) and Öster (always hidden) in
 * Skola, Väster in Omsorg.
 */
export const madeUpStatistics: readonly StatisticsRow[] = months.flatMap((month) => [
  row(month, all, { level: 'municipality', name: 'all' }),
  row(month, all, { level: 'department', name: 'Skola' }),
  row(month, väster, { level: 'department', name: 'Omsorg' }),
  row(month, norr, { level: 'unit', name: 'Norr', departments: ['Skola'] }),
  row(month, söder, { level: 'unit', name: 'Söder', departments: ['Skola'] }),
  row(month, väster, { level: 'unit', name: 'Väster', departments: ['Omsorg'] }),
  row(month, öster, { level: 'unit', name: 'Öster', departments: ['Skola'] }),
]);

function row(month: Month, [in2017, in2018, in2019]: ByYear, group: Pick<StatisticsRow, 'level' | 'name' | 'departments'>): StatisticsRow {
  const byYear = { 2017: in2017, 2018: in2018 }[yearOf(month)] ?? in2019[month - monthOf(2019, 1)] ?? 'hidden';
  if (byYear === 'hidden') return { ...noFigures, ...group, month, status: 'hidden' };
  const [headcount, spells, netDays1To14, netDays15To90, netDays91, repeated] = byYear;
  const days = { netDays1To14, netDays15To90, netDays91, shortPerEmployee: netDays1To14 / headcount };
  const status = repeated === undefined ? 'incomplete' : 'shown';
  return { ...noFigures, ...group, month, headcount, spells, ...days, repeated, status };
}
