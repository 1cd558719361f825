import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { circles, readSourceFiles, type SourceFile } from './imports';
import { importsOfRooms, unknownRooms, upwardImports } from './rooms';

const projectFolder = join(import.meta.dirname, '../..');
const product = readSourceFiles(projectFolder, ['src', 'functions', 'taskpane', 'service']);
const workbench = readSourceFiles(projectFolder, ['workbench']);
const longestFile = 300;

describe('the house', () => {
  it('has all its rooms on the map', () => assert.deepEqual(unknownRooms(product), []));

  it('imports downwards only', () => assert.deepEqual(upwardImports(product), []));

  it('has no circles, of files or of rooms', () => {
    assert.deepEqual(circles(importsOfFiles([...product, ...workbench])), []);
    assert.deepEqual(circles(importsOfRooms(product)), []);
  });

  it('has a workbench that imports nothing of the product', () => {
    const reaching = workbench.flatMap(({ path, ownImports }) =>
      ownImports.filter((target) => !target.startsWith('workbench/')).map((target) => `${path} -> ${target}`),
    );
    assert.deepEqual(reaching, []);
  });

  it('has no file of more than 300 lines', () => {
    const long = [...product, ...workbench].filter(({ lines }) => lines > longestFile);
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines} lines`),
      [],
    );
  });

  it('imports React in the pane alone', () => {
    assert.deepEqual(
      importersOf(/^(react|react-dom|@fluentui)(\/|$)/).filter((path) => !path.startsWith('taskpane/')),
      [],
    );
  });

  it('imports Node in the service alone', () => {
    const ofNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    const importers = product.filter(({ outsideImports }) => outsideImports.some(ofNode)).map(({ path }) => path);
    assert.deepEqual(
      importers.filter((path) => !path.startsWith('service/')),
      [],
    );
  });

  it('loads in Node, where there is neither Office nor a page', () => {
    const withoutOffice = product.filter(({ path }) => /^(src|functions)\//.test(path) && path !== 'functions/index.ts');
    assert.ok(withoutOffice.length > 0);
    assert.equal(loadInNode(withoutOffice.map(({ path }) => path)), '');
  }).timeout(60_000);
});

describe('the map of imports', () => {
  const file = (path: string, ...ownImports: string[]): SourceFile => ({ path, ownImports, outsideImports: [], lines: 1 });

  it('finds an import that reaches up', () => {
    const files = [file('src/values/day.ts', 'src/cost/sick-pay.ts'), file('src/cost/sick-pay.ts', 'src/values/money.ts')];
    assert.deepEqual(upwardImports(files), ['src/values/day.ts -> src/cost/sick-pay.ts']);
  });

  it('finds an import out of the product, and a room that it does not know', () => {
    assert.deepEqual(upwardImports([file('src/cost/sick-pay.ts', 'test/golden/figure.ts')]), [
      'src/cost/sick-pay.ts -> test/golden/figure.ts',
    ]);
    assert.deepEqual(unknownRooms([file('src/attic/box.ts')]), ['src/attic']);
  });

  it('finds circles of files and of rooms', () => {
    const files = [
      file('src/cost/a.ts', 'src/absence/b.ts'),
      file('src/absence/c.ts', 'src/cost/d.ts'),
      file('src/cost/d.ts', 'src/cost/e.ts'),
      file('src/cost/e.ts', 'src/cost/d.ts'),
    ];
    assert.deepEqual(circles(importsOfFiles(files)), ['src/cost/d.ts -> src/cost/e.ts -> src/cost/d.ts']);
    assert.deepEqual(circles(importsOfRooms(files)), ['src/cost -> src/absence -> src/cost']);
  });
});

function importsOfFiles(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  return new Map(files.map(({ path, ownImports }) => [path, ownImports]));
}

function importersOf(outside: RegExp): readonly string[] {
  return product.filter(({ outsideImports }) => outsideImports.some((name) => outside.test(name))).map(({ path }) => path);
}

/**
 * What Node says against loading these files, nothing when it loads them. It is asked in a process of its own: in this one,
 * each file would be compiled a second time, and the coverage of the two would be merged line by wrong line.
 */
function loadInNode(paths: readonly string[]): string {
  const addresses = paths.map((path) => pathToFileURL(join(projectFolder, path)).href);
  const program = `for (const address of ${JSON.stringify(addresses)}) await import(address);`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}
