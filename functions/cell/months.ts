import type { z } from 'zod';
import { parseMonth, type Month } from '../../src/values/month';
import { gridOf, type Grid } from './grid';
import { schemaOf, type Report } from './read';
import { errorOf, isEmpty, oneCell } from './scalars';

/** One month: any day of it as Excel's number, or text such as 2018-11. */
export function month(): z.ZodType<Month> {
  return schemaOf((given, report) => readMonth(oneCell(given, report), report));
}

/** Months: a single one or a range. */
export function months(): z.ZodType<Grid<Month>> {
  return gridOf(readMonth);
}

function readMonth(given: unknown, report: Report): Month | undefined {
  if (isEmpty(given)) return report({ code: 'missing' });
  const error = errorOf(given);
  if (error) return report({ code: 'error-cell', given: error });
  return parseMonth(given) ?? report({ code: 'not-a-month', given });
}
