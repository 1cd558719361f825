import { calendarMonthOf, type Month } from '../values/month';
import type { AbsenceCounts } from './counts';
import { cellOf, levelOf } from './levels';
import { shortPerEmployee } from './figures';

/** A department's short absence per employee in a half-year, smoothed. */
export interface HalfYear {
  readonly department: string;
  /** The months of January to June, or July to December, that lie in the period. */
  readonly from: Month;
  readonly to: Month;
  /** Mean over the months of the mean over the units. */
  readonly mean: number;
  /** Mean over the months of the standard deviation between the units; undefined when no month has two units. */
  readonly deviation: number | undefined;
}

/**
 * The half-years of each department, with at least one employee in them.
 *
 *     x(u, m)  net days 1-14 per employee of unit u in month m, units with employees only
 *     mean     = mean over m of (mean over u of x)
 *     deviation = mean over m of sqrt(sum over u of (x - mean over u)^2 / (n - 1)), months with n >= 2 units
 */
export function halfYears(counts: AbsenceCounts): HalfYear[] {
  const { places, period } = counts;
  const { names } = levelOf(counts, 'department');
  const perEmployee = shortPerEmployee(counts.unitsInDepartments);
  const valuesIn = (department: number, month: Month): number[] =>
    places
      .map((place, index) => (place.department === department ? index : -1))
      .filter((index) => index >= 0)
      .map((index) => perEmployee[cellOf(counts.unitsInDepartments, index, month - period.from)]!)
      .filter((value) => !Number.isNaN(value));
  return names.flatMap((department, number) =>
    halfYearsOf(period.from, period.to).flatMap((months) => {
      const values = months.map((month) => valuesIn(number, month)).filter(({ length }) => length > 0);
      if (values.length === 0) return [];
      const deviations = values.filter(({ length }) => length >= 2).map(deviationOf);
      return [
        {
          department,
          from: months[0]!,
          to: months[months.length - 1]!,
          mean: meanOf(values.map(meanOf)),
          deviation: deviations.length === 0 ? undefined : meanOf(deviations),
        },
      ];
    }),
  );
}

function halfYearsOf(from: Month, to: Month): Month[][] {
  const halves: Month[][] = [];
  for (let month = from; month <= to; month++) {
    const begins = month === from || calendarMonthOf(month) === 1 || calendarMonthOf(month) === 7;
    if (begins) halves.push([]);
    halves[halves.length - 1]!.push(month);
  }
  return halves;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The sample's standard deviation. */
function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
