import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Language } from '../../src/locale/language';
import type { CatalogueEntry } from './catalogue';
import { metadataSchema, type FunctionMetadata, type Metadata } from './schema';

/** What Excel's own generator makes of the files, or what it says against them. */
export interface Generated {
  readonly metadata: Metadata;
  readonly errors: readonly string[];
}

/** Runs Excel's metadata generator on the files that declare custom functions. */
export async function generateMetadata(files: readonly string[]): Promise<Generated> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  const metadata = metadataJson === '' ? { functions: [] } : metadataSchema.parse(JSON.parse(metadataJson));
  return { metadata, errors };
}

/**
 * The metadata in one language: the generator's, with the catalogue's texts, and open to error values in `any` parameters,
 * which the generator cannot say. Ids, order, names and shapes are the same in every language.
 *
 * @param host where the add-in is published, such as https://friskdag.example.se
 */
export function localised(generated: Metadata, catalogue: readonly CatalogueEntry[], language: Language, host: string): Metadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((described) => localisedFunction(described, catalogue, language, host)),
  };
}

/** The page of the reference in a language. */
export function referenceUrl(language: Language, host: string): string {
  return `${host}/docs/functions.${language}.html`;
}

function localisedFunction(
  described: FunctionMetadata,
  catalogue: readonly CatalogueEntry[],
  language: Language,
  host: string,
): FunctionMetadata {
  const entry = catalogue.find(({ id }) => id === described.id);
  if (!entry) throw new Error(`The generator found ${described.id}, which the catalogue lacks.`);
  const texts = entry[language];
  return {
    ...described,
    description: texts.description,
    helpUrl: `${referenceUrl(language, host)}#${described.id}`,
    parameters: described.parameters.map((parameter, place) => ({ ...parameter, ...texts.parameters[place] })),
  };
}
