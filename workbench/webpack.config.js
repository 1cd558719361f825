import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

/* Run with `npm run build:workbench`. */

const folder = import.meta.dirname;

const common = {
  mode: 'production',
  // No source map of the kinds that webpack writes with eval: the page runs without 'unsafe-eval'.
  devtool: false,
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // The spreadsheet alone takes a minute to minify; it changes only with its version.
  cache: { type: 'filesystem', cacheDirectory: join(folder, '../.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

const page = {
  ...common,
  name: 'page',
  entry: { workbench: join(folder, 'src/page/main.ts') },
  output: { path: join(folder, '../dist/workbench'), filename: '[name].[contenthash].js', publicPath: '/' },
  // The spreadsheet has ES modules that leave file endings out.
  module: { rules: [...common.module.rules, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
  optimization: { splitChunks: { chunks: 'all' } },
  plugins: [
    new HtmlWebpackPlugin({ template: join(folder, 'src/page/index.html'), minify: false }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash].css' }),
  ],
};

/** Loaded in the pane before office.js, on its own. */
const bridge = {
  ...common,
  name: 'bridge',
  entry: { bridge: join(folder, 'src/pane/bridge.ts') },
  output: { path: join(folder, '../dist/workbench'), filename: '[name].js' },
};

export default [page, bridge];
