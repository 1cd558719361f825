import { monthsOf, type Period } from '../absence/period';
import type { StatisticsFigures } from '../absence/statistics-row';
import type { Language } from '../locale/language';
import { figureColumns, groupName, levelNames } from '../locale/statistics-table';
import { firstDayOf } from '../values/month';
import { columnLetters } from './address';
import { emptyHeadings, figure, formula, heading, headings } from './cells';
import { formats } from './formats';
import type { Planned, PlannedCell } from './plan';
import { wordsIn, type Section, type SectionChart, type StatisticsChartsContent } from './statistics-charts-content';

/** The municipality's columns, after that of the months. */
const measures = [
  'shortPerEmployee',
  'p10',
  'p50',
  'p90',
  'repeated',
  'repeatedRemaining',
  'repeatedNew',
  'headcount',
  'spells',
  'netDays1To14',
  'netDays15To90',
  'netDays91',
] as const satisfies readonly (keyof StatisticsFigures)[];
export type ChartedMeasure = (typeof measures)[number];

const firstDepartment = measures.length + 1;

/** Where a figure stands in the table of months. */
export interface MonthsPlace {
  readonly period: Period;
  /** Of the table's name, counted from 1; its headings are one row below. */
  readonly row: number;
}

/** The rows that the table covers. */
export function rowsOfMonths(period: Period): number {
  return monthsOf(period) + 2;
}

/** The cells of a measure of the municipality in some months of the period, such as `B90:B101`. */
export function measureCells({ period, row }: MonthsPlace, measure: ChartedMeasure, months = period): string {
  return cellsOf(columnLetters(measures.indexOf(measure) + 1), period, row, months);
}

/** The same of the short absence per employee of a department, by its place. */
export function departmentCells({ period, row }: MonthsPlace, department: number, months: Period): string {
  return cellsOf(columnLetters(firstDepartment + department), period, row, months);
}

function cellsOf(letter: string, period: Period, row: number, months: Period): string {
  const rowOf = (month: number) => row + 2 + month - period.from;
  return months.from === months.to ? `${letter}${rowOf(months.from)}` : `${letter}${rowOf(months.from)}:${letter}${rowOf(months.to)}`;
}

/**
 * Month by month: the municipality's figures, and the short absence per employee of each department. Every cell asks STATISTIK
 * for the measure in its heading.
 */
export function monthsSection({ period, departments }: StatisticsChartsContent, language: Language, row: number): Section {
  const text = wordsIn(language);
  const byDepartment = departments.map((name) => heading(groupName(name, language)));
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: [
          [
            heading(text('months')),
            ...emptyHeadings(measures.length),
            ...departmentsHeading(text('departmentsByMonth'), departments.length),
          ],
          [...headings(text('month'), ...measures.map((measure) => figureColumns[measure][language])), ...byDepartment],
          ...Array.from({ length: monthsOf(period) }, (_, place) =>
            monthRow(period.from + place, departments.length, language, row, place),
          ),
        ],
      },
    ],
    charts: [shortChart({ period, row }, language), unitsChart({ period, row }, language), repeatedChart({ period, row }, language)],
  };
}

function departmentsHeading(text: string, count: number): PlannedCell[] {
  return count === 0 ? [] : [heading(text), ...emptyHeadings(count - 1)];
}

function monthRow(month: number, departments: number, language: Language, row: number, place: number): Planned[] {
  const ownRow = row + 2 + place;
  const ofMunicipality = measures.map((measure, column) =>
    formula(`=FRISKDAG.STATISTIK(${columnLetters(column + 1)}$${row + 1},$A${ownRow})`, formatOf(measure)),
  );
  const short = `$${columnLetters(measures.indexOf('shortPerEmployee') + 1)}$${row + 1}`;
  const ofDepartments = Array.from({ length: departments }, (_, department) => {
    const name = `${columnLetters(firstDepartment + department)}$${row + 1}`;
    return formula(`=FRISKDAG.STATISTIK(${short},$A${ownRow},"${levelNames.department[language]}",${name})`, formats.days);
  });
  return [figure(firstDayOf(month), formats.month), ...ofMunicipality, ...ofDepartments];
}

function formatOf(measure: ChartedMeasure): string {
  const isPerEmployee = measure === 'shortPerEmployee' || measure === 'p10' || measure === 'p50' || measure === 'p90';
  return isPerEmployee ? formats.days : formats.whole;
}

function monthCells({ period, row }: MonthsPlace): string {
  return cellsOf('A', period, row, period);
}

function shortChart(place: MonthsPlace, language: Language): SectionChart {
  const text = wordsIn(language);
  return lines(text('monthsChart'), text('days'), place, [[text('monthsChart'), 'shortPerEmployee']]);
}

function unitsChart(place: MonthsPlace, language: Language): SectionChart {
  const text = wordsIn(language);
  return lines(text('unitsChart'), text('days'), place, [
    [text('p90'), 'p90'],
    [text('p50'), 'p50'],
    [text('p10'), 'p10'],
  ]);
}

function repeatedChart(place: MonthsPlace, language: Language): SectionChart {
  const text = wordsIn(language);
  return lines(text('repeatedChart'), text('employees'), place, [
    [text('repeated'), 'repeated'],
    [text('remaining'), 'repeatedRemaining'],
    [text('newcomers'), 'repeatedNew'],
  ]);
}

function lines(title: string, yTitle: string, place: MonthsPlace, named: readonly (readonly [string, ChartedMeasure])[]): SectionChart {
  const x = monthCells(place);
  return { kind: 'lines', title, yTitle, series: named.map(([name, measure]) => ({ name, x, y: measureCells(place, measure) })) };
}
