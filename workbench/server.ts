import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { everyAnswer, paneInWorkbench, workbenchPage } from './security-headers';

const projectFolder = join(import.meta.dirname, '..');
const OFFICE_SCRIPT = /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*><\/script>/;
const BRIDGED_SCRIPTS = '<script src="/bridge.js"></script><script src="/office/office.js"></script>';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where the built add-in is. */
  readonly addinFolder?: string;
}

/**
 * Serves the workbench: its page at `/`, the built add-in at `/addin/`, office.js from npm at `/office/`.
 *
 * @returns the server, listening; `close()` ends it
 */
export async function serveWorkbench({ port = 3000, host = 'localhost', addinFolder }: WorkbenchOptions = {}): Promise<FastifyInstance> {
  const addin = addinFolder ?? join(projectFolder, 'dist/addin');
  const page = join(projectFolder, 'dist/workbench');
  if (!existsSync(join(page, 'index.html'))) throw new Error('dist/workbench is missing: run npm run build:workbench');
  if (!existsSync(join(addin, 'manifest.xml'))) throw new Error(`${addin} holds no manifest.xml: run npm run build`);

  const server = fastify();
  server.addHook('onSend', async (_request, reply) => void reply.headers(everyAnswer));
  await server.register(fastifyStatic, {
    root: page,
    setHeaders: (response) => void response.setHeader('Content-Security-Policy', workbenchPage),
  });
  servePane(server, addin);
  await serveFolder(server, '/addin/', addin);
  await serveFolder(server, '/office/', join(projectFolder, 'node_modules/@microsoft/office-js/dist'));
  await server.listen({ port, host });
  return server;
}

async function serveFolder(server: FastifyInstance, prefix: string, root: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    setHeaders: (response) => void response.setHeader('Content-Security-Policy', paneInWorkbench),
  });
}

/** The add-in's pages, in which the workbench's bridge and office.js from npm take the place of Microsoft's script. */
function servePane(server: FastifyInstance, folder: string): void {
  server.get<{ Params: { page: string } }>('/addin/:page(^[\\w-]+\\.html$)', async ({ params }, reply) => {
    const file = join(folder, params.page);
    if (!existsSync(file)) return reply.code(404).send();
    const html = await readFile(file, 'utf8');
    return reply
      .header('Content-Security-Policy', paneInWorkbench)
      .header('Cache-Control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replace(OFFICE_SCRIPT, BRIDGED_SCRIPTS));
  });
}
