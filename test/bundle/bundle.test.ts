import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexAddresses } from '../../src/sources/national-index/addresses';
import { runFunctions } from './run-functions';

/* What is published, judged as it lies in dist/addin after the production build (npm run build). */

const folder = join(import.meta.dirname, '../../dist/addin');
const built = existsSync(folder);
const scripts = built ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
const mostKilobytes = 600;

/** The only host that the page itself loads from: Microsoft's, for office.js. */
const loadedFrom = ['https://appsforoffice.microsoft.com'];

/** The publishers of the national index, asked when the user wants it. */
const askedWhenWanted = Object.values(indexAddresses).map((address) => new URL(address).origin);

/** Hosts that libraries name in texts and identifiers, and never call. */
const namedOnly: Readonly<Record<string, string>> = {
  'http://json-schema.org': "zod's identifiers of versions of JSON Schema",
  'https://json-schema.org': "zod's identifiers of versions of JSON Schema",
  'http://www.w3.org': 'names of XML namespaces',
  'https://react.dev': "the texts of React's errors",
};

/**
 * zod's probe for whether code may be made out of text, behind its setting `jitless`, which functions/cell/read.ts turns on
 * before any schema exists. That it is never reached is shown below by running the functions.
 */
const probeOfZod = /try\{return new Function\(""\),!0\}catch/;

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function hostsIn(text: string): readonly string[] {
  return [...new Set(text.match(/https?:\/\/[\w.-]+(:\d+)?/g) ?? [])];
}

describe('the published add-in', () => {
  before(() => assert.ok(built, 'dist/addin is missing: build it with npm run build'));

  it('loads from its own host, and office.js from Microsoft', () => {
    const loaded = [...read('taskpane.html').matchAll(/(?:src|href)="?(https?:\/\/[^/\s">]+)/g)].map(([, host]) => host);
    assert.deepEqual(loaded, loadedFrom);
  });

  it('names no other host in its code', () => {
    const named = scripts.flatMap((name) => hostsIn(read(name)));
    const known = [...loadedFrom, ...askedWhenWanted, ...Object.keys(namedOnly)];
    assert.deepEqual(
      named.filter((host) => !known.includes(host)),
      [],
    );
  });

  it('has no eval and makes no function out of text, but for a probe of zod that is never reached', () => {
    for (const name of scripts) {
      const others = read(name).replace(probeOfZod, '');
      assert.deepEqual(others.match(/.{0,40}(\beval\(|\bnew Function\b|[^\w.$]Function\().{0,40}/g) ?? [], [], name);
    }
  });

  it('has content-hashed names for all code but the script that the manifest names', () => {
    assert.deepEqual(
      scripts.filter((name) => !/\.[0-9a-f]{20}\.js$/.test(name)),
      ['functions.js'],
    );
    assert.match(read('taskpane.html'), /functions\.js\?[0-9a-f]{20}/);
  });

  it('holds every file that its manifest names', () => {
    const host = new URL(/IconUrl DefaultValue="([^"]+)"/.exec(read('manifest.xml'))?.[1] ?? '').origin;
    const addresses = [...read('manifest.xml').matchAll(/Value="(https:[^"]+)"/g)].map(([, address = '']) => address);
    const missing = addresses.filter((address) => !existsSync(join(folder, address.replace(host, ''))));
    assert.ok(addresses.length > 0);
    assert.deepEqual(missing, []);
  });

  it(`is light: ${kilobytes()} kB of code compressed, at most ${mostKilobytes}`, () => assert.ok(kilobytes() <= mostKilobytes));
});

describe('the published functions', () => {
  const ids = () => (JSON.parse(read('functions.json')) as { functions: { id: string }[] }).functions.map(({ id }) => id);

  it('associate themselves under the ids of functions.json', () => {
    assert.deepEqual(Object.keys(runFunctions(folder).functions).sort(), ids().sort());
  });

  it('calculate, and refuse with a sentence, where no code may be made out of text', () => {
    const { functions, madeFromText } = runFunctions(folder);
    assert.equal(functions.AKTIVITETSERSATTNING?.([[8405100]], [[0.5]])[0]?.[0], 4202550);
    assert.throws(() => functions.AKTIVITETSERSATTNING?.([[8405100]], [[2]]), { code: '#VALUE!' });
    assert.deepEqual(madeFromText(), []);
  });
});

function kilobytes(): number {
  return Math.round(scripts.reduce((bytes, name) => bytes + gzipSync(read(name)).length, 0) / 1000);
}
