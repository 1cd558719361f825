import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideHtml } from '../../scripts/reference/guide';

const docs = join(import.meta.dirname, '../../docs');

describe('the user guide', () => {
  it('is a page under its first line, whose links lead to published pages', () => {
    const page = guideHtml('# Handledning\n\nSe [listan](functions.sv.md#HME) och [Excel](https://example.se/a.md).\n', 'sv');
    assert.match(page, /<title>Handledning<\/title>/);
    assert.match(page, /<html lang="sv">/);
    assert.match(page, /<p>Se <a href="functions.sv.html#HME">listan<\/a> och <a href="https:\/\/example.se\/a.md">Excel<\/a>.<\/p>/);
  });

  it('shows only pictures that are there, and the same in both languages', () => {
    const pictures = (['sv', 'en'] as const).map((language) => {
      const page = guideHtml(readFileSync(join(docs, `guide.${language}.md`), 'utf8'), language);
      return [...page.matchAll(/<img src="([^"]+)"/g)].map(([, source]) => source!);
    });
    const missing = pictures.flat().filter((source) => !existsSync(join(docs, source)));
    assert.deepEqual(missing, []);
    assert.equal(pictures[0]?.length, pictures[1]?.length);
    assert.ok(pictures[0]!.length > 0);
  });

  it('has a heading for the same things in both languages', () => {
    const [swedish, english] = (['sv', 'en'] as const).map((language) =>
      readFileSync(join(docs, `guide.${language}.md`), 'utf8').match(/^#+ /gm),
    );
    assert.deepEqual(swedish, english);
  });
});
