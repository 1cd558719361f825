import assert from 'node:assert/strict';
import { guessColumns } from '../../../src/sources/columns/guess';
import { employmentHeadings, extractHeadings, spellHeadings } from '../../../src/sources/columns/headings';
import { layoutFingerprint } from '../../../src/sources/columns/layout';
import { normalHeading } from '../../../src/sources/columns/normal';
import { unitHeadings } from '../../../src/sources/columns/unit-headings';

describe('the columns of a table', () => {
  it('are known in the plain form', () => {
    assert.deepEqual(guessColumns(['employee_id', 'start_date', 'end_date', 'extent', 'hours'], spellHeadings), {
      employee: 0,
      start: 1,
      end: 2,
      extent: 3,
      hours: 4,
    });
    const employees = 'employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date,monthly_salary,employment_rate';
    assert.deepEqual(guessColumns(employees.split(','), employmentHeadings), {
      employee: 0,
      unit: 1,
      department: 2,
      sex: 3,
      birthYear: 4,
      from: 5,
      to: 6,
      monthlySalary: 7,
      employmentRate: 8,
    });
  });

  it('are known in a Swedish payroll export', () => {
    const headings = ['Anst.nr', 'Namn', 'Frånvaroorsak', 'Datum fr.o.m.', 'Datum t.o.m.', 'Omfattning', 'Läkarintyg tom'];
    assert.deepEqual(guessColumns(headings, spellHeadings), { employee: 0, cause: 2, start: 3, end: 4, extent: 5 });
  });

  it('are known in a Swedish register', () => {
    const headings = [
      'Anställningsnummer',
      'Förvaltning',
      'Enhet',
      'Kön',
      'Födelseår',
      'Anst.datum',
      'Avg.datum',
      'Månadslön',
      'Syss.grad',
    ];
    assert.deepEqual(guessColumns([...headings.slice(0, 8), 'Sysselsättningsgrad %'], employmentHeadings), {
      employee: 0,
      department: 1,
      unit: 2,
      sex: 3,
      birthYear: 4,
      from: 5,
      to: 6,
      monthlySalary: 7,
      employmentRate: 8,
    });
  });

  it('are known in a table of units with their sick absence added up', () => {
    const swedish = ['Enhet', 'Sjukfall', 'Dag 1-14', 'Dag 15-90', 'Dag 91-', 'Medelmånadslön', 'Kommentar'];
    const english = ['Unit', 'Spells', 'Net days 1-14', 'Net days 15-90', 'Net days 91-', 'Monthly salary', 'Note'];
    const columns = { unit: 0, spells: 1, shortDays: 2, longDays: 3, veryLongDays: 4, monthlySalary: 5 };
    assert.deepEqual(guessColumns(swedish, unitHeadings), columns);
    assert.deepEqual(guessColumns(english, unitHeadings), columns);
  });

  it('are known in the Danish cousin', () => {
    const headings = 'employeeemploymentcode;absencestartdate;absenceenddate;absencecode;hours;days'.split(';');
    assert.deepEqual(guessColumns(headings, spellHeadings), { employee: 0, start: 1, end: 2, cause: 3, hours: 4 });
  });

  it('are known in an extract that has been added up', () => {
    const headings = ['År', 'År-Månad', 'Förvaltning', 'Antal anställningar', 'Sjukfrånvaro total %', 'Sjukfrånvaro total tim'];
    assert.deepEqual(guessColumns(headings, extractHeadings), { month: 1, department: 2, headcount: 3, share: 4, hours: 5 });
  });

  it('stand for one field each, and no field stands in two', () => {
    assert.deepEqual(guessColumns(['from', 'from', 'id'], spellHeadings), { start: 0, employee: 2 });
    assert.deepEqual(guessColumns(['', null, 5], spellHeadings), {});
  });
});

describe('a layout', () => {
  it('has the same fingerprint whatever the case and signs of its headings', () => {
    // CRC-32 of 'anstnr|datumfrom', by zlib
    assert.equal(layoutFingerprint(['Anst.nr', 'Datum fr.o.m.', '', null]), '143e6e3c');
    assert.equal(layoutFingerprint(['ANST NR', 'datum from']), '143e6e3c');
  });

  it('has one that does not tell the numbers of a row that is taken for a header', () => {
    assert.equal(layoutFingerprint(['M00018', '2018-11-01', 'x']), layoutFingerprint(['M99999', '2020-01-31', 'x']));
    assert.notEqual(layoutFingerprint(['kol1', 'kol2']), layoutFingerprint(['kol3', 'kol4']));
  });

  it('has another when the columns change places', () => {
    assert.notEqual(layoutFingerprint(['a', 'b']), layoutFingerprint(['b', 'a']));
  });
});

describe('a heading', () => {
  for (const [heading, normal] of [
    ['Sysselsättningsgrad %', 'sysselsattningsgrad'],
    ['Datum fr.o.m.', 'datumfrom'],
    ['T o m', 'tom'],
    ['e\u0301migre\u0301', 'emigre'],
    [undefined, ''],
  ] as const) {
    it(`${heading} is compared as ${normal}`, () => {
      assert.equal(normalHeading(heading), normal);
    });
  }
});
