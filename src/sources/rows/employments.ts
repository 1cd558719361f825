import { unknownName, type EmploymentRow } from '../../absence/employment';
import { writeDay, type Day } from '../../values/day';
import { readBirthYear } from '../cells/birth-year';
import { dayReaders, open, type DayReaders } from '../cells/day';
import { numberWithin } from '../cells/number';
import { readText, remembering } from '../cells/read-cell';
import { readShare } from '../cells/share';
import { employmentHeadings, type EmploymentField } from '../columns/headings';
import { employeeKeys, type EmployeeKeys } from '../identities';
import type { RowCells, RowKind } from './row-cells';

export interface EmploymentOptions {
  /** Shared with the spells that belong to the employments. */
  readonly keys?: EmployeeKeys;
}

const readSalary = numberWithin(0, 10_000_000);

/** Rows of employment: who works where, from when to when. */
export function employmentKind({ keys = employeeKeys() }: EmploymentOptions = {}): RowKind<EmploymentRow, EmploymentField> {
  const days = dayReaders();
  const readYear = remembering(readBirthYear);
  const readRate = remembering(readShare);
  return {
    headings: employmentHeadings,
    required: [['employee'], ['unit', 'department'], ['from']],
    personal: new Set(['employee']),
    read: (cells) => {
      const employee = cells.required('employee', readText);
      const place = readPlace(cells);
      const period = readPeriod(cells, days);
      const row = {
        sex: cells.optional('sex', readText),
        birthYear: cells.optional('birthYear', readYear),
        monthlySalary: cells.optional('monthlySalary', readSalary),
        employmentRate: cells.optional('employmentRate', readRate),
        category: cells.optional('category', readText),
      };
      if (cells.failure || employee === undefined || period === undefined) return undefined;
      return { employee: keys.keyOf(employee), ...place, ...period, ...row };
    },
  };
}

/** Unit and department. A table without units has departments for them; one without departments does not say which. */
function readPlace(cells: RowCells<EmploymentField>): { unit: string; department: string } {
  const unit = cells.has('unit') ? cells.required('unit', readText) : undefined;
  const department = cells.has('department') ? cells.required('department', readText) : undefined;
  return { unit: unit ?? department ?? unknownName, department: department ?? unknownName };
}

function readPeriod(
  cells: RowCells<EmploymentField>,
  { readDay, readLastDay }: DayReaders,
): { from: Day; to: Day | undefined } | undefined {
  const from = cells.required('from', readDay);
  const last = cells.optional('to', readLastDay);
  if (from === undefined) return undefined;
  if (last === undefined || last === open) return { from, to: undefined };
  if (last >= from) return { from, to: last };
  return cells.fail('to', { code: 'earlier-than', given: writeDay(last), other: 'start', earliest: writeDay(from) });
}
