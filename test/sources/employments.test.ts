import assert from 'node:assert/strict';
import { KnownEmployees } from '../../src/sources/identities';
import { employmentKind } from '../../src/sources/rows/employments';
import { readEmploymentText, readMatrix, readSpellText } from '../../src/sources/tables';
import { dayOf, type Day } from '../../src/values/day';
import { utf8 } from './faults';
import { where } from './where';

const day = (year: number, month: number, ofMonth: number) => dayOf(year, month, ofMonth) as Day;

describe('employments in the plain form', () => {
  const header = 'employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date,monthly_salary,employment_rate';

  it('are rows with rates in ten-thousandths', async () => {
    const { rows } = await readEmploymentText(utf8(`${header}\nM00001,U001,D1,K,1975,2010-01-01,,30500,0.75`));
    assert.deepEqual(rows, [
      {
        employee: 'M00001',
        unit: 'U001',
        department: 'D1',
        sex: 'K',
        birthYear: 1975,
        from: day(2010, 1, 1),
        to: undefined,
        monthlySalary: 30500,
        employmentRate: 7500,
        category: undefined,
      },
    ]);
  });

  it('are rejected with the reason', async () => {
    const bad = [
      'M1,,D1,K,1975,2010-01-01,,,',
      'M2,U1,D1,K,1875,2010-01-01,,,',
      'M3,U1,D1,K,1975,2010-01-01,2009-12-31,,',
      'M4,U1,D1,K,1975,,,,',
      'M5,U1,D1,K,1975,2010-01-01,TV,-5,',
    ];
    assert.deepEqual(where(await readEmploymentText(utf8([header, ...bad].join('\n')))), [
      [2, 'unit_id', '', 'missing'],
      [3, 'birth_year', '1875', 'out-of-range'],
      [4, 'end_date', '2009-12-31', 'earlier-than'],
      [5, 'hire_date', '', 'missing'],
      [6, 'monthly_salary', '-5', 'out-of-range'],
    ]);
  });

  it('need only who, where and from when', () => {
    const { rows } = readMatrix(
      [
        ['Anställningsnummer', 'Förvaltning', 'Anst.datum'],
        [1001, 'Skola', 40179],
      ],
      employmentKind(),
    );
    assert.deepEqual([rows[0]?.employee, rows[0]?.unit, rows[0]?.department, rows[0]?.from], ['1001', 'Skola', 'Skola', 40179]);
    const units = readMatrix(
      [
        ['id', 'enhet', 'from', 'tom'],
        ['1001', 'Norra', 40179, 40180],
      ],
      employmentKind(),
    );
    assert.deepEqual([units.rows[0]?.unit, units.rows[0]?.department, units.rows[0]?.to], ['Norra', 'unknown', 40180]);
  });

  it('have the same keys as the spells that are read with them', async () => {
    const keys = new KnownEmployees();
    const spells = await readSpellText(utf8('persnr;from;tom\n19750501-0000;2018-11-01;2018-11-01'), { keys });
    const employments = await readEmploymentText(utf8('personnummer;enhet;from\n750501-0000;Norra;2010-01-01'), { keys });
    assert.equal(spells.rows[0]?.employee, employments.rows[0]?.employee);
  });
});
