import type { CompensationPeriod } from '../../src/cost/compensation-rules';
import { parseMonth } from '../../src/values/month';
import { schemaOf } from './read';
import { errorOf, isEmpty, oneCell } from './scalars';

/**
 * A year, such as 2019, or a month: a date, "2020-05" or 202005. A whole number of four figures is a year and one of six
 * is a month; as days, Excel would have them in 1902-1927 and after 2173.
 */
export const compensationPeriod = schemaOf<CompensationPeriod>((given, report) => {
  const cell = oneCell(given, report);
  if (isEmpty(cell)) return report({ code: 'missing' });
  const error = errorOf(cell);
  if (error) return report({ code: 'error-cell', given: error });
  return periodOf(cell) ?? report({ code: 'not-a-period', given: cell });
});

function periodOf(given: unknown): CompensationPeriod | undefined {
  const written = String(given).trim();
  if (/^\d{4}$/.test(written)) return { year: Number(written) };
  const month = parseMonth(/^\d{6}$/.test(written) ? written : given);
  return month === undefined ? undefined : { month };
}
