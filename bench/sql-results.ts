import { benchLevels, emptyResults, months, placeOf, type BenchLevel, type Results } from './results';

/** Gives each row of a query's result to `use`. */
export type EachRow = (query: string, use: (row: readonly unknown[]) => void) => Promise<void>;

/** Reads the tables that the steps have made. One query runs at a time: a second would end DuckDB's first. */
export async function readSqlResults(eachRow: EachRow, units: number, departments: number): Promise<Results> {
  const results = emptyResults(units, departments);
  const numbersOf = (row: readonly unknown[]): number[] => row.map(Number);
  await eachRow('SELECT level, id, m, heads, begun, q1, q2, q3, per_employee FROM cells', ([level, ...row]) => {
    const [id, month, heads, begun, q1, q2, q3, perEmployee] = numbersOf(row) as [number, number, ...number[]];
    const values = results.levels[level as BenchLevel];
    values.set([heads!, begun!, q1! / 4, q2! / 4, q3! / 4, perEmployee!], placeOf(id, month, 'headcount'));
  });
  await eachRow('SELECT level, id, m, size, newly FROM repeated', ([level, ...row]) => {
    const [id, month, size, newly] = numbersOf(row) as [number, number, number, number];
    if (!benchLevels.includes(level as BenchLevel)) throw new Error(`an unknown level ${String(level)}`);
    results.levels[level as BenchLevel].set([size, newly], placeOf(id, month, 'repeated'));
  });
  await eachRow('SELECT department, m, p, x FROM percentiles', (row) => {
    const [department, month, percent, value] = numbersOf(row) as [number, number, number, number];
    const place = month * 3 + [10, 50, 90].indexOf(percent);
    if (department < 0) results.municipality[place] = value;
    else results.departments[department * months * 3 + place] = value;
  });
  await eachRow('SELECT year, share FROM concentration', (row) => {
    const [year, share] = numbersOf(row) as [number, number];
    results.concentration[year] = share;
  });
  return results;
}
