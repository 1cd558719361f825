import { count } from './count';
import { elapsed } from './elapsed';
import { tellFresh } from './fresh-process';
import { readFiles } from './read-files';

/* The product in a process of its own; `fresh.ts` starts it. */

const [folder = ''] = process.argv.slice(2);
const data = await readFiles(folder);
tellFresh(await elapsed(() => count(data)));
