import { readMetadata, type Metadata } from '../functions/metadata';

/** What Excel reads of an add-in's manifest, as far as the workbench needs it. Addresses are the workbench's own. */
export interface AddIn {
  readonly name: string;
  readonly namespace: string;
  readonly paneUrl: string;
  readonly metadata: Metadata;
}

/** Under which the workbench serves the built add-in. */
const FOLDER = '/addin/';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/**
 * Reads the add-in from its manifest, as Excel does when the add-in is installed.
 *
 * @param language The language that Excel would show, e.g. 'sv-SE'.
 */
export async function loadAddIn(language: string): Promise<AddIn> {
  const manifest = new DOMParser().parseFromString(await (await get(`${FOLDER}manifest.xml`)).text(), 'application/xml');
  if (manifest.querySelector('parsererror')) throw new Error('manifest.xml är ingen läsbar XML.');
  const resource = (id: string): string => resourceOf(manifest, id, language);
  const paneUrl = resource(resourceIdOf(manifest, 'Page > SourceLocation'));
  const metadataUrl = resource(resourceIdOf(manifest, 'Metadata > SourceLocation'));
  return {
    name: manifest.querySelector('DisplayName')?.getAttribute('DefaultValue') ?? 'Tillägg',
    namespace: resource(resourceIdOf(manifest, 'Namespace')),
    paneUrl: localUrl(paneUrl),
    metadata: readMetadata(await (await get(localUrl(metadataUrl))).json()),
  };
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} svarar ${response.status}. Är tillägget byggt (npm run build)?`);
  return response;
}

function resourceIdOf(manifest: Document, selector: string): string {
  const id = manifest.querySelector(`ExtensionPoint ${selector}`)?.getAttribute('resid');
  if (!id) throw new Error(`manifest.xml saknar ${selector}.`);
  return id;
}

function resourceOf(manifest: Document, id: string, language: string): string {
  const elements = ['Url', 'String'].flatMap((name) => [...manifest.getElementsByTagNameNS(BASIC_TYPES, name)]);
  const element = elements.find((candidate) => candidate.getAttribute('id') === id);
  if (!element) throw new Error(`manifest.xml saknar resursen ${id}.`);
  const overrides = [...element.getElementsByTagNameNS(BASIC_TYPES, 'Override')];
  const override = overrides.find((candidate) => candidate.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** The manifest names the add-in's own host; here its files are served from the workbench. */
function localUrl(url: string): string {
  return FOLDER + new URL(url).pathname.split('/').slice(1).join('/');
}
