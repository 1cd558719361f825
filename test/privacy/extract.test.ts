import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractLevels, type ExtractTotal } from '../../src/absence/extract';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { suppressExtract } from '../../src/privacy/extract';
import { noFigures } from '../../src/privacy/no-figures';
import { noPublications, publishedWith, type Publications } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { attacked, secrets, taught, type Pull } from './attacker';
import { statisticsOf, twoPulls, type Register } from './municipality';
import { january } from './rows';

/** A total of 100 hours for each employee. */
function total(level: ExtractTotal['level'], name: string, headcount: number, departments?: readonly string[]): ExtractTotal {
  const sickHours = headcount * 100;
  const figures = { headcount, sickHours, netDays: sickHours / 8, netDaysPerEmployee: 12.5, absenceShare: 0.05 };
  return { month: january, level, name, ...figures, ...(departments && { departments }), status: 'shown' };
}

const skola = [
  total('municipality', 'all', 60),
  total('department', 'Skola', 60),
  total('unit', 'Norr', 8, ['Skola']),
  total('unit', 'Söder', 22, ['Skola']),
  total('unit', 'Väster', 30, ['Skola']),
];

const hidden = { headcount: undefined, sickHours: undefined, netDays: undefined, netDaysPerEmployee: undefined, absenceShare: undefined };
const hiddenNames = (totals: readonly ExtractTotal[]) => totals.filter(({ status }) => status === 'hidden').map(({ name }) => name);

describe('an extract that is to be published', () => {
  it('hides small groups and the next smallest, and all of their figures', () => {
    const shown = suppressExtract(skola);
    assert.deepEqual(hiddenNames(shown), ['Norr', 'Söder']);
    assert.deepEqual(shown[2], { ...skola[2], ...hidden, status: 'hidden' });
    assert.deepEqual(shown[4], skola[4]);
  });

  it('hides groups of at most as many as the threshold says', () => {
    assert.deepEqual(hiddenNames(suppressExtract(skola, { threshold: 7 })), []);
    assert.deepEqual(hiddenNames(suppressExtract(skola, { threshold: 8 })), ['Norr', 'Söder']);
  });

  it('hides a group of which nobody is employed', () => {
    assert.deepEqual(hiddenNames(suppressExtract([...skola, total('unit', 'Öster', 0, ['Skola'])])), ['Norr', 'Söder', 'Öster']);
  });

  it('keeps hidden what it, or the statistics of the same workbook, has hidden before', () => {
    const grown = skola.map((each) => (each.name === 'Norr' ? { ...each, headcount: 20 } : each));
    assert.deepEqual(hiddenNames(suppressExtract(grown)), []);
    assert.deepEqual(hiddenNames(suppressExtract(grown, { earlier: publishedWith({}, suppressExtract(skola)) })), ['Norr', 'Söder']);
    const counted = skola.map(asStatistics);
    assert.deepEqual(hiddenNames(suppressExtract(grown, { earlier: publishedWith({}, suppress(counted)) })), ['Norr', 'Söder']);
    const after = suppress(grown.map(asStatistics), { earlier: publishedWith({}, suppressExtract(skola)) });
    assert.deepEqual(
      after.filter(({ status }) => status === 'hidden').map(({ name }) => name),
      ['Norr', 'Söder'],
    );
  });

  it('shows a hidden group that it does not name any more as hidden, but no sex or age', () => {
    const sex = { ...asStatistics(total('municipality', 'all', 60)), level: 'sex', name: 'K', status: 'hidden' } as const;
    const earlier = publishedWith({}, [...suppressExtract(skola), sex]);
    const without = skola.filter(({ name }) => name !== 'Norr');
    const [gone] = suppressExtract(without, { earlier }).slice(without.length);
    assert.deepEqual(gone, { month: january, level: 'unit', name: 'Norr', departments: ['Skola'], ...hidden, status: 'hidden' });
    assert.equal(suppressExtract(without, { earlier }).length, without.length + 1);
  });
});

const runs = Number(process.env['ATTACKS'] ?? 300);

describe('an attacker who has the statistics and an extract of the same groups', () => {
  for (const [order, kinds] of [
    ['the statistics first', ['statistics', 'extract']],
    ['the extract first', ['extract', 'statistics']],
    ['two extracts', ['extract', 'extract']],
  ] as const) {
    it(`cannot derive a hidden figure: ${order}`, () => {
      fc.assert(
        fc.property(twoPulls, (registers) => {
          const pulls = publishedInTurn(registers, kinds);
          const hiddenGroups = new Set(secrets(pulls));
          const learnt = attacked.flatMap((figure) => [...taught(pulls, figure).keys()].filter((name) => hiddenGroups.has(name)));
          assert.deepEqual(learnt, []);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    });
  }

  it('could, if each of them hid without the other', () => {
    const apart = fc
      .sample(twoPulls, { numRuns: 300, seed: 1 })
      .map((registers) => publishedInTurn(registers, ['statistics', 'extract'], true));
    const learnt = apart.flatMap((pulls) => {
      const hiddenGroups = new Set(secrets(pulls));
      return [...taught(pulls, 'headcount').keys()].filter((name) => hiddenGroups.has(name));
    });
    assert.ok(learnt.length > 0);
  });
});

/** @param forgets whether each is published as if nothing had been before */
function publishedInTurn(registers: readonly Register[], kinds: readonly ('statistics' | 'extract')[], forgets = false): Pull[] {
  let earlier: Publications = noPublications;
  return registers.map((register, place) => {
    const [pull, next] = kinds[place] === 'extract' ? extractOf(register, earlier) : countedOf(register, earlier);
    earlier = forgets ? noPublications : next;
    return pull;
  });
}

function countedOf(register: Register, earlier: Publications): [Pull, Publications] {
  const full = statisticsOf(register);
  const published = suppress(full, { earlier });
  return [{ full, published }, publishedWith(earlier, published)];
}

/**
 * The extract's groups with all that the statistics say of them, which is more than an extract tells: its hours are those of the
 * net days.
 */
function extractOf(register: Register, earlier: Publications): [Pull, Publications] {
  const full = statisticsOf(register).filter(({ level }) => extractLevels.some((each) => each === level));
  const totals = suppressExtract(full.map(asTotal), { earlier });
  const published = totals.map((each, place): StatisticsRow => {
    const row = full[place] ?? { ...noFigures, ...each };
    return each.status === 'hidden' ? { ...row, ...noFigures, status: 'hidden' } : row;
  });
  return [{ full, published }, publishedWith(earlier, totals)];
}

function asTotal({ month, level, name, departments, headcount, netDays1To14: netDays }: StatisticsRow): ExtractTotal {
  const sickHours = netDays === undefined ? undefined : netDays * 8;
  const figures = { headcount, sickHours, netDays, netDaysPerEmployee: undefined, absenceShare: undefined };
  return { month, level: level as ExtractTotal['level'], name, departments, ...figures, status: 'shown' };
}

function asStatistics({ month, level, name, departments, headcount, netDays }: ExtractTotal): StatisticsRow {
  return { ...noFigures, month, level, name, departments, headcount, spells: 1, netDays1To14: netDays, status: 'shown' };
}
