import { readArguments } from '../../../functions/cell/read';
import { number, positive } from '../../../functions/cell/scalars';
import { wholeMunicipality, type StatisticsRow } from '../../../src/absence/statistics-row';
import type { Language } from '../../../src/locale/language';
import type { ReportGroup } from '../../../src/sheets/monthly-report-content';
import { monthsOfStatistics } from '../../../src/sheets/monthly-report-groups';
import type { D } from '../../../src/values/money';
import type { Month } from '../../../src/values/month';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';

/** What the user has chosen and typed. */
export interface ReportForm {
  readonly group: ReportGroup;
  readonly month: Month;
  readonly referenceFrom: Month;
  readonly monthlySalary: string;
}

/** The latest month of the whole municipality, against the first months that there are. */
export function firstForm(rows: readonly StatisticsRow[]): ReportForm {
  const months = monthsOfStatistics(rows);
  const group = { level: 'municipality', name: wholeMunicipality } as const;
  return { group, month: months.at(-1) ?? 0, referenceFrom: months[0] ?? 0, monthlySalary: '' };
}

/** The salary, or the sentence about what is wrong with it. */
export interface ReadSalary {
  readonly monthlySalary?: D;
  readonly fault?: string;
}

/** Reads the salary as ENHETSKOSTNAD would; nobody is paid nothing. */
export function readSalary(typed: string, language: Language): ReadSalary {
  try {
    return readArguments({ monthlySalary: number(positive) }, { monthlySalary: typedNumber(typed, language) });
  } catch (error) {
    return { fault: faultsOf(error, language).monthlySalary };
  }
}
