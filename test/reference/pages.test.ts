import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../../scripts/metadata/read-project';
import { referenceBlocks, type Block } from '../../scripts/reference/blocks';
import { toHtml } from '../../scripts/reference/html';
import { toMarkdown } from '../../scripts/reference/markdown';

const docs = join(import.meta.dirname, '../../docs');
const { catalogue } = readProject();

describe('the reference of the functions', () => {
  for (const language of ['sv', 'en'] as const) {
    it(`in docs/functions.${language}.md is what the source code says (npm run docs writes it anew)`, () => {
      const committed = readFileSync(join(docs, `functions.${language}.md`), 'utf8');
      assert.equal(committed, toMarkdown(referenceBlocks(catalogue, language)));
    });

    it(`has an anchor for the help address of every function (${language})`, () => {
      const page = toHtml(referenceBlocks(catalogue, language), language);
      assert.deepEqual(
        catalogue.filter(({ id }) => !page.includes(`<h2 id="${id}">`)),
        [],
      );
    });
  }
});

const blocks: readonly Block[] = [
  { kind: 'title', text: 'Sidan' },
  { kind: 'heading', text: 'Dagar', anchor: 'DAGAR' },
  { kind: 'list', links: [{ text: 'Dagar', anchor: 'DAGAR', description: 'räknar `dagar`' }] },
  { kind: 'paragraph', text: 'Om a < b & `"c" > d`' },
  { kind: 'code', text: '=A1 < B1' },
  { kind: 'table', header: ['a|b'], rows: [['1']] },
  { kind: 'table', header: [''], rows: [['2']] },
];

describe('a page of the reference', () => {
  it('as HTML escapes what it is given', () => {
    const page = toHtml(blocks, 'sv');
    const expected = [
      '<html lang="sv">',
      '<title>Sidan</title>',
      '<h1>Sidan</h1>',
      '<h2 id="DAGAR">Dagar</h2>',
      '<ul><li><a href="#DAGAR">Dagar</a>: räknar <code>dagar</code></li></ul>',
      '<p>Om a &lt; b &amp; <code>&quot;c&quot; &gt; d</code></p>',
      '<pre><code>=A1 &lt; B1</code></pre>',
      '<table><thead><tr><th scope="col">a|b</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '<table><tbody><tr><td>2</td></tr></tbody></table>',
    ];
    assert.deepEqual(
      expected.filter((part) => !page.includes(part)),
      [],
    );
  });

  it('as Markdown keeps its tables whole', () => {
    assert.equal(
      toMarkdown(blocks.slice(1)),
      [
        '<a id="DAGAR"></a>\n\n## Dagar',
        '- [Dagar](#DAGAR): räknar `dagar`',
        'Om a < b & `"c" > d`',
        '```text\n=A1 < B1\n```',
        '| a\\|b |\n| --- |\n| 1 |',
        '|  |\n| --- |\n| 2 |\n',
      ].join('\n\n'),
    );
  });
});
