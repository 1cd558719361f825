import assert from 'node:assert/strict';
import { makeMunicipality, type Municipality } from '../../samples/municipality/municipality';
import { writeDay } from '../../src/values/day';
import { openWorkbench, type OpenWorkbench } from '../support/workbench';

/** So that no single call to the page holds too much. */
const rowsOfCall = 5000;

/* The made-up municipality of samples/: 6 000 employees, about 50 000 rows of spells, without those slips that a function refuses. */
describe('the spells of a whole municipality in cells', function () {
  this.timeout(300_000);
  let open: OpenWorkbench;
  let spells: string[][];
  let employees: string[][];

  before(async () => {
    const municipality = makeMunicipality();
    spells = spellRows(municipality);
    employees = employeeRows(municipality);
    open = await openWorkbench({ query: 'workbook=empty' });
    await enterRows(open, 'A', 'C', spells);
    await enterRows(open, 'E', 'I', employees);
  });
  after(() => open.close());

  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    await open.call('idle');
    return performance.now() - began;
  };
  const rangeOf = (first: string, last: string, rows: readonly unknown[]) => `${first}1:${last}${rows.length}`;

  it('are counted by FRÅNVAROSTATISTIK, every group of every month', async () => {
    const formula = `=FRISKDAG.FRÅNVAROSTATISTIK(${rangeOf('A', 'C', spells)};${rangeOf('E', 'I', employees)};"2018-11";"2021-10")`;
    const milliseconds = await timed(() => open.call('enter', 'Blad1!K1', formula));
    console.log(`      FRÅNVAROSTATISTIK of ${spells.length} rows: ${Math.round(milliseconds)} ms`);
    const [header, first] = await open.call<[unknown[], unknown[]]>('read', 'Blad1!K1:N2');
    assert.deepEqual(header, ['Månad', 'Nivå', 'Namn', 'Anställda']);
    assert.deepEqual(first.slice(0, 3), ['2018-11', 'kommun', 'alla']);
    assert.ok(Number(first[3]) > 5000);
  });

  it('are searched by UPPREPAD_FRÅNVARO', async () => {
    const formula = `=FRISKDAG.UPPREPAD_FRÅNVARO(${rangeOf('A', 'C', spells)};DATUM(2020;2;29))`;
    const milliseconds = await timed(() => open.call('enter', 'Blad1!AC1', formula));
    console.log(`      UPPREPAD_FRÅNVARO: ${Math.round(milliseconds)} ms`);
    const [[size]] = await open.call<[[unknown]]>('read', 'Blad1!AC1');
    assert.ok(Number(size) > 100, String(size));
  });

  it('leave the grid usable', async () => {
    const milliseconds = await timed(() => open.call('enter', 'Blad1!AH1', '=1+1'));
    console.log(`      a cell typed beside them: ${Math.round(milliseconds)} ms`);
    assert.deepEqual(await open.call('read', 'Blad1!AH1'), [[2]]);
  });
});

function spellRows({ spells }: Municipality): string[][] {
  const rows = spells.filter(isWell).map(({ employee, start, end }) => [employee, start, end]);
  return [['employee_id', 'start_date', 'end_date'], ...rows];
}

function isWell({ employee, start, end }: Municipality['spells'][number]): boolean {
  return employee !== '' && start !== '2019-02-30' && (end === '' || end >= start);
}

function employeeRows({ employments }: Municipality): string[][] {
  const rows = employments.map(({ employee, unit, from, to }) => [
    employee,
    unit.name,
    unit.department,
    writeDay(from),
    to === undefined ? '' : writeDay(to),
  ]);
  return [['employee_id', 'unit_id', 'department_id', 'hire_date', 'end_date'], ...rows];
}

async function enterRows(open: OpenWorkbench, first: string, last: string, rows: readonly string[][]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsOfCall) {
    const some = rows.slice(from, from + rowsOfCall);
    await open.call('enter', `Blad1!${first}${from + 1}:${last}${from + some.length}`, some);
  }
}
