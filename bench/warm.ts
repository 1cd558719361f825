import { runArquero } from './arquero';
import { compare } from './comparison';
import { count } from './count';
import { openDuck } from './duckdb';
import { goals } from './goals';
import type { Measured } from './measured';
import { arqueroUpTo, withPostgres } from './options';
import { openPostgres } from './postgres';
import { requireAgreement } from './results';

const ownTimes = 3;
const warmUpMs = 2000;

/** Columns that are loaded, in a process that has counted for two seconds: beside DuckDB, one thread and two, PostgreSQL, arquero. */
export async function measureWarm(measured: Measured): Promise<void> {
  await besideDuck(measured, 1);
  await besideDuck(measured, 2);
  if (withPostgres) await besidePostgres(measured);
  if (measured.employees <= arqueroUpTo) await besideArquero(measured);
}

async function besideDuck({ employees, data, folder, units, departments, expected }: Measured, threads: 1 | 2): Promise<void> {
  const name = threads === 1 ? 'DuckDB, one thread' : 'DuckDB, two threads';
  const duck = await openDuck(folder, threads);
  await duck.load();
  await duck.run();
  requireAgreement(expected, await duck.results(units, departments), name);
  const goal = threads === 1 ? goals.oneThread : goals.twoThreads;
  await compare({ name: `loaded, beside ${name}`, employees, goal, own: () => count(data), ownTimes, warmUpMs, other: () => duck.run() });
  duck.close();
}

async function besidePostgres({ employees, data, folder, units, departments, expected }: Measured): Promise<void> {
  const server = openPostgres(folder);
  await server.load();
  requireAgreement(expected, await server.results(units, departments), 'PostgreSQL');
  const other = () => server.run();
  await compare({ name: 'loaded, beside PostgreSQL', employees, goal: goals.postgres, own: () => count(data), ownTimes, warmUpMs, other });
}

async function besideArquero({ employees, data, units, departments, expected }: Measured): Promise<void> {
  const other = () => runArquero(data, units, departments);
  requireAgreement(expected, other(), 'arquero');
  await compare({ name: 'loaded, beside arquero', employees, goal: goals.arquero, own: () => count(data), ownTimes, warmUpMs, other });
}
