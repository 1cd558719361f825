import assert from 'node:assert/strict';
import { botkyrkaMonths, botkyrkaReference } from '../../src/outcome/made-up/botkyrka';
import { cellsOf } from '../../samples/contracts/layout';
import type { MadeUpMonth } from '../../src/outcome/made-up/month';
import { ornskoldsvikMonths, ornskoldsvikReference } from '../../src/outcome/made-up/ornskoldsvik';
import workbook from '../../samples/published-contracts';

/** The value of the saved days by the reports' formula, in plain floating numbers. */
function valueOf(months: readonly MadeUpMonth[], reference: readonly MadeUpMonth[], dayValue: number): number {
  return months.reduce((total, [month, days, employees, index]) => {
    const [, referenceDays, referenceEmployees, referenceIndex] = reference.find(
      ([other]) => other.slice(5) === month.slice(5),
    ) as MadeUpMonth;
    const adjusted = (days / employees) * (1 - (index - referenceIndex) / referenceIndex);
    return total + (referenceDays / referenceEmployees - adjusted) * employees * dayValue;
  }, 0);
}

describe('the made-up months of the published contracts', () => {
  const sums: [what: string, value: number, printed: number][] = [
    ['Botkyrka’s window', valueOf(botkyrkaMonths.slice(0, 17), botkyrkaReference, 2080), 14_700_000],
    ['Örnsköldsvik’s window', valueOf(ornskoldsvikMonths.slice(0, 16), ornskoldsvikReference, 1765), 7_990_000],
    ['Örnsköldsvik’s whole period', valueOf(ornskoldsvikMonths, ornskoldsvikReference, 1765), -39_000_000],
  ];
  for (const [what, value, printed] of sums) {
    it(`${what} adds up to the printed ${printed} kr, within half a day’s value a month`, () => {
      assert.ok(Math.abs(value - printed) < 500, String(value));
    });
  }

  it('are 36 contract months and 12 reference months, in order', () => {
    for (const [months, count] of [
      [botkyrkaMonths, 36],
      [ornskoldsvikMonths, 36],
      [botkyrkaReference, 12],
      [ornskoldsvikReference, 12],
    ] as const) {
      const names = months.map(([month]) => month);
      assert.equal(new Set(names).size, count);
      assert.deepEqual(names, [...names].sort());
    }
  });
});

describe('the sample workbook', () => {
  it('has a sheet for each contract, which says that its months are made up', () => {
    assert.deepEqual(
      workbook.sheets.map(({ name }) => name),
      ['Botkyrka', 'Örnsköldsvik'],
    );
    for (const sheet of workbook.sheets) assert.match(JSON.stringify(sheet.cells[0]), /påhittade/);
  });

  it('names only what its formulas use', () => {
    const formulas = JSON.stringify(workbook.sheets);
    for (const { name } of workbook.names ?? []) assert.ok(formulas.includes(name), name);
  });

  it('refers to the lines of printed figures by what stands in them', () => {
    const printed = workbook.sheets[0]?.cells[2]?.rows ?? [];
    const cells = cellsOf('Botkyrka');
    const labelOf = (address: string) => printed[Number(address.split('$')[2]) - 19]?.[0];
    assert.equal(labelOf(cells.measuredMonths), 'Mätta månader');
    assert.equal(labelOf(cells.windowInvestment), 'Investering för fönstret, kr');
    assert.equal(labelOf(cells.windowDays), 'Sparade dagar per anställd i fönstret');
    assert.equal(labelOf(cells.windowValue), 'Värde av sparade dagar i fönstret, kr');
  });
});
