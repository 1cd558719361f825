import { Marked } from 'marked';
import type { Language } from '../../src/locale/language';
import { htmlPage } from './html-page';

/** The guide's links lead to other texts of docs/, which are published as pages. */
const toPages = new Marked({
  walkTokens: (token) => {
    if (token.type === 'link') token.href = String(token.href).replace(/^(?!\w+:)(.*)\.md(?=#|$)/, '$1.html');
  },
});

/**
 * The user guide as a page of HTML.
 *
 * @param markdown docs/guide.sv.md or docs/guide.en.md; its first line is the title
 */
export function guideHtml(markdown: string, language: Language): string {
  const [heading = ''] = markdown.split('\n');
  return htmlPage(heading.replace(/^#\s*/, ''), language, toPages.parse(markdown, { async: false }));
}
