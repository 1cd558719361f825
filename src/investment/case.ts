import type { D } from '../values/money';
import { InputError } from '../values/problem';

/** An investment in prevention, as finance models it. Only short days are counted: rather underestimate than overestimate. */
export interface InvestmentCase {
  /** N: above 0. */
  readonly employees: D;
  /** c: kronor, at least 0; 1 000 in both tenders. */
  readonly costPerEmployeeAndYear: D;
  /** T: whole, at least 1. */
  readonly years: number;
  /** b: net days 1-14 per employee and year before the investment. Above 0. */
  readonly shortDaysPerEmployeeAndYear: D;
  /** q: the share of the short days that does not happen, at most 1; below 0 when absence rises. */
  readonly reduction: D;
  /** v: standard value of a short-term sick day, kronor. Above 0. */
  readonly dayValue: D;
  /** d: a year, 0 to 1. */
  readonly discountRate: D;
  /** g: what others pay of the cost, kronor a year; 0 to the year's cost. */
  readonly grantPerYear: D;
}

/**
 * Checks that the grant pays for no more than a year costs: above it the investment would earn money by itself.
 *
 * @throws {InputError} `out-of-range` when the grant is above N * c
 */
export function requireGrantWithinCost({ employees, costPerEmployeeAndYear, grantPerYear }: InvestmentCase): void {
  const most = employees.times(costPerEmployeeAndYear);
  if (grantPerYear.lte(most)) return;
  const given = grantPerYear.toNumber();
  throw new InputError([{ argument: 'grantPerYear', code: 'out-of-range', given, least: 0, most: most.toNumber() }]);
}
