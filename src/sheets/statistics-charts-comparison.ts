import { monthsOf } from '../absence/period';
import type { Language } from '../locale/language';
import { firstDayOf } from '../values/month';
import { absolute, columnLetters } from './address';
import { emptyHeadings, figure, formattedCells, formula, heading, headings } from './cells';
import { formats } from './formats';
import type { Planned, PlannedCell } from './plan';
import { wordsIn, type Section, type StatisticsChartsContent } from './statistics-charts-content';
import { isShownUnit, pulledColumn, writtenMonth } from './statistics-charts-pulled';

/** Empty yellow cells below the names, for units that are supported later. */
const spareNames = 10;

/** Of what JÄMFÖR_ENHETER gives: month, three figures of each group, difference, two ends of the interval. */
const columnsOfComparison = 10;
const firstOfComparison = 2;
/** What is drawn of it: its columns, counted from 1, and where they are drawn from. */
const drawn = [
  ['supportedMean', 2, { group: 'first' }],
  ['supportedP10', 3, { group: 'first', isDashed: true }],
  ['supportedP90', 4, { group: 'first', isDashed: true }],
  ['othersMean', 5, { group: 'second' }],
  ['othersP10', 6, { group: 'second', isDashed: true }],
  ['othersP90', 7, { group: 'second', isDashed: true }],
] as const;
const firstDrawn = firstOfComparison + columnsOfComparison + 1;

/** The sheet's columns that are used beside the names. */
export const lastColumnOfComparison = firstDrawn + drawn.length;

/** The rows that the comparison covers; none when no unit is named. */
export function rowsOfComparison(content: StatisticsChartsContent): number {
  return content.supportedUnits === undefined ? 0 : Math.max(monthsOf(content.period) + 2, namesOf(content)) + 2;
}

/** The cells of the names of supported units, which the user may change. */
export function supportedCells(content: StatisticsChartsContent, row: number): string {
  return `A${row + 2}:A${row + 1 + namesOf(content)}`;
}

function namesOf({ supportedUnits = [] }: StatisticsChartsContent): number {
  return supportedUnits.length + spareNames;
}

/**
 * Supported units against the others, by JÄMFÖR_ENHETER over the units of the pulled table that are shown, with the 10th to
 * 90th percentile of both groups; the names are the user's to change.
 */
export function comparisonSection(content: StatisticsChartsContent, language: Language, row: number): Section {
  if (content.supportedUnits === undefined) return { blocks: [], charts: [] };
  const text = wordsIn(language);
  const months = Array.from({ length: monthsOf(content.period) }, (_, place) => content.period.from + place);
  const cells = (column: number) => `${columnLetters(column)}${row + 2}:${columnLetters(column)}${row + 1 + months.length}`;
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: nameRows(content, text('comparison'), { ...heading(text('supportedUnits')), note: text('supportedUnitsNote') }),
      },
      { at: `${columnLetters(firstOfComparison)}${row}`, rows: comparisonRows(content, row) },
      {
        at: `${columnLetters(firstDrawn)}${row}`,
        rows: [
          emptyHeadings(drawn.length + 1),
          headings(text('month'), ...drawn.map(([key]) => text(key))),
          ...months.map((month, place) => drawnRow(month, content, row, row + 2 + place)),
        ],
      },
    ],
    charts: [
      {
        kind: 'lines',
        title: text('comparison'),
        yTitle: text('days'),
        series: drawn.map(([key, , line], column) => ({ name: text(key), x: cells(firstDrawn), y: cells(firstDrawn + 1 + column), line })),
      },
    ],
  };
}

function nameRows(content: StatisticsChartsContent, title: string, named: PlannedCell): Planned[][] {
  const { supportedUnits = [] } = content;
  const names = Array.from({ length: namesOf(content) }, (_, place): PlannedCell => {
    const name = supportedUnits[place];
    return { style: 'input', ...(name !== undefined && { value: name }) };
  });
  return [[heading(title)], [named], ...names.map((name) => [name])];
}

function comparisonRows(content: StatisticsChartsContent, row: number): Planned[][] {
  const formatted = [...formattedCells(1, formats.text), ...formattedCells(columnsOfComparison - 1, formats.days)];
  return [
    emptyHeadings(columnsOfComparison),
    [{ formula: comparisonFormula(content, row), style: 'heading' }, ...emptyHeadings(columnsOfComparison - 1)],
    ...Array.from({ length: monthsOf(content.period) + 1 }, () => formatted),
  ];
}

/** Over the rows of units whose figures are shown. */
function comparisonFormula(content: StatisticsChartsContent, row: number): string {
  const { tableLanguage } = content;
  const [name, month, short] = (['name', 'month', 'shortPerEmployee'] as const).map((column) => pulledColumn(column, tableLanguage));
  const isSupported = `ISNUMBER(MATCH(${name},${absolute(supportedCells(content, row))},0))*1`;
  const filtered = [name, month, short, isSupported].map((cells) => `FILTER(${cells},${isShownUnit(tableLanguage)})`);
  return `=FRISKDAG.JÄMFÖR_ENHETER(${filtered.join(',')})`;
}

/** JÄMFÖR_ENHETER leaves a figure that is not there empty, and may lack a month: both are gaps. */
function drawnRow(month: number, content: StatisticsChartsContent, row: number, ownRow: number): Planned[] {
  const monthCell = `$${columnLetters(firstDrawn)}${ownRow}`;
  const lastRow = row + 2 + monthsOf(content.period);
  const table = `$${columnLetters(firstOfComparison)}$${row + 2}:$${columnLetters(firstOfComparison + columnsOfComparison - 1)}$${lastRow}`;
  return [
    figure(firstDayOf(month), formats.month),
    ...drawn.map(([, column]) => formula(`=IFERROR(1*VLOOKUP(${writtenMonth(monthCell)},${table},${column},FALSE),NA())`, formats.days)),
  ];
}
