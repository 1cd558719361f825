import assert from 'node:assert/strict';
import { pullSettingsStep, readPullSettings, usualPullSettings, type PullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import { FakeHost } from '../support/fake-host';

const period = { from: monthOf(2017, 11), to: monthOf(2021, 10) };

describe('the settings of a pull', () => {
  it('are read as they were kept', async () => {
    const host = new FakeHost('Blad1');
    const settings: PullSettings = {
      period,
      rules: { holidays: 'se', ageDivision: 'reports', weightByRate: true, repeatedMoreThan: 2, repeatedMonths: 6 },
      threshold: 5,
      spellColumns: { '143e6e3c': { employee: 0, start: 2 } },
      employmentColumns: {},
      channels: { '143e6e3c': { previa: 'support', chef: 'other', kiosk: 'unknown' } },
      followUp: { selection: { from: period.from, to: period.from + 6 }, followUp: { from: period.from + 7, to: period.to } },
    };
    await host.run([pullSettingsStep(settings)]);
    assert.deepEqual(await readPullSettings(host), settings);
    await host.run([pullSettingsStep(usualPullSettings(period))]);
    assert.deepEqual(await readPullSettings(host), {
      period,
      rules: {},
      threshold: 10,
      spellColumns: {},
      employmentColumns: {},
      channels: {},
    });
  });

  it('keep what a column does not stand for any more: nothing', async () => {
    const host = new FakeHost('Blad1');
    const spellColumns = { '143e6e3c': { employee: 0, payCode: 3, cause: undefined } };
    await host.run([pullSettingsStep({ ...usualPullSettings(period), spellColumns })]);
    assert.deepEqual((await readPullSettings(host))?.spellColumns, { '143e6e3c': { employee: 0, payCode: 3 } });
  });

  it('are read as an earlier version kept them, without channels', async () => {
    const host = new FakeHost('Blad1');
    host.settings.set('Friskdag.Pull', JSON.stringify({ ...usualPullSettings(period), channels: undefined }));
    assert.deepEqual(await readPullSettings(host), usualPullSettings(period));
  });

  it('are none in a new workbook, and none when they cannot be read', async () => {
    const host = new FakeHost('Blad1');
    assert.equal(await readPullSettings(host), undefined);
    const kept = usualPullSettings(period);
    for (const value of [
      '',
      '{',
      'null',
      '{}',
      JSON.stringify({ ...kept, threshold: -1 }),
      JSON.stringify({ ...kept, channels: { '143e6e3c': { previa: 'maybe' } } }),
      JSON.stringify({ ...kept, period: { from: 3, to: 2 } }),
    ]) {
      host.settings.set('Friskdag.Pull', value);
      assert.equal(await readPullSettings(host), undefined, value);
    }
  });

  it('hold nothing that they do not know', async () => {
    const host = new FakeHost('Blad1');
    await host.run([pullSettingsStep({ ...usualPullSettings(period), employees: ['M00042'] } as PullSettings)]);
    assert.ok(!JSON.stringify([...host.settings]).includes('M00042'));
  });
});
