import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { publishedManifest } from '../../scripts/manifest/publish';

/* The schema is Microsoft's and lies beside the project where it is at hand; without it, the rules must do. */

const projectFolder = join(import.meta.dirname, '../..');
const schemaFolder = join(projectFolder, '../shared/manifest-xsd/repaired');
const entry = 'OfficeAppManifestV1_1.xsd';
const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const files = readdirSync(schemaFolder).map((fileName) => ({ fileName, contents: readFileSync(join(schemaFolder, fileName), 'utf8') }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: files.filter(({ fileName }) => fileName === entry),
    preload: files.filter(({ fileName }) => fileName !== entry),
  });
  return errors.map(({ message }) => message);
}

const describeWithSchema = existsSync(schemaFolder) ? describe : describe.skip;

describeWithSchema('the manifest’s XML schema (skipped where the schema is not at hand)', () => {
  it('accepts the manifest', async () => assert.deepEqual(await schemaErrors(manifest), []));

  it('accepts the published manifest', async () => {
    assert.deepEqual(await schemaErrors(publishedManifest(manifest, 'https://friskdag.example.se', '1.2.3')), []);
  });

  it('refuses elements out of order', async () => {
    const misordered = manifest.replace(/(<Permissions>.*<\/Permissions>)([^]*)(<\/OfficeApp>)/, '$2$1$3');
    assert.match((await schemaErrors(misordered)).join(' '), /Permissions|VersionOverrides/);
  });
});
