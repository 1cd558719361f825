import assert from 'node:assert/strict';
import { spellKind } from '../../src/sources/rows/spells';
import { readSpellText, readText } from '../../src/sources/tables';
import { utf8 } from './faults';

describe('a reading that takes time', () => {
  const header = 'employee_id,start_date,end_date\n';
  const long = utf8(header + 'M00001,2018-11-01,2018-11-05\n'.repeat(100_000));

  it('tells how far it has come', async () => {
    const progress: number[] = [];
    await readText(long, spellKind(), () => undefined, { onProgress: (bytes) => progress.push(bytes) });
    assert.deepEqual(progress.slice(0, 2), [262_144, 524_288]);
    assert.equal(progress.at(-1), long.length);
    assert.equal(progress.length, Math.ceil(long.length / 262_144));
  });

  it('ends when it is cancelled, and closes the stream', async () => {
    const cancel = new AbortController();
    let isClosed = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8(header)),
      cancel: () => {
        isClosed = true;
      },
    });
    const reading = readText(endless, spellKind(), () => undefined, {
      signal: cancel.signal,
      onProgress: (bytes) => (bytes > 1000 ? cancel.abort() : undefined),
    });
    await assert.rejects(reading, { name: 'AbortError' });
    assert.ok(isClosed);
  });

  it('hears a cancel though all of the file is in memory', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 1);
    let rows = 0;
    const slowAtFirst = () => {
      for (const until = performance.now() + 60; rows === 0 && performance.now() < until;);
      rows++;
    };
    await assert.rejects(readText(long, spellKind(), slowAtFirst, { signal: cancel.signal }), { name: 'AbortError' });
    assert.ok(rows < 100_000, `${rows} rows were read`);
  });

  it('does not begin when it is cancelled before', async () => {
    await assert.rejects(readSpellText(long, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('takes any iteration of bytes', async () => {
    async function* pieces() {
      yield await Promise.resolve(utf8(header));
      yield utf8('M00001,2018-11-01,2018-11-05\n');
    }
    assert.equal((await readSpellText(pieces())).used, 1);
  });
});
