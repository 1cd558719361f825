import { openDuck } from './duckdb';
import { elapsed } from './elapsed';
import { tellFresh } from './fresh-process';

/* DuckDB with one thread in a process of its own; `fresh.ts` starts it. */

const [folder = ''] = process.argv.slice(2);
const duck = await openDuck(folder, 1);
await duck.load();
tellFresh(await elapsed(() => duck.run()));
