import { wholeMunicipality, type Level } from '../absence/statistics-row';
import type { PublishableRow } from './publishable';

/** Groups of one month whose figures add up to another's: what an outsider can subtract. */
export interface Relation {
  /** The group that the parts add up to; undefined when it is not published and must be taken for known. */
  readonly total: PublishableRow | undefined;
  readonly parts: readonly PublishableRow[];
  /** Those parts that belong to other totals as well: of a unit of several departments, only a part counts here. */
  readonly shared: readonly PublishableRow[];
}

/** Divisions of the whole municipality that stand beside the departments. */
const otherDivisions: readonly Level[] = ['sex', 'age', 'category', 'cause'];

/**
 * Every sum that the published rows of one month take part in: municipality = departments, department = units,
 * municipality = sexes = ages = categories = causes. Units of a department without a row of its own add up to the municipality,
 * beside the departments. No row is wholly a part of more than one sum.
 *
 * @param rows the rows of one month
 */
export function relationsOf(rows: readonly PublishableRow[]): Relation[] {
  const municipality = municipalityOf(rows);
  const departments = rows.filter((row) => row.level === 'department');
  const units = rows.filter((row) => row.level === 'unit');
  const published = new Set(departments.map((row) => row.name));
  const withoutDepartment = units.filter((unit) => !departmentsOf(unit).some((name) => published.has(name)));
  const divisions = [[...departments, ...withoutDepartment], ...otherDivisions.map((level) => rows.filter((row) => row.level === level))];
  return [
    ...divisions.filter((parts) => parts.length > 0).map((parts) => ({ total: municipality, parts, shared: [] })),
    ...departments.map((department) => unitsOf(department, units)).filter(({ parts }) => parts.length > 0),
  ];
}

/** The municipality's row of a month, when it is published. */
export function municipalityOf(rows: readonly PublishableRow[]): PublishableRow | undefined {
  return rows.find((row) => row.level === 'municipality' && row.name === wholeMunicipality);
}

function unitsOf(department: PublishableRow, units: readonly PublishableRow[]): Relation {
  const parts = units.filter((unit) => departmentsOf(unit).includes(department.name));
  return { total: department, parts, shared: parts.filter(isShared) };
}

/** Whether a unit has employees of several departments in the month, so that it is no part of any one of them. */
export function isShared(unit: PublishableRow): boolean {
  return departmentsOf(unit).length > 1;
}

/** The departments that a unit has employees of; none when the table does not say. */
export function departmentsOf(unit: PublishableRow): readonly string[] {
  return unit.departments ?? [];
}
