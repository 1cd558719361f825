import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOutOfDate } from '../../scripts/builds.mjs';

describe('a build', () => {
  const built = '2026-01-02';
  const host = 'https://localhost:3000';
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'friskdag-'));
    write('src/values/money.ts', '2026-01-01');
    write('dist/addin/taskpane.html', built);
    write('dist/.addin-built', built, host);
    setTime('src/values', '2026-01-01');
    setTime('src', '2026-01-01');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, changed: string, content = ''): void {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
    setTime(path, changed);
  }

  function setTime(path: string, changed: string): void {
    utimesSync(join(folder, path), new Date(changed), new Date(changed));
  }

  it('is up to date when no source is newer than its beginning', () => assert.equal(isOutOfDate('addin', folder), false));

  it('is out of date when a source deep inside has changed', () => {
    setTime('src/values/money.ts', '2026-01-03');
    assert.equal(isOutOfDate('addin', folder), true);
  });

  it('is out of date when a file has gone, which changes its folder', () => {
    setTime('src/values', '2026-01-03');
    assert.equal(isOutOfDate('addin', folder), true);
  });

  it('is out of date when it was made for another host', () => {
    write('dist/.addin-built', built, 'https://friskdag.example.se');
    assert.equal(isOutOfDate('addin', folder), true);
  });

  it('is out of date when it did not finish, or its result is gone', () => {
    assert.equal(isOutOfDate('workbench', folder), true);
    rmSync(join(folder, 'dist/addin'), { recursive: true });
    assert.equal(isOutOfDate('addin', folder), true);
  });

  it('is not out of date because of sources that it does not use', () => {
    write('workbench/server.ts', '2026-01-03');
    assert.equal(isOutOfDate('addin', folder), false);
  });
});
