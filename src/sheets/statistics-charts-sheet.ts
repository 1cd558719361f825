import type { Language } from '../locale/language';
import { statisticsChartsNames as called } from '../locale/sheets/statistics-charts';
import { remark, title } from './cells';
import { namesOf } from './names';
import type { PlannedBlock, PlannedChart, PlannedName, PlannedWorkbook } from './plan';
import { comparisonSection, lastColumnOfComparison, rowsOfComparison, supportedCells } from './statistics-charts-comparison';
import { wordsIn, type Section, type SectionChart, type StatisticsChartsContent } from './statistics-charts-content';
import { departmentsSection, rowsOfDepartments } from './statistics-charts-departments';
import { followUpSection } from './statistics-charts-follow-up';
import { columnsOfMonths, monthsSection, rowsOfMonths } from './statistics-charts-months';
import { rowsOfYearOverYear, yearOverYearSection } from './statistics-charts-year-over-year';
import { rowsOfYears, salaryCells, yearsSection } from './statistics-charts-years';

const firstColumnWidth = 210;
/** Wide enough for the longest heading of a figure. */
const columnWidth = 168;

/** Below title and remarks, counted from 1. */
const chartsRow = 6;
const rowsOfChart = 18;
/** Two charts beside each other. */
const chartColumns = [
  ['A', 'D'],
  ['E', 'H'],
] as const;

/**
 * The sheet of charts that goes with a pull: short-term absence by month and year over year, by department, of supported units
 * against the others (or the spread of all units), the repeated group and its follow-up, and by year what absence costs and who
 * carries it. Every figure asks STATISTIK, or the pulled table, so that a new pull moves the charts; what is hidden is a gap.
 *
 * @param sheetName what the sheet is to be called; its names begin with it
 * @example statisticsChartsSheet(content, 'sv', 'Statistik diagram').sheets[0].charts // seven or eight charts
 */
export function statisticsChartsSheet(content: StatisticsChartsContent, language: Language, sheetName: string): PlannedWorkbook {
  const text = wordsIn(language);
  const rows = rowsBelow(chartsRow + Math.ceil(chartsOf(content) / chartColumns.length) * rowsOfChart, content);
  const sections = sectionsAt(rows, content, language);
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [firstColumnWidth, ...Array.from({ length: lastColumn(content) }, () => columnWidth)],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], ...[text('lead'), text('gaps'), text('source')].map((line) => [remark(line)])] },
          ...sections.flatMap(({ blocks }): readonly PlannedBlock[] => blocks),
        ],
        charts: sections.flatMap(({ charts }) => charts).map(placed),
      },
    ],
    names: inputNames(rows, content, language, sheetName),
  };
}

/** That of the widest table, counted from 0. */
function lastColumn(content: StatisticsChartsContent): number {
  return Math.max(columnsOfMonths(content) - 1, lastColumnOfComparison);
}

/** Where each section begins. */
type SectionRows = Readonly<Record<'months' | 'yearOverYear' | 'departments' | 'comparison' | 'years' | 'followUp', number>>;

function rowsBelow(first: number, content: StatisticsChartsContent): SectionRows {
  const yearOverYear = first + rowsOfMonths(content.period) + 1;
  const departments = yearOverYear + rowsOfYearOverYear + 1;
  const comparison = departments + rowsOfDepartments(content) + 1;
  const years = comparison + rowsOfComparison(content) + 1;
  return { months: first, yearOverYear, departments, comparison, years, followUp: years + rowsOfYears(content) + 1 };
}

function sectionsAt(rows: SectionRows, content: StatisticsChartsContent, language: Language): Section[] {
  const months = { period: content.period, row: rows.months };
  return [
    monthsSection(content, language, rows.months),
    yearOverYearSection(months, language, rows.yearOverYear),
    departmentsSection(content, language, rows.departments, months),
    comparisonSection(content, language, rows.comparison),
    yearsSection(content, language, rows.years, months),
    followUpSection(content.followUp, language, rows.followUp),
  ];
}

/** Five are always there: three of the months, year over year, departments. */
function chartsOf({ supportedUnits, years, followUp }: StatisticsChartsContent): number {
  return 5 + (supportedUnits === undefined ? 0 : 1) + (years.length === 0 ? 0 : 2) + (followUp === undefined ? 0 : 1);
}

function placed(chart: SectionChart, index: number): PlannedChart {
  const [left, right] = chartColumns[index % chartColumns.length] ?? chartColumns[0];
  const top = chartsRow + Math.floor(index / chartColumns.length) * rowsOfChart;
  return { ...chart, name: chart.title, at: `${left}${top}:${right}${top + rowsOfChart - 2}` };
}

function inputNames(rows: SectionRows, content: StatisticsChartsContent, language: Language, sheetName: string): PlannedName[] {
  return namesOf(sheetName, {
    ...(content.years.length > 0 && { [called.meanSalaries[language]]: salaryCells(content, rows.years) }),
    ...(content.supportedUnits && { [called.supportedUnits[language]]: supportedCells(content, rows.comparison) }),
  });
}
