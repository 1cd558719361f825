import type { Block } from './blocks';

/** A page as Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `<a id="${block.anchor}"></a>\n\n## ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'code':
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case 'list':
      return block.links.map(({ text, anchor, description }) => `- [${text}](#${anchor}): ${description}`).join('\n');
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows].map(rowOf).join('\n');
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
