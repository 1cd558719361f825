import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { benchLevels, emptyResults, months, placeOf, type BenchLevel, type Results } from './results';
import { calendar, employeeColumns, spellColumns, steps } from './sql';

export interface Duck {
  /** Loads the files, instead of what was loaded before. */
  load(): Promise<void>;
  /** Computes all statistics into tables of the engine. */
  run(): Promise<void>;
  results(units: number, departments: number): Promise<Results>;
  close(): void;
}

/** An engine on the files of a folder, which are not loaded yet. */
export async function openDuck(folder: string, threads: number): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  for (const statement of calendar) await connection.run(statement);
  return {
    load: async () => {
      await loadTable(connection, 'employees', `${folder}/employees.csv`, employeeColumns);
      await loadTable(connection, 'spells', `${folder}/spells.csv`, spellColumns);
    },
    run: async () => {
      for (const step of steps) await connection.run(step);
    },
    results: (units, departments) => readResults(connection, units, departments),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadTable(connection: DuckDBConnection, table: string, file: string, columns: string): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = true, columns = ${columns})`);
}

/** Streams rows; a second query on the same connection would end the first, so one runs at a time. */
async function eachRow(connection: DuckDBConnection, query: string, use: (row: readonly unknown[]) => void): Promise<void> {
  const result = await connection.stream(query);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const row of chunk.getRows()) use(row);
  }
}

async function readResults(connection: DuckDBConnection, units: number, departments: number): Promise<Results> {
  const results = emptyResults(units, departments);
  const numbersOf = (row: readonly unknown[]): number[] => row.map(Number);
  await eachRow(connection, 'SELECT level, id, m, heads, begun, q1, q2, q3, per_employee FROM cells', ([level, ...row]) => {
    const [id, month, heads, begun, q1, q2, q3, perEmployee] = numbersOf(row) as [number, number, ...number[]];
    const values = results.levels[level as BenchLevel];
    values.set([heads!, begun!, q1! / 4, q2! / 4, q3! / 4, perEmployee!], placeOf(id, month, 'headcount'));
  });
  await eachRow(connection, 'SELECT level, id, m, size, newly FROM repeated', ([level, ...row]) => {
    const [id, month, size, newly] = numbersOf(row) as [number, number, number, number];
    if (!benchLevels.includes(level as BenchLevel)) throw new Error(`an unknown level ${String(level)}`);
    results.levels[level as BenchLevel].set([size, newly], placeOf(id, month, 'repeated'));
  });
  await eachRow(connection, 'SELECT department, m, p, x FROM percentiles', (row) => {
    const [department, month, percent, value] = numbersOf(row) as [number, number, number, number];
    const place = month * 3 + [10, 50, 90].indexOf(percent);
    if (department < 0) results.municipality[place] = value;
    else results.departments[department * months * 3 + place] = value;
  });
  await eachRow(connection, 'SELECT year, share FROM concentration', (row) => {
    const [year, share] = numbersOf(row) as [number, number];
    results.concentration[year] = share;
  });
  return results;
}
