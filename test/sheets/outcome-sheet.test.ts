import assert from 'node:assert/strict';
import { ornskoldsvik } from '../../src/contract/published';
import { madeUpMonths, type MadeUpMonths } from '../../src/outcome/made-up/contracts';
import { areaAt } from '../../src/sheets/address';
import { madeUpAddresses } from '../../src/sheets/outcome-months-sheet';
import { outcomeSheet } from '../../src/sheets/outcome-sheet';
import type { OutcomeSheetContent } from '../../src/sheets/outcome-sheet-content';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

const madeUp = madeUpMonths[1] as MadeUpMonths;
const addresses = madeUpAddresses(madeUp);
const terms = {
  dayValue: new D(ornskoldsvik.dayValue),
  investment: new D(ornskoldsvik.investment),
  contractMonths: new D(36),
  method: 'change',
} as const;

const ofPreset: OutcomeSheetContent = {
  terms,
  stopMonth: monthOf(2020, 2),
  contract: { price: new D('7693650'), riskLevel: new D('0.75'), cap: new D('1.5') },
  series: Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, { address }])),
  monthCount: 36,
  madeUp,
};

const ofUser: OutcomeSheetContent = {
  terms: { ...terms, method: 'quotient' },
  stopMonth: monthOf(2019, 12),
  series: {
    months: { sheet: 'Data', address: 'A2:A13' },
    actual: { sheet: 'Data', address: 'B2:B13' },
    employees: { sheet: 'Data', address: 'C2' },
    referenceMonths: { sheet: 'För året', address: 'A2:A13' },
    reference: { sheet: 'För året', address: 'B2:B13' },
  },
  monthCount: 12,
};

const preset = outcomeSheet(ofPreset, 'sv', 'Utfall');
const own = outcomeSheet(ofUser, 'sv', 'Utfall 2');

