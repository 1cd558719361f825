import { unknownName } from '../../absence/employment';
import { parseMonth, type Month } from '../../values/month';
import { numberWithin, readHours } from '../cells/number';
import { readText, type CellReader } from '../cells/read-cell';
import { readPercent } from '../cells/share';
import { extractHeadings, type ExtractField } from '../columns/headings';
import type { RowKind } from './row-cells';

/** A row of an extract that a municipality has added up itself: a group's absence in one month. */
export interface ExtractRow {
  readonly month: Month;
  readonly unit: string;
  readonly department: string;
  /** Employees, 0 or more. */
  readonly headcount: number;
  /** Sick-absence hours in hundredths of an hour. */
  readonly hours?: number;
  /** Sick absence as a share of ordinary time, in ten-thousandths. */
  readonly share?: number;
}

/**
 * Rows of an extract: month (`2021-APR`, `2021-04`, a date), unit or department, headcount, and hours or per cent (`5.02 %`).
 * Per cent is per cent here, also below one: an absence of 0,9 means 0,9 %.
 */
export function extractKind(): RowKind<ExtractRow, ExtractField> {
  return {
    headings: extractHeadings,
    required: [['month'], ['unit', 'department'], ['headcount'], ['hours', 'share']],
    personal: new Set(),
    read: (cells) => {
      const month = cells.required('month', readMonth);
      const unit = cells.has('unit') ? cells.required('unit', readText) : undefined;
      const department = cells.has('department') ? cells.required('department', readText) : undefined;
      const headcount = cells.required('headcount', readHeadcount);
      const figures = { hours: cells.optional('hours', readHours), share: cells.optional('share', readPercent) };
      if (cells.failure || month === undefined || headcount === undefined) return undefined;
      return { month, unit: unit ?? department ?? unknownName, department: department ?? unknownName, headcount, ...figures };
    },
  };
}

const readMonth: CellReader<Month> = (given, report) => parseMonth(given) ?? report({ code: 'not-a-month', given });

const readHeadcount: CellReader<number> = (given, report) => {
  const number = numberWithin(0, 10_000_000)(given, report);
  return number === undefined || Number.isInteger(number) ? number : report({ code: 'not-a-whole-number', given: number });
};
