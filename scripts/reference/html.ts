import type { Language } from '../../src/locale/language';
import type { Block } from './blocks';
import { escaped, htmlPage } from './html-page';

/** The reference as a page of HTML. */
export function toHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? '';
  return htmlPage(title, language, blocks.map(htmlOf).join('\n'));
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${inline(block.text)}</h1>`;
    case 'heading':
      return `<h2 id="${escaped(block.anchor)}">${inline(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'list': {
      const items = block.links.map(
        ({ text, anchor, description }) => `<li><a href="#${escaped(anchor)}">${inline(text)}</a>: ${inline(description)}</li>`,
      );
      return `<ul>${items.join('')}</ul>`;
    }
    case 'table':
      return tableOf(block.header, block.rows);
  }
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.some((cell) => cell !== '') ? `<thead>${rowOf(header, 'th scope="col"', 'th')}</thead>` : '';
  return `<table>${head}<tbody>${rows.map((row) => rowOf(row, 'td', 'td')).join('')}</tbody></table>`;
}

function rowOf(cells: readonly string[], opening: string, closing: string): string {
  return `<tr>${cells.map((cell) => `<${opening}>${inline(cell)}</${closing}>`).join('')}</tr>`;
}

/** Escaped text, with what stands between backticks as code. */
function inline(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
