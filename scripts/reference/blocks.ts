import type { Language } from '../../src/locale/language';
import type { CatalogueEntry } from '../metadata/catalogue';
import type { Example } from '../metadata/example';
import { formula, signature } from './formula';
import { printedCells } from './printed';
import { words } from './words';

/** A page as data, which markdown.ts and html.ts write out. In a text, what stands between backticks is code. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly anchor: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly links: readonly { readonly text: string; readonly anchor: string; readonly description: string }[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The reference of all functions, in one language. */
export function referenceBlocks(catalogue: readonly CatalogueEntry[], language: Language): readonly Block[] {
  const { title, introduction } = words[language];
  const links = catalogue.map((entry) => ({ text: entry.name, anchor: entry.id, description: entry[language].description }));
  return [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: introduction },
    { kind: 'list', links },
    ...catalogue.flatMap((entry) => functionBlocks(entry, language)),
  ];
}

function functionBlocks(entry: CatalogueEntry, language: Language): readonly Block[] {
  const { description, notes, returns } = entry[language];
  const said = words[language];
  return [
    { kind: 'heading', text: entry.name, anchor: entry.id },
    ...[description, ...notes].map(paragraph),
    { kind: 'code', text: signature(entry, language) },
    parameterTable(entry, language),
    paragraph(`${said.returns}: ${returns}`),
    ...(entry.equation === '' ? [] : [paragraph(`${said.equation}:`), { kind: 'code', text: entry.equation } as const]),
    ...entry.examples.flatMap((example) => exampleBlocks(entry.name, example, language)),
    paragraph(`${said.source}: ${entry.source}`),
  ];
}

function parameterTable(entry: CatalogueEntry, language: Language): Block {
  const { parameter, meaning, optional } = words[language];
  const rows = entry[language].parameters.map(({ name, description }, place) => {
    const mark = entry.parameters[place]?.optional ? ` (${optional})` : '';
    return [`\`${name}\`${mark}`, description];
  });
  return { kind: 'table', header: [parameter, meaning], rows };
}

function exampleBlocks(name: string, example: Example, language: Language): readonly Block[] {
  const { example: title, gives, locale } = words[language];
  const written: Block = { kind: 'code', text: formula(name, example.arguments, language) };
  const cells = printedCells(example.printedResult, locale);
  const [only] = cells.flat();
  if (cells.flat().length === 1) return [paragraph(`${title}, ${gives} ${only}:`), written];
  return [paragraph(`${title}:`), written, paragraph(gives), resultTable(cells, example)];
}

/** A result that begins with a row of texts has its own header. */
function resultTable(cells: readonly (readonly string[])[], { result }: Example): Block {
  const [first = [], ...rest] = cells;
  const hasHeader = rest.length > 0 && Array.isArray(result) && isRowOfTexts(result[0]);
  return hasHeader ? { kind: 'table', header: first, rows: rest } : { kind: 'table', header: first.map(() => ''), rows: cells };
}

function isRowOfTexts(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string');
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
