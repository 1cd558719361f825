import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const employees = `employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date,monthly_salary,employment_rate
1,U1,D1,K,1980,2010-01-01,2018-03-14,30000,1.0
1,U2,D1,K,1980,2018-03-15,,30000,1.0
2,U1,D1,M,1990,2010-01-01,,30000,0.75
3,,D1,M,1990,2010-01-01,,30000,0.75
`;
const spells = `employee_id,start_date,end_date,extent,hours
1,2018-01-29,2018-02-09,1.0,
1,2018-03-12,2018-03-16,0.5,
2,2018-02-27,TV,0.25,
9,2018-03-05,2018-03-06,1,
2,2018-02-05,2018-02-04,1,
1,2018-02-09,2018-02-12,1,16
`;

describe('the statistics command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'friskdag-'));
    writeFileSync(join(folder, 'employees.csv'), employees);
    writeFileSync(join(folder, 'spells.csv'), spells);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(...more: string[]) {
    const files = ['--spells', join(folder, 'spells.csv'), '--employees', join(folder, 'employees.csv'), '--out', join(folder, 'out')];
    return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/statistics.ts', ...files, ...more], { encoding: 'utf8' });
  }
  const lines = (name: string): string[] =>
    readFileSync(join(folder, 'out', name), 'utf8')
      .trimEnd()
      .split('\n');
  const months = ['--from', '2018-01', '--to', '2018-03'];

  it('writes a row for each month, level and group, with full figures for the owner of the data', () => {
    const { status, stdout, stderr } = run(...months, '--no-suppression');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(lines('statistics.csv').slice(0, 3), [
      'month,level,name,headcount,spells,net_days_1_14,net_days_15_90,net_days_91,short_per_employee,repeated,repeated_remaining,repeated_new,p10,p50,p90,status',
      '2018-01,municipality,all,2,1,3,0,0,1.5,,,,1.5,1.5,1.5,incomplete',
      '2018-01,department,D1,2,1,3,0,0,1.5,,,,1.5,1.5,1.5,incomplete',
    ]);
    // March: employee 1 three half days in U1 and two in U2; employee 2 a quarter on 8 working days to day 14 and 14 after
    assert.ok(lines('statistics.csv').includes('2018-03,unit,U1,1,1,3.5,3.5,0,3.5,,,,,,,incomplete'));
    assert.ok(lines('statistics.csv').includes('2018-03,unit,U2,1,0,1,0,0,1,,,,,,,incomplete'));
    assert.match(stdout, /Spells: 6 rows read, 5 used, 1 rejected \(see rejected\.csv\)\. 1 of them overlap or touch/);
  });

  it('accounts for every row that it does not use, and for days outside the employment', () => {
    run(...months, '--no-suppression');
    assert.deepEqual(lines('rejected.csv'), [
      'file,row,rows,column,value,reason',
      'employees,5,1,unit_id,,"unit_id, row 5, is missing. Fill in a value."',
      'spells,6,1,end_date,2018-02-04,"end_date, row 6, is 2018-02-04, but must not lie before start (2018-02-05). Correct one of the dates."',
    ]);
    assert.deepEqual(lines('outside-employment.csv'), ['row,days', '5,2']);
  });

  it('hides small groups unless told not to', () => {
    assert.equal(run(...months).status, 0);
    assert.equal(lines('statistics.csv')[1], '2018-01,municipality,all,,,,,,,,,,,,,hidden');
  });

  it('tells how spells were reported when the source says it, by the channels that are said to be the health support', () => {
    const reported = spells
      .split('\n')
      .map((line, place) => line && `${line},${place === 0 ? 'channel' : place === 1 ? 'Previa' : 'chef'}`);
    writeFileSync(join(folder, 'spells.csv'), reported.join('\n'));
    const first = (...more: string[]) => {
      const { stdout } = run(...months, '--no-suppression', ...more);
      return [lines('statistics.csv')[1], /\d+ rows of spells have a reporting channel that is not known/.exec(stdout)?.[0]];
    };
    const known = '2018-01,municipality,all,2,1,3,0,0,1.5,,,,1.5,1.5,1.5,incomplete';
    assert.deepEqual(first(), [`${known},0,0,`, '1 rows of spells have a reporting channel that is not known']);
    assert.deepEqual(first('--support', 'previa'), [`${known},1,1,1`, '0 rows of spells have a reporting channel that is not known']);
    assert.match(lines('statistics.csv')[0]!, /,status,channel_known,through_support,support_share$/);
    assert.match(run(...months, '--support').stderr, /--support is missing/);
  });

  it('keeps hidden tomorrow what it has hidden today: a unit that has grown by those who are registered late', () => {
    const people = (unit: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${unit}-${place},${unit},D1,K,1980,2010-01-01,,,1`);
    const statuses = (small: number) => {
      const rows = [...people('U1', small), ...people('U2', 12), ...people('U3', 20)];
      writeFileSync(join(folder, 'employees.csv'), [employees.split('\n')[0], ...rows].join('\n'));
      assert.equal(run('--from', '2018-01', '--to', '2018-01').status, 0);
      return lines('statistics.csv')
        .filter((line) => line.includes(',unit,'))
        .map((line) => line.split(',').at(-1));
    };
    assert.deepEqual(statuses(10), ['hidden', 'hidden', 'incomplete']);
    assert.deepEqual(statuses(11), ['hidden', 'hidden', 'incomplete']);
    rmSync(join(folder, 'out', 'published.json'));
    assert.deepEqual(statuses(11), ['incomplete', 'incomplete', 'incomplete']);
  });

  it('does not guess what earlier tables have shown', () => {
    run(...months);
    writeFileSync(join(folder, 'out', 'published.json'), '{"unit U1":');
    const { status, stderr } = run(...months);
    assert.equal(status, 1);
    assert.match(stderr, /published\.json says what earlier tables have shown and hidden, and it cannot be read\. Restore it from a copy/);
  });

  it('leaves public holidays out when told to', () => {
    const easter = ['--from', '2018-03', '--to', '2018-03', '--no-suppression'];
    run(...easter, '--holidays', 'se');
    assert.ok(lines('statistics.csv').includes('2018-03,unit,U1,1,1,3.5,3.25,0,3.5,,,,,,,incomplete'));
  });

  it('says what is wrong with its options, all at once', () => {
    const { status, stderr } = run('--from', '2018-13', '--holidays', 'often', '--what');
    assert.equal(status, 1);
    assert.match(stderr, /“what”[^]*--from must be a month[^]*--holidays is “often”/);
    assert.match(run('--from', '2018-03', '--to', '2018-01').stderr, /2018-01/);
  });

  it('says which file it cannot read or understand', () => {
    rmSync(join(folder, 'spells.csv'));
    assert.match(run(...months).stderr, /--spells: the file .*spells\.csv cannot be read/);
    writeFileSync(join(folder, 'spells.csv'), 'a,b\n1,2\n');
    assert.match(run(...months).stderr, /--spells has no row of headings/);
  });
}).timeout(60_000);
