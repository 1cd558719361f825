import { build } from './builds.mjs';
import { ensureInstalled, ensureNode, runMain } from './setup.mjs';

await runMain(() => {
  ensureNode();
  ensureInstalled();
  for (const name of process.argv.slice(2)) build(name);
});
