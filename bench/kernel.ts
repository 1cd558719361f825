import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf } from '../src/absence/figures';
import { countAbsence } from '../src/absence/kernel';
import { runArquero } from './arquero';
import { openDuck } from './duckdb';
import { writeFiles } from './files';
import { madeUp, measuredPeriod, type MadeUp } from './made-up';
import { kernelResults, requireAgreement, type Results } from './results';
import { median } from './median';

/*
 * Measures the counting kernel beside DuckDB and arquero: on the same made-up rows, in one process, by turns, after every
 * figure has been compared with ===.
 *
 *     node --import tsx bench/kernel.ts [--employees 6000,60000] [--million] [--rounds 7] [--arquero 6000]
 *
 * The rows neither overlap nor touch and every employee has one employment row, for the SQL and the verbs would otherwise grow
 * too large; the kernel looks for all of that all the same. Times are medians, ratios are medians of the rounds' ratios.
 */

const { values: options } = parseArgs({
  options: {
    employees: { type: 'string', default: '6000,60000' },
    million: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    arquero: { type: 'string', default: '6000' },
  },
});

const sizes = [...options.employees.split(',').map(Number), ...(options.million ? [1_000_000] : [])];
console.log('Rows that neither overlap nor touch, one employment row for each employee; every figure compared before timing.');
for (const employees of sizes) await measure(employees);

async function measure(employees: number): Promise<void> {
  const data = madeUp(employees);
  const units = 1 + Math.max(...data.employments.units.map(Number));
  const departments = data.employments.departments.length;
  const count = () => {
    const counts = countAbsence(data.spells, data.employments, measuredPeriod);
    return { counts, figures: figuresOf(counts) };
  };
  const firstCall = elapsed(count);
  const { counts, figures } = count();
  const expected = kernelResults(counts, figures, units, departments);
  console.log(`\n${employees} employees, ${data.spells.count} spells, ${units} units, first call ${firstCall.toFixed(1)} ms`);
  const folder = await mkdtemp(join(tmpdir(), 'friskdag-bench-'));
  try {
    await writeFiles(folder, data);
    for (const threads of [1, 2]) await againstDuck(folder, threads, count, expected, { units, departments });
    if (employees <= Number(options.arquero)) againstArquero(data, count, expected, { units, departments });
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Size {
  readonly units: number;
  readonly departments: number;
}

async function againstDuck(
  folder: string,
  threads: number,
  count: () => unknown,
  expected: Results,
  { units, departments }: Size,
): Promise<void> {
  const duck = await openDuck(folder, threads);
  await duck.run();
  const compared = requireAgreement(expected, await duck.results(units, departments), `DuckDB, ${threads} threads`);
  const rounds: Round[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const kernel = median([elapsed(count), elapsed(count), elapsed(count)]);
    const start = performance.now();
    await duck.run();
    rounds.push({ kernel, other: performance.now() - start });
  }
  report(`DuckDB, ${threads} thread${threads > 1 ? 's' : ''}`, rounds, compared);
}

function againstArquero(data: MadeUp, count: () => unknown, expected: Results, { units, departments }: Size): void {
  const compared = requireAgreement(expected, runArquero(data, units, departments), 'arquero');
  const rounds = [1, 2, 3].map(() => ({
    kernel: median([elapsed(count), elapsed(count), elapsed(count)]),
    other: elapsed(() => runArquero(data, units, departments)),
  }));
  report('arquero', rounds, compared);
}

interface Round {
  readonly kernel: number;
  readonly other: number;
}

function report(name: string, rounds: readonly Round[], compared: number): void {
  const ratios = rounds.map(({ kernel, other }) => other / kernel);
  const times = `kernel ${median(rounds.map(({ kernel }) => kernel)).toFixed(1)} ms, ${name} ${median(rounds.map(({ other }) => other)).toFixed(0)} ms`;
  const range = `${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}`;
  console.log(`${times}: ${median(ratios).toFixed(1)} times as fast (${range}); ${compared} figures equal`);
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
