import assert from 'node:assert/strict';
import { actionSheet } from '../../src/sheets/action-sheet';
import type { UnitTable } from '../../src/sheets/unit-cost-columns';
import { unitCostSheet } from '../../src/sheets/unit-cost-sheet';
import { D } from '../../src/values/money';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

/** Header in row 3, three units, from column B. */
const table: UnitTable = {
  sheet: 'Mina enheter',
  headerRow: 2,
  lastRow: 5,
  columns: { shortDays: 2, longDays: 3, veryLongDays: 4, monthlySalary: 5, spells: 6 },
};
const withoutSpells: UnitTable = { ...table, columns: { ...table.columns, spells: undefined } };
const plan = unitCostSheet({ table, firstColumn: 8 }, 'sv', 'Enhetskostnad');

describe('the costs beside a table of units', () => {
  const [addition] = plan.additions ?? [];
  const [headings, first, ...others] = addition?.cells[0]?.rows ?? [];

  it('fill five columns, from the header row to the last unit', () => {
    assert.deepEqual([addition?.sheet, addition?.at, addition?.cells[0]?.at], ['Mina enheter', 'I3:M6', 'I3']);
    assert.equal(headings?.length, 5);
    assert.equal(others.length, 2);
  });

  it('are three formulas that spill over all units', () => {
    const formulas = first?.map((cell) => (typeof cell === 'object' ? cell?.formula : undefined));
    assert.deepEqual(formulas, [
      '=FRISKDAG.ENHETSKOSTNAD(C4:C6,D4:D6,E4:E6,F4:F6,G4:G6,Enhetskostnad_parametrar)',
      undefined,
      undefined,
      '=INDEX(FRISKDAG.ENHETSKOSTNAD(C4:C6,D4:D6,E4:E6,F4:F6,G4:G6,Enhetskostnad_sjuklöneparametrar),0,3)',
      '=K4:K6-L4:L6',
    ]);
    for (const row of others) for (const cell of row) assert.deepEqual(cell, { format: '#,##0' });
  });

  it('mark what is real and what is estimated', () => {
    const texts = headings?.map((cell) => (typeof cell === 'object' ? cell?.value : undefined));
    assert.deepEqual(texts?.slice(3), ['Varav verkligt (sjuklön), kr', 'Varav uppskattat, kr']);
  });

  it('count no first days without a column of spells', () => {
    const [bare] = unitCostSheet({ table: withoutSpells, firstColumn: 8 }, 'sv', 'Enhetskostnad').additions ?? [];
    const cell = bare?.cells[0]?.rows[1]?.[0];
    assert.equal(typeof cell === 'object' && cell?.formula, '=FRISKDAG.ENHETSKOSTNAD(C4:C6,D4:D6,E4:E6,F4:F6,0,Enhetskostnad_parametrar)');
  });
});

describe('the sheet of units’ costs', () => {
  const cells = cellsOf(plan);

  it('holds the model’s parameters as inputs, under names that ENHETSKOSTNAD knows', () => {
    assert.deepEqual(
      Array.from({ length: 9 }, (_, row) => [cells.get(`A${6 + row}`)?.value, cells.get(`B${6 + row}`)?.value]),
      [
        ['arbetsgivaravgifter', 0.3142],
        ['semester', 0.12],
        ['overhead', 0.2],
        ['timmar per år', 1880],
        ['timmar per dag', 8],
        ['lön dag 1', 0],
        ['lön korta dagar', 0.8],
        ['lön långa dagar', 0.1],
        ['lön mycket långa dagar', 0],
      ],
    );
  });

  it('names them', () => {
    const names = new Map(plan.names?.map(({ name, refersTo }) => [name, refersTo]));
    assert.equal(names.get('Enhetskostnad_parametrar'), "='Enhetskostnad'!$A$6:$B$14");
    assert.equal(names.get('Enhetskostnad_overhead'), "='Enhetskostnad'!$B$8");
    assert.equal(names.get('Enhetskostnad_vikarier'), "='Enhetskostnad'!$B$17");
  });

  it('prices days times salary at a salary of 1, line by line', () => {
    assert.equal(cells.get('B23')?.formula, "=SUMPRODUCT('Mina enheter'!C4:C6,'Mina enheter'!F4:F6)");
    assert.equal(cells.get('A30')?.formula, '=FRISKDAG.KOSTNADSRADER(B23,B24,B25,1,B26,Enhetskostnad_parametrar,B17,B18,B19)');
    assert.equal(cells.get('B27')?.formula, "=SUM('Mina enheter'!K4:K6)");
  });

  it('gives paid sick pay parameters of its own: the same, without what is estimated', () => {
    const refersTo = plan.names?.find(({ name }) => name === 'Enhetskostnad_sjuklöneparametrar')?.refersTo;
    const first = Number(/\$A\$(\d+)/.exec(refersTo ?? '')?.[1]);
    assert.deepEqual(
      Array.from({ length: 5 }, (_, row) => cells.get(`B${first + row}`)?.value ?? cells.get(`B${first + row}`)?.formula),
      [0, 0, 0, '=Enhetskostnad_timmar_per_år', '=Enhetskostnad_timmar_per_dag'],
    );
  });
});

const action = actionSheet(
  { table, row: 4, unitName: 'Söder', cost: new D(5000), reduction: new D('0.1'), employees: new D(20) },
  'sv',
  'Åtgärd',
);

describe('the sheet of a planned action', () => {
  const cells = cellsOf(action);

  it('takes the unit’s days and salary from the user’s table', () => {
    assert.equal(cells.get('B11')?.formula, "='Mina enheter'!C5+'Mina enheter'!D5+'Mina enheter'!E5");
    assert.equal(
      cells.get('B12')?.formula,
      "=INDEX(FRISKDAG.ENHETSKOSTNAD('Mina enheter'!C5,'Mina enheter'!D5,'Mina enheter'!E5,'Mina enheter'!F5,'Mina enheter'!G5),1,3)",
    );
  });

  it('asks BREAKEVEN how much absence must fall', () => {
    assert.equal(
      cells.get('B20')?.formula,
      '=INDEX(FRISKDAG.BREAKEVEN(Åtgärd_åtgärdens_kostnad,Åtgärd_frånvarons_kostnad/Åtgärd_nettodagar,Åtgärd_anställda,Åtgärd_nettodagar/Åtgärd_anställda),1,3)',
    );
  });

  it('uses only names that it defines', () => {
    const known = action.names?.map(({ name }) => name) ?? [];
    const used = [...cells.values()].flatMap(({ formula }) => formula?.match(/Åtgärd_[\p{L}_]+/gu) ?? []);
    assert.ok(used.length > 0);
    for (const name of used) assert.ok(known.includes(name), name);
  });
});

describe('inserting them', () => {
  for (const [name, planned] of Object.entries({ 'the costs of units': plan, 'an action': action })) {
    it(`is all or nothing whatever fails (${name})`, async () => {
      const points = await tryEveryFault(planned, () => new FakeHost('Blad1', 'Mina enheter'));
      console.log(`      points tried: ${points}`);
      assert.ok(points > 90);
    });
  }
});
