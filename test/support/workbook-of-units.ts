import type { StatisticsFigures, StatisticsRow } from '../../src/absence/statistics-row';
import { pullPlan } from '../../src/pull/plan';
import { pullContents } from '../../src/pull/statistics-contents';
import { nothingStanding } from '../../src/pull/standing';
import { noFigures } from '../../src/privacy/no-figures';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { monthOf, type Month } from '../../src/values/month';

export const pulledPeriod = { from: monthOf(2017, 11), to: monthOf(2019, 12) };

/** Each unit, its department and its short days per employee and month; Blå is too small to be shown, and with it Röd. */
const units = [
  { unit: 'Norr', department: 'Skola', short: 0.9 },
  { unit: 'Söder', department: 'Skola', short: 0.6 },
  { unit: 'Öster', department: 'Skola', short: 0.3 },
  { unit: 'Väster', department: 'Vård', short: 0.8 },
  { unit: 'Mitten', department: 'Vård', short: 0.5 },
  { unit: 'Röd', department: 'Vård', short: undefined },
  { unit: 'Blå', department: 'Vård', short: undefined },
] as const;

/** More in winter: a tenth of a day up or down with the calendar month. */
function seasonal(short: number, month: Month): number {
  return short + 0.1 * Math.cos((Math.PI / 6) * (month % 12));
}

function figures(headcount: number, short: number, month: Month): StatisticsFigures {
  const perEmployee = seasonal(short, month);
  return {
    ...noFigures,
    headcount,
    spells: headcount / 2,
    netDays1To14: perEmployee * headcount,
    netDays15To90: headcount / 4,
    netDays91: headcount / 5,
    shortPerEmployee: perEmployee,
  };
}

function rowsOf(month: Month): StatisticsRow[] {
  const isKnown = month >= pulledPeriod.from + 11;
  const size = 8 + (month % 5);
  const repeated = isKnown ? { repeated: size, repeatedRemaining: size - 3, repeatedNew: 3 } : {};
  const shown = { month, status: 'shown' } as const;
  const hidden = { ...noFigures, month, status: 'hidden' } as const;
  return [
    { ...figures(160, 0.6, month), ...repeated, p10: 0.35, p50: 0.6, p90: 0.85, level: 'municipality', name: 'all', ...shown },
    { ...figures(60, 0.6, month), ...repeated, level: 'department', name: 'Skola', ...shown },
    { ...figures(100, 0.55, month), ...repeated, level: 'department', name: 'Vård', ...shown },
    ...units.map(({ unit, department, short }): StatisticsRow => {
      const group = { level: 'unit', name: unit, departments: [department] } as const;
      return short === undefined ? { ...hidden, ...group } : { ...figures(20, short, month), ...group, ...shown };
    }),
  ];
}

/** What a pull of a small made-up municipality writes, in Swedish, from November 2017 to December 2019. */
export function pulledWorkbook(): PlannedWorkbook {
  const months = Array.from({ length: pulledPeriod.to - pulledPeriod.from + 1 }, (_, place) => pulledPeriod.from + place);
  const none = { read: 0, used: 0, rejected: 0 };
  const account = {
    spells: none,
    employees: none,
    mergedRows: 0,
    daysOff: 0,
    outsideRows: 0,
    outsideDays: 0,
    maskedRows: 0,
    unknownChannelRows: undefined,
    monthsWithoutAges: 0,
  };
  const result = { sourceName: 'påhittad.csv', period: pulledPeriod, statistics: months.flatMap(rowsOf), years: [], account, rejected: [] };
  return pullPlan(pullContents(result, 43_830.5), { standing: nothingStanding, language: 'sv' });
}
