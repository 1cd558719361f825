import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

const projectFolder = join(import.meta.dirname, '../..');

function start(...given: string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--no-open', ...given], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

describe('npm start', () => {
  it('says which port is taken, and how to choose another', async () => {
    const other = await listening();
    const { port } = other.address() as AddressInfo;
    const { status, said } = start('--host', '127.0.0.1', '--port', String(port));
    other.close();
    assert.equal(status, 1);
    assert.equal(said, `Port ${port} is taken by another program. End that one, or choose another port: npm start -- --port ${port + 1}\n`);
  });

  for (const port of ['0', '65536', 'x', '80.5', '']) {
    it(`refuses port "${port}"`, () => {
      const { status, said } = start('--port', port);
      assert.equal(status, 1);
      assert.match(said, /The port must be a whole number from 1 to 65535/);
    });
  }

  it('refuses an option that it does not know, and shows those that it does', () => {
    const { status, said } = start('--prot', '3000');
    assert.equal(status, 1);
    assert.match(said, /--prot.*Usage: npm start -- \[--port 3000\]/s);
  });
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
