import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argumentNames } from '../../src/locale/argument-names';
import { catalogueOf, type CatalogueEntry } from './catalogue';
import { readDeclarations, type Declaration } from './declarations';

const functionsFolder = join(import.meta.dirname, '../../functions');

/** The files that declare the project's custom functions. */
export function functionFiles(folder = functionsFolder): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => join(folder, name));
}

/** The project's declarations and the catalogue made of them. */
export function readProject(): { readonly declarations: readonly Declaration[]; readonly catalogue: readonly CatalogueEntry[] } {
  const declarations = functionFiles().flatMap(readDeclarations);
  return { declarations, catalogue: catalogueOf(declarations, argumentNames) };
}
