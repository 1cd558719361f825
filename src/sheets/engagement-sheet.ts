import type { Language } from '../locale/language';
import { engagementSheetTexts as texts } from '../locale/sheets/engagement';
import { fewestAnswers, statements } from '../wellbeing/hme';
import { absolute, addressOf, quotedSheet } from './address';
import { formula, headings, remark, result, title } from './cells';
import { formats } from './formats';
import type { Planned, PlannedBlock, PlannedChart, PlannedWorkbook } from './plan';

/** A table in the user's own sheet, a row an employee's answers or a group's means; rows and columns are counted from 0. */
export interface AnswerTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly department: number;
  readonly year: number;
  /** How many answered, where a row is the means of a group; undefined where it is one employee's answers. */
  readonly respondents?: number;
  /** The first of nine columns beside each other: three of motivation, three of leadership, three of steering. */
  readonly firstStatement: number;
}

/** What the view asked for. */
export interface EngagementContent {
  readonly table: AnswerTable;
  readonly departments: readonly string[];
  readonly years: readonly number[];
}

const remarks = [texts.lead, texts.scale, texts.hidden, texts.source];
/** Of the headings, counted from 1. */
const firstRow = 7;
const chartRows = 18;

/**
 * Engagement by department and year, from a table of answers or means: HME of the rows that belong to each, hidden where
 * fewer than ten have answered.
 *
 * @example engagementSheet(content, 'sv', 'HME').sheets[0].name // 'HME'
 */
export function engagementSheet(content: EngagementContent, language: Language, sheetName: string): PlannedWorkbook {
  const { departments, years } = content;
  const groups = years.flatMap((year) => departments.map((department) => ({ department, year })));
  const lastRow = firstRow + groups.length;
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [210, 70, 100, 100, 100, 100, 100, 110],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], ...remarks.map((text) => [remark(text[language])])] },
          { at: `A${firstRow}`, rows: [headings(...headingsOf(language))] },
          ...groups.map((group, index) => groupBlock(group, content.table, language, firstRow + 1 + index)),
        ],
        charts: [chartOf(content, language, `A${lastRow + 2}:H${lastRow + 1 + chartRows}`)],
      },
    ],
  };
}

function headingsOf(language: Language): string[] {
  const { department, year, count, motivation, leadership, steering, total, inChart } = texts;
  return [department, year, count, motivation, leadership, steering, total, inChart].map((text) => text[language]);
}

/** One department in one year. */
function groupBlock(group: { department: string; year: number }, table: AnswerTable, language: Language, row: number): PlannedBlock {
  const cells = (first: number, last = first) =>
    `${quotedSheet(table.sheet)}!${absolute(addressOf({ top: table.headerRow + 1, left: first, bottom: table.lastRow, right: last }))}`;
  const belongs = `(${cells(table.department)}=$A${row})*(${cells(table.year)}=$B${row})`;
  const chosen = (first: number, last?: number) => `FILTER(${cells(first, last)},${belongs})`;
  const answers = chosen(table.firstStatement, table.firstStatement + statements - 1);
  const given = table.respondents === undefined ? answers : `${answers},${chosen(table.respondents)}`;
  const count = table.respondents === undefined ? belongs : `${belongs}*${cells(table.respondents)}`;
  const index = (column: number): Planned =>
    (column === 4 ? result : formula)(
      `=IF($C${row}<${fewestAnswers},"${texts.tooFew[language]}",INDEX(FRISKDAG.HME(${given}),1,${column}))`,
      formats.index,
    );
  return {
    at: `A${row}`,
    rows: [
      [
        group.department,
        group.year,
        formula(`=SUMPRODUCT(${count})`, formats.whole),
        index(1),
        index(2),
        index(3),
        index(4),
        // A hidden figure is a gap in the chart, not a nought.
        formula(`=IF(ISNUMBER(G${row}),G${row},NA())`, formats.index),
      ],
    ],
  };
}

/** A colour for each year, a group of columns for each department. */
function chartOf({ departments, years }: EngagementContent, language: Language, at: string): PlannedChart {
  const rowsOf = (place: number) => {
    const first = firstRow + 1 + place * departments.length;
    return { first, last: first + departments.length - 1 };
  };
  return {
    name: texts.chartTitle[language],
    kind: 'columns',
    title: texts.chartTitle[language],
    yTitle: texts.total[language],
    at,
    series: years.map((year, place) => {
      const { first, last } = rowsOf(place);
      return { name: String(year), x: `A${first}:A${last}`, y: `H${first}:H${last}` };
    }),
  };
}
