import type { StatisticsRow } from '../../src/absence/statistics-row';
import { indexHeader } from '../../src/locale/national-index-table';
import { statisticsCells, statisticsHeader } from '../../src/locale/statistics-table';
import { noFigures } from '../../src/privacy/no-figures';
import { firstDayOf, monthOf } from '../../src/values/month';

const firstMonth = monthOf(2017, 11);
const firstContract = monthOf(2018, 11);
const monthCount = 15;

/** Of 100 employees, 50 short days a month in the reference year, 40 in the three months of the contract. */
const municipality = Array.from({ length: monthCount }, (_, after): StatisticsRow => {
  const month = firstMonth + after;
  const netDays1To14 = month < firstContract ? 50 : 40;
  return { ...noFigures, month, level: 'municipality', name: 'all', headcount: 100, netDays1To14, status: 'shown' };
});
const unit = municipality.map((row): StatisticsRow => ({ ...noFigures, month: row.month, level: 'unit', name: 'Norr', status: 'hidden' }));

const statistics = [statisticsHeader('sv'), ...[...municipality, ...unit].map((row) => statisticsCells(row, 'sv'))];
const index = [indexHeader('sv'), ...municipality.map(({ month }) => [firstDayOf(month), 9, 'Påhittad'])];

/** A made-up workbook with the tables that a pull writes, on which an outcome can stand; the unit Norr is hidden. */
export const statisticsAndIndex = {
  sheets: [
    {
      name: 'Blad1',
      cells: [
        { at: 'A1', rows: statistics },
        { at: 'U1', rows: index },
      ],
      tables: [
        { name: 'Friskdag_Statistik', at: `A1:S${statistics.length}` },
        { name: 'Friskdag_Index', at: `U1:W${index.length}` },
      ],
    },
  ],
};

/** The row of the sheet in which the contract's first month stands, of the municipality and of the index. */
export const contractRow = 14;
