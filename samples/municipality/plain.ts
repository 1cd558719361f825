import papaparse from 'papaparse';
import { wholeExtent } from '../../src/absence/parts';
import { writeDay } from '../../src/values/day';
import type { Municipality } from './municipality';

/** The spells in the plain form: comma, decimal point, UTF-8. */
export function plainSpells({ spells }: Municipality): string {
  const rows = spells.map(({ employee, start, end, extent }) => [employee, start, end, extent / wholeExtent]);
  return csv([['employee_id', 'start_date', 'end_date', 'extent'], ...rows]);
}

/** The employments in the plain form. */
export function plainEmployees({ employments }: Municipality): string {
  const header = 'employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date,monthly_salary,employment_rate'.split(',');
  const rows = employments.map(({ employee, unit, sex, birthYear, from, to, monthlySalary, rate }) => {
    const days = [writeDay(from), to === undefined ? '' : writeDay(to)];
    return [employee, unit.name, unit.department, sex, birthYear, ...days, monthlySalary, rate / wholeExtent];
  });
  return csv([header, ...rows]);
}

/** Which units got support. */
export function plainUnits({ units }: Municipality): string {
  return csv([
    ['unit_id', 'department_id', 'supported'],
    ...units.map(({ name, department, isSupported }) => [name, department, isSupported ? 1 : 0]),
  ]);
}

function csv(rows: (string | number)[][]): string {
  return `${papaparse.unparse(rows, { newline: '\n' })}\n`;
}
