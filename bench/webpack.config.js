import { join } from 'node:path';
import { minimizeOptions, typescript } from '../scripts/bundle/as-shipped.mjs';

/*
 * Measurements are bundled as the product is, for that is how it runs: values that a loop looks up are constants in a bundle, and
 * lie in other modules without one. The peers are left as their makers ship them.
 */

const folder = import.meta.dirname;

export default {
  mode: 'production',
  devtool: false,
  target: 'node20',
  entry: Object.fromEntries(['unit-cost', 'kernel', 'pull', 'fresh-own', 'fresh-duckdb'].map((name) => [name, join(folder, `${name}.ts`)])),
  output: { path: join(folder, '../dist/bench'), filename: '[name].js', clean: true, module: true, chunkFormat: 'module' },
  experiments: { outputModule: true },
  externalsType: 'module',
  externals: ['@duckdb/node-api', 'arquero'],
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizeOptions },
  performance: { hints: false },
  stats: 'errors-warnings',
};
