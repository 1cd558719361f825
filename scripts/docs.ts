import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from './metadata/read-project';
import { referenceBlocks } from './reference/blocks';
import { toMarkdown } from './reference/markdown';
import { printedFiguresPage } from './reference/printed-figures';
import { goldenSections } from '../test/golden/sections';

/* Writes the reference of the functions, in both languages, and the table of printed figures into docs/. */

const folder = join(import.meta.dirname, '../docs');
const { catalogue } = readProject();
mkdirSync(folder, { recursive: true });
for (const language of ['sv', 'en'] as const) {
  writeFileSync(join(folder, `functions.${language}.md`), toMarkdown(referenceBlocks(catalogue, language)));
}
writeFileSync(join(folder, 'printed-figures.md'), printedFiguresPage(goldenSections));
