import assert from 'node:assert/strict';
import { keepUnitsOfDepartments, readUnitsOfDepartments, unitsOfDepartments } from '../../src/pull/unit-departments';
import { monthOf } from '../../src/values/month';
import { FakeHost } from '../support/fake-host';
import { madeUpStatistics } from '../support/made-up-statistics';

describe('which units each department has', () => {
  it('is told by the units’ rows, hidden ones too', () => {
    assert.deepEqual(unitsOfDepartments(madeUpStatistics), { Skola: ['Norr', 'Söder', 'Öster'], Omsorg: ['Väster'] });
  });

  it('is as of the last month that a unit is in', () => {
    const norr = madeUpStatistics.filter(({ name }) => name === 'Norr');
    const moved = norr.map((row) => (row.month >= monthOf(2019, 1) ? { ...row, departments: ['Kultur'] } : row));
    assert.deepEqual(unitsOfDepartments(moved), { Kultur: ['Norr'] });
    assert.deepEqual(unitsOfDepartments(moved.toReversed()), { Kultur: ['Norr'] });
  });

  it('counts a unit in each of its departments', () => {
    const [row] = madeUpStatistics.filter(({ name }) => name === 'Norr');
    assert.deepEqual(unitsOfDepartments([{ ...row!, departments: ['Skola', 'Omsorg'] }]), { Skola: ['Norr'], Omsorg: ['Norr'] });
  });

  it('is nothing where rows do not tell, as those read back from the workbook', () => {
    assert.deepEqual(unitsOfDepartments(madeUpStatistics.map((row) => ({ ...row, departments: undefined }))), {});
  });

  it('is kept in the workbook and read again', async () => {
    const host = new FakeHost('Blad1');
    await host.run([keepUnitsOfDepartments(madeUpStatistics)]);
    assert.deepEqual(await readUnitsOfDepartments(host), unitsOfDepartments(madeUpStatistics));
  });

  for (const kept of ['', 'nonsense', '[]', '{"Skola": "Norr"}', '{"Skola": [1]}']) {
    it(`is nothing when the workbook keeps "${kept}"`, async () => {
      const host = new FakeHost('Blad1');
      await host.run([{ do: 'set-setting', key: 'Friskdag.Departments', value: kept }]);
      assert.deepEqual(await readUnitsOfDepartments(host), {});
    });
  }

  it('is nothing in a workbook that never pulled', async () => {
    assert.deepEqual(await readUnitsOfDepartments(new FakeHost('Blad1')), {});
  });
});
