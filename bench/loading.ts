import { compare } from './comparison';
import { count } from './count';
import { openDuck } from './duckdb';
import { goals } from './goals';
import type { Measured } from './measured';
import { readFiles } from './read-files';
import { kernelResults, requireAgreement } from './results';

/**
 * From two CSV files to all statistics, beside DuckDB with one thread. DuckDB is told the columns and their types; the product
 * finds out encoding, separator and columns, checks every cell, and says which rows it cannot use.
 */
export async function measureLoading({ employees, folder, units, departments, expected }: Measured): Promise<void> {
  const { counts, figures } = count(await readFiles(folder));
  requireAgreement(expected, kernelResults(counts, figures, units, departments), 'the product, from files');
  const duck = await openDuck(folder, 1);
  const own = async () => count(await readFiles(folder));
  const other = async () => {
    await duck.load();
    await duck.run();
  };
  await compare({ name: 'from files, beside DuckDB, one thread', employees, goal: goals.fromFiles, own, other });
  duck.close();
}
