import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absenceStatisticsInCell } from '../../functions/statistics';
import { repeatedAbsenceInCell } from '../../functions/repeated-absence';
import { makeMunicipality } from '../../samples/municipality/municipality';
import { plainEmployees, plainSpells } from '../../samples/municipality/plain';
import { countWithCauses } from '../../src/absence/causes';
import { concentrationByYear } from '../../src/absence/concentration';
import { employmentColumns, type EmploymentRow } from '../../src/absence/employment';
import { halfYears } from '../../src/absence/half-years';
import { Identities } from '../../src/absence/identities';
import { usualRules } from '../../src/absence/rules';
import { spellColumns, type SpellRow } from '../../src/absence/spell';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { statisticsRows } from '../../src/absence/table';
import { KnownEmployees } from '../../src/sources/identities';
import { readEmploymentText, readSpellText } from '../../src/sources/tables';
import { writeDay } from '../../src/values/day';
import { calendarMonthOf, firstDayOf, monthOf, writeMonth, yearOf } from '../../src/values/month';
import { smallMunicipality, type SmallMunicipality } from './made-up';
import { oracle, type Oracle, type OracleRow } from './oracle';
import { causeHeadcounts, concentrationOf, halfYearsOf } from './oracle-figures';

const day = 180_180_000;

function counted({ spells, employments, period, rules }: SmallMunicipality) {
  const identities = new Identities();
  const rows = employmentColumns(employments, identities);
  return countWithCauses(spellColumns(spells, identities), rows, period, rules, { fewest: 1 });
}

/** What a row must say by the oracle, but for what exists of other levels alone. */
function expectedRow(cell: OracleRow, month: number, knownFrom: number) {
  const isKnown = month >= knownFrom;
  const isChangeKnown = month > knownFrom;
  return {
    headcount: cell.headcount,
    spells: cell.spells,
    netDays: cell.parts.map((parts) => parts / day),
    shortPerEmployee: cell.parts[0] / day / cell.headcount,
    repeated: isKnown
      ? [cell.repeated, isChangeKnown ? cell.repeated - cell.repeatedNew : undefined, isChangeKnown ? cell.repeatedNew : undefined]
      : [],
    percentiles: cell.percentiles,
    reported: cell.channelKnown === 0 ? [0] : [cell.channelKnown, cell.throughSupport, cell.throughSupport / cell.channelKnown],
    status: isKnown ? 'shown' : 'incomplete',
  };
}

function givenRow(row: StatisticsRow) {
  const { headcount, spells, netDays1To14, netDays15To90, netDays91, shortPerEmployee, status } = row;
  const percentiles = [row.p10, row.p50, row.p90].filter((percentile) => percentile !== undefined);
  return {
    headcount,
    spells,
    netDays: [netDays1To14, netDays15To90, netDays91],
    shortPerEmployee,
    repeated: row.repeated === undefined ? [] : [row.repeated, row.repeatedRemaining, row.repeatedNew],
    percentiles,
    reported: row.channelKnown ? [row.channelKnown, row.throughSupport, row.supportShare] : [0],
    status,
  };
}

const keyOf = ({ month, level, name }: StatisticsRow): string => `${yearOf(month)}-${calendarMonthOf(month)}|${level}|${name}`;

/** Every row of employees, every concentration and every half-year. */
function assertAgrees(municipality: SmallMunicipality, expected: Oracle): void {
  const counts = counted(municipality);
  const rows = statisticsRows(counts).filter(({ level }) => level !== 'cause');
  for (const row of rows) {
    assert.deepEqual(givenRow(row), expectedRow(expected.rows.get(keyOf(row))!, row.month, expected.knownFrom), keyOf(row));
  }
  const { topShare } = municipality.rules;
  assert.deepEqual(
    concentrationByYear(counts).map(({ employees, top, share }) => ({ employees, top, share })),
    expected.years.map((year) => concentrationOf(year, Math.round(topShare * 10))),
  );
  assertHalfYears(counts, expected);
}

function assertHalfYears(counts: ReturnType<typeof counted>, expected: Oracle): void {
  const halves = halfYearsOf(expected.places);
  const given = halfYears(counts);
  assert.equal(given.length, halves.size);
  for (const { department, from, mean, deviation } of given) {
    const half = halves.get(`${department} ${yearOf(from)}-${calendarMonthOf(from) <= 6 ? 1 : 2}`);
    assert.ok(half && isNear(mean, half.mean) && isNear(deviation ?? -1, half.deviation ?? -1), `${department} ${writeMonth(from)}`);
  }
}

