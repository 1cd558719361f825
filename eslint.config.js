import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import { configs as typescript } from 'typescript-eslint';

const nodeModules = ['node:*', ...builtinModules];
const react = ['react', 'react/*', 'react-dom', 'react-dom/*', '@fluentui/*'];
const databaseDrivers = ['@duckdb/*', 'pg', 'fastify', '@fastify/*'];
const tools = ['webpack', 'webpack/*', 'typescript', 'playwright-core', '@univerjs/*'];
const office = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];

/** Rooms above: what a room must not reach up to. */
const above = ['**/taskpane/**', '**/workbench/**', '**/service/**', '**/scripts/**', '**/samples/**', '**/test/**'];

/** What makes Node load a test in another way than the rest: the product is then compiled twice, and its coverage mixed up. */
const loadedTwice = ['AwaitExpression:not(:function AwaitExpression)', 'ImportExpression'].map((selector) => ({
  selector,
  message: 'Await it in a before() hook, or import it at the top: see test/support/coverage-of-this-process.ts.',
}));

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'screenshots', 'reports', 'test/metadata/cases']),
  eslint.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `return report(…)` ends a reading: it is how problems are reported here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Texts here are addresses and names: no letters of several code points.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },

  // Excel's metadata generator wants `any` in the declarations that it reads, and knows no other type for a cell's value.
  {
    files: ['functions/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },

  // Loops over typed arrays stay within the bounds that they set themselves; a check at every step would cost the kernel its speed.
  {
    files: ['src/absence/**/*.ts', 'src/sources/text/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  // What is true without Excel runs in a cell, a pane, a worker and a server alike.
  room(
    'src/**/*.ts',
    [...nodeModules, ...react, ...databaseDrivers, ...tools, ...above, '**/functions/**'],
    [...office, 'CustomFunctions', 'process', 'document', 'window'],
  ),
  { files: ['src/workbook/**/*.ts'], rules: { 'no-restricted-globals': ['error', 'CustomFunctions', 'process', 'document', 'window'] } },
  // The functions associate themselves; to all else of Office, src/workbook is the only door.
  room(
    'functions/**/*.ts',
    [...nodeModules, ...react, ...databaseDrivers, ...tools, ...above],
    [...office, 'process', 'document', 'window'],
  ),
  // The pane's entry waits for Office to be ready.
  room(
    'taskpane/**/*.{ts,tsx}',
    [...nodeModules, ...databaseDrivers, ...tools, ...above.filter((folder) => folder !== '**/taskpane/**')],
    ['Excel', 'CustomFunctions', 'process'],
  ),
  { files: ['taskpane/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  // The workbench loads the built pages, as Excel does; that it imports nothing of the product, test/house sees to.
  room('workbench/**/*.{ts,tsx}', react),

  { files: ['src/workbook/**/*.ts'], plugins: { 'office-addins': officeAddins }, rules: officeRules() },

  {
    files: ['test/**/*.ts'],
    rules: {
      // A test may be sure of what it has just written down, and calls functions as Excel does, with anything.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': ['error', ...loadedTwice],
    },
  },
);

/** A room's own rules: what it must not import, and which globals it must not name. */
function room(files, forbiddenImports, forbiddenGlobals = []) {
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: forbiddenImports, message: 'This room does not reach there: see the map of the rooms in README.md.' }] },
      ],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
    },
  };
}

function officeRules() {
  return Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']));
}
