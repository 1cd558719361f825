import assert from 'node:assert/strict';
import { investmentSheet } from '../../src/sheets/investment-sheet';
import { D, zero } from '../../src/values/money';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';

const investment = {
  employees: new D(6226),
  costPerEmployeeAndYear: new D(1000),
  years: 3,
  shortDaysPerEmployeeAndYear: new D('7.2'),
  reduction: new D('0.1'),
  dayValue: new D(2080),
  discountRate: zero,
  grantPerYear: zero,
};

describe('when Excel fails while an investment’s sheet is inserted', () => {
  it('leaves the workbook as before or complete, says which, and a second try works', async () => {
    const plan = investmentSheet({ investment, monthlySalary: new D(30_000) }, 'sv', 'Investering');
    const tried = await tryEveryFault(plan, () => new FakeHost('Blad1'));
    console.log(`      points tried: ${tried}`);
    assert.ok(tried >= 90);
  });
});
