import process from 'node:process';
import { ensureInstalled } from './setup.mjs';

/*
 * Runs one of the TypeScript commands beside this file, setting the project up first where that has not been done:
 *
 *     node scripts/run.mjs call RISKDELNING '[14700000,22870000,8405100,0.5]'
 */

const [name, ...rest] = process.argv.slice(2);
await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
process.argv.splice(1, process.argv.length - 1, name, ...rest);
await import(new URL(`./${name}.ts`, import.meta.url).href);
