import assert from 'node:assert/strict';
import { readSettings, writeSettings } from '../../src/workbook/settings';
import { FakeHost } from '../support/fake-host';

describe('settings of the workbook', () => {
  it('are read as they were written', async () => {
    const host = new FakeHost('Blad1');
    await writeSettings(host, { language: 'en' });
    assert.deepEqual(await readSettings(host), { language: 'en' });
  });

  it('are none in a workbook that has none', async () => {
    assert.deepEqual(await readSettings(new FakeHost('Blad1')), {});
  });

  for (const spoilt of ['', 'no JSON', '[]', '{"language":"fi"}']) {
    it(`are none when somebody has written ${JSON.stringify(spoilt)}`, async () => {
      const host = new FakeHost('Blad1');
      host.settings.set('Friskdag.Settings', spoilt);
      assert.deepEqual(await readSettings(host), {});
    });
  }
});
