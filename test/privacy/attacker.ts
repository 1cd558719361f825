import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import { determined, type Equation } from './linear-system';

export const attacked = ['headcount', 'spells', 'netDays1To14', 'repeated'] as const;
type Figure = (typeof attacked)[number];

/** A pull as the public has it, and as it was before suppression (which names the figures, and says which have changed). */
export interface Pull {
  readonly full: readonly StatisticsRow[];
  readonly published: readonly StatisticsRow[];
}

/** Name of a hidden group's figure. Unchanged groups have the same name in both pulls: the attacker knows them to be equal. */
type NameOf = (row: StatisticsRow) => string;
/** Name of what a unit of several departments has in one of them, which no table shows. */
type PartOf = (unit: StatisticsRow, department: string) => string;

/**
 * Everything that an attacker can work out of the published tables of successive pulls about one figure: the hidden groups
 * whose value the sums of the tables determine. The attacker knows every sum (of departments, units, sexes and ages to the
 * municipality, of units to departments), knows which groups have not changed between the pulls, and keeps the old tables.
 */
export function derived(pulls: readonly Pull[], figure: Figure): Map<string, number> {
  const equations = pulls.flatMap(({ published }, number) => {
    const nameOf = namesIn(pulls, number);
    const partOf: PartOf = (unit, department) => `${unit.month} ${unit.name} in ${department} of pull ${number}`;
    return [...sumsOf(published, nameOf, partOf), ...printed(published, nameOf, figure)];
  });
  return determined(equations);
}

/** The names of all hidden groups that have employees and that no pull has printed: what must not be derived. */
export function secrets(pulls: readonly Pull[]): string[] {
  const names = (hidden: boolean) =>
    pulls.flatMap((pull, number) =>
      pull.published
        .filter((row) => (row.status === 'hidden') === hidden && fullRow(pull, row) !== undefined)
        .map((row) => namesIn(pulls, number)(row)),
    );
  const shown = new Set(names(false));
  return names(true).filter((name) => !shown.has(name));
}

function namesIn(pulls: readonly Pull[], number: number): NameOf {
  return (row) => {
    const here = fullRow(pulls[number], row);
    const before = fullRow(pulls[number - 1], row);
    const unchanged = before && here && attacked.every((figure) => before[figure] === here[figure]);
    return `${row.month} ${row.level} ${row.name} of pull ${unchanged ? number - 1 : number}`;
  };
}

function fullRow(pull: Pull | undefined, { month, level, name }: StatisticsRow): StatisticsRow | undefined {
  return pull?.full.find((row) => row.month === month && row.level === level && row.name === name);
}

function printed(rows: readonly StatisticsRow[], nameOf: NameOf, figure: Figure): Equation[] {
  const shown = rows.filter(({ status }) => status !== 'hidden');
  return shown.map((row) => ({ coefficients: new Map([[nameOf(row), 1]]), known: row[figure] ?? 0 }));
}

function sumsOf(rows: readonly StatisticsRow[], nameOf: NameOf, partOf: PartOf): Equation[] {
  return [...new Set(rows.map(({ month }) => month))].flatMap((month) => {
    const level = (wanted: Level) => rows.filter((row) => row.month === month && row.level === wanted);
    const municipality = level('municipality').map(nameOf);
    const published = (['department', 'sex', 'age'] as const).map(level).filter((parts) => parts.length > 0);
    const divisions = published.map((parts) => sum(municipality, parts.map(nameOf)));
    const departments = level('department').map((department) => {
      const units = level('unit').filter((unit) => departmentsOf(unit).includes(department.name));
      return sum(
        [nameOf(department)],
        units.map((unit) => (departmentsOf(unit).length === 1 ? nameOf(unit) : partOf(unit, department.name))),
      );
    });
    const shared = level('unit').filter((unit) => departmentsOf(unit).length > 1);
    const units = shared.map((unit) =>
      sum(
        [nameOf(unit)],
        departmentsOf(unit).map((department) => partOf(unit, department)),
      ),
    );
    return [...divisions, ...departments, ...units];
  });
}

function sum(totals: readonly string[], parts: readonly string[]): Equation {
  const coefficients = [...totals.map((name) => [name, -1] as const), ...parts.map((name) => [name, 1] as const)];
  return { coefficients: new Map(coefficients), known: 0 };
}

function departmentsOf(unit: StatisticsRow): readonly string[] {
  return unit.departments ?? [];
}
