import assert from 'node:assert/strict';
import { slips } from '../../samples/municipality/dirt';
import { employeeCount } from '../../samples/municipality/employees';
import { makeMunicipality } from '../../samples/municipality/municipality';
import { payrollEmployees, payrollSpells } from '../../samples/municipality/payroll';
import { paxmlMonth, paxmlSpells } from '../../samples/municipality/paxml';
import { lastMonth } from '../../samples/municipality/period';
import { plainEmployees, plainSpells, plainUnits } from '../../samples/municipality/plain';
import type { SpellRow } from '../../src/absence/spell';
import { readPaxml } from '../../src/sources/paxml/paxml';
import type { Tally } from '../../src/sources/reading';
import { readEmploymentText, readSpellText } from '../../src/sources/tables';
import { utf8, windows1252 } from '../sources/faults';

const municipality = makeMunicipality();
const { units, employments, spells } = municipality;
const codes = ({ rejections }: Tally) => {
  const counts = new Map<string, number>();
  for (const { fault, rows } of rejections) counts.set(fault.code, (counts.get(fault.code) ?? 0) + rows);
  return counts;
};

describe('the made-up municipality', function () {
  this.timeout(60_000);

  it('has 6 000 employees in 330 units of 7 departments, of which 71 units are supported', () => {
    assert.equal(new Set(employments.map(({ employee }) => employee)).size, employeeCount);
    assert.equal(new Set(employments.map(({ unit }) => unit.name)).size, 330);
    assert.equal(new Set(units.map(({ department }) => department)).size, 7);
    assert.equal(units.filter(({ isSupported }) => isSupported).length, 71);
  });

  it('has about 50 000 rows of absence', () => {
    assert.ok(spells.length > 48_000 && spells.length < 54_000, String(spells.length));
  });

  it('is the same every time, and another with another seed', () => {
    assert.deepEqual(makeMunicipality(), municipality);
    assert.notDeepEqual(makeMunicipality(2).spells, spells);
  });

  it('has employees who move, change rate, leave and are hired', () => {
    const first = employments.filter(({ employee }, place) => employments[place - 1]?.employee !== employee);
    const changes = employments.flatMap((row, place) => {
      const before = employments[place - 1];
      return before?.employee === row.employee ? [{ moved: before.unit !== row.unit, from: row.from - (before.to ?? 0) }] : [];
    });
    assert.ok(changes.filter(({ moved }) => moved).length > 300);
    assert.ok(changes.filter(({ moved }) => !moved).length > 200);
    assert.ok(changes.every(({ from }) => from === 1));
    assert.ok(employments.filter(({ to }) => to !== undefined).length > 600 + changes.length);
    assert.ok(first.filter(({ from }) => from >= 43_040).length > 300);
  });

  it('falls ill least in July, and more from March 2020', () => {
    const begun = (month: string) => spells.filter(({ start }) => start.startsWith(month)).length;
    for (const year of [2018, 2019, 2020, 2021]) {
      const months = Array.from({ length: year === 2021 ? 10 : 12 }, (_, place) => begun(`${year}-${String(place + 1).padStart(2, '0')}`));
      assert.equal(months.indexOf(Math.min(...months)), 6, String(year));
    }
    assert.ok(begun('2020-03') > 1.25 * begun('2019-03'));
  });

  it('has employees who are ill more than three times in a year', () => {
    const times = new Map<string, number>();
    for (const { employee, start } of spells) if (start.startsWith('2019')) times.set(employee, (times.get(employee) ?? 0) + 1);
    const repeated = [...times.values()].filter((count) => count > 3).length;
    assert.ok(repeated > 400 && repeated < 2000, String(repeated));
  });

  it('falls ill less in supported units than before, beside the others', () => {
    const supported = new Map(employments.map(({ employee, unit }) => [employee, unit.isSupported]));
    const ratio = (years: readonly string[]) => {
      const rows = spells.filter(({ start }) => years.some((year) => start.startsWith(year)));
      const inSupported = rows.filter(({ employee }) => supported.get(employee)).length;
      return inSupported / (rows.length - inSupported);
    };
    assert.ok(ratio(['2019']) < 0.9 * ratio(['2018-01', '2018-02', '2018-03', '2018-04', '2018-05', '2018-06', '2018-07', '2018-08']));
  });

  it('is read of its plain form with the slips that it was given, and no others', async () => {
    const reading = await readSpellText(utf8(plainSpells(municipality)));
    const rejected = codes(reading);
    assert.equal(reading.read, spells.length);
    assert.equal(rejected.get('not-a-day'), slips.noSuchDay);
    assert.equal(rejected.get('missing'), slips.withoutEmployee);
    assert.ok((rejected.get('earlier-than') ?? 0) >= slips.endBeforeStart - 1);
    assert.equal((await readEmploymentText(utf8(plainEmployees(municipality)))).used, employments.length);
    assert.equal(plainUnits(municipality).trim().split('\n').length, 331);
  });

  it('is read alike of its plain form, its payroll lists and PAXml', async () => {
    const plain = await readSpellText(utf8(plainSpells(municipality)));
    const payroll = await readSpellText(windows1252(payrollSpells(municipality)));
    const paxml = await readPaxml(windows1252(paxmlSpells(municipality)));
    assert.equal(payroll.encoding, 'windows-1252');
    assert.deepEqual(withoutCause(payroll.rows), withoutCause(plain.rows));
    assert.equal(codes(payroll).get('other-cause'), Math.ceil(spells.length / 40));
    const rows = paxml.spells.rows.slice(0, paxml.spells.rows.length - paxml.spells.bridged);
    assert.deepEqual(withoutCause(rows), withoutCause(plain.rows));
    assert.equal(paxml.employments.used, employments.length);
  });

  it('has the same employees in its payroll list', async () => {
    const plain = await readEmploymentText(utf8(plainEmployees(municipality)));
    const payroll = await readEmploymentText(windows1252(payrollEmployees(municipality)));
    const written = { K: 'Kvinna', M: 'Man' };
    const inWords = plain.rows.map((row) => ({ ...row, sex: written[row.sex as 'K' | 'M'] }));
    assert.deepEqual(payroll.rows, inWords);
  });

  it('has a month as a time system hands it over, with its schedule', async () => {
    const { spells: month, schedule } = await readPaxml(windows1252(paxmlMonth(municipality, lastMonth)));
    assert.ok(month.used > 3000);
    assert.ok(month.bridged > 500);
    assert.ok(schedule.used > 10_000);
    assert.ok(month.rows.every(({ hours, extent }) => hours !== undefined || extent === 0));
  });
});

/** The payroll list and PAXml tell of what kind their absence is; the plain form has sick absence alone. */
function withoutCause(rows: readonly SpellRow[]): SpellRow[] {
  return rows.map((row) => ({ ...row, cause: undefined }));
}
