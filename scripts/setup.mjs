/* Plain Node and nothing else: this runs before anything is installed. All its talk goes to stderr. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const browserApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Stops with a sentence, not a stack, when something the user can mend is missing. */
export class SetupError extends Error {}

/** Runs a script's main function; a SetupError becomes one sentence on stderr and exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Refuses a Node that is older than package.json's `engines` asks for.
 *
 * @param version The version to judge, such as 20.19.0; the running one if left out.
 */
export function ensureNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const wanted = engines.node.replace(/[^\d.]/g, '');
  if (isOlder(version, wanted)) {
    throw new SetupError(
      `Friskdag needs Node ${wanted} or newer, and this is ${version}. Install a newer one from https://nodejs.org and try again.`,
    );
  }
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function ensureInstalled(folder = projectFolder) {
  if (isInstalled(folder)) return;
  say('Installing the packages (npm ci). The first time takes a minute or two.');
  if (!runs('npm', ['ci', '--no-audit', '--no-fund'], folder)) {
    throw new SetupError(
      'The packages could not be installed: npm ci failed, see above. Is the network, or your npm registry, within reach?',
    );
  }
}

/** True when node_modules was installed after package-lock.json last changed. */
export function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

/**
 * Finds Chromium, or installs it where that can be done without asking, and tells the tests where it is.
 *
 * @returns The path of the browser, which is also put in the environment variable CHROMIUM.
 */
export function ensureBrowser() {
  const browser = findBrowser() ?? installBrowser();
  process.env.CHROMIUM = browser;
  return browser;
}

/** The path of a Chromium or Chrome: the variable CHROMIUM, then PATH, then where the systems put it. */
export function findBrowser(environment = process.env) {
  if (environment.CHROMIUM) {
    if (isProgram(environment.CHROMIUM)) return environment.CHROMIUM;
    throw new SetupError(`The variable CHROMIUM says ${environment.CHROMIUM}, but there is no program there. Correct it, or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = browserNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...browserApplications].find(isProgram);
}

function installBrowser() {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const mayInstall = succeeds('apt-get', ['--version']) && (root.length === 0 || succeeds('sudo', ['-n', 'true']));
  if (!mayInstall) throw new SetupError(howToInstallBrowser());
  say('Installing Chromium for the tests (apt-get install chromium).');
  const [program, ...rest] = [...root, 'apt-get'];
  runs(program, [...rest, 'update', '-qq']);
  runs(program, [...rest, 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const browser = findBrowser();
  if (!browser) throw new SetupError(howToInstallBrowser());
  return browser;
}

function howToInstallBrowser() {
  return 'The tests need Chromium or Chrome. Install one (Debian: sudo apt-get install chromium), or set the variable CHROMIUM to the path of one, and try again.';
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isOlder(version, wanted) {
  const [given, least] = [version, wanted].map((text) => text.split('.').map(Number));
  const differing = least.findIndex((part, place) => part !== (given[place] ?? 0));
  return differing >= 0 && (given[differing] ?? 0) < least[differing];
}

/** Runs a program with its output on stderr; true when it ended well. */
function runs(program, programArguments, folder = projectFolder) {
  // npm is a script on Windows, and only the shell finds it.
  const options = { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  return spawnSync(program, programArguments, options).status === 0;
}

function succeeds(program, programArguments) {
  return spawnSync(program, programArguments, { stdio: 'ignore' }).status === 0;
}
