import { EmploymentColumnsBuilder, unknownYear, type EmploymentColumns, type EmploymentRow } from '../absence/employment';
import { likePersonalNumber, personalNumberIn } from '../sources/identities';
import { hiddenMark, holdsLongNumber, type IsIdentity } from './mask';

/** Employments whose groups may be named in the workbook. */
export interface NamedEmployments {
  readonly employments: EmploymentColumns;
  /** Rows with a name that was masked. */
  readonly maskedRows: number;
}

/**
 * The employments with `••• 1`, `••• 2` … for each unit, department, sex or category that is called as an employee: where a
 * column is shifted, an employee's number stands as the name of a group, and the names of groups are written also when their
 * figures are hidden.
 *
 * A name that is an employee's identity, or looks like one, or holds a number of five digits, is masked when at most
 * `threshold` employees have it in all the data. Units may be numbered as employees are; one that has more employees than that is a unit, and one that has not is never
 * shown anyway, so that no figure is lost. A name that holds a personal number is always masked. Masked groups stay apart:
 * together they might be shown, and what one of them has would show when it grows and gets its name back.
 *
 * @param threshold the most employees of a group that is hidden
 */
export function withoutIdentitiesAsNames(employments: EmploymentColumns, isIdentity: IsIdentity, threshold: number): NamedEmployments {
  const inDoubt = employeesByName(employments, (name) => isIdentity(name) || holdsLongNumber(name));
  const names = [...inDoubt].filter(([name, { size }]) => size <= threshold || holdsPersonalNumber(name)).map(([name]) => name);
  if (names.length === 0) return { employments, maskedRows: 0 };
  return renamed(employments, new Map(names.map((name, place) => [name, `${hiddenMark} ${place + 1}`])));
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

function renamed(employments: EmploymentColumns, masks: ReadonlyMap<string, string>): NamedEmployments {
  const builder = new EmploymentColumnsBuilder(employments.employees);
  const rename = (name: string): string => masks.get(name) ?? name;
  let maskedRows = 0;
  for (let index = 0; index < employments.count; index++) {
    const row = rowAt(employments, index);
    if (namesOf(row).some((name) => masks.has(name))) maskedRows++;
    const { unit, department, sex, category } = row;
    const names = { unit: rename(unit), department: rename(department), sex: sex && rename(sex), category: category && rename(category) };
    builder.add({ ...row, ...names });
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

function holdsPersonalNumber(name: string): boolean {
  return [...name.matchAll(likePersonalNumber)].some(([digits]) => personalNumberIn(digits) !== undefined);
}
