import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Results } from './results';
import { calendar, inputTables, steps } from './sql';
import { readSqlResults } from './sql-results';

/** A server whose database may be filled, through its own client; PGHOST, PGPORT, PGUSER and PGDATABASE say where it is. */
export interface Postgres {
  load(): Promise<void>;
  /** Computes all statistics into tables of a session, as long as that takes on a new connection. */
  run(): Promise<void>;
  results(units: number, departments: number): Promise<Results>;
}

/** The server, for the files of a folder. */
export function openPostgres(folder: string): Postgres {
  return {
    load: async () => {
      await psql([...calendar, ...Object.entries(inputTables).flatMap(([table, columns]) => loading(folder, table, columns)), 'ANALYZE']);
    },
    run: async () => {
      await psql(computing);
    },
    results: (units, departments) => readSqlResults(eachRow, units, departments),
  };
}

/** The planner knows nothing of a new table before it is told. */
const computing = steps.flatMap(({ table, query }) => [`CREATE TEMPORARY TABLE ${table} AS ${query}`, `ANALYZE ${table}`]);

function loading(folder: string, table: string, columns: Readonly<Record<string, string>>): string[] {
  const declared = Object.entries(columns).map((column) => column.join(' '));
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${declared.join(', ')})`,
    `\\copy ${table} FROM '${folder}/${table}.csv' CSV HEADER`,
  ];
}

/** Computes anew, for the tables are gone with their session. No value holds a comma. */
async function eachRow(query: string, use: (row: readonly unknown[]) => void): Promise<void> {
  const output = await psql([...computing, `COPY (${query}) TO STDOUT CSV`]);
  for (const line of output.split('\n')) if (line !== '') use(line.split(','));
}

/** Runs statements in a session of their own, and gives what they write. */
async function psql(statements: readonly string[]): Promise<string> {
  const client = spawn('psql', ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1'], { stdio: ['pipe', 'pipe', 'pipe'] });
  client.stdin.end(statements.map((statement) => (statement.startsWith('\\') ? `${statement}\n` : `${statement};\n`)).join(''));
  const ended = new Promise<number | null>((resolve, reject) => client.on('error', reject).on('close', resolve));
  const [output, complaints, status] = await Promise.all([text(client.stdout), text(client.stderr), ended]);
  if (status !== 0) throw new Error(`psql: ${complaints}`);
  return output;
}
