import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { everyAnswer, paneInProduction } from '../workbench/security-headers';

const builtAddin = join(import.meta.dirname, '../dist/addin');

/** Serves the built add-in to an Excel on this machine, over https with a certificate that the machine trusts. */
export async function serveAddin(port: number): Promise<void> {
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = await addinServer(fastify({ https: { ca, cert, key } }), builtAddin);
  await server.listen({ port, host: 'localhost' });
}

/** Gives the files of a folder with the headers that a web server should give them in production. */
export async function addinServer<Server extends FastifyInstance>(server: Server, folder: string): Promise<Server> {
  await server.register(fastifyStatic, {
    root: folder,
    // Office shows a generic icon in place of one that says how long to keep it.
    cacheControl: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  return server;
}

function headersOf(path: string): Readonly<Record<string, string>> {
  // Excel on the web fetches the functions' metadata from another origin.
  const ofAll = { ...everyAnswer, 'Access-Control-Allow-Origin': '*' };
  const ofPages = { 'Cache-Control': 'no-cache', 'Content-Security-Policy': paneInProduction };
  return path.endsWith('.html') ? { ...ofAll, ...ofPages } : ofAll;
}
