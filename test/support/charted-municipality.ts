/*
 * A municipality so small that every figure of its charts can be counted by hand. In each unit some employees are ill from the
 * first Monday of every month: that day in 2018, and the Tuesday too in 2019. Two things besides: the last employee of V4 joins
 * them from May 2019, and the last of S1 is ill for four weeks from Monday 14 October 2019.
 */

/** The unit, its department, all its employees, and those of them who are ill every month. */
export const chartedUnits = [
  { unit: 'S1', department: 'Skola', employees: 20, ill: 1 },
  { unit: 'S2', department: 'Skola', employees: 20, ill: 2 },
  { unit: 'S3', department: 'Skola', employees: 20, ill: 3 },
  { unit: 'S4', department: 'Skola', employees: 20, ill: 4 },
  { unit: 'V1', department: 'Vård', employees: 20, ill: 5 },
  { unit: 'V2', department: 'Vård', employees: 20, ill: 6 },
  { unit: 'V3', department: 'Vård', employees: 20, ill: 7 },
  { unit: 'V4', department: 'Vård', employees: 20, ill: 8 },
  // Eight are too few to be shown, and without Kultur they could be had by subtraction.
  { unit: 'Biblioteket', department: 'Kultur', employees: 12, ill: 4 },
  { unit: 'Kansliet', department: 'Stab', employees: 8, ill: 1 },
] as const;

const firstMondays = [
  ...['2018-01-01', '2018-02-05', '2018-03-05', '2018-04-02', '2018-05-07', '2018-06-04'],
  ...['2018-07-02', '2018-08-06', '2018-09-03', '2018-10-01', '2018-11-05', '2018-12-03'],
  ...['2019-01-07', '2019-02-04', '2019-03-04', '2019-04-01', '2019-05-06', '2019-06-03'],
  ...['2019-07-01', '2019-08-05', '2019-09-02', '2019-10-07', '2019-11-04', '2019-12-02'],
];

/** The employments, as a text file: everybody earns 30 000 kr. */
export function chartedEmployees(): string {
  const rows = chartedUnits.flatMap(({ unit, department, employees }) =>
    numbers(employees).map((number) => [`${unit}-${number}`, unit, department, '2017-01-01', '', '30000']),
  );
  return csv([['employee_id', 'unit_id', 'department_id', 'hire_date', 'end_date', 'monthly_salary'], ...rows]);
}

/** The spells, as a text file. */
export function chartedSpells(): string {
  const everyMonth = chartedUnits.flatMap(({ unit, ill }) => numbers(ill).flatMap((number) => spellsOf(`${unit}-${number}`, firstMondays)));
  const fromMay2019 = spellsOf('V4-20', firstMondays.slice(16));
  return csv([['employee_id', 'start_date', 'end_date'], ...everyMonth, ...fromMay2019, ['S1-20', '2019-10-14', '2019-11-10']]);
}

function spellsOf(employee: string, mondays: readonly string[]): string[][] {
  return mondays.map((monday) => [employee, monday, monday.startsWith('2018') ? monday : dayAfter(monday)]);
}

/** No first Monday is the last of its month. */
function dayAfter(day: string): string {
  return `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function csv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}

/** The months of the two years. */
export const chartedMonths = [2018, 2019].flatMap((year) =>
  Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`),
);
/** The same value so many times. */
export const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** What goes on unchanged through 2018, January to April 2019 and from May on, but for October 2019. */
export const byMonth = (in2018: number, fromJanuary: number, fromMay: number, inOctober = fromMay) => [
  ...times(12, in2018),
  ...times(4, fromJanuary),
  ...times(5, fromMay),
  inOctober,
  ...times(2, fromMay),
];

/**
 * The short days per employee, by hand. Of the 180 employees 41 are ill every month: one day in 2018, two in 2019, when one more
 * joins in May; in October the long spell gives ten more short days, of the fourteen that are short.
 */
export const shortPerEmployee = byMonth(41 / 180, 82 / 180, 84 / 180, 94 / 180);
