import { concentrationByYear } from '../absence/concentration';
import type { EmploymentColumns } from '../absence/employment';
import { countAbsence } from '../absence/kernel';
import type { Period } from '../absence/period';
import type { CountingRules } from '../absence/rules';
import { D } from '../values/money';
import { firstDayOf, monthOf, yearOf } from '../values/month';
import { noSalary, type AbsenceData } from './absence-data';
import type { YearFigures } from './result';

/**
 * The figures of each calendar year that the period holds whole; of a year in which at most `threshold` were employed, none
 * is shown.
 *
 * @param threshold the most employees of a group that is hidden
 */
export function yearFigures(data: AbsenceData, period: Period, rules: CountingRules, threshold: number): YearFigures[] {
  const whole = wholeYears(period);
  if (whole === undefined) return [];
  const counts = countAbsence(data.spells, data.employments, whole, rules);
  return concentrationByYear(counts).map(({ from, to, employees, share }) => ({
    year: yearOf(from),
    concentration: employees > threshold ? share : undefined,
    meanSalary: meanSalary(data, { from, to }, threshold),
  }));
}

/**
 * The calendar years that a period holds whole, as one period.
 *
 * @example wholeYears({ from: monthOf(2017, 11), to: monthOf(2021, 10) }) // January 2018 to December 2020
 */
export function wholeYears({ from, to }: Period): Period | undefined {
  const first = yearOf(from + 11);
  const last = yearOf(to + 1) - 1;
  return last < first ? undefined : { from: monthOf(first, 1), to: monthOf(last, 12) };
}

const orePerHundredKronor = 10_000;
const hundredKronor = 100;

/**
 * The mean monthly salary of those employed on any day of a year, each under the last row valid in it, to the nearest hundred
 * kronor: so that two pulls with one employee between them do not tell what that employee earns.
 *
 *     mean = sum of salaries / employees who have one
 *
 * @returns kronor; undefined when at most `threshold` have a salary in the source
 */
export function meanSalary(
  { employments, salaries }: Pick<AbsenceData, 'employments' | 'salaries'>,
  year: Period,
  threshold: number,
): number | undefined {
  const lastRows = [...lastRowOfEach(employments, year)].map((row) => salaries[row] ?? noSalary);
  const known = lastRows.filter((salary) => salary !== noSalary);
  if (known.length === 0 || known.length <= threshold) return undefined;
  const sum = known.reduce((total, salary) => total + salary, 0);
  return new D(sum).div(known.length).div(orePerHundredKronor).round().times(hundredKronor).toNumber();
}

/** The row of each employee that was valid last in the year. */
function lastRowOfEach({ count, employee, from, to }: EmploymentColumns, year: Period): Iterable<number> {
  const first = firstDayOf(year.from);
  const last = firstDayOf(year.to + 1) - 1;
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    if (at(from, row) > last || at(to, row) < first) continue;
    const before = rows.get(at(employee, row));
    if (before === undefined || isLater(before, row)) rows.set(at(employee, row), row);
  }
  return rows.values();

  function isLater(before: number, row: number): boolean {
    return at(from, row) >= at(from, before);
  }
}

function at(column: Int32Array, row: number): number {
  return column[row] ?? 0;
}
