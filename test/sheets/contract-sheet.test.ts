import assert from 'node:assert/strict';
import { botkyrka } from '../../src/contract/published';
import { tenderPrice } from '../../src/contract/terms';
import { areaAt } from '../../src/sheets/address';
import { contractSheet, type ContractSheetContent } from '../../src/sheets/contract-sheet';
import type { PlannedCell, PlannedWorkbook } from '../../src/sheets/plan';
import { D } from '../../src/values/money';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

const tender = { heads: new D(botkyrka.tenderHeads), years: new D(3) };
const content: ContractSheetContent = {
  terms: {
    investment: new D(botkyrka.investment),
    price: tenderPrice(tender.heads, tender.years),
    riskLevel: new D(botkyrka.riskLevel),
    cap: new D(botkyrka.cap),
  },
  savedValue: new D(botkyrka.measuredValue),
  compared: [new D('0.25'), new D('0.75')],
};

const priced = contractSheet(content, 'sv', 'Riskdelning');
const tendered = contractSheet({ ...content, tender }, 'sv', 'Riskdelning 2');

describe('the sheet of a contract', () => {
  it('holds its terms as inputs', () => {
    const cells = cellsOf(priced);
    assert.deepEqual(
      ['B6', 'B7', 'B8', 'B9'].map((at) => [cells.get(at)?.value, cells.get(at)?.style]),
      [
        [22_870_000, 'input'],
        [8_405_100, 'input'],
        [0.5, 'input'],
        [1.5, 'input'],
      ],
    );
  });

  it('names the inputs', () => {
    assert.deepEqual(priced.names, [
      { name: 'Riskdelning_investering', refersTo: "='Riskdelning'!$B$6" },
      { name: 'Riskdelning_pris', refersTo: "='Riskdelning'!$B$7" },
      { name: 'Riskdelning_risknivå', refersTo: "='Riskdelning'!$B$8" },
      { name: 'Riskdelning_tak', refersTo: "='Riskdelning'!$B$9" },
      { name: 'Riskdelning_värde', refersTo: "='Riskdelning'!$B$19" },
    ]);
  });

  it('lets the price follow from the head count, with names of its own', () => {
    const cells = cellsOf(tendered);
    assert.equal(cells.get('B10')?.formula, '=Riskdelning_2_anställda*Riskdelning_2_pris_per_anställd*Riskdelning_2_år');
    assert.deepEqual([cells.get('B7')?.value, cells.get('B8')?.value, cells.get('B9')?.value], [6226, 450, 3]);
  });

  it('calculates by calling the functions', () => {
    const cells = cellsOf(priced);
    assert.equal(cells.get('B11')?.formula, '=FRISKDAG.AKTIVITETSERSÄTTNING(Riskdelning_pris,Riskdelning_risknivå)');
    assert.equal(
      cells.get('B22')?.formula,
      '=INDEX(FRISKDAG.RISKDELNING(Riskdelning_värde,Riskdelning_investering,Riskdelning_pris,Riskdelning_risknivå,Riskdelning_tak),2,5)',
    );
  });

  for (const [name, plan] of Object.entries({ priced, tendered, english: contractSheet(content, 'en', 'Risk sharing') })) {
    it(`uses only names that it defines (${name})`, () => {
      const known = plan.names?.map((planned) => planned.name) ?? [];
      for (const used of namesUsed(plan)) assert.ok(known.includes(used), used);
    });

    it(`draws the chart over the values that RISKDELNING spills (${name})`, () => {
      const spill = [...cellsOf(plan)].find(([, { formula }]) => formula?.startsWith('=FRISKDAG.RISKDELNING(B'));
      const header = areaAt(spill?.[0] ?? '').top;
      const [chart] = plan.sheets[0]?.charts ?? [];
      assert.equal(chart?.series.length, 2);
      for (const { x, y } of chart.series) {
        assert.deepEqual([areaAt(x).top, areaAt(x).bottom], [header + 1, header + 26]);
        assert.deepEqual([areaAt(y).top, areaAt(y).bottom], [header + 1, header + 26]);
      }
      assert.deepEqual(
        chart.series.map(({ y }) => areaAt(y).left),
        [5, 6],
      );
    });
  }

  it('compares risk levels in a column each, or not at all', () => {
    const levels = [...cellsOf(priced).values()].filter(({ format, style }) => style === 'input' && format === '0.0%');
    assert.deepEqual(
      levels.map(({ value }) => value),
      [0.5, 0.25, 0.75],
    );
    const alone = [...cellsOf(contractSheet({ ...content, compared: [] }, 'sv', 'Riskdelning')).values()];
    assert.ok(!alone.some(({ value }) => value === 'Jämför risknivåer'));
  });

  it('is inserted wholly or not at all, whatever fails', async () => {
    console.log(`      points tried: ${await tryEveryFault(priced, () => new FakeHost('Blad1'))}`);
  });

  it('shows V from half the investment lost to twice the investment, break-even and cap among them', () => {
    const shares = [...cellsOf(priced).values()].filter(({ format }) => format === '0%').map(({ value }) => value);
    assert.equal(shares.length, 26);
    for (const share of [-0.5, 0, 1, 1.5, 2]) assert.ok(shares.includes(share));
  });
});

function namesUsed(plan: PlannedWorkbook): string[] {
  const formulas = [...cellsOf(plan).values()].map(({ formula }: PlannedCell) => formula ?? '');
  return formulas.flatMap((text) => text.match(/Risk(delning|_sharing)(_2)?_[\p{L}_]+/gu) ?? []);
}