describe('the sheet of an outcome', () => {
  it('holds its inputs in yellow cells', () => {
    const cells = cellsOf(preset);
    assert.deepEqual(
      ['B7', 'B8', 'B9', 'B10', 'B11', 'B12', 'B13', 'B14'].map((at) => [cells.get(at)?.value, cells.get(at)?.style]),
      // 43862 is 1 February 2020.
      [1765, 17_400_000, 36, 43_862, 1, 7_693_650, 0.75, 1.5].map((value) => [value, 'input']),
    );
  });

  it('names the inputs, and the cells with the months wherever they stand', () => {
    assert.deepEqual(own.names, [
      { name: 'Utfall_2_schablonvärde', refersTo: "='Utfall 2'!$B$7" },
      { name: 'Utfall_2_investering', refersTo: "='Utfall 2'!$B$8" },
      { name: 'Utfall_2_kontraktsmånader', refersTo: "='Utfall 2'!$B$9" },
      { name: 'Utfall_2_stoppmånad', refersTo: "='Utfall 2'!$B$10" },
      { name: 'Utfall_2_trendmetod', refersTo: "='Utfall 2'!$B$11" },
      { name: 'Utfall_2_månader', refersTo: "='Data'!$A$2:$A$13" },
      { name: 'Utfall_2_frånvaro', refersTo: "='Data'!$B$2:$B$13" },
      { name: 'Utfall_2_anställda', refersTo: "='Data'!$C$2" },
      { name: 'Utfall_2_referensmånader', refersTo: "='För året'!$A$2:$A$13" },
      { name: 'Utfall_2_referensfrånvaro', refersTo: "='För året'!$B$2:$B$13" },
    ]);
  });

  it('leaves the indexes out of the call when there are none', () => {
    assert.ok(
      formulasOf(own).includes(
        '=FRISKDAG.UTFALLSTABELL(Utfall_2_månader,Utfall_2_frånvaro,Utfall_2_anställda,Utfall_2_referensmånader,Utfall_2_referensfrånvaro,Utfall_2_schablonvärde,Utfall_2_investering,Utfall_2_kontraktsmånader,,,Utfall_2_stoppmånad,Utfall_2_trendmetod)',
      ),
    );
  });

  it('calculates the months up to the stop month, and all of them', () => {
    const tables = formulasOf(preset).filter((formula) => formula.startsWith('=FRISKDAG.UTFALLSTABELL'));
    assert.equal(tables.length, 2);
    assert.ok(tables[0]?.includes(',Utfall_stoppmånad,'));
    assert.ok(tables[1]?.includes('Utfall_referensindex,,Utfall_trendmetod'));
  });

  it('has an outcome payment only where there is a contract', () => {
    const paying = (plan: PlannedWorkbook) => formulasOf(plan).filter((formula) => formula.includes('UTFALLSERSÄTTNING')).length;
    assert.equal(paying(preset), 3);
    assert.equal(paying(own), 0);
  });

  it('draws the four charts of the reports, without the index when there is none', () => {
    const titles = (plan: PlannedWorkbook) => plan.sheets[0]?.charts?.map(({ title }) => title);
    assert.deepEqual(titles(preset), [
      'Procentuell skillnad mot referensmånaden',
      'Skillnad mot referensmånaden, dagar per anställd',
      'Ackumulerat värde mot ackumulerad investering',
      'Sjukpenningtalet',
    ]);
    assert.deepEqual(titles(own), titles(preset)?.slice(0, 3));
  });

  it('draws the charts beside each other, and over the rows of the first table', () => {
    const charts = preset.sheets[0]?.charts ?? [];
    const table = [...cellsOf(preset)].find(([, { formula }]) => formula?.startsWith('=FRISKDAG.UTFALLSTABELL'));
    const header = areaAt(table?.[0] ?? '').top;
    for (const { series } of charts) {
      for (const { x, y } of series) {
        assert.deepEqual(
          [areaAt(x).top, areaAt(x).bottom, areaAt(y).top, areaAt(y).bottom],
          [header + 1, header + 36, header + 1, header + 36],
        );
      }
    }
    for (const [place, chart] of charts.entries()) {
      for (const other of charts.slice(place + 1)) assert.ok(!overlap(chart.at, other.at), `${chart.at} and ${other.at}`);
    }
  });

  it('brings made-up months on a sheet of their own, which says so, and no other', () => {
    assert.deepEqual(
      preset.sheets.map(({ name }) => name),
      ['Utfall', 'Utfall månader'],
    );
    const months = cellsOf(preset, 1);
    assert.equal(months.get('A1')?.value, 'Påhittade månader: Örnsköldsvik');
    assert.deepEqual(
      ['A6', 'B6', 'C6', 'D6', 'E6'].map((at) => months.get(at)?.value ?? months.get(at)?.formula),
      [43_405, 2693.75, 5489, '=B6/C6', 10.38],
    );
    assert.equal(months.get('G17')?.value, 43_374);
    assert.equal(own.sheets.length, 1);
  });

  for (const [name, plan] of Object.entries({ preset, own, english: outcomeSheet(ofPreset, 'en', 'Outcome') })) {
    it(`uses only names that it defines (${name})`, () => {
      const known = plan.names?.map((planned) => planned.name) ?? [];
      const used = formulasOf(plan).flatMap((formula) => formula.match(/(Utfall|Outcome)(_2)?_[\p{L}_]+/gu) ?? []);
      assert.ok(used.length > 20);
      for (const one of used) assert.ok(known.includes(one), one);
    });
  }

  it('keeps a long name of the sheet within what Excel allows', () => {
    const [, months] = outcomeSheet(ofPreset, 'sv', 'Utfall för hela kommunkoncernen').sheets;
    assert.equal(months?.name.length, 31);
    assert.match(months.name, / månader$/);
  });
});

describe('the insertion of an outcome', function () {
  this.timeout(60_000);

  it('leaves the workbook as before or complete, whichever request fails and however', async () => {
    const points = await tryEveryFault(preset, () => new FakeHost('Blad1', 'Data'));
    console.log(`      ${points} points of failure tried`);
  });
});

function formulasOf(plan: PlannedWorkbook): string[] {
  return [...cellsOf(plan).values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [areaAt(one), areaAt(other)];
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
