import assert from 'node:assert/strict';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { freeNameOfPlan } from '../../src/workbook/free-name';
import { FakeHost } from '../support/fake-host';

const sheetsOf = (...names: string[]): PlannedWorkbook => ({ sheets: names.map((name) => ({ name, cells: [] })) });
const outcome = (name: string) => sheetsOf(name, `${name} månader`);

describe('a free name for a plan', () => {
  it('is the wanted one where nothing of the plan stands', async () => {
    assert.equal(await freeNameOfPlan('Utfall', outcome, new FakeHost('Blad1')), 'Utfall');
  });

  it('is another where its second sheet alone stands', async () => {
    assert.equal(await freeNameOfPlan('Utfall', outcome, new FakeHost('Utfall månader')), 'Utfall 2');
  });

  it('passes over a name under which only the second sheet stands', async () => {
    assert.equal(await freeNameOfPlan('Utfall', outcome, new FakeHost('Utfall', 'utfall 2 månader')), 'Utfall 3');
  });

  it('does not exist where a sheet of the plan has the same name whatever it is called', async () => {
    assert.equal(await freeNameOfPlan('Utfall', (name) => sheetsOf(name, 'Index'), new FakeHost('Utfall', 'Index')), undefined);
  });
});
