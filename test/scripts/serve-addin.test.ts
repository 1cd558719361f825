import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { addinServer } from '../../scripts/serve-addin';
import { indexAddresses } from '../../src/sources/national-index/addresses';

describe('the add-in served to an Excel on this machine', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'friskdag-'));
    for (const name of ['taskpane.html', 'functions.json', 'icon-32.png']) writeFileSync(join(folder, name), 'content');
  });
  after(() => rmSync(folder, { recursive: true }));

  async function headersOf(name: string): Promise<Record<string, unknown>> {
    const server = await addinServer(fastify(), folder);
    const { headers, statusCode } = await server.inject(`/${name}`);
    await server.close();
    assert.equal(statusCode, 200);
    return headers;
  }

  it('lets the page load office.js from Microsoft and nothing else from outside, and is never kept', async () => {
    const headers = await headersOf('taskpane.html');
    assert.match(String(headers['content-security-policy']), /script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    assert.equal(headers['cache-control'], 'no-cache');
  });

  it('lets the page ask the publishers of the national index, and nobody else outside', async () => {
    const policy = String((await headersOf('taskpane.html'))['content-security-policy']);
    const allowed = /connect-src ([^;]*);/.exec(policy)?.[1]?.split(' ');
    assert.deepEqual(allowed, ["'self'", ...Object.values(indexAddresses).map((address) => new URL(address).origin)]);
  });

  it('lets Excel on the web fetch the metadata from its own origin', async () => {
    assert.equal((await headersOf('functions.json'))['access-control-allow-origin'], '*');
  });

  it('does not say how long an icon may be kept, for Office would not show it', async () => {
    assert.equal((await headersOf('icon-32.png'))['cache-control'], undefined);
  });
});
