import { spawnSync } from 'node:child_process';
import { buildWhatIsOutOfDate } from './builds.mjs';
import { ensureFree } from './ports.mjs';
import { SetupError, ensureInstalled, ensureNode, projectFolder, runMain, say } from './setup.mjs';

/* Starts Friskdag in the Excel of this machine. */

const port = 3000;
const manifest = 'dist/addin/manifest.xml';
const excelRunsHere = process.platform === 'win32' || process.platform === 'darwin';

await runMain(async () => {
  ensureNode();
  if (process.env.FRISKDAG_HOST)
    throw new SetupError('Unset FRISKDAG_HOST: this Excel gets Friskdag from this machine, not from that host.');
  await ensureFree(port, 'localhost', 'End it: the manifest names this port.');
  ensureInstalled();
  buildWhatIsOutOfDate(['addin']);
  await serve();
  if (excelRunsHere) sideload();
  else
    say(
      `There is no Excel for this system. In Excel on the web, choose Home > Add-ins > More > Upload My Add-in, and give it ${manifest}.`,
    );
});

async function serve() {
  say("Serving the add-in over https with a certificate of this machine's own; the first time, the system asks whether to trust it.");
  const { register } = await import('tsx/esm/api');
  register();
  const { serveAddin } = await import('./serve-addin.ts');
  try {
    await serveAddin(port);
  } catch (error) {
    throw new SetupError(`The add-in cannot be served over https: ${error.message}`);
  }
  console.log(`Friskdag is served at https://localhost:${port}/ (Ctrl+C ends it).`);
}

/** Tells Excel where the manifest is, and opens it; when this ends, Excel is told to forget it. */
function sideload() {
  say('Opening Excel with Friskdag (npx office-addin-debugging, which is fetched the first time).');
  if (!tellExcel('start')) throw new SetupError(`Excel could not be opened with Friskdag, see above. Add ${manifest} to it by hand.`);
  process.once('SIGINT', () => {
    say('Taking Friskdag out of Excel again.');
    tellExcel('stop');
    process.exit();
  });
}

function tellExcel(action) {
  const options = action === 'start' ? ['desktop', '--app', 'excel', '--no-debug'] : [];
  const command = ['--yes', 'office-addin-debugging', action, manifest, ...options];
  return spawnSync('npx', command, { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
