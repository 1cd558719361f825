import { EmploymentColumnsBuilder, unknownName, unknownYear, type EmploymentColumns, type EmploymentRow } from '../absence/employment';
import { personalNumberIn } from '../sources/identities';
import type { IsIdentity } from './mask';

/** Employments whose groups may be named in the workbook. */
export interface NamedEmployments {
  readonly employments: EmploymentColumns;
  /** Rows with a name that was masked. */
  readonly maskedRows: number;
}

/**
 * The employments with `unknown` for each unit, department, sex or category that is called as an employee: where a column is
 * shifted, an employee's number stands as the name of a group, and the names of groups are written also when their figures
 * are hidden.
 *
 * A name that is an employee's identity is masked when at most `threshold` employees have it in all the data. Units may be
 * numbered as employees are; one that has more employees than that is a unit, and one that has not is never shown anyway, so
 * nothing is lost. A name that holds a personal number is always masked.
 *
 * @param threshold the most employees of a group that is hidden
 */
export function withoutIdentitiesAsNames(employments: EmploymentColumns, isIdentity: IsIdentity, threshold: number): NamedEmployments {
  const rows = employeesByName(employments, (name) => isIdentity(name) || holdsPersonalNumber(name));
  const masked = new Set([...rows].filter(([name, { size }]) => size <= threshold || holdsPersonalNumber(name)).map(([name]) => name));
  return masked.size === 0 ? { employments, maskedRows: 0 } : renamed(employments, masked);
}

/** The employees with each of the names that are in doubt. */
function employeesByName(employments: EmploymentColumns, isInDoubt: (name: string) => boolean): Map<string, Set<number>> {
  const { units, departments, sexes, categories } = employments;
  const inDoubt = new Map([...units, ...departments, ...sexes, ...categories].filter(isInDoubt).map((name) => [name, new Set<number>()]));
  if (inDoubt.size === 0) return inDoubt;
  for (let row = 0; row < employments.count; row++) {
    for (const name of namesOf(rowAt(employments, row))) inDoubt.get(name)?.add(employments.employee[row] ?? 0);
  }
  return inDoubt;
}

function renamed(employments: EmploymentColumns, masked: ReadonlySet<string>): NamedEmployments {
  const builder = new EmploymentColumnsBuilder(employments.employees);
  const rename = <Name extends string | undefined>(name: Name) => (name !== undefined && masked.has(name) ? unknownName : name);
  let maskedRows = 0;
  for (let index = 0; index < employments.count; index++) {
    const row = rowAt(employments, index);
    if (namesOf(row).some((name) => masked.has(name))) maskedRows++;
    const { unit, department, sex, category } = row;
    builder.add({ ...row, unit: rename(unit), department: rename(department), sex: rename(sex), category: rename(category) });
  }
  return { employments: builder.finish(), maskedRows };
}

function namesOf({ unit, department, sex, category }: EmploymentRow): string[] {
  return [unit, department, sex, category].filter((name) => name !== undefined);
}

/** A row of the columns as it was added. */
function rowAt(columns: EmploymentColumns, index: number): EmploymentRow {
  const { employee, employees, place, places, profile, profiles, units, departments, sexes, categories, from, to, rate } = columns;
  const { unit, department } = at(places, at(place, index));
  const { sex, category, birthYear } = at(profiles, at(profile, index));
  return {
    employee: at(employees.names, at(employee, index)),
    unit: at(units, unit),
    department: at(departments, department),
    sex: at(sexes, sex),
    category: categories.length === 0 ? undefined : at(categories, category),
    birthYear: birthYear === unknownYear ? undefined : birthYear,
    from: at(from, index),
    to: at(to, index),
    employmentRate: at(rate, index),
  };
}

/** A value that the columns hold for certain. */
function at<Value>(column: ArrayLike<Value>, index: number): Value {
  return column[index] as Value;
}

const likePersonalNumber = /\d{6,8}[-+ ]?\d{4}/g;

function holdsPersonalNumber(name: string): boolean {
  return [...name.matchAll(likePersonalNumber)].some(([digits]) => personalNumberIn(digits) !== undefined);
}
