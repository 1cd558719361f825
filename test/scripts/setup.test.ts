import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError, ensureNode, findBrowser, isInstalled } from '../../scripts/setup.mjs';

describe('the set-up', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'friskdag-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, changed: string, mode = 0o644): string {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '', { mode });
    utimesSync(file, new Date(changed), new Date(changed));
    return file;
  }

  describe('of packages', () => {
    it('is asked for when there are none', () => {
      write('package-lock.json', '2026-01-01');
      assert.equal(isInstalled(folder), false);
    });

    it('is asked for when package-lock.json is newer than they are', () => {
      write('package-lock.json', '2026-01-02');
      write('node_modules/.package-lock.json', '2026-01-01');
      assert.equal(isInstalled(folder), false);
    });

    it('is done when they are newer', () => {
      write('package-lock.json', '2026-01-01');
      write('node_modules/.package-lock.json', '2026-01-02');
      assert.equal(isInstalled(folder), true);
    });
  });

  describe('of the browser', () => {
    it('takes the one that CHROMIUM names, before any on PATH', () => {
      const named = write('mine/browser', '2026-01-01', 0o755);
      write('bin/chromium', '2026-01-01', 0o755);
      assert.equal(findBrowser({ CHROMIUM: named, PATH: join(folder, 'bin') }), named);
    });

    it('says so when there is none where CHROMIUM points', () => {
      assert.throws(
        () => findBrowser({ CHROMIUM: join(folder, 'nothing') }),
        refusal(/CHROMIUM says .*nothing, but there is no program there/),
      );
    });

    it('looks for Chromium on PATH before Chrome, whatever the order of the folders', () => {
      write('first/google-chrome', '2026-01-01', 0o755);
      const chromium = write('second/chromium', '2026-01-01', 0o755);
      assert.equal(findBrowser({ PATH: `${join(folder, 'first')}:${join(folder, 'second')}` }), chromium);
    });

    it('passes over what cannot be run', () => {
      write('first/chromium', '2026-01-01', 0o644);
      mkdirSync(join(folder, 'second/chromium'), { recursive: true });
      const runnable = write('third/chromium', '2026-01-01', 0o755);
      const PATH = ['first', 'second', 'third'].map((name) => join(folder, name)).join(':');
      assert.equal(findBrowser({ PATH }), runnable);
    });
  });

  describe('of Node', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.0.0']) {
      it(`takes ${version}`, () => assert.doesNotThrow(() => ensureNode(version)));
    }
    for (const version of ['18.20.4', '20.18.9', '9.99.99']) {
      it(`refuses ${version} with a sentence`, () => {
        assert.throws(() => ensureNode(version), refusal(new RegExp(`needs Node 20.19 or newer, and this is ${version}`)));
      });
    }
  });
});

function refusal(sentence: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof SetupError && sentence.test(error.message);
}
