import type { Language } from '../locale/language';
import { indexHeader, nationalIndexTable } from '../locale/national-index-table';
import { nationalIndexSheetTexts as texts } from '../locale/sheets/national-index';
import type { IndexRow } from '../outcome/national-index';
import { firstDayOf } from '../values/month';
import { figure, headings, remark, title } from './cells';
import { formats } from './formats';
import type { Planned, PlannedWorkbook } from './plan';

const headingRow = 5;

/**
 * The sheet of the national index: the table that the outcome's formulas look the months up in.
 *
 * @param rows in calendar order, at least one
 */
export function nationalIndexSheet(rows: readonly IndexRow[], language: Language, sheetName: string): PlannedWorkbook {
  const introduction = [title(texts.title[language]), remark(texts.lead[language]), remark(texts.own[language])];
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [100, 100, 420],
        frozenRows: headingRow,
        cells: [
          { at: 'A1', rows: introduction.map((cell) => [cell]) },
          { at: `A${headingRow}`, rows: [headings(...indexHeader(language)), ...rows.map(cellsOf)] },
        ],
        tables: [{ name: nationalIndexTable, at: `A${headingRow}:C${headingRow + rows.length}` }],
      },
    ],
  };
}

/** The plan that gives the table these rows, and leaves all else of its sheet as it is. */
export function nationalIndexUpdate(rows: readonly IndexRow[]): PlannedWorkbook {
  return { sheets: [], tableRows: [{ table: nationalIndexTable, how: 'replace', rows: rows.map(cellsOf) }] };
}

/** The month is a day, as Excel makes one of what a user types: so the rows of both are found alike. */
function cellsOf({ month, index, source }: IndexRow): Planned[] {
  return [figure(firstDayOf(month), formats.month), figure(index, formats.days), source];
}
