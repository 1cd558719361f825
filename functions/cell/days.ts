import type { z } from 'zod';
import { parseDay, type Day } from '../../src/values/day';
import { gridOf, type Grid } from './grid';
import { schemaOf, type Report } from './read';
import { errorOf, isEmpty, oneCell } from './scalars';

/** One day, Excel's number or a written date. */
export function day(): z.ZodType<Day> {
  return schemaOf((given, report) => readDay(oneCell(given, report), report));
}

/** Days: a single value or a range, each Excel's number or a written date. */
export function days(): z.ZodType<Grid<Day>> {
  return gridOf(readDay);
}

/** A day out of a cell; undefined when it has been reported. */
export function readDay(given: unknown, report: Report): Day | undefined {
  if (isEmpty(given)) return report({ code: 'missing' });
  const error = errorOf(given);
  if (error) return report({ code: 'error-cell', given: error });
  return parseDay(given) ?? report({ code: 'not-a-day', given });
}
