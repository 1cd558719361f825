import { monthsOf, type Period } from '../absence/period';
import type { Language } from '../locale/language';
import { groupName } from '../locale/statistics-table';
import { writeMonth } from '../values/month';
import { emptyHeadings, formula, heading, headings } from './cells';
import { formats } from './formats';
import type { Planned } from './plan';
import { wordsIn, type Section, type StatisticsChartsContent } from './statistics-charts-content';
import { departmentCells, type MonthsPlace } from './statistics-charts-months';

const mostMonths = 12;

/** The rows that the table of departments covers. */
export function rowsOfDepartments({ departments }: StatisticsChartsContent): number {
  return departments.length + 2;
}

/**
 * The departments' short absence per employee and month: the mean of the last twelve months, and beside it that of the twelve
 * before when the period holds them. Where a month is hidden there is no mean, and a gap in the chart.
 */
export function departmentsSection(content: StatisticsChartsContent, language: Language, row: number, months: MonthsPlace): Section {
  const text = wordsIn(language);
  const { departments } = content;
  const stretches = stretchesOf(content.period);
  const names = stretches.map((stretch) => `${writeMonth(stretch.from)} – ${writeMonth(stretch.to)}`);
  const rows = departments.map((name, place): Planned[] => [
    groupName(name, language),
    ...stretches.map((stretch) => meanOf(departmentCells(months, place, stretch), stretch, text('hiddenPart'))),
    null,
    ...stretches.map((_, column) => shownOnly(`${'BC'[column]}${row + 2 + place}`)),
  ]);
  const width = 2 * stretches.length + 2;
  const cells = (letter: string) => `${letter}${row + 2}:${letter}${row + 1 + departments.length}`;
  const charted = stretches.length === 1 ? ['D'] : ['E', 'F'];
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: [[heading(text('departments')), ...emptyHeadings(width - 1)], headings(text('departments'), ...names, '', ...names), ...rows],
      },
    ],
    charts: [
      {
        kind: 'bars',
        title: text('departmentsChart'),
        yTitle: text('days'),
        fromZero: true,
        series: names.map((name, column) => ({ name, x: cells('A'), y: cells(charted[column] ?? '') })),
      },
    ],
  };
}

/** The last twelve months, after the twelve before them when there are so many. */
function stretchesOf({ from, to }: Period): Period[] {
  const last = { from: Math.max(from, to - mostMonths + 1), to };
  const before = { from: last.from - mostMonths, to: last.from - 1 };
  return before.from < from ? [last] : [before, last];
}

function meanOf(cells: string, stretch: Period, hidden: string): Planned {
  return formula(`=IF(COUNT(${cells})=${monthsOf(stretch)},AVERAGE(${cells}),"${hidden}")`, formats.days);
}

/** A text would be drawn as 0. */
function shownOnly(cell: string): Planned {
  return formula(`=IF(ISNUMBER(${cell}),${cell},NA())`, formats.days);
}
