import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from './count';
import { writeFiles } from './files';
import { measureFresh } from './fresh';
import { measureLoading } from './loading';
import { madeUp } from './made-up';
import type { Measured } from './measured';
import { sizes } from './options';
import { kernelResults } from './results';
import { measureWarm } from './warm';

/*
 * Measures counting beside DuckDB, arquero and PostgreSQL: on the same made-up rows, by turns, after every figure has been compared
 * with ===.
 *
 *     npm run bench -- kernel [--employees 6000,60000] [--rounds 7] [--arquero 6000] [--postgres]
 *
 * The rows neither overlap nor touch and every employee has one employment row, for the SQL and the verbs would otherwise grow
 * too large; the kernel looks for all of that all the same. It does these statistics only, and DuckDB answers any question.
 * Times are medians, ratios are medians of the rounds' ratios.
 */

console.log('Rows that neither overlap nor touch, one employment row for each employee; every figure compared before timing.');
for (const employees of sizes) await measure(employees);

async function measure(employees: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'friskdag-bench-'));
  try {
    const measured = await prepare(employees, folder);
    console.log(`\n${employees} employees, ${measured.data.spells.count} spells, ${measured.units} units`);
    await measureWarm(measured);
    await measureLoading(measured);
    await measureFresh(measured);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function prepare(employees: number, folder: string): Promise<Measured> {
  const data = madeUp(employees);
  await writeFiles(folder, data);
  const units = 1 + data.employments.units.reduce((most, name) => Math.max(most, Number(name)), 0);
  const departments = data.employments.departments.length;
  const { counts, figures } = count(data);
  return { employees, data, folder, units, departments, expected: kernelResults(counts, figures, units, departments) };
}
