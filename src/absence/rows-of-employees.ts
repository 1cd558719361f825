/** The rows of typed columns, employee by employee. */
export interface RowsOfEmployees {
  /** The numbers of an employee's rows, in the order of the file. */
  of(employee: number): Int32Array;
}

/**
 * Sorts rows by employee, by counting: as fast for 50 000 rows as reading them.
 *
 * @param employee the employee's number, by row
 * @param employees how many employees there are
 * @example rowsOfEmployees(Int32Array.of(1, 0, 1), 2).of(1) // 0 and 2
 */
export function rowsOfEmployees(employee: Int32Array, employees: number): RowsOfEmployees {
  const first = new Int32Array(employees + 1);
  for (const number of employee) first[number + 1]!++;
  for (let number = 0; number < employees; number++) first[number + 1]! += first[number]!;
  const next = first.slice();
  const rows = new Int32Array(employee.length);
  employee.forEach((number, row) => (rows[next[number]!++] = row));
  return { of: (number) => rows.subarray(first[number], first[number + 1]) };
}

/** Rows by their first days, then by their place in the file. */
export function inOrder(rows: Int32Array, first: Int32Array): Int32Array {
  return rows.length < 2 ? rows : rows.slice().sort((one, other) => first[one]! - first[other]! || one - other);
}
