/*
 * The same statistics in SQL that DuckDB and PostgreSQL both understand, for data whose rows neither overlap nor touch, with one
 * employment row for each employee and extents in quarters of a day. Net days are counted in quarters; the percentiles are written
 * out, since built-in ones differ in the last bits.
 */

const monday = "DATE '2017-10-30'";
const firstYear = 2017;
const firstMonth = firstYear * 12 + 10;
const months = Array.from({ length: 48 }, (_, month) => month);

/** Working days from that Monday up to a day, in closed form. */
const working = (day: string): string => `CAST((${day} - ${day} % 7) * 5 / 7 AS integer) + LEAST(${day} % 7, 5)`;
const monthOf = (date: string): string =>
  `CAST(EXTRACT(YEAR FROM ${date}) AS integer) * 12 + CAST(EXTRACT(MONTH FROM ${date}) AS integer) - 1 - ${firstMonth}`;
const ageOf = (year: string): string => `CASE WHEN ${year} - birth_year <= 29 THEN 0 WHEN ${year} - birth_year <= 49 THEN 1 ELSE 2 END`;
const serialOfMonth = (month: number): number => Date.UTC(firstYear, 10 + month, 1) / 86_400_000 - Date.UTC(2017, 9, 30) / 86_400_000;

/** Tables that do not depend on the data: the months, and every way to take k steps within n months. */
export const calendar = [
  'DROP TABLE IF EXISTS months',
  'CREATE TABLE months (m integer, y integer, first integer, last integer)',
  `INSERT INTO months VALUES ${months
    .map((m) => `(${m}, ${Math.floor((firstMonth + m) / 12)}, ${serialOfMonth(m)}, ${serialOfMonth(m + 1) - 1})`)
    .join(', ')}`,
  'DROP TABLE IF EXISTS span',
  'CREATE TABLE span (n integer, k integer)',
  `INSERT INTO span VALUES ${months.flatMap((n) => months.slice(0, n + 1).map((k) => `(${n}, ${k})`)).join(', ')}`,
];

/** The columns of both files. */
export const inputTables = {
  employees: {
    employee_id: 'integer',
    unit_id: 'integer',
    department_id: 'integer',
    sex: 'varchar',
    birth_year: 'integer',
    hire_date: 'date',
    end_date: 'date',
  },
  spells: { employee_id: 'integer', start_date: 'date', end_date: 'date', extent: 'double precision' },
} as const;

const groupings = `CASE WHEN GROUPING(department_id) = 0 THEN 'department' WHEN GROUPING(sex) = 0 THEN 'sex'
    WHEN GROUPING(age) = 0 THEN 'age' ELSE 'municipality' END AS level,
  CASE WHEN GROUPING(department_id) = 0 THEN department_id WHEN GROUPING(sex) = 0 THEN CASE WHEN sex = 'M' THEN 1 ELSE 0 END
    WHEN GROUPING(age) = 0 THEN age ELSE 0 END AS id`;
const groupingSets = 'GROUPING SETS ((m, department_id), (m, sex), (m, age), (m))';

/** A table that is computed out of those before it. */
export interface Step {
  readonly table: string;
  readonly query: string;
}

