import { parseMonth, type Month } from '../../values/month';
import { numberWithin, readHours } from '../cells/number';
import { readText, type CellReader } from '../cells/read-cell';
import { readPercent } from '../cells/share';
import { extractHeadings, type ExtractField } from '../columns/headings';
import { placesOf } from './places';
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
    rowsOf: (cells) => {
      const readMonthOf = cells.required('month', readMonth);
      const readPlace = placesOf(cells, readText);
      const readHeadcountOf = cells.required('headcount', readHeadcount);
      const readHoursOf = cells.optional('hours', readHours);
      const readShareOf = cells.optional('share', readPercent);
      return () => {
        const month = readMonthOf();
        const place = readPlace();
        const headcount = readHeadcountOf();
        const figures = { hours: readHoursOf(), share: readShareOf() };
        if (cells.failure || month === undefined || headcount === undefined) return undefined;
        return { month, ...place, headcount, ...figures };
      };
    },
  };
}

const readMonth: CellReader<Month> = (given, report) => parseMonth(given) ?? report({ code: 'not-a-month', given });

const readHeadcount: CellReader<number> = (given, report) => {
  const number = numberWithin(0, 10_000_000)(given, report);
  return number === undefined || Number.isInteger(number) ? number : report({ code: 'not-a-whole-number', given: number });
};
