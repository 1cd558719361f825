import { setPulledStatistics } from '../../functions/cell/pulled';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';

const november = { ...noFigures, month: monthOf(2018, 11) };

/** A pulled table of one month: a municipality, a unit that is shown and one that is hidden. */
export const pulledRows: readonly StatisticsRow[] = [
  { ...november, level: 'municipality', name: 'all', headcount: 60, netDays1To14: 39, shortPerEmployee: 0.65, status: 'incomplete' },
  { ...november, level: 'unit', name: 'Norr', headcount: 20, netDays1To14: 12.5, shortPerEmployee: 0.625, status: 'shown' },
  { ...november, level: 'unit', name: 'Söder', status: 'hidden' },
];

/** Lets the tests of a block run in a workbook with that table. */
export function withPulledStatistics(): void {
  before(() => setPulledStatistics(pulledRows));
  after(() => setPulledStatistics(undefined));
}