export const steps: readonly Step[] = [
  {
    table: 'employed',
    query: `SELECT employee_id, unit_id, department_id, sex, birth_year,
     GREATEST(0, ${monthOf('hire_date')}) AS fm, LEAST(47, COALESCE(${monthOf('end_date')}, 47)) AS lm
   FROM employees`,
  },
  // o: the day that is day 1, moved on by the healthy days between linked spells; m3, m4: month of the third, fourth spell before
  {
    table: 'linked',
    query: `WITH days AS (
     SELECT employee_id, CAST(start_date - ${monday} AS integer) AS s, CAST(LEAST(end_date, DATE '2021-10-31') - ${monday} AS integer) AS e,
       CAST(extent * 4 AS integer) AS q, ${monthOf('start_date')} AS m0, ${monthOf("LEAST(end_date, DATE '2021-10-31')")} AS m1
     FROM spells),
   before AS (
     SELECT *, LAG(e) OVER own AS pe, LAG(m0, 3) OVER own AS m3, LAG(m0, 4) OVER own AS m4
     FROM days WINDOW own AS (PARTITION BY employee_id ORDER BY s)),
   healthy AS (
     SELECT *, CASE WHEN pe IS NULL OR s - pe > 5 THEN 1 ELSE 0 END AS begins,
       CAST(SUM(CASE WHEN s - pe BETWEEN 2 AND 5 THEN s - pe - 1 ELSE 0 END)
         OVER (PARTITION BY employee_id ORDER BY s ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS integer) AS h
     FROM before)
   SELECT employee_id, s, e, q, m0, m1, m3, m4,
     h + MAX(CASE WHEN begins = 1 THEN s - h END)
       OVER (PARTITION BY employee_id ORDER BY s ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS o
   FROM healthy`,
  },
  {
    table: 'stretches',
    query: `WITH cut AS (
     SELECT employee_id, q, o, mo.m, CASE WHEN span.k = 0 THEN 1 ELSE 0 END AS begun, GREATEST(s, mo.first) AS c0, LEAST(e, mo.last) + 1 AS c3
     FROM linked JOIN span ON span.n = m1 - m0 JOIN months mo ON mo.m = m0 + span.k),
   classes AS (SELECT *, LEAST(c3, GREATEST(c0, o + 14)) AS c1, LEAST(c3, GREATEST(c0, o + 90)) AS c2 FROM cut),
   days AS (SELECT *, ${working('c0')} AS w0, ${working('c1')} AS w1, ${working('c2')} AS w2, ${working('c3')} AS w3 FROM classes)
   SELECT employee_id, m, begun, q * (w1 - w0) AS q1, q * (w2 - w1) AS q2, q * (w3 - w2) AS q3 FROM days`,
  },
  {
    table: 'absence',
    query: `SELECT st.m, e.unit_id, e.department_id, e.sex, ${ageOf('mo.y')} AS age, st.begun, st.q1, st.q2, st.q3
   FROM stretches st JOIN employed e USING (employee_id) JOIN months mo ON mo.m = st.m`,
  },
  {
    table: 'cells',
    query: `WITH of_units AS (SELECT unit_id, fm, lm, COUNT(*) AS c FROM employed WHERE fm <= lm GROUP BY unit_id, fm, lm),
   of_groups AS (SELECT department_id, sex, birth_year, fm, lm, COUNT(*) AS c FROM employed WHERE fm <= lm GROUP BY department_id, sex, birth_year, fm, lm),
   units AS (
     SELECT m, unit_id, SUM(heads) AS heads, SUM(begun) AS begun, SUM(q1) AS q1, SUM(q2) AS q2, SUM(q3) AS q3 FROM (
       SELECT m, unit_id, 0 AS heads, begun, q1, q2, q3 FROM absence
       UNION ALL SELECT fm + span.k, unit_id, c, 0, 0, 0, 0 FROM of_units JOIN span ON span.n = lm - fm) AS both_
     GROUP BY m, unit_id),
   finest AS (
     SELECT m, department_id, sex, age, SUM(heads) AS heads, SUM(begun) AS begun, SUM(q1) AS q1, SUM(q2) AS q2, SUM(q3) AS q3 FROM (
       SELECT m, department_id, sex, age, 0 AS heads, begun, q1, q2, q3 FROM absence
       UNION ALL
       SELECT mo.m, department_id, sex, ${ageOf('mo.y')}, c, 0, 0, 0, 0
       FROM of_groups JOIN span ON span.n = lm - fm JOIN months mo ON mo.m = fm + span.k) AS both_
     GROUP BY m, department_id, sex, age),
   groups AS (
     SELECT ${groupings}, m, SUM(heads) AS heads, SUM(begun) AS begun, SUM(q1) AS q1, SUM(q2) AS q2, SUM(q3) AS q3
     FROM finest GROUP BY ${groupingSets})
   SELECT level, id, m, CAST(heads AS bigint) AS heads, CAST(begun AS bigint) AS begun, CAST(q1 AS bigint) AS q1, CAST(q2 AS bigint) AS q2,
     CAST(q3 AS bigint) AS q3, CAST(q1 AS double precision) / 4 / CAST(heads AS double precision) AS per_employee
   FROM (SELECT 'unit' AS level, unit_id AS id, m, heads, begun, q1, q2, q3 FROM units UNION ALL SELECT * FROM groups) AS every WHERE heads > 0`,
  },
  {
    table: 'repeated',
    query: `WITH stretches AS (
     SELECT employee_id, GREATEST(m0, COALESCE(m4 + 12, 0)) AS f, LEAST(m3 + 11, lm) AS t
     FROM linked JOIN employed USING (employee_id) WHERE m3 + 11 >= m0),
   ordered AS (SELECT *, LAG(t) OVER (PARTITION BY employee_id ORDER BY f) AS pt FROM stretches WHERE f <= t),
   members AS (
     SELECT mo.m, unit_id, department_id, sex, ${ageOf('mo.y')} AS age,
       CASE WHEN span.k = 0 AND (pt IS NULL OR f > pt + 1) THEN 1 ELSE 0 END AS newly
     FROM ordered JOIN employed USING (employee_id) JOIN span ON span.n = t - f JOIN months mo ON mo.m = f + span.k)
   SELECT ${groupings}, m, COUNT(*) AS size, CAST(SUM(newly) AS bigint) AS newly FROM members GROUP BY ${groupingSets}
   UNION ALL SELECT 'unit', unit_id, m, COUNT(*), CAST(SUM(newly) AS bigint) FROM members GROUP BY m, unit_id`,
  },
  {
    table: 'percentiles',
    query: `WITH departments AS (SELECT DISTINCT unit_id, department_id FROM employees),
   values_ AS (
     SELECT -1 AS department, m, per_employee AS x FROM cells WHERE level = 'unit'
     UNION ALL SELECT department_id, m, per_employee FROM cells JOIN departments ON unit_id = id WHERE level = 'unit'),
   ranked AS (
     SELECT *, ROW_NUMBER() OVER (PARTITION BY department, m ORDER BY x) - 1 AS rank, COUNT(*) OVER (PARTITION BY department, m) AS n FROM values_),
   wanted AS (
     SELECT department, m, p, n, MAX(CASE WHEN rank = ((n - 1) * p - ((n - 1) * p) % 100) / 100 THEN x END) AS low,
       MAX(CASE WHEN rank = LEAST(n - 1, ((n - 1) * p - ((n - 1) * p) % 100) / 100 + 1) THEN x END) AS high
     FROM ranked CROSS JOIN (VALUES (10), (50), (90)) AS of_percent(p) GROUP BY department, m, p, n)
   SELECT department, m, p, low + CAST(((n - 1) * p) % 100 AS double precision) / 100 * (high - low) AS x FROM wanted`,
  },
  {
    table: 'concentration',
    query: `WITH years AS (
     SELECT year, COUNT(*) AS n FROM employed JOIN (VALUES (0), (1), (2), (3)) AS y(year) ON fm <= year * 12 + 11 AND lm >= year * 12 AND fm <= lm
     GROUP BY year),
   carried AS (SELECT employee_id, (m - m % 12) / 12 AS year, SUM(q1) AS q FROM stretches GROUP BY 1, 2),
   ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY year ORDER BY q DESC) AS rank FROM carried)
   SELECT ranked.year, CAST(SUM(CASE WHEN rank * 5 < n + 5 THEN q ELSE 0 END) AS double precision) / CAST(SUM(q) AS double precision) AS share
   FROM ranked JOIN years ON years.year = ranked.year GROUP BY ranked.year`,
  },
];
