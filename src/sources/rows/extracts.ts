import type { ExtractRow } from '../../absence/extract';
import { readMonth } from '../cells/month';
import { numberWithin, parseNumber, readHours } from '../cells/number';
import { readText, textOf, type CellReader } from '../cells/read-cell';
import { extractHeadings, type ExtractField } from '../columns/headings';
import { placesOf } from './places';
import type { RowKind } from './row-cells';

/**
 * Rows of an extract: month (`2021-APR`, `2021-04`, a date), unit or department, headcount, and hours or per cent (`5.02 %`).
 * A number without a sign is taken for per cent; that all of a column are shares is seen when all are read (`ExtractSums`).
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
      const readShareOf = cells.optional('share', readWrittenShare);
      return () => {
        const month = readMonthOf();
        const place = readPlace();
        const headcount = readHeadcountOf();
        const hours = readHoursOf();
        const share = readShareOf();
        if (cells.failure || month === undefined || headcount === undefined) return undefined;
        return { month, ...place, headcount, hours, ...share };
      };
    },
  };
}

const readHeadcount: CellReader<number> = (given, report) => {
  const number = numberWithin(0, 10_000_000)(given, report);
  return number === undefined || Number.isInteger(number) ? number : report({ code: 'not-a-whole-number', given: number });
};

/** Per cent, with or without the sign, in millionths: 5,02 % and 5,02 are 50 200. */
const readWrittenShare: CellReader<Required<Pick<ExtractRow, 'share' | 'hasSign'>>> = (given, report) => {
  const text = textOf(given).trim();
  const hasSign = text.endsWith('%');
  const percent = parseNumber(hasSign ? text.slice(0, -1) : text);
  if (percent === undefined || percent < 0 || percent > 100) return report({ code: 'not-a-share', given });
  return { share: Math.round(percent * millionthsPerPercent), hasSign };
};

const millionthsPerPercent = 10_000;
