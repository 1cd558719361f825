import assert from 'node:assert/strict';
import { openWorkbench, type OpenWorkbench } from '../support/workbench';

/** Rows of the printed figures below their header, by sheet. */
const printed = { Botkyrka: 'A20:F33', Örnsköldsvik: 'A20:F36' } as const;
const payOff = { values: 'B39:B49', municipality: 'E39:E49', supplier: 'F39:F49' } as const;

describe('the published contracts on the workbench', () => {
  let workbench: OpenWorkbench;
  const read = (address: string) => workbench.call<unknown[][]>('read', address);
  const column = async (address: string) => (await read(address)).map(([cell]) => cell as number);

  before(async function () {
    this.timeout(120_000);
    workbench = await openWorkbench();
    await workbench.call('idle');
  });

  after(() => workbench.close());

  for (const [sheet, rows] of Object.entries(printed)) {
    it(`compute every figure printed of ${sheet} to within the print's rounding`, async () => {
      for (const [figure, , computed, , , agrees] of await read(`${sheet}!${rows}`)) {
        assert.equal(typeof computed, 'number', `${String(figure)}: ${String(computed)}`);
        assert.equal(agrees, 'ja', String(figure));
      }
    });
  }

  it('leave nobody with a gain or a loss where the value equals the investment', async () => {
    const breakEven = (await column(`Botkyrka!${payOff.values}`)).indexOf(22_870_000);
    assert.equal((await column(`Botkyrka!${payOff.municipality}`))[breakEven], 0);
    assert.equal((await column(`Botkyrka!${payOff.supplier}`))[breakEven], 0);
  });

  it('move both parties’ results when the risk level changes, and back', async () => {
    const before = await column(`Botkyrka!${payOff.supplier}`);
    await workbench.call('enter', 'Botkyrka!B11', '75 %');
    await workbench.call('idle');
    const supplier = await column(`Botkyrka!${payOff.supplier}`);
    // By hand: at no value the supplier loses r * P; at twice the investment it has gained r * P / 2.
    assert.equal(supplier[2], -6_303_825);
    assert.equal(supplier.at(-1), 3_151_912.5);
    assert.equal((await column(`Botkyrka!${payOff.municipality}`))[2], -22_870_000 + 6_303_825);

    await workbench.call('enter', 'Botkyrka!B11', '50 %');
    await workbench.call('idle');
    assert.deepEqual(await column(`Botkyrka!${payOff.supplier}`), before);
  });

  it('measure as far as the stop month says', async () => {
    await workbench.call('enter', 'Örnsköldsvik!B15', '2019-10-01');
    await workbench.call('idle');
    assert.equal((await read('Örnsköldsvik!C27'))[0]?.[0], 12);
    await workbench.call('enter', 'Örnsköldsvik!B15', '2020-02-01');
    await workbench.call('idle');
    assert.equal((await read('Örnsköldsvik!C27'))[0]?.[0], 16);
  });

  it('answer a risk level of 50 with a sentence, not a figure', async () => {
    await workbench.call('enter', 'Botkyrka!B11', '50');
    await workbench.call('idle');
    assert.equal((await read('Botkyrka!B38'))[0]?.[0], '#VALUE!');
    const [[message]] = await workbench.call<[[string]]>('messages', 'Botkyrka!B38');
    assert.equal(message, 'risknivå är 50, men ska vara från 0 till 1.');
    await workbench.call('enter', 'Botkyrka!B11', '50 %');
    await workbench.call('idle');
  });

  it('draw the pay-off of both parties, and value against investment', async () => {
    const charts = await workbench.call<{ sheet: string; title: string; series: { name: string }[] }[]>('charts');
    assert.deepEqual(
      charts.map(({ sheet, title, series }) => [sheet, title, series.map(({ name }) => name)]),
      Object.keys(printed).flatMap((sheet) => [
        [sheet, 'Båda parters resultat', ['Kommunen', 'Leverantören']],
        [sheet, 'Ackumulerat värde mot ackumulerad investering', ['Värde', 'Investering']],
      ]),
    );
  });

  it('ask nothing of another host, and keep to the content security policy', () => {
    assert.deepEqual(workbench.offsiteRequests, []);
    assert.deepEqual(workbench.violations, []);
  });
});
