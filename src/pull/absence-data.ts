import type { EmploymentColumns } from '../absence/employment';
import type { SpellColumns } from '../absence/spell';
import type { Layout } from '../sources/columns/layout';
import type { EmploymentField, SpellField } from '../sources/columns/headings';
import type { SourceIdentities } from './mask';
import type { Tally } from '../sources/reading';

/** The two parts that a source must have. */
export type Part = 'spells' | 'employees';

/** What a source holds. It is about persons: it stays in memory, and only as long as it is counted. */
export interface AbsenceData {
  readonly spells: SpellColumns;
  readonly employments: EmploymentColumns;
  /** The monthly salary of each row of the employments in whole öre; `noSalary` where the source has none. */
  readonly salaries: readonly number[];
  /** Number in the source of each row of the spells; none from PAXml, where several elements make one spell. */
  readonly spellRows: Int32Array;
  /** Rows that overlap or touch an earlier one and were merged while they were read, as those of PAXml are. */
  readonly mergedRows: number;
  /** Of the spells, rows over days off between rows of a day each. */
  readonly daysOff: number;
  /** Rows of employment whose unit, department, sex or category looked like an employee's identity, and was masked. */
  readonly maskedRows: number;
  readonly spellTally: PartTally<SpellField>;
  readonly employeeTally: PartTally<EmploymentField>;
  /** Tells the identities of its employees from other texts. */
  readonly identities: SourceIdentities;
}

/** What became of a part's rows, and how its columns were understood, when it has columns. */
export interface PartTally<Field extends string> extends Tally {
  readonly layout?: Layout<Field>;
  /** The first rows as they came. */
  readonly preview?: readonly (readonly unknown[])[];
}

export const noSalary = -1;
