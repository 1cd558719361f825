import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CatalogueEntry } from '../metadata/catalogue';
import { generateMetadata, localised } from '../metadata/metadata';
import { functionFiles, readProject } from '../metadata/read-project';
import { publishedManifest } from '../manifest/publish';
import { plainEmployees, plainSpells } from '../../samples/municipality/plain';
import { makeMunicipality } from '../../samples/municipality/municipality';
import { referenceBlocks } from '../reference/blocks';
import { guideHtml } from '../reference/guide';
import { toHtml } from '../reference/html';
import type { EmittedFiles } from './emit-files';

const projectFolder = join(import.meta.dirname, '../..');

/**
 * All that is published beside the page and its code: the functions' metadata, the manifest, the reference, the samples.
 *
 * @param host where the add-in is served
 */
export async function publishedFiles(host: string): Promise<EmittedFiles> {
  const { catalogue } = readProject();
  return {
    ...(await metadataFiles(catalogue, host)),
    ...manifestFile(host),
    ...referenceFiles(catalogue),
    ...guideFiles(),
    ...(await sampleFiles()),
    ...municipalityFiles(),
  };
}

async function metadataFiles(catalogue: readonly CatalogueEntry[], host: string): Promise<EmittedFiles> {
  const { metadata, errors } = await generateMetadata(functionFiles());
  if (errors.length > 0) throw new Error(`Excel's metadata generator refuses the functions:\n${errors.join('\n')}`);
  return {
    'functions.json': toJson(localised(metadata, catalogue, 'sv', host)),
    'functions.en-US.json': toJson(localised(metadata, catalogue, 'en', host)),
  };
}

function manifestFile(host: string): EmittedFiles {
  const { version } = JSON.parse(readProjectFile('package.json')) as { version: string };
  return { 'manifest.xml': publishedManifest(readProjectFile('manifest.xml'), host, version) };
}

function referenceFiles(catalogue: readonly CatalogueEntry[]): EmittedFiles {
  return {
    'docs/functions.sv.html': toHtml(referenceBlocks(catalogue, 'sv'), 'sv'),
    'docs/functions.en.html': toHtml(referenceBlocks(catalogue, 'en'), 'en'),
    'docs/reference.css': readProjectFile('scripts/reference/reference.css'),
  };
}

/** Their pictures are copied beside them: see webpack.config.js. */
function guideFiles(): EmittedFiles {
  return {
    'docs/guide.sv.html': guideHtml(readProjectFile('docs/guide.sv.md'), 'sv'),
    'docs/guide.en.html': guideHtml(readProjectFile('docs/guide.en.md'), 'en'),
  };
}

/** A sample workbook is a module in samples/ that exports plain data as its default. */
async function sampleFiles(): Promise<EmittedFiles> {
  const folder = join(projectFolder, 'samples');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
  const samples = await Promise.all(names.sort().map(async (name) => [name, await defaultExport(join(folder, name))] as const));
  const withData = samples.filter(([, data]) => data !== undefined);
  return Object.fromEntries(withData.map(([name, data]) => [`samples/${name.replace(/\.ts$/, '.json')}`, toJson(data)]));
}

/** The made-up municipality, for those who want to try before they have a file of their own. */
function municipalityFiles(): EmittedFiles {
  const municipality = makeMunicipality();
  return {
    'samples/municipality-spells.csv': plainSpells(municipality),
    'samples/municipality-employees.csv': plainEmployees(municipality),
  };
}

async function defaultExport(file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return module.default;
}

function readProjectFile(name: string): string {
  return readFileSync(join(projectFolder, name), 'utf8');
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
