import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentHost, publishedHost, publishedManifest } from '../../scripts/manifest/publish';

const projectFolder = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');

describe('the published manifest', () => {
  const published = publishedManifest(manifest, 'https://friskdag.example.se', '1.2.3');

  it('names the host where it is published, everywhere', () => {
    assert.ok(!published.includes('localhost'));
    const addresses = published.match(/"https:[^"]*"/g) ?? [];
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('"https://friskdag.example.se/')),
      [],
    );
  });

  it('has the version that package.json gives, so that Excel fetches the functions anew', () => {
    assert.match(published, /<Version>1\.2\.3\.0<\/Version>/);
  });
});

describe('manifest.xml', () => {
  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string };
    assert.ok(manifest.includes(`<Version>${version}.0</Version>`));
  });
});

describe('the host to publish for', () => {
  it('is the development host when nothing is said', () => assert.equal(publishedHost(undefined), developmentHost));

  it('may end with a slash', () => assert.equal(publishedHost('https://friskdag.example.se/'), 'https://friskdag.example.se'));

  for (const refused of ['http://friskdag.example.se', 'friskdag.example.se', 'https://example.se/friskdag', 'https://', '']) {
    it(`is refused when it is "${refused}"`, () => assert.throws(() => publishedHost(refused), /must be an https address/));
  }
});
