import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Results } from './results';
import { calendar, inputTables, steps } from './sql';
import { readSqlResults } from './sql-results';

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
      for (const [table, columns] of Object.entries(inputTables)) await loadTable(connection, table, `${folder}/${table}.csv`, columns);
    },
    run: async () => {
      for (const { table, query } of steps) await connection.run(`CREATE OR REPLACE TEMPORARY TABLE ${table} AS ${query}`);
    },
    results: (units, departments) => readSqlResults((query, use) => eachRow(connection, query, use), units, departments),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadTable(connection: DuckDBConnection, table: string, file: string, columns: Readonly<Record<string, string>>) {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
  await connection.run(
    `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = true, columns = {${types.join(', ')}})`,
  );
}

async function eachRow(connection: DuckDBConnection, query: string, use: (row: readonly unknown[]) => void): Promise<void> {
  const result = await connection.stream(query);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const row of chunk.getRows()) use(row);
  }
}
