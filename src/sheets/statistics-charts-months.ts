import { monthsOf, type Period } from '../absence/period';
import type { StatisticsFigures } from '../absence/statistics-row';
import type { Language } from '../locale/language';
import { figureColumns, groupName, levelNames } from '../locale/statistics-table';
import { firstDayOf } from '../values/month';
import { columnLetters } from './address';
import { emptyHeadings, figure, formula, heading } from './cells';
import { formats } from './formats';
import type { Planned, PlannedCell, PlannedLine } from './plan';
import { wordsIn, type Section, type SectionChart, type StatisticsChartsContent } from './statistics-charts-content';
import { shortOfShownUnits, writtenMonth } from './statistics-charts-pulled';

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

/** Over the units that are shown: those of the statistics are over all units, and left out wherever they would tell of a hidden one. */
const percentiles = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;
const firstPercentile = 'p10';

/** Where a figure stands in the table of months. */
export interface MonthsPlace {
  readonly period: Period;
  /** Of the table's name, counted from 1; its headings are one row below. */
  readonly row: number;
}

/** The columns that the table covers. */
export function columnsOfMonths({ departments }: StatisticsChartsContent): number {
  return firstDepartment + departments.length;
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
 * for the measure in its heading, and the pulled table for the percentiles over the units that are shown.
 */
export function monthsSection(content: StatisticsChartsContent, language: Language, row: number): Section {
  const { period, departments } = content;
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
          [heading(text('month')), ...measures.map((measure) => headingOf(measure, language)), ...byDepartment],
          ...Array.from({ length: monthsOf(period) }, (_, place) => monthRow(content, language, row, place)),
        ],
      },
    ],
    charts: [shortChart({ period, row }, language), unitsChart({ period, row }, language), repeatedChart({ period, row }, language)],
  };
}

function departmentsHeading(text: string, count: number): PlannedCell[] {
  return count === 0 ? [] : [heading(text), ...emptyHeadings(count - 1)];
}

function headingOf(measure: ChartedMeasure, language: Language): PlannedCell {
  const text = wordsIn(language);
  if (isPercentile(measure)) return { ...heading(text(measure)), note: text('percentileNote') };
  return heading(figureColumns[measure][language]);
}

function isPercentile(measure: ChartedMeasure): measure is keyof typeof percentiles {
  return measure in percentiles;
}

function monthRow(
  { period, departments, tableLanguage }: StatisticsChartsContent,
  language: Language,
  row: number,
  place: number,
): Planned[] {
  const ownRow = row + 2 + place;
  const ofMunicipality = measures.map((measure, column) => {
    if (measure === firstPercentile) return formula(percentilesFormula(`$A${ownRow}`, tableLanguage), formats.days);
    if (isPercentile(measure)) return { format: formats.days };
    return formula(`=FRISKDAG.STATISTIK(${columnLetters(column + 1)}$${row + 1},$A${ownRow})`, formatOf(measure));
  });
  const short = `$${columnLetters(measures.indexOf('shortPerEmployee') + 1)}$${row + 1}`;
  const ofDepartments = departments.map((_, department) => {
    const name = `${columnLetters(firstDepartment + department)}$${row + 1}`;
    return formula(`=FRISKDAG.STATISTIK(${short},$A${ownRow},"${levelNames.department[language]}",${name})`, formats.days);
  });
  return [figure(firstDayOf(period.from + place), formats.month), ...ofMunicipality, ...ofDepartments];
}

/** Spills over the cells of the other percentiles: each formula reads the whole table. A month without a unit that is shown is a gap. */
function percentilesFormula(monthCell: string, tableLanguage: Language): string {
  const shares = Object.values(percentiles);
  const gaps = shares.map(() => '#N/A');
  return `=IFERROR(PERCENTILE(${shortOfShownUnits(writtenMonth(monthCell), tableLanguage)},{${shares.join(',')}}),{${gaps.join(',')}})`;
}

function formatOf(measure: ChartedMeasure): string {
  return measure === 'shortPerEmployee' ? formats.days : formats.whole;
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
    [text('p90'), 'p90', { group: 'first', isDashed: true }],
    [text('p50'), 'p50', { group: 'first' }],
    [text('p10'), 'p10', { group: 'first', isDashed: true }],
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

type NamedLine = readonly [name: string, measure: ChartedMeasure, line?: PlannedLine];

function lines(title: string, yTitle: string, place: MonthsPlace, named: readonly NamedLine[]): SectionChart {
  const x = monthCells(place);
  const series = named.map(([name, measure, line]) => ({ name, x, y: measureCells(place, measure), ...(line && { line }) }));
  return { kind: 'lines', title, yTitle, series };
}
