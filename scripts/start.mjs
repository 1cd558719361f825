import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildWhatIsOutOfDate } from './builds.mjs';
import { ensureFree } from './ports.mjs';
import { SetupError, ensureInstalled, ensureNode, runMain, say } from './setup.mjs';

const usage = 'Usage: npm start -- [--port 3000] [--host localhost] [--no-open]';

await runMain(async () => {
  ensureNode();
  const { port, host, open } = readOptions();
  await ensureFree(port, host, `End that one, or choose another port: npm start -- --port ${port + 1}`);
  ensureInstalled();
  buildWhatIsOutOfDate();
  await serve(port, host);
  const url = `http://${host}:${port}/`;
  console.log(`Friskdag's workbench is ready at ${url} (Ctrl+C ends it).`);
  if (open) openBrowser(url);
});

function readOptions() {
  const { port: written, host, 'no-open': noOpen } = readArguments();
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SetupError(`The port must be a whole number from 1 to 65535, and this is ${written}. ${usage}`);
  }
  return { port, host, open: !noOpen };
}

function readArguments() {
  const options = {
    port: { type: 'string', default: '3000' },
    host: { type: 'string', default: 'localhost' },
    'no-open': { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new SetupError(`${error.message}. ${usage}`);
  }
}

async function serve(port, host) {
  // The workbench is TypeScript, which Node 20 reads only with tsx, which is there only after the installation.
  const { register } = await import('tsx/esm/api');
  register();
  const { serveWorkbench } = await import('../workbench/server.ts');
  await serveWorkbench({ port, host });
}

function openBrowser(url) {
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [program, ...programArguments] = openers[process.platform] ?? ['xdg-open', url];
  const opening = spawn(program, programArguments, { stdio: 'ignore', detached: true });
  opening.on('error', () => say('No browser could be opened from here: open the address yourself.'));
  opening.unref();
}
