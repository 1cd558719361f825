import assert from 'node:assert/strict';
import { fuzz } from './fuzz';

const count = Number(process.env['FUZZ'] ?? 1000);

describe('files that chance has spoilt', () => {
  it(`are read or refused, ${count} of them, without a crash, a hang or a lost row`, async function () {
    this.timeout(count * 20 + 20_000);
    const { read, refused, rows } = await fuzz(count, 1);
    assert.equal(read + refused, count);
    assert.ok(rows > count);
  });
});
