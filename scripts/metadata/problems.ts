import { idOf } from '../../functions/find';
import type { CatalogueEntry } from './catalogue';
import type { Declaration } from './declarations';
import { tagsNamed } from './docstring';
import { parseExample } from './example';
import { nameFaults, type NameFault } from './names';
import { textProblems, type TextProblem } from './texts';

/** What is wrong with a custom function's declaration or texts. */
export type MetadataProblem =
  | TextProblem
  | { readonly code: 'name'; readonly function: string; readonly fault: NameFault }
  | {
      readonly code: 'id-is-not-the-name' | 'id-twice' | 'not-an-exported-function' | 'no-example' | 'no-source';
      readonly function: string;
    }
  | { readonly code: 'unknown-tag'; readonly function: string; readonly tag: string }
  | { readonly code: 'example-unreadable'; readonly function: string; readonly example: string }
  | { readonly code: 'example-arguments'; readonly function: string; readonly given: number; readonly least: number; readonly most: number }
  | { readonly code: 'parameter-unknown' | 'parameter-optional-mark'; readonly function: string; readonly parameter: string }
  | { readonly code: 'optional-before-required'; readonly function: string };

/** The dialect of the docstrings; a slip such as `@customfunctions` would go unseen otherwise. */
const knownTags = new Set([
  'customfunction',
  'param',
  'returns',
  'sv',
  'svParam',
  'svReturns',
  'example',
  'source',
  'throws',
  'volatile',
  'requiresAddress',
]);

/**
 * All that is wrong with the declarations of custom functions and their texts.
 *
 * @param declarations what the files hold
 * @param catalogue the same, as a catalogue, in the same order
 * @param builtIn names of Excel's own functions, in upper case
 */
export function metadataProblems(
  declarations: readonly Declaration[],
  catalogue: readonly CatalogueEntry[],
  builtIn: ReadonlySet<string>,
): readonly MetadataProblem[] {
  const ofDeclarations = declarations.flatMap((declaration, place) => declarationProblems(declaration, catalogue[place]?.id ?? ''));
  const ofEntries = catalogue.flatMap((entry) => [
    ...nameProblems(entry, builtIn),
    ...signatureProblems(entry),
    ...textProblems(entry),
    ...exampleProblems(entry),
  ]);
  return [...ofDeclarations, ...repeatedIds(catalogue), ...ofEntries];
}

function declarationProblems({ docstring, isExportedFunction, parameters }: Declaration, id: string): readonly MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  if (!isExportedFunction) problems.push({ code: 'not-an-exported-function', function: id });
  for (const { name } of docstring.tags) {
    if (!knownTags.has(name)) problems.push({ code: 'unknown-tag', function: id, tag: name });
  }
  for (const { text } of tagsNamed(docstring, 'example')) {
    if (!parseExample(text)) problems.push({ code: 'example-unreadable', function: id, example: text });
  }
  for (const { name, parameter = '', bracketed } of [...tagsNamed(docstring, 'param'), ...tagsNamed(docstring, 'svParam')]) {
    const declared = parameters.find(({ identifier }) => identifier === parameter);
    if (!declared) problems.push({ code: 'parameter-unknown', function: id, parameter });
    else if (name === 'param' && declared.optional !== bracketed)
      problems.push({ code: 'parameter-optional-mark', function: id, parameter });
  }
  return problems;
}

function repeatedIds(catalogue: readonly CatalogueEntry[]): readonly MetadataProblem[] {
  const ids = catalogue.map(({ id }) => id.toUpperCase());
  const repeated = ids.filter((id, place) => ids.indexOf(id) !== place);
  return repeated.map((id) => ({ code: 'id-twice', function: id }));
}

function nameProblems({ id, name }: CatalogueEntry, builtIn: ReadonlySet<string>): readonly MetadataProblem[] {
  const faults = nameFaults(name, builtIn).map((fault) => ({ code: 'name', function: id, fault }) as const);
  return idOf(name) === id ? faults : [...faults, { code: 'id-is-not-the-name', function: id }];
}

function signatureProblems({ id, parameters }: CatalogueEntry): readonly MetadataProblem[] {
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  const misplaced = firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional);
  return misplaced ? [{ code: 'optional-before-required', function: id }] : [];
}

function exampleProblems({ id, examples, source, parameters }: CatalogueEntry): readonly MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  if (examples.length === 0) problems.push({ code: 'no-example', function: id });
  if (source === '') problems.push({ code: 'no-source', function: id });
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  for (const { arguments: values } of examples) {
    if (values.length < least || values.length > most) {
      problems.push({ code: 'example-arguments', function: id, given: values.length, least, most });
    }
  }
  return problems;
}
