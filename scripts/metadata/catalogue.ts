import type { Language, Text } from '../../src/locale/language';
import type { Declaration, Parameter } from './declarations';
import { proseOf, tagsNamed, type Docstring, type Prose } from './docstring';
import { parseExample, type Example } from './example';

/** A function's texts in one language; a text that the docstring lacks is empty. */
export interface Texts {
  readonly description: string;
  readonly notes: readonly string[];
  readonly returns: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** A custom function, as the metadata, the reference and the checks need it. */
export interface CatalogueEntry extends Readonly<Record<Language, Texts>> {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly exportName: string;
  readonly parameters: readonly Parameter[];
  readonly equation: string;
  readonly examples: readonly Example[];
  readonly source: string;
}

/** The names of arguments in both languages, by their identifier in the code. */
export type ArgumentNames = Readonly<Record<string, Text>>;

/** The catalogue of custom functions, in the order of their declarations. */
export function catalogueOf(declarations: readonly Declaration[], names: ArgumentNames): readonly CatalogueEntry[] {
  return declarations.map((declaration) => entryOf(declaration, names));
}

function entryOf({ docstring, file, exportName, parameters }: Declaration, names: ArgumentNames): CatalogueEntry {
  const [id = '', name = id] = textOf(docstring, 'customfunction').split(/\s+/);
  return {
    id,
    name,
    file,
    exportName,
    parameters,
    equation: docstring.prose.equation,
    examples: tagsNamed(docstring, 'example').flatMap(({ text }) => parseExample(text) ?? []),
    source: textOf(docstring, 'source'),
    en: textsOf('en', docstring, docstring.prose, parameters, names),
    sv: textsOf('sv', docstring, proseOf(tagsNamed(docstring, 'sv')[0]?.written ?? ''), parameters, names),
  };
}

const tagNames = {
  en: { returns: 'returns', parameter: 'param' },
  sv: { returns: 'svReturns', parameter: 'svParam' },
} as const;

function textsOf(
  language: Language,
  docstring: Docstring,
  { description, notes }: Prose,
  parameters: readonly Parameter[],
  names: ArgumentNames,
): Texts {
  const described = tagsNamed(docstring, tagNames[language].parameter);
  return {
    description,
    notes,
    returns: textOf(docstring, tagNames[language].returns),
    parameters: parameters.map(({ identifier }) => ({
      name: names[identifier]?.[language] ?? '',
      description: described.find(({ parameter }) => parameter === identifier)?.text ?? '',
    })),
  };
}

function textOf(docstring: Docstring, tag: string): string {
  return tagsNamed(docstring, tag)[0]?.text ?? '';
}
