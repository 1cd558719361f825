import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionResult } from '../../src/investment/action';
import { D } from '../../src/values/money';

const action = {
  cost: new D(60_000),
  reduction: new D('0.1'),
  employees: new D(20),
  days: new D(200),
  absenceCost: new D(400_000),
};

describe('an action for a unit', () => {
  it('is worth its part of what absence costs', () => {
    const { value, net } = actionResult(action);
    assert.deepEqual([value.toNumber(), net.toNumber()], [40_000, -20_000]);
  });

  it('says what it takes: 60 000 of 400 000 kr are 15 %, or 30 of 200 days, 1,5 for each of 20', () => {
    const { neededDays, neededDaysPerEmployee, neededReduction } = actionResult(action);
    assert.deepEqual([neededDays.toNumber(), neededDaysPerEmployee.toNumber(), neededReduction.toNumber()], [30, 1.5, 0.15]);
  });

  it('carries itself exactly when absence falls by at least what it takes', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -100, max: 100 }), (cost, absenceCost, percent) => {
        const reduction = new D(percent).div(100);
        const { net } = actionResult({ ...action, cost: new D(cost), absenceCost: new D(absenceCost), reduction });
        assert.equal(net.gte(0), cost * 100 <= percent * absenceCost);
      }),
    );
  });
});
