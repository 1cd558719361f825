/** The host that manifest.xml names: where a developer serves the add-in to a real Excel. */
export const developmentHost = 'https://localhost:3000';

/**
 * The manifest for a host, with the version that it is published as. Excel fetches the functions' metadata anew when the
 * version rises, and otherwise keeps it for a day.
 *
 * @param manifest manifest.xml
 * @param host where the add-in is served, such as https://friskdag.example.se
 * @param version package.json's, such as 1.2.0
 */
export function publishedManifest(manifest: string, host: string, version: string): string {
  return manifest
    .replaceAll(developmentHost, host)
    .replace(/<!--.*?-->\s*/s, '')
    .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
}

/**
 * Checks where the add-in is to be published.
 *
 * @param given the variable FRISKDAG_HOST; the development host if it is not set
 * @throws Error when it is not an address that Office takes: https, without a path
 */
export function publishedHost(given = process.env.FRISKDAG_HOST): string {
  const host = (given ?? developmentHost).replace(/\/$/, '');
  if (!/^https:\/\/[^/\s]+$/.test(host)) {
    throw new Error(`FRISKDAG_HOST must be an https address without a path, such as https://friskdag.example.se, and is ${host}.`);
  }
  return host;
}
