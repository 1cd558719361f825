import type { AbsenceCounts } from '../src/absence/counts';
import type { AbsenceFigures } from '../src/absence/figures';
import { cellOf } from '../src/absence/levels';
import { partsPerDay } from '../src/absence/parts';

/** Groups by level: units and departments by their number, K and M, the three ages. */
export const groupsOfLevel = { municipality: 1, department: 0, unit: 0, sex: 2, age: 3 };
export type BenchLevel = keyof typeof groupsOfLevel;
export const benchLevels = Object.keys(groupsOfLevel) as BenchLevel[];
export const ageNames = ['-29', '30-49', '50-'];
export const sexNames = ['K', 'M'];

export const months = 48;

/** Figures of a level's cells, in this order. */
export const cellFigures = ['headcount', 'begun', 'short', 'long', 'veryLong', 'perEmployee', 'repeated', 'newlyRepeated'] as const;
export type CellFigure = (typeof cellFigures)[number];

/** Everything that an engine computes, in one form: a value for each group, month and figure. */
export interface Results {
  /** `level[(group * months + month) * 8 + figure]`; 0 where nobody is employed. */
  readonly levels: Readonly<Record<BenchLevel, Float64Array>>;
  /** p10, p50, p90 by month. */
  readonly municipality: Float64Array;
  /** p10, p50, p90 by department and month. */
  readonly departments: Float64Array;
  /** Share of the top fifth, by year. */
  readonly concentration: Float64Array;
}

export function emptyResults(units: number, departments: number): Results {
  const groups = { ...groupsOfLevel, unit: units, department: departments };
  const level = (name: BenchLevel): Float64Array => new Float64Array(groups[name] * months * cellFigures.length);
  return {
    levels: {
      municipality: level('municipality'),
      department: level('department'),
      unit: level('unit'),
      sex: level('sex'),
      age: level('age'),
    },
    municipality: new Float64Array(months * 3),
    departments: new Float64Array(departments * months * 3),
    concentration: new Float64Array(4),
  };
}

export function placeOf(group: number, month: number, figure: CellFigure): number {
  return (group * months + month) * cellFigures.length + cellFigures.indexOf(figure);
}

/** The number of a group by its name in the data. */
export function groupNumber(level: BenchLevel, name: string): number {
  if (level === 'municipality') return 0;
  if (level === 'sex') return sexNames.indexOf(name);
  return level === 'age' ? ageNames.indexOf(name) : Number(name);
}

/** The kernel's counts and figures in that form. */
export function kernelResults(counts: AbsenceCounts, figures: AbsenceFigures, units: number, departments: number): Results {
  const results = emptyResults(units, departments);
  counts.levels.forEach((level, index) => {
    const values = results.levels[level.level as BenchLevel];
    level.names.forEach((name, group) => {
      if (level.level === 'age' && name === 'unknown') return;
      for (let month = 0; month < months; month++) {
        const cell = cellOf(level, group, month);
        const write = (figure: CellFigure, value: number): void => {
          values[placeOf(groupNumber(level.level as BenchLevel, name), month, figure)] = value;
        };
        if (level.headcount[cell] === 0) continue;
        write('headcount', level.headcount[cell]!);
        write('begun', level.begun[cell]!);
        write('short', level.parts[cell * 3]! / partsPerDay);
        write('long', level.parts[cell * 3 + 1]! / partsPerDay);
        write('veryLong', level.parts[cell * 3 + 2]! / partsPerDay);
        write('perEmployee', figures.perEmployee[index]![cell]!);
        write('repeated', level.repeated[cell]!);
        write('newlyRepeated', level.newlyRepeated[cell]!);
      }
    });
  });
  figures.percentiles.municipality.forEach((values, month) => results.municipality.set(values, month * 3));
  const names = counts.levels.find(({ level }) => level === 'department')!.names;
  figures.percentiles.departments.forEach((byMonth, department) =>
    byMonth.forEach((values, month) => results.departments.set(values, (Number(names[department]) * months + month) * 3)),
  );
  figures.concentration.forEach(({ share }, year) => (results.concentration[year] = share ?? 0));
  return results;
}

/**
 * Compares all values with ===.
 *
 * @returns how many were compared
 * @throws with the first that differs
 */
export function requireAgreement(one: Results, other: Results, name: string): number {
  let compared = 0;
  const compare = (first: Float64Array, second: Float64Array, what: string): void => {
    if (first.length !== second.length) throw new Error(`${name}: ${what} has ${second.length} values, not ${first.length}`);
    first.forEach((value, index) => {
      if (value !== second[index]) throw new Error(`${name}: ${what} ${index} is ${second[index]}, not ${value}`);
    });
    compared += first.length;
  };
  for (const level of benchLevels) compare(one.levels[level], other.levels[level], level);
  compare(one.municipality, other.municipality, 'percentiles of the municipality');
  compare(one.departments, other.departments, 'percentiles of departments');
  compare(one.concentration, other.concentration, 'concentration');
  return compared;
}
