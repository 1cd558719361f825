import assert from 'node:assert/strict';
import { outcomePulledSheet, pulledAddresses } from '../../src/sheets/outcome-pulled-sheet';
import { outcomeSheet } from '../../src/sheets/outcome-sheet';
import type { PulledMonths } from '../../src/sheets/outcome-sheet-content';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { cellsOf } from '../support/planned-cells';

const pulled: PulledMonths = {
  level: 'department',
  name: 'Vård',
  months: { first: monthOf(2018, 11), count: 3 },
  reference: { first: monthOf(2017, 11), count: 12 },
  isAdjusted: true,
};

const content = {
  terms: { dayValue: new D(1765), investment: new D(17_400_000), contractMonths: new D(36), method: 'change' },
  stopMonth: monthOf(2019, 1),
  contract: { price: new D('7693650'), riskLevel: new D('0.75'), cap: new D('1.5') },
  series: Object.fromEntries(Object.entries(pulledAddresses(pulled)).map(([name, address]) => [name, { address }])),
  monthCount: 3,
  pulled,
} as const;

describe('the sheet of months from the statistics', () => {
  const cells = cellsOf({ sheets: [outcomePulledSheet(pulled, 'sv', 'Utfall månader')] });

  it('has level and name as cells to change', () => {
    assert.deepEqual(
      [cells.get('B3'), cells.get('B4')],
      [
        { value: 'förvaltning', style: 'input' },
        { value: 'Vård', style: 'input' },
      ],
    );
  });

  it('looks every month up in the tables', () => {
    // 43405 is 1 November 2018, 43040 a year before.
    assert.deepEqual([cells.get('A8')?.value, cells.get('H8')?.value], [43_405, 43_040]);
    assert.equal(cells.get('B8')?.formula, '=FRISKDAG.STATISTIK("Nettodagar 1-14",A8,$B$3,$B$4)');
    assert.equal(cells.get('C8')?.formula, '=FRISKDAG.STATISTIK("Anställda",A8,$B$3,$B$4)');
    assert.equal(cells.get('D8')?.formula, '=B8/C8');
    assert.equal(cells.get('E8')?.formula, '=VLOOKUP(A8,Friskdag_Index,2,FALSE)');
    assert.equal(cells.get('F8')?.formula, '=IFERROR(FRISKDAG.STATISTIK("Status",A8,$B$3,$B$4),"saknas")');
    assert.equal(cells.get('K19')?.formula, '=I19/J19');
  });

  it('has no index when the workbook has none', () => {
    const without = cellsOf({ sheets: [outcomePulledSheet({ ...pulled, isAdjusted: false }, 'sv', 'Månader')] });
    assert.equal(without.get('E8')?.formula, undefined);
    assert.equal(pulledAddresses({ ...pulled, isAdjusted: false }).index, undefined);
  });

  it('is what the outcome stands on, and what it is inserted with', () => {
    const plan = outcomeSheet(content, 'sv', 'Utfall');
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      ['Utfall', 'Utfall månader'],
    );
    const refersTo = (name: string) => plan.names?.find((one) => one.name === name)?.refersTo;
    assert.equal(refersTo('Utfall_månader'), "='Utfall månader'!$A$8:$A$10");
    assert.equal(refersTo('Utfall_frånvaro'), "='Utfall månader'!$D$8:$D$10");
    assert.equal(refersTo('Utfall_referensindex'), "='Utfall månader'!$L$8:$L$19");
  });

  it('leads to both parties’ results', () => {
    const formulas = [...cellsOf(outcomeSheet(content, 'sv', 'Utfall')).values()].map(({ formula }) => formula ?? '');
    for (const column of [4, 5])
      assert.ok(formulas.some((formula) => new RegExp(`INDEX\\(FRISKDAG\\.RISKDELNING\\(.*,2,${column}\\)`).test(formula)));
  });
});
