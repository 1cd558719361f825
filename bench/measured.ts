import type { Results } from './results';
import type { MadeUp } from './made-up';

/** What the engines are measured with: the same rows in columns and in files, and the figures that all must give. */
export interface Measured {
  readonly employees: number;
  readonly data: MadeUp;
  /** Where `employees.csv` and `spells.csv` lie. */
  readonly folder: string;
  readonly units: number;
  readonly departments: number;
  readonly expected: Results;
}
