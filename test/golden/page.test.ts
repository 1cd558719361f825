import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { printedFiguresPage } from '../../scripts/reference/printed-figures';
import { goldenSections } from './sections';

describe('docs/printed-figures.md', () => {
  it('shows the figures as they are computed now; npm run docs writes it', () => {
    const page = readFileSync(new URL('../../docs/printed-figures.md', import.meta.url), 'utf8');
    assert.equal(page, printedFiguresPage(goldenSections));
  });
});