/** The same but for the order in which fractions were added. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}

/** The made-up municipality with the employees of every so many units alone. */
async function madeUp(everyUnit: number): Promise<{ spells: SpellRow[]; employments: EmploymentRow[] }> {
  const whole = makeMunicipality();
  const keys = new KnownEmployees();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { rows: employments } = await readEmploymentText(bytes(plainEmployees(whole)), { keys });
  const { rows: spells } = await readSpellText(bytes(plainSpells(whole)), { keys });
  const units = new Set(whole.units.filter((_, place) => place % everyUnit === 0).map(({ name }) => name));
  const employees = new Set(employments.filter(({ unit }) => units.has(unit)).map(({ employee }) => employee));
  const isKept = ({ employee }: { employee: string }) => employees.has(employee);
  return { spells: spells.filter(isKept), employments: employments.filter(isKept) };
}

describe('every figure of the statistics, against a plain count day by day', () => {
  it('agrees on random small municipalities', () => {
    fc.assert(
      fc.property(smallMunicipality, (municipality) => {
        const { spells, employments, period, rules } = municipality;
        assertAgrees(municipality, oracle(spells, employments, period.from, period.to, rules));
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 300) },
    );
  }).timeout(120_000);

  it('agrees on the headcount of causes', () => {
    fc.assert(
      fc.property(smallMunicipality, (municipality) => {
        const { spells, employments, period } = municipality;
        const rows = statisticsRows(counted(municipality)).filter(({ level, headcount }) => level === 'cause' && headcount !== 0);
        const expected = causeHeadcounts(spells, employments, period, firstDayOf);
        const given = rows.map(({ month, name, headcount }): [string, number] => [`${month}|${name.toLowerCase()}`, headcount!]);
        if (rows.length > 0) assert.deepEqual(given.sort(), [...expected].sort());
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 300) },
    );
  }).timeout(120_000);

  it('agrees on the made-up municipality', async () => {
    const period = { from: monthOf(2017, 11), to: monthOf(2021, 10) };
    const municipality = { ...(await madeUp(3)), period, rules: { ...usualRules, knownFrom: monthOf(2017, 11) } };
    const { spells, employments, rules } = municipality;
    assert.ok(spells.length > 10_000 && employments.length > 1600);
    assertAgrees(municipality, oracle(spells, employments, period.from, period.to, rules));
  }).timeout(120_000);
});

describe('the functions in a cell, against a plain count day by day', () => {
  let spells: SpellRow[];
  let employments: EmploymentRow[];
  let spellCells: unknown[][];
  before(async () => {
    ({ spells, employments } = await madeUp(33));
    const lines = spells.map(({ employee, start, end, extent }) => [employee, start, end ?? null, extent / 10_000]);
    spellCells = [['Anst.nr', 'Datum from', 'Datum tom', 'Omfattning'], ...lines];
  });

  it('FRÅNVAROSTATISTIK shows the same, or nothing', () => {
    const [from, to] = [monthOf(2018, 11), monthOf(2019, 10)];
    const lines = employments.map(({ employee, unit, department, sex, birthYear, from: hired, to: left }) => [
      employee,
      unit,
      department,
      sex,
      birthYear,
      hired,
      left ?? null,
    ]);
    const header = ['Anst.nr', 'Enhet', 'Förvaltning', 'Kön', 'Födelseår', 'Anställd from', 'Anställd tom'];
    const [, ...rows] = absenceStatisticsInCell(spellCells, [header, ...lines], writeMonth(from), writeMonth(to), 'enhet') as unknown[][];
    const expected = oracle(spells, employments, from, to, usualRules);
    const shown = rows.filter((row) => row[15] !== 'döljs');
    assert.ok(shown.length > 50);
    for (const [month, , name, ...figures] of shown) {
      const [year, ofYear] = String(month).split('-').map(Number);
      const cell = expected.rows.get(`${year}-${ofYear}|unit|${String(name)}`)!;
      const { headcount, spells: begun, netDays, shortPerEmployee } = expectedRow(cell, 0, 0);
      assert.deepEqual(figures.slice(0, 6), [headcount, begun, ...netDays, shortPerEmployee], `${String(month)} ${String(name)}`);
    }
  }).timeout(60_000);

  it('UPPREPAD_FRÅNVARO gives the group at every month’s end', () => {
    // The function knows of spells alone: everybody is employed all the time.
    const always = [...new Set(spells.map(({ employee }) => employee))].map((employee) => ({
      employee,
      unit: 'U',
      department: 'D',
      from: 1000,
    }));
    const [from, to] = [monthOf(2018, 12), monthOf(2021, 10)];
    const { rows } = oracle(spells, always, from, to, usualRules);
    for (let month = from; month <= to; month++) {
      const { repeated, repeatedNew } = rows.get(`${yearOf(month)}-${calendarMonthOf(month)}|municipality|all`)!;
      const lastDay = writeDay(firstDayOf(month + 1) - 1);
      assert.deepEqual(repeatedAbsenceInCell(spellCells, lastDay), [[repeated, repeated - repeatedNew, repeatedNew]], lastDay);
    }
  }).timeout(60_000);
});
