import ts from 'typescript';

/** A docstring's own text: what Excel shows, what the reference adds. */
export interface Prose {
  /** The first paragraph, on one line. */
  readonly description: string;
  /** The indented paragraph, line by line as written; empty when there is none. */
  readonly equation: string;
  /** Every other paragraph, each on one line. */
  readonly notes: readonly string[];
}

export interface Tag {
  readonly name: string;
  /** On one line, without the parameter's name. */
  readonly text: string;
  /** Paragraphs as written, for the tags that hold several. */
  readonly written: string;
  /** For a parameter's tag: the parameter, and whether it stands in brackets. */
  readonly parameter?: string;
  readonly bracketed?: boolean;
}

export interface Docstring {
  readonly prose: Prose;
  readonly tags: readonly Tag[];
}

/** The docstring nearest above a declaration; undefined when it has none. */
export function docstringOf(declaration: ts.Node): Docstring | undefined {
  const docstring = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  if (!docstring) return undefined;
  return { prose: proseOf(textOf(docstring)), tags: (docstring.tags ?? []).map(tagOf) };
}

/** The texts of all tags of a name, in order. */
export function tagsNamed({ tags }: Docstring, name: string): readonly Tag[] {
  return tags.filter((tag) => tag.name === name);
}

/** Divides a text into its paragraphs: the first, the indented ones, the rest. */
export function proseOf(written: string): Prose {
  const paragraphs = written.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const [first = '', ...rest] = paragraphs.filter((paragraph) => !isIndented(paragraph));
  return {
    description: onOneLine(first),
    equation: paragraphs.filter(isIndented).map(withoutIndent).join('\n'),
    notes: rest.map(onOneLine),
  };
}

function tagOf(tag: ts.JSDocTag): Tag {
  const name = tag.tagName.text;
  const written = textOf(tag);
  if (ts.isJSDocParameterTag(tag)) {
    return { name, written, text: onOneLine(written), parameter: tag.name.getText(), bracketed: tag.isBracketed };
  }
  if (name === 'svParam') {
    const [, parameter = '', text = ''] = /^(\S+)\s*([^]*)$/.exec(written) ?? [];
    return { name, written, text: onOneLine(text), parameter };
  }
  return { name, written, text: onOneLine(written) };
}

function textOf({ comment }: { readonly comment?: string | ts.NodeArray<ts.JSDocComment> }): string {
  return ts.getTextOfJSDocComment(comment) ?? '';
}

function isIndented(paragraph: string): boolean {
  return paragraph.startsWith('    ');
}

function withoutIndent(paragraph: string): string {
  return paragraph.replaceAll(/^ {4}/gm, '');
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
