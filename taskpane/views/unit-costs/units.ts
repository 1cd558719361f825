import { numbers, optionalNumbers, together } from '../../../functions/cell/grid';
import { readArguments } from '../../../functions/cell/read';
import { notNegative } from '../../../functions/cell/scalars';
import { dayFactors } from '../../../src/cost/model';
import { standardParameters } from '../../../src/cost/model-parameters';
import { unitCost, type UnitAbsence, type UnitCost } from '../../../src/cost/unit-cost';
import type { UnitColumns } from '../../../src/sheets/unit-cost-columns';
import { guessColumns, type Columns } from '../../../src/sources/columns/guess';
import { unitHeadings, type UnitField } from '../../../src/sources/columns/unit-headings';
import { zero } from '../../../src/values/money';
import { InputError, type Problem } from '../../../src/values/problem';
import type { PickedCells } from '../../picking/usePickedCells';

/** The columns that must be there; units have names only for the user's eye, and spells may be left out. */
export const requiredFields = ['shortDays', 'longDays', 'veryLongDays', 'monthlySalary'] as const;

/** A unit of the table, with what its absence costs by the model's own parameters. */
export interface Unit {
  readonly name: string;
  readonly absence: UnitAbsence;
  readonly cost: UnitCost;
  /** The sheet's row, counted from 0. */
  readonly row: number;
}

/** What a table gives: its units, or what stands in the way. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  /** Of cells, by the sheet's row counted from 1. */
  readonly problems: readonly Problem[];
  /** Columns that nobody has chosen. */
  readonly missing: readonly UnitField[];
}

/** The columns that the picked table's first row most likely names, counted from the table's own first. */
export function guessUnitColumns({ rows }: PickedCells): Columns<UnitField> {
  return guessColumns(rows[0] ?? [], unitHeadings);
}

/** The chosen columns as the sheet's own; undefined while one is missing. */
export function sheetColumns({ area }: PickedCells, columns: Columns<UnitField>): UnitColumns | undefined {
  const { shortDays, longDays, veryLongDays, monthlySalary, spells } = columns;
  if (shortDays === undefined || longDays === undefined || veryLongDays === undefined || monthlySalary === undefined) return undefined;
  return {
    shortDays: area.left + shortDays,
    longDays: area.left + longDays,
    veryLongDays: area.left + veryLongDays,
    monthlySalary: area.left + monthlySalary,
    ...(spells === undefined ? {} : { spells: area.left + spells }),
  };
}

/** Reads the table as ENHETSKOSTNAD will: what it would refuse is a problem here. */
export function readUnits(picked: PickedCells, columns: Columns<UnitField>): ReadUnits {
  const missing = requiredFields.filter((field) => columns[field] === undefined);
  if (missing.length > 0 || picked.rows.length < 2) return { units: [], problems: [], missing };
  try {
    return { units: unitsOf(picked, columns), problems: [], missing };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { units: [], problems: error.problems.map((problem) => inSheet(problem, picked)), missing };
  }
}

function unitsOf({ rows, area }: PickedCells, columns: Columns<UnitField>): Unit[] {
  const below = rows.slice(1);
  const column = (field: UnitField) => {
    const place = columns[field];
    return place === undefined ? null : below.map((row) => [row[place]]);
  };
  const grids = readArguments(
    {
      shortDays: numbers(notNegative),
      longDays: numbers(notNegative),
      veryLongDays: numbers(notNegative),
      monthlySalary: numbers(notNegative),
      spells: optionalNumbers(zero, notNegative),
    },
    {
      shortDays: column('shortDays'),
      longDays: column('longDays'),
      veryLongDays: column('veryLongDays'),
      monthlySalary: column('monthlySalary'),
      spells: column('spells'),
    },
  );
  const factors = dayFactors(standardParameters);
  return together(grids).map((absence, index) => ({
    name: columns.unit === undefined ? '' : String(below[index]?.[columns.unit] ?? ''),
    absence,
    cost: unitCost(absence, factors),
    row: area.top + 1 + index,
  }));
}

/** The header stands above the first row of a column, and the table may begin further down; both counts begin at 1. */
function inSheet(problem: Problem, { area }: PickedCells): Problem {
  return { ...problem, row: (problem.row ?? 1) + area.top + 1 };
}
