import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import { determined, type Equation } from './linear-system';

export const attacked = ['headcount', 'spells', 'netDays1To14', 'repeated', 'channelKnown', 'throughSupport'] as const;
type Figure = (typeof attacked)[number];

/** A pull as the public has it, and as it was before suppression (which names the figures, and says which have changed). */
export interface Pull {
  readonly full: readonly StatisticsRow[];
  readonly published: readonly StatisticsRow[];
  /** Smaller groups that rows of ages or causes are made up of: an age in years, a cause that has no name of its own. */
  readonly atoms?: readonly Atom[];
}

/** A group that is part of another which is published. */
export interface Atom {
  /** The row that it is part of. */
  readonly of: string;
  readonly row: StatisticsRow;
}

/** Name of a hidden group's figure. Unchanged groups have the same name in both pulls: the attacker knows them to be equal. */
type NameOf = (row: StatisticsRow) => string;
/** Name of what a unit of several departments has in one of them, which no table shows. */
type PartOf = (unit: StatisticsRow, department: string) => string;

/**
 * Everything that an attacker can work out of the published tables of successive pulls about one figure: the hidden groups
 * whose value the sums of the tables determine. The attacker knows every sum (of departments, units, sexes and ages to the
 * municipality, of units to departments), knows which groups have not changed between the pulls and which have nobody any more,
 * and keeps the old tables.
 */
export function derived(pulls: readonly Pull[], figure: Figure): Map<string, number> {
  return determined(equationsOf(pulls, figure, printed));
}

/** What of that the tables teach: neither what follows from the sums alone, nor what a table has printed of the group itself. */
export function taught(pulls: readonly Pull[], figure: Figure): Map<string, number> {
  const known = determined(equationsOf(pulls, figure, () => []));
  const read = pulls.flatMap(({ published }) => published.map((row) => `${groupIn(row)} ${row[figure]}`));
  const isRead = new Set(read);
  return new Map([...derived(pulls, figure)].filter(([name, value]) => !known.has(name) && !isRead.has(`${name.split(':')[0]} ${value}`)));
}

function groupIn({ month, level, name }: StatisticsRow): string {
  return `${month} ${level} ${name}`;
}

/** @param read what the attacker reads in a table; without it there are only sums, of which it follows that some are nought */
function equationsOf(pulls: readonly Pull[], figure: Figure, read: typeof printed): Equation[] {
  const everyRow = pulls.flatMap(({ full }) => full);
  return pulls.flatMap(({ full, published: rows, atoms = [] }, number) => {
    const published = rows.map((row) => withDepartments(row, everyRow));
    const nameOf = namesIn(full);
    const partOf: PartOf = (unit, department) => `${unit.month} ${unit.name} in ${department} of pull ${number}`;
    const gone = published.filter((row) => fullRow(full, row) === undefined).map((row) => sum([nameOf(row)], []));
    const sums = [...sumsOf(published, nameOf, partOf, figure), ...sumsOfAtoms(published, atoms, nameOf, figure)];
    return [...sums, ...gone, ...read(published, nameOf, figure)];
  });
}

/**
 * What must not be derived: the names of all hidden groups that have employees and that no pull has printed; when it is asked
 * for, of the atoms of at most so many employees as well. (Of an atom that alone has changed between two pulls, as a late
 * registration does, the change can always be had.)
 */
export function secrets(pulls: readonly Pull[], mostOfAtom = 0): string[] {
  const names = (hidden: boolean) =>
    pulls.flatMap(({ full, published }) =>
      published.filter((row) => (row.status === 'hidden') === hidden && fullRow(full, row) !== undefined).map(namesIn(full)),
    );
  const shown = new Set(names(false));
  const small = pulls.flatMap(({ atoms = [] }) => atoms.filter(({ row }) => (row.headcount ?? 0) <= mostOfAtom).map(nameOfAtom));
  return [...names(true).filter((name) => !shown.has(name)), ...small];
}

/** A group is called as what it has, so that one that has not changed between two pulls is the same in both. */
function namesIn(full: readonly StatisticsRow[]): NameOf {
  return (row) => {
    const here = fullRow(full, row);
    return `${row.month} ${row.level} ${row.name}: ${attacked.map((figure) => here?.[figure] ?? 'gone').join(' ')}`;
  };
}

function nameOfAtom({ row }: Atom): string {
  return `${row.month} ${row.level} atom ${row.name}: ${attacked.map((figure) => row[figure]).join(' ')}`;
}

/** A published row of ages or causes is the sum of its atoms. (Employees ill of two causes are two of them, but one of the row.) */
function sumsOfAtoms(rows: readonly StatisticsRow[], atoms: readonly Atom[], nameOf: NameOf, figure: Figure): Equation[] {
  const addUp = (level: Level) => level !== 'cause' || countsOfCauses.has(figure);
  const levels = new Set(atoms.map(({ row }) => row.level).filter(addUp));
  return rows
    .filter(({ level }) => levels.has(level))
    .map((row) => {
      const own = atoms.filter((atom) => atom.of === row.name && atom.row.level === row.level && atom.row.month === row.month);
      return sum([nameOf(row)], own.map(nameOfAtom));
    });
}

function fullRow(full: readonly StatisticsRow[], { month, level, name }: StatisticsRow): StatisticsRow | undefined {
  return full.find((row) => row.month === month && row.level === level && row.name === name);
}

function printed(rows: readonly StatisticsRow[], nameOf: NameOf, figure: Figure): Equation[] {
  const shown = rows.filter(({ status }) => status !== 'hidden');
  return shown.map((row) => ({ coefficients: new Map([[nameOf(row), 1]]), known: row[figure] ?? 0 }));
}

/** Employees are not divided by cause, and causes have no repeated group. */
const countsOfCauses: ReadonlySet<Figure> = new Set(['spells', 'netDays1To14']);

function sumsOf(rows: readonly StatisticsRow[], nameOf: NameOf, partOf: PartOf, figure: Figure): Equation[] {
  return [...new Set(rows.map(({ month }) => month))].flatMap((month) => {
    const level = (wanted: Level) => rows.filter((row) => row.month === month && row.level === wanted);
    const municipality = level('municipality').map(nameOf);
    const divisions = ['department', 'sex', 'age', ...(countsOfCauses.has(figure) ? (['cause'] as const) : [])] as const;
    const published = divisions.map(level).filter((parts) => parts.length > 0);
    const ofMunicipality = published.map((parts) => sum(municipality, parts.map(nameOf)));
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
    return [...ofMunicipality, ...departments, ...units];
  });
}

function sum(totals: readonly string[], parts: readonly string[]): Equation {
  const coefficients = [...totals.map((name) => [name, -1] as const), ...parts.map((name) => [name, 1] as const)];
  return { coefficients: new Map(coefficients), known: 0 };
}

/** A unit that is hidden and has no employees any more stands in the table still, and everybody knows where it belonged. */
function withDepartments(row: StatisticsRow, everyRow: readonly StatisticsRow[]): StatisticsRow {
  const departments = row.departments ?? fullRow(everyRow, row)?.departments;
  return row.level === 'unit' ? { ...row, departments } : row;
}

function departmentsOf(unit: StatisticsRow): readonly string[] {
  return unit.departments ?? [];
}
