import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from './builds.mjs';
import { ensureInstalled, ensureNode, projectFolder, runMain, say } from './setup.mjs';

/*
 * Measures, one thing after the other:
 *
 *     npm run bench -- [unit-cost] [kernel] [pull] [options: see bench/options.ts]
 *
 * All three when none is named. Alone runs bench/click-to-tables.ts, which needs the built pages and a browser.
 */

const measurements = ['unit-cost', 'kernel', 'pull'];

await runMain(() => {
  ensureNode();
  ensureInstalled();
  const given = process.argv.slice(2);
  const named = measurements.filter((name) => given.includes(name));
  const options = given.filter((word) => !measurements.includes(word));
  build('bench');
  for (const name of named.length > 0 ? named : measurements) measure(name, options);
});

/** In a process of its own, so that nothing is measured side by side. */
function measure(name, options) {
  say(`Measuring ${name}.`);
  const { status } = spawnSync(process.execPath, [join(projectFolder, 'dist/bench', `${name}.js`), ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
