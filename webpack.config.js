import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { minimizeOptions, typescript } from './scripts/bundle/as-shipped.mjs';
import { EmitFiles } from './scripts/bundle/emit-files';
import { publishedFiles } from './scripts/bundle/published-files';
import { publishedHost } from './scripts/manifest/publish';

/* Run with `npm run build`, which loads tsx first: this file imports TypeScript. */

const outputFolder = join(import.meta.dirname, 'dist/addin');

export default {
  mode: 'production',
  // No source map of the kinds that webpack writes with eval: the add-in runs without 'unsafe-eval'.
  devtool: false,
  target: ['web', 'es2022'],
  // One page for pane and functions: they share a runtime, and so the workbook's data and the shown language. Without dependOn
  // each would have modules of its own, and the functions would never hear of either.
  entry: { functions: './functions/index.ts', taskpane: { import: './taskpane/index', dependOn: 'functions' } },
  output: {
    path: outputFolder,
    clean: true,
    // Beside the page, wherever that is: the functions’ script is also run where no page tells.
    publicPath: '',
    // The manifest must name a script that keeps its name; the page asks for it with its hash all the same.
    filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js?[contenthash]' : '[name].[contenthash].js'),
    chunkFilename: '[name].[contenthash].js',
    assetModuleFilename: '[name].[contenthash][ext]',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: { splitChunks: { chunks: 'all' }, minimizeOptions },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new HtmlWebpackPlugin({
      template: 'taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      minify: false,
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash].css' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'docs/guide', to: 'docs/guide' },
      ],
    }),
    new EmitFiles(() => publishedFiles(publishedHost())),
  ],
};
