import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, projectFolder, say } from './setup.mjs';

/** The host on which a developer serves the add-in to a real Excel, and the one that manifest.xml names. */
const developmentHost = 'https://localhost:3000';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What is built: the webpack configuration, where the result lies, and all that it is made from. */
const builds = {
  addin: {
    configuration: 'webpack.config.js',
    output: 'dist/addin',
    sources: [...shared, 'webpack.config.js', 'manifest.xml', 'assets', 'functions', 'samples', 'scripts', 'src', 'taskpane'],
  },
  workbench: {
    configuration: 'workbench/webpack.config.js',
    output: 'dist/workbench',
    sources: [...shared, 'workbench'],
  },
  bench: {
    configuration: 'bench/webpack.config.js',
    output: 'dist/bench',
    sources: [...shared, 'bench', 'functions', 'samples', 'src'],
  },
};

/** What a person starts and what the tests look at. */
const pages = ['addin', 'workbench'];

/** Builds the add-in and the workbench, or what is named instead, where a source is newer than the last build. */
export function buildWhatIsOutOfDate(names = pages) {
  for (const name of names) {
    if (isOutOfDate(name)) build(name);
  }
}

/** Builds one of all, in any case. */
export function build(name) {
  const { configuration } = builds[name];
  say(`Building the ${name === 'addin' ? 'add-in' : name} (dist/${name}).`);
  const started = new Date();
  const webpack = ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', '--config', configuration];
  const { status } = spawnSync(process.execPath, webpack, { cwd: projectFolder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new SetupError(`The build of dist/${name} failed, see above.`);
  writeStamp(name, started);
}

/** True when dist has no finished build of it for this host, or a source has changed since that build began. */
export function isOutOfDate(name, folder = projectFolder) {
  const stamp = join(folder, stampOf(name));
  if (!existsSync(stamp) || !existsSync(join(folder, builds[name].output))) return true;
  if (readFileSync(stamp, 'utf8') !== publishedHost()) return true;
  const newest = Math.max(...builds[name].sources.map((source) => newestChange(join(folder, source))));
  return newest > statSync(stamp).mtimeMs;
}

function publishedHost() {
  return process.env.FRISKDAG_HOST ?? developmentHost;
}

/** The stamp carries the time when the build began, so that what was changed during it counts as newer. */
function writeStamp(name, started) {
  const stamp = join(projectFolder, stampOf(name));
  mkdirSync(join(projectFolder, 'dist'), { recursive: true });
  writeFileSync(stamp, publishedHost());
  utimesSync(stamp, started, started);
}

function stampOf(name) {
  return `dist/.${name}-built`;
}

/** When a file, or the newest thing in a folder, was last changed; 0 when there is none. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(status.mtimeMs, ...inside);
}
