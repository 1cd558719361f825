import type { Language } from '../locale/language';
import { figureColumns } from '../locale/statistics-table';
import { monthOf } from '../values/month';
import { emptyHeadings, figure, formula, heading, headings, input, remark } from './cells';
import { formats } from './formats';
import type { Planned, PlannedCell } from './plan';
import { wordsIn, type Section, type SectionChart, type StatisticsChartsContent, type YearOfCharts } from './statistics-charts-content';
import { measureCells, type ChartedMeasure, type MonthsPlace } from './statistics-charts-months';

const monthsOfYear = 12;
const columns = 10;

/** The rows that the table of years covers; none without a whole year. */
export function rowsOfYears({ years }: StatisticsChartsContent): number {
  return years.length === 0 ? 0 : years.length + 3;
}

/** The cells of the years' mean salaries, which the user may change. */
export function salaryCells({ years }: StatisticsChartsContent, row: number): string {
  return `G${row + 2}:G${row + 1 + years.length}`;
}

/**
 * Whole calendar years: the year's net days and what they cost, by ENHETSKOSTNAD at the mean salary, per employee; and the
 * concentration, which is counted at the pull.
 *
 * A sum with a hidden month says so, and so does what is made of it.
 */
export function yearsSection(content: StatisticsChartsContent, language: Language, row: number, months: MonthsPlace): Section {
  if (content.years.length === 0) return { blocks: [], charts: [] };
  const text = wordsIn(language);
  const sums = (['netDays1To14', 'netDays15To90', 'netDays91', 'spells'] as const).map((measure) => figureColumns[measure][language]);
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: [
          [heading(text('years')), ...emptyHeadings(columns - 1)],
          [
            ...headings(text('year'), ...sums, text('meanHeadcount')),
            { ...heading(text('meanSalary')), note: text('meanSalaryNote') },
            { ...heading(text('directCost')), note: text('directCostNote') },
            heading(text('costPerEmployee')),
            { ...heading(text('concentration')), note: text('concentrationNote') },
          ],
          ...content.years.map((year, place) => yearRow(year, language, row + 2 + place, months)),
          [remark(text('concentrationNote'))],
        ],
      },
    ],
    charts: [
      yearsChart(text('costChart'), text('kronor'), 'I', content, row),
      yearsChart(text('concentrationChart'), text('share'), 'J', content, row),
    ],
  };
}

function yearRow({ year, meanSalary, concentration }: YearOfCharts, language: Language, row: number, months: MonthsPlace): Planned[] {
  const text = wordsIn(language);
  const hidden = text('hiddenPart');
  const whole = { from: monthOf(year, 1), to: monthOf(year, monthsOfYear) };
  const ofYear = (measure: ChartedMeasure, aggregate: 'SUM' | 'AVERAGE'): Planned => {
    const cells = measureCells(months, measure, whole);
    return formula(`=IF(COUNT(${cells})=${monthsOfYear},${aggregate}(${cells}),"${hidden}")`, formats.whole);
  };
  return [
    String(year),
    ofYear('netDays1To14', 'SUM'),
    ofYear('netDays15To90', 'SUM'),
    ofYear('netDays91', 'SUM'),
    ofYear('spells', 'SUM'),
    ofYear('headcount', 'AVERAGE'),
    meanSalary === undefined ? { style: 'input', format: formats.kronor } : input(meanSalary, formats.kronor),
    formula(`=IF(COUNT(B${row}:G${row})=6,INDEX(FRISKDAG.ENHETSKOSTNAD(B${row},C${row},D${row},G${row},E${row}),1,3),"")`, formats.kronor),
    formula(`=IF(ISNUMBER(H${row}),H${row}/F${row},NA())`, formats.kronor),
    concentrationCell(concentration, text('concentrationHidden')),
  ];
}

function concentrationCell(share: number | undefined, whyHidden: string): PlannedCell {
  return share === undefined ? formula('=NA()', formats.percent, whyHidden) : figure(share, formats.percentOneDecimal);
}

function yearsChart(title: string, yTitle: string, letter: string, { years }: StatisticsChartsContent, row: number): SectionChart {
  const cells = (column: string) => `${column}${row + 2}:${column}${row + 1 + years.length}`;
  return { kind: 'columns', title, yTitle, fromZero: true, series: [{ name: title, x: cells('A'), y: cells(letter) }] };
}
