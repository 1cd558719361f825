import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../scripts/manifest/rules';

/** A case changes one place of the real manifest, and says everything that the rules must find then. */
interface Case {
  readonly replace: string;
  readonly by: string;
  readonly problems: readonly object[];
}

const projectFolder = join(import.meta.dirname, '../..');
const assetFolder = join(projectFolder, 'assets');
const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
const folder = join(import.meta.dirname, 'cases');

describe('the rules for the manifest', () => {
  it('find nothing in ours', () => assert.deepEqual(manifestProblems(manifest, assetFolder), []));

  for (const file of readdirSync(folder)) {
    it(`find ${file.replace(/\.json$/, '').replaceAll('-', ' ')}`, () => {
      const { replace, by, problems } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case;
      assert.ok(manifest.includes(replace), 'the manifest no longer has what the case replaces');
      assert.deepEqual(manifestProblems(manifest.replace(replace, by), assetFolder), problems);
    });
  }
});
