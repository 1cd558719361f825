import type { Period } from '../absence/period';
import type { Language } from '../locale/language';
import { shortMonthNames } from '../locale/sheets/statistics-charts';
import { monthOf, yearOf } from '../values/month';
import { columnLetters } from './address';
import { emptyHeadings, formula, heading, headings } from './cells';
import { formats } from './formats';
import type { Planned } from './plan';
import { wordsIn, type Section } from './statistics-charts-content';
import { measureCells, type MonthsPlace } from './statistics-charts-months';

export const rowsOfYearOverYear = shortMonthNames.length + 2;

/** Short absence per employee, a row a calendar month and a column, and a line, a year. */
export function yearOverYearSection(months: MonthsPlace, language: Language, row: number): Section {
  const text = wordsIn(language);
  const years = yearsOf(months.period);
  const rows = shortMonthNames.map((name, place): Planned[] => [
    name[language],
    ...years.map((year) => figureOf(months, monthOf(year, place + 1))),
  ]);
  const cells = (letter: string) => `${letter}${row + 2}:${letter}${row + 1 + rows.length}`;
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: [[heading(text('yearOverYear')), ...emptyHeadings(years.length)], headings(text('month'), ...years.map(String)), ...rows],
      },
    ],
    charts: [
      {
        kind: 'lines',
        title: text('yearOverYear'),
        yTitle: text('days'),
        series: years.map((year, column) => ({ name: String(year), x: cells('A'), y: cells(columnLetters(column + 1)) })),
      },
    ],
  };
}

/** All calendar years of which the period holds a month. */
function yearsOf({ from, to }: Period): number[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, place) => first + place);
}

/** A month outside the period is a gap. */
function figureOf(months: MonthsPlace, month: number): Planned {
  const { from, to } = months.period;
  const isInside = from <= month && month <= to;
  return formula(isInside ? `=${measureCells(months, 'shortPerEmployee', { from: month, to: month })}` : '=NA()', formats.days);
}
