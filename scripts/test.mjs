import { spawnSync } from 'node:child_process';
import { buildWhatIsOutOfDate } from './builds.mjs';
import { ensureBrowser, ensureInstalled, ensureNode, projectFolder, runMain } from './setup.mjs';

await runMain(() => {
  ensureNode();
  ensureInstalled();
  ensureBrowser();
  buildWhatIsOutOfDate();
  process.exitCode = runTests(process.argv.slice(2));
});

/** Runs mocha under c8, which measures src and functions; what the user wrote after `--` goes to mocha. */
function runTests(mochaArguments) {
  // A chosen few of the tests cannot reach the threshold that all of them are held to.
  const threshold = mochaArguments.length === 0 ? [] : ['--check-coverage=false'];
  const chosen = mochaArguments.some((argument) => argument.startsWith('test/'));
  const mocha = [process.execPath, 'node_modules/mocha/bin/mocha.js', ...mochaArguments, ...(chosen ? [] : ['test/**/*.test.ts'])];
  const command = ['node_modules/c8/bin/c8.js', ...threshold, ...mocha];
  return spawnSync(process.execPath, command, { cwd: projectFolder, stdio: 'inherit' }).status ?? 1;
}
