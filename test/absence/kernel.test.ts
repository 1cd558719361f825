import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AbsenceCounts } from '../../src/absence/counts';
import { figuresOf } from '../../src/absence/figures';
import { countAbsence } from '../../src/absence/kernel';
import { employmentColumns } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { cellOf } from '../../src/absence/levels';
import { usualRules } from '../../src/absence/rules';
import { spellColumns } from '../../src/absence/spell';
import { parseMonth } from '../../src/values/month';
import { smallMunicipality, type SmallMunicipality } from './made-up';
import { oracle, type OracleRow } from './oracle';
import { day, employed } from './support';

function count({ spells, employments, period, rules }: SmallMunicipality): AbsenceCounts {
  const identities = new Identities();
  const employmentRows = employmentColumns(employments, identities);
  return countAbsence(spellColumns(spells, identities), employmentRows, period, rules);
}

/** The kernel's counts in the oracle's form: the cells that are not all zero. */
function rowsOf(counts: AbsenceCounts): Map<string, OracleRow> {
  const rows = new Map<string, OracleRow>();
  const { percentiles } = figuresOf(counts);
  for (const level of counts.levels) {
    level.names.forEach((name, group) => {
      for (let index = 0; index < level.months; index++) {
        const month = counts.period.from + index;
        const cell = cellOf(level, group, index);
        const row: OracleRow = {
          headcount: level.headcount[cell]!,
          spells: level.begun[cell]!,
          channelKnown: level.reported?.known[cell] ?? 0,
          throughSupport: level.reported?.throughSupport[cell] ?? 0,
          parts: [level.parts[cell * 3]!, level.parts[cell * 3 + 1]!, level.parts[cell * 3 + 2]!],
          repeated: level.repeated[cell]!,
          repeatedNew: level.newlyRepeated[cell]!,
          percentiles: [],
        };
        if (level.level === 'municipality') row.percentiles = [...percentiles.municipality[index]!];
        if (level.level === 'department') row.percentiles = [...percentiles.departments[group]![index]!];
        rows.set(`${Math.floor(month / 12)}-${(month % 12) + 1}|${level.level}|${name}`, row);
      }
    });
  }
  return rows;
}

function withAnything(rows: Map<string, OracleRow>): [string, OracleRow][] {
  return [...rows]
    .filter(([, { headcount, spells, parts }]) => headcount + spells + parts[0] + parts[1] + parts[2] > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** More employees than one bucket holds, in mixed order. */
function largeMunicipality(): SmallMunicipality {
  const numbers = Array.from({ length: 5000 }, (_, index) => (index * 3571) % 5000);
  const employments = numbers.map((number) =>
    employed(`number ${number}`, { unit: `unit ${number % 97}`, department: `department ${number % 7}`, birthYear: 1955 + (number % 50) }),
  );
  const spells = numbers.flatMap((number) => {
    const start = day('2018-10-20') + ((number * 37) % 90);
    const first = { employee: `number ${number}`, start, end: start + (number % 20), extent: 10_000 };
    const second = { ...first, start: start + (number % 25), end: start + 25, extent: 5000 };
    return number % 3 === 0 ? [second, first] : [first];
  });
  return { spells, employments, period: { from: parseMonth('2018-11')!, to: parseMonth('2019-01')! }, rules: usualRules };
}

describe('counting absence', () => {
  it('agrees in every cell where there are more employees than are counted at a time', () => {
    const municipality = largeMunicipality();
    const { spells, employments, period, rules } = municipality;
    const expected = withAnything(oracle(spells, employments, period.from, period.to, rules).rows);
    assert.deepEqual(
      withAnything(rowsOf(count(municipality))),
      expected.filter(([key]) => !key.includes('|category|')),
    );
  }).timeout(300_000);

  it('agrees in every cell with a plain count, day by day, of random small municipalities', () => {
    fc.assert(
      fc.property(smallMunicipality, (municipality) => {
        const { spells, employments, period, rules } = municipality;
        const expected = oracle(spells, employments, period.from, period.to, rules);
        const counted = count(municipality);
        const hasCategories = employments.some(({ category }) => category !== undefined);
        const wanted = withAnything(expected.rows).filter(([key]) => hasCategories || !key.includes('|category|'));
        assert.deepEqual(withAnything(rowsOf(counted)), wanted);
        assert.equal(counted.repeatedKnownFrom + period.from, expected.knownFrom);
        const years = counted.years.map(({ employed, carried }) => ({
          employed,
          carried: [...carried].sort((one, other) => other - one),
        }));
        assert.deepEqual(years, expected.years);
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 500) },
    );
  }).timeout(300_000);
});
