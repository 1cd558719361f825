import type { EmploymentRow } from '../../absence/employment';
import { writeDay, type Day } from '../../values/day';
import { readBirthYear } from '../cells/birth-year';
import { dayReaders, open } from '../cells/day';
import { numberWithin } from '../cells/number';
import { readText, readTextAs, remembering, type CellReader } from '../cells/read-cell';
import { readShare } from '../cells/share';
import { employmentHeadings, type EmploymentField } from '../columns/headings';
import { KnownEmployees, type EmployeeKeys } from '../identities';
import { placesOf } from './places';
import type { ReadValue, RowKind, TableCells } from './row-cells';

export interface EmploymentOptions {
  /** Shared with the spells that belong to the employments. */
  readonly keys?: EmployeeKeys;
}

const readSalary = numberWithin(0, 10_000_000);

/** Rows of employment: who works where, from when to when. */
export function employmentKind({ keys = new KnownEmployees() }: EmploymentOptions = {}): RowKind<EmploymentRow, EmploymentField> {
  return employmentKindOf(
    readTextAs((text) => keys.keyOf(text)),
    remembering(readText),
  );
}

/**
 * The same rows, whose employees and groups go by other names.
 *
 * @param readEmployee reads what an employee goes by, shared with the spells that belong to the employments
 * @param readName reads what a unit, a department, a sex or a category is called
 */
export function employmentKindOf<Name>(
  readEmployee: CellReader<Name>,
  readName: CellReader<string>,
): RowKind<EmploymentRow<Name>, EmploymentField> {
  return {
    headings: employmentHeadings,
    required: [['employee'], ['unit', 'department'], ['from']],
    personal: new Set(['employee']),
    rowsOf: (cells) => {
      const checkEmployee = cells.check('employee', readText);
      const readPlace = placesOf(cells, readName);
      const readPeriod = periodsOf(cells);
      const readSex = cells.optional('sex', readName);
      const readYear = cells.optional('birthYear', remembering(readBirthYear));
      const readMonthlySalary = cells.optional('monthlySalary', remembering(readSalary));
      const readRate = cells.optional('employmentRate', remembering(readShare));
      const readCategory = cells.optional('category', readName);
      const readEmployeeAtLast = cells.required('employee', readEmployee);
      return () => {
        checkEmployee();
        const place = readPlace();
        const period = readPeriod();
        const sex = readSex();
        const birthYear = readYear();
        const monthlySalary = readMonthlySalary();
        const employmentRate = readRate();
        const category = readCategory();
        if (cells.failure || period === undefined) return undefined;
        const employee = readEmployeeAtLast();
        if (employee === undefined) return undefined;
        const { unit, department } = place;
        const { from, to } = period;
        return { employee, unit, department, sex, birthYear, from, to, monthlySalary, employmentRate, category };
      };
    },
  };
}

function periodsOf(cells: TableCells<EmploymentField>): ReadValue<{ from: Day; to: Day | undefined }> {
  const { readDay, readLastDay } = dayReaders();
  const readFrom = cells.required('from', readDay);
  const readTo = cells.optional('to', readLastDay);
  return () => {
    const from = readFrom();
    const last = readTo();
    if (from === undefined) return undefined;
    if (last === undefined || last === open) return { from, to: undefined };
    if (last >= from) return { from, to: last };
    return cells.fail('to', { code: 'earlier-than', given: writeDay(last), other: 'start', earliest: writeDay(from) });
  };
}
