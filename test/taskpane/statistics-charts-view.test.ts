import assert from 'node:assert/strict';
import { byMonth, chartedEmployees, chartedMonths, chartedSpells, shortPerEmployee, times } from '../support/charted-municipality';
import { assertDrawn, InsertedSheet, namesAlong } from '../support/inserted-charts';
import { eventually } from '../support/eventually';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

/* Försäkringskassan's model at 30 000 kr a month: what an hour costs for each krona of hourly pay, on the first day, to day 14, to day 90. */
const [firstDay, short, long] = [0.12 + 0.3142 * 0.12 + 0.2, 0.8 + 0.12 + 0.3142 * 0.92 + 0.2, 0.1 + 0.12 + 0.3142 * 0.22 + 0.2];
const dayOfPay = (8 * 12 * 30_000) / 1880;
/** Of 492 spells of a day in 2018; of 501 spells, 1 010 short and 10 long days in 2019. */
const costPerEmployee = [(492 * firstDay * dayOfPay) / 180, ((501 * firstDay + 509 * short + 10 * long) * dayOfPay) / 180];

describe('the sheet of charts that goes with a pull', function () {
  this.timeout(600_000);
  let open: OpenPane;
  let view: StatisticsPane;
  let charts: InsertedSheet;

  before(async () => {
    view = await openStatisticsPane({ viewport: { width: 1900, height: 2400 } });
    open = view.open;
    charts = new InsertedSheet(open, 'Statistik diagram');
    await view.chooseFiles(chartedSpells(), chartedEmployees());
    await open.pane.getByLabel('Följ upp gruppen').check();
    await view.field('Urval från månad').fill('2018-12');
    await view.field('Urval till månad').fill('2019-06');
    await view.field('Uppföljning från månad').fill('2019-07');
    await view.field('Uppföljning till månad').fill('2019-12');
    await view.pull();
  });
  after(() => closePane(open));

  const chart = (title: string) => charts.chart(title);
  const drawn = (title: string) => charts.drawn(title);

  it('refuses units that are not in the statistics', async () => {
    await view.field('Stödda enheter').fill('V3\nBortom');
    await open.pane.getByText('Finns inte i statistiken: Bortom.').waitFor();
    assert.equal(await view.button('Infoga i arbetsboken').getAttribute('aria-disabled'), 'true');
  });

  it('is inserted with the units that are supported', async () => {
    await view.field('Stödda enheter').fill('v3\nV4');
    await charts.insert('Infoga i arbetsboken', 'Bladet ”Statistik diagram” är infogat.');
    assert.deepEqual(await open.workbench.call('missing'), []);
    assert.equal((await charts.titles()).length, 9);
    await charts.picture('sv');
  });

  describe('draws', () => {
    it('short-term absence month by month', async () => {
      const title = 'Korttidsfrånvaro per anställd';
      assertDrawn(await drawn(title), { [title]: shortPerEmployee });
      assert.deepEqual(await namesAlong(open.workbench, await chart(title)), chartedMonths);
    });

    it('and year over year', async () => {
      const title = 'Korttidsfrånvaro per anställd, år för år';
      assertDrawn(await drawn(title), { 2018: shortPerEmployee.slice(0, 12), 2019: shortPerEmployee.slice(12) });
      const names = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
      assert.deepEqual(await namesAlong(open.workbench, await chart(title)), names);
    });

    // Of eight units, 1 to 8 of 20 are ill: positions 0,7, 3,5 and 6,3 of 0 to 7.
    it('the spread of the units that are shown', async () => {
      assertDrawn(await drawn('Enheter som visas: median och 10:e–90:e percentilen'), {
        '10:e percentilen': byMonth(0.085, 0.17, 0.17, 0.27),
        Medianen: byMonth(0.225, 0.45, 0.45, 0.55),
        '90:e percentilen': byMonth(0.365, 0.73, 0.76),
      });
    });

    it('departments, those that are hidden as gaps', async () => {
      const title = 'Korttidsfrånvaro per anställd och månad, förvaltningar';
      const [skola, vård] = [(11 * 0.25 + 0.375) / 12, (4 * 0.65 + 8 * 0.675) / 12];
      assertDrawn(await drawn(title), {
        '2018-01 – 2018-12': [null, 0.125, null, 0.325],
        '2019-01 – 2019-12': [null, skola, null, vård],
      });
      assert.deepEqual(await namesAlong(open.workbench, await chart(title)), ['Kultur', 'Skola', 'Stab', 'Vård']);
    });

    it('supported units against the others, with the band of both', async () => {
      const lines = await drawn('Stödda enheter mot övriga');
      assertDrawn(lines, {
        'Stödda, medel': byMonth(0.375, 0.75, 0.8),
        'Stödda, 10:e': byMonth(0.355, 0.71, 0.72),
        'Stödda, 90:e': byMonth(0.395, 0.79, 0.88),
        'Övriga, medel': byMonth(0.175, 0.35, 0.35, 2.6 / 6),
        'Övriga, 10:e': byMonth(0.075, 0.15, 0.15, 0.25),
        'Övriga, 90:e': byMonth(0.275, 0.55, 0.55, 0.6),
      });
    });

    // More than three in twelve months: known from December 2018; the one who joins in May is new in August.
    it('the repeated group, those who remain and those who are new', async () => {
      assertDrawn(await drawn('Upprepad korttidsfrånvaro'), {
        'I gruppen': [...times(11, null), ...times(8, 41), ...times(5, 42)],
        'Kvar sedan förra månaden': [...times(12, null), ...times(8, 41), ...times(4, 42)],
        Nya: [...times(12, null), ...times(7, 0), 1, ...times(4, 0)],
      });
    });

    it('what absence costs by year', async () => {
      const title = 'Direkt kostnad per anställd och år';
      assertDrawn(await drawn(title), { [title]: costPerEmployee });
      assert.deepEqual(await namesAlong(open.workbench, await chart(title)), ['2018', '2019']);
    });

    // A fifth of 180 is 36: twelve days each in 2018, twenty-four in 2019.
    it('the concentration', async () => {
      const title = 'Femtedelen med flest korta dagar: andel av alla korta dagar';
      assertDrawn(await drawn(title), { [title]: [432 / 492, 864 / 1010] });
    });

    it('the follow-up of the repeated group', async () => {
      assertDrawn(await drawn('Uppföljning av upprepad korttidsfrånvaro'), {
        'Andel med dag 15–90': [0, 1 / 139],
        'Andel med dag 91–': [0, 0],
      });
    });
  });

  it('has no error but the gaps of what is hidden or not known', async () => {
    const rows = await open.read("'Statistik diagram'!A1:T200");
    const errors = rows.flatMap((row, down) => row.flatMap((value, right) => (/^#/.test(String(value)) ? [{ value, down, right }] : [])));
    assert.deepEqual([...new Set(errors.map(({ value }) => value))], ['#N/A']);
    // The repeated group 11 + 12 + 12 months; two hidden departments of 24 months, and the bars of two years of each.
    assert.equal(errors.length, 35 + 48 + 4);
  });

  it('says in its cells where figures come from and what may be written', async () => {
    const notes = await open.workbench.call<{ address: string; text: string }[]>('notes');
    const texts = new Set(notes.filter(({ address }) => address.startsWith("'Statistik diagram'!")).map(({ text }) => text));
    assert.ok(texts.has('Enheternas namn, som i den hämtade tabellen. Alla andra enheter som visas är övriga.'));
    assert.ok(texts.has('Ur den hämtade källan, eller din egen uppgift. Utan lön är kostnaden inte känd.'));
  });

  describe('follows, with the pane closed,', () => {
    before(() => open.workbench.call('closePane'));
    after(() => open.workbench.call('openPane'));

    /** The cell of a figure in the pulled table. */
    const pulledCell = async (month: string, level: string, name: string) => {
      const rows = await view.rows('Friskdag_Statistik');
      const table = (await view.tables()).get('Friskdag_Statistik');
      const row = rows.findIndex((one) => one.Månad === month && one.Nivå === level && one.Namn === name);
      assert.ok(table && row >= 0);
      const letter = String.fromCharCode(65 + table.columns.indexOf('Korttid per anställd'));
      return `Statistik!${letter}${row + 2}`;
    };

    it('a unit’s pulled figure that is changed', async () => {
      // V3 has 0,35.
      await open.workbench.call('enter', await pulledCell('2018-03', 'enhet', 'V4'), '0,9');
      const lines = await drawn('Stödda enheter mot övriga');
      assert.deepEqual(lines['Stödda, medel']?.slice(1, 4), [0.375, 0.625, 0.375]);
      await open.workbench.call('enter', await pulledCell('2018-03', 'enhet', 'V4'), '0,4');
    });

    it('a figure of the municipality that is changed', async () => {
      await open.workbench.call('enter', await pulledCell('2018-03', 'kommun', 'alla'), '0,9');
      const changed = shortPerEmployee.map((value, place) => (place === 2 ? 0.9 : value));
      const title = 'Korttidsfrånvaro per anställd';
      await eventually(async () => assertDrawn(await drawn(title), { [title]: changed }));
      assertDrawn(await drawn(`${title}, år för år`), { 2018: changed.slice(0, 12), 2019: changed.slice(12) });
    });

    it('a figure that is taken away, as a gap', async () => {
      await open.workbench.call('enter', await pulledCell('2019-02', 'förvaltning', 'Vård'), '');
      await eventually(async () => {
        const bars = await drawn('Korttidsfrånvaro per anställd och månad, förvaltningar');
        assert.deepEqual(bars['2019-01 – 2019-12']?.[3], null);
        assert.deepEqual(bars['2018-01 – 2018-12']?.[3], 0.325);
      });
    });

    it('a figure that is made a word: then none can be read, and none is shown until it is mended', async () => {
      const cell = await pulledCell('2018-03', 'kommun', 'alla');
      const firstShown = async () => (await drawn('Korttidsfrånvaro per anställd'))['Korttidsfrånvaro per anställd']?.[0];
      await open.workbench.call('enter', cell, 'mycket');
      await eventually(async () => assert.equal(await firstShown(), null));
      await open.workbench.call('enter', cell, '0,9');
      await eventually(async () => assert.equal(await firstShown(), shortPerEmployee[0]));
    });

    it('a unit that is supported too', async () => {
      const column = (await open.read("'Statistik diagram'!A1:A200")).flat();
      const lastNamed = column.indexOf('V4');
      await open.workbench.call('enter', `'Statistik diagram'!A${lastNamed + 2}`, 'V2');
      const lines = await drawn('Stödda enheter mot övriga');
      assertDrawn(
        { supported: lines['Stödda, medel'] ?? [], others: lines['Övriga, medel'] ?? [] },
        // (0,30 + 0,35 + 0,40) / 3 and (0,05 + ... + 0,25) / 5; from May 2019 (0,6 + 0,7 + 0,9) / 3.
        { supported: byMonth(0.35, 0.7, 2.2 / 3), others: byMonth(0.15, 0.3, 0.3, 0.4) },
      );
    });

    it('a salary', async () => {
      const column = (await open.read("'Statistik diagram'!A1:A200")).flat();
      await open.workbench.call('enter', `'Statistik diagram'!G${column.indexOf('2019') + 1}`, '60000');
      const title = 'Direkt kostnad per anställd och år';
      assertDrawn(await drawn(title), { [title]: [costPerEmployee[0] ?? 0, 2 * (costPerEmployee[1] ?? 0)] });
    });
  });

  it('asks for nothing that Excel lacks, and nothing of the network', async () => {
    assert.deepEqual(await open.workbench.call('missing'), []);
    assert.deepEqual(open.workbench.violations, []);
    assert.deepEqual(open.workbench.offsiteRequests, []);
  });
});
