import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/**
 * A module of the tests and all that it imports, as one script for a page.
 *
 * @param entry the module's path
 * @param name under which the page's `window` has what the module exports
 */
export async function pageScript(entry: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'page-script-'));
  try {
    await bundle({
      mode: 'development',
      devtool: false,
      target: ['web', 'es2022'],
      entry,
      output: { path: folder, filename: 'script.js', library: { name, type: 'window' } },
      resolve: { extensions: ['.ts', '.js'] },
      module: {
        rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }],
      },
    });
    return await readFile(join(folder, 'script.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundle(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
