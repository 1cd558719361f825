import assert from 'node:assert/strict';
import type { InvestmentCase } from '../../src/investment/case';
import { areaAt } from '../../src/sheets/address';
import { investmentSheet } from '../../src/sheets/investment-sheet';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { D, zero } from '../../src/values/money';
import { cellsOf } from '../support/planned-cells';

const investment: InvestmentCase = {
  employees: new D(5699),
  costPerEmployeeAndYear: new D(1000),
  years: 3,
  shortDaysPerEmployeeAndYear: new D(6),
  reduction: new D('0.1'),
  dayValue: new D(1765),
  discountRate: new D('0.03'),
  grantPerYear: new D(200_000),
};

const plan = investmentSheet({ investment }, 'sv', 'Investering');
const withSalary = investmentSheet({ investment, monthlySalary: new D(30_000) }, 'sv', 'Investering 2');
const english = investmentSheet({ investment, monthlySalary: new D(30_000) }, 'en', 'Investment');

const allArguments =
  'Investering_anställda,Investering_kostnad_per_anställd,Investering_år,Investering_korttidsdagar,Investering_minskning,' +
  'Investering_schablonvärde,Investering_kalkylränta,Investering_bidrag';

describe('the sheet of an investment case', () => {
  it('holds its assumptions as inputs', () => {
    const cells = cellsOf(plan);
    const rows = Array.from({ length: 8 }, (_, index) => cells.get(`B${6 + index}`));
    assert.deepEqual(
      rows.map((cell) => cell?.value),
      [5699, 1000, 200_000, 3, 6, 0.1, 1765, 0.03],
    );
    for (const cell of rows) assert.equal(cell?.style, 'input');
  });

  it('names the inputs, and the results that others go on from', () => {
    assert.deepEqual(plan.names, [
      { name: 'Investering_anställda', refersTo: "='Investering'!$B$6" },
      { name: 'Investering_kostnad_per_anställd', refersTo: "='Investering'!$B$7" },
      { name: 'Investering_bidrag', refersTo: "='Investering'!$B$8" },
      { name: 'Investering_år', refersTo: "='Investering'!$B$9" },
      { name: 'Investering_korttidsdagar', refersTo: "='Investering'!$B$10" },
      { name: 'Investering_minskning', refersTo: "='Investering'!$B$11" },
      { name: 'Investering_schablonvärde', refersTo: "='Investering'!$B$12" },
      { name: 'Investering_kalkylränta', refersTo: "='Investering'!$B$13" },
      { name: 'Investering_årskostnad', refersTo: "='Investering'!$B$15" },
      { name: 'Investering_nuvärde', refersTo: "='Investering'!$B$17" },
      { name: 'Investering_ändring', refersTo: "='Investering'!$B$38" },
    ]);
  });

  it('reads the sums of the case below its years, however many they are', () => {
    const cells = cellsOf(plan);
    assert.equal(cells.get('B16')?.formula, `=INDEX(FRISKDAG.INVESTERINGSCASE(${allArguments}),Investering_år+2,5)`);
    assert.equal(cells.get('B17')?.formula, `=INDEX(FRISKDAG.INVESTERINGSCASE(${allArguments}),Investering_år+2,7)`);
    assert.equal(cells.get('B18')?.formula, `=INDEX(FRISKDAG.INVESTERINGSCASE(${allArguments}),Investering_år+3,2)`);
  });

  it('asks BREAKEVEN what a year must save to carry a year’s cost, the grant taken off', () => {
    const cells = cellsOf(plan);
    assert.equal(cells.get('B15')?.formula, '=Investering_anställda*Investering_kostnad_per_anställd-Investering_bidrag');
    const call = 'FRISKDAG.BREAKEVEN(Investering_årskostnad,Investering_schablonvärde,Investering_anställda,Investering_korttidsdagar)';
    assert.deepEqual(
      ['B19', 'B20', 'B21'].map((at) => cells.get(at)?.formula),
      [`=INDEX(${call},1,3)`, `=INDEX(${call},1,2)`, `=INDEX(${call},1,1)`],
    );
  });

  it('feeds KÄNSLIGHET from the cells of its axes, and colours its grid', () => {
    const cells = cellsOf(plan);
    assert.equal(
      cells.get('B26')?.formula,
      '=FRISKDAG.KÄNSLIGHET(Investering_anställda,Investering_årskostnad/Investering_anställda,Investering_år,' +
        'Investering_korttidsdagar,A26:A35,B25:F25,Investering_kalkylränta)',
    );
    assert.deepEqual([cells.get('A26')?.value, cells.get('A30')?.value, cells.get('A35')?.value], [0.02, 0.1, 0.2]);
    assert.deepEqual(
      ['B25', 'D25', 'F25'].map((at) => cells.get(at)?.formula),
      ['=Investering_schablonvärde*0.8', '=Investering_schablonvärde*1', '=Investering_schablonvärde*1.2'],
    );
    assert.deepEqual(plan.sheets[0]?.colourScales, [{ at: 'B26:F35' }]);
  });

  it('moves one assumption at a time, the one that matters most first', () => {
    const cells = cellsOf(plan);
    const labels = Array.from({ length: 7 }, (_, index) => cells.get(`A${40 + index}`)?.value);
    // A fifth of 6 035 241 kr a year, of 5 699 000, of their difference, of 200 000; the rate turns 536 241 a year a little.
    assert.deepEqual(labels, [
      'Korttidsdagar per anställd och år (b)',
      'Förväntad minskning (q)',
      'Schablonvärde per dag (v)',
      'Kostnad per anställd och år (c)',
      'Anställda (N)',
      'Bidrag per år (g)',
      'Kalkylränta per år (d)',
    ]);
    assert.deepEqual(
      ['B41', 'C41', 'D41'].map((at) => cells.get(at)?.formula),
      ['=Investering_minskning', '=B41*(1-Investering_ändring)', '=B41*(1+Investering_ändring)'],
    );
    const moved = allArguments.replace('Investering_minskning', 'D41');
    assert.equal(cells.get('F41')?.formula, `=INDEX(FRISKDAG.INVESTERINGSCASE(${moved}),Investering_år+2,7)-Investering_nuvärde`);
  });

  it('draws what it depends on as bars', () => {
    const [chart] = plan.sheets[0]?.charts ?? [];
    assert.equal(chart?.kind, 'bars');
    assert.deepEqual(
      chart.series.map(({ name, x, y }) => [name, x, y]),
      [
        ['Antagandet lägre', 'A40:A46', 'E40:E46'],
        ['Antagandet högre', 'A40:A46', 'F40:F46'],
      ],
    );
  });

  it('sets the model’s day value and the rule of thumb beside, when there is a salary', () => {
    const cells = cellsOf(withSalary);
    assert.equal(cells.get('B23')?.value, 30_000);
    assert.equal(cells.get('B24')?.formula, '=FRISKDAG.SCHABLONVÄRDE(Investering_2_månadslön)');
    assert.equal(cells.get('B25')?.formula, '=0.1*Investering_2_månadslön');
    assert.ok(![...cellsOf(plan).values()].some(({ formula }) => formula?.includes('SCHABLONVÄRDE')));
  });

  for (const [name, each] of Object.entries({ plan, withSalary, english })) {
    it(`uses only names that it defines (${name})`, () => {
      const known = each.names?.map((planned) => planned.name) ?? [];
      const used = namesUsed(each);
      assert.ok(used.length > 50);
      for (const one of used) assert.ok(known.includes(one), one);
    });

    it(`leaves the cells empty that a formula fills, with room for all years below (${name})`, () => {
      const cells = cellsOf(each);
      const [spill] = [...cells].filter(([, { formula }]) => formula?.startsWith('=FRISKDAG.INVESTERINGSCASE'));
      const { top } = areaAt(spill?.[0] ?? '');
      const below = [...cells].filter(([at]) => areaAt(at).top > top);
      for (const [at, { value, formula }] of below) assert.deepEqual([value, formula], [undefined, undefined], at);
      const [chart] = each.sheets[0]?.charts ?? [];
      assert.ok(areaAt(chart?.at ?? 'A999').bottom < top);
    });
  }

  it('shows a case without grant and rate the same way, with bars of no length', () => {
    const plain = investmentSheet({ investment: { ...investment, grantPerYear: zero, discountRate: zero } }, 'sv', 'Investering');
    assert.equal(cellsOf(plain).get('B8')?.value, 0);
    assert.equal(plain.sheets[0]?.charts?.[0]?.series[0]?.x, 'A40:A46');
  });
});

function namesUsed(plan: PlannedWorkbook): string[] {
  const formulas = [...cellsOf(plan).values()].map(({ formula }) => formula ?? '');
  return formulas.flatMap((text) => text.match(/Invest(ering|ment)(_2)?_[\p{L}_]+/gu) ?? []);
}
