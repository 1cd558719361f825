import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { attacked, derived, secrets, type Pull } from './attacker';
import { determined } from './linear-system';
import { statisticsOf, twoPulls, type Register } from './municipality';
import { all, row, unit } from './rows';

const runs = Number(process.env['ATTACKS'] ?? 300);

/** What the attacker learns of each figure, of groups that no table has printed. */
function learnt(pulls: readonly Pull[]): string[] {
  const hidden = new Set(secrets(pulls));
  return attacked.flatMap((figure) => [...derived(pulls, figure).keys()].filter((name) => hidden.has(name)));
}

function publishedOneAfterTheOther([first, second]: readonly [Register, Register]): Pull[] {
  const before = statisticsOf(first);
  const after = statisticsOf(second);
  const published = suppress(before);
  return [
    { full: before, published },
    { full: after, published: suppress(after, { earlier: publishedWith({}, published) }) },
  ];
}

describe('an attacker who has every published table of two successive pulls', () => {
  it('cannot derive a hidden figure of any municipality', () => {
    fc.assert(
      fc.property(twoPulls, (registers) => {
        assert.deepEqual(learnt(publishedOneAfterTheOther(registers)), []);
      }),
      { numRuns: runs },
    );
  });

  it('cannot from one pull either, whatever the threshold', () => {
    fc.assert(
      fc.property(twoPulls, fc.integer({ min: 1, max: 25 }), ([register], threshold) => {
        const full = statisticsOf(register);
        assert.deepEqual(learnt([{ full, published: suppress(full, { threshold }) }]), []);
      }),
      { numRuns: runs },
    );
  });

  it('has something to look for: most of those municipalities have hidden groups', () => {
    const samples = fc.sample(twoPulls, { numRuns: 50, seed: 1 }).map(publishedOneAfterTheOther);
    assert.ok(samples.filter((pulls) => secrets(pulls).length > 0).length > 40);
  });
});

describe('the attacker', () => {
  const full = [all(43), row('department', 'Skola', 43), unit('A', 8, 'Skola'), unit('B', 14, 'Skola'), unit('C', 21, 'Skola')];
  const hide = (rows: readonly StatisticsRow[], ...names: string[]) =>
    rows.map((each) =>
      names.includes(each.name) ? { ...each, headcount: undefined, spells: undefined, status: 'hidden' as const } : each,
    );
  const values = (pulls: readonly Pull[]) => [...derived(pulls, 'headcount').values()].sort((first, second) => first - second);

  it('does find a unit that alone is hidden', () => {
    assert.deepEqual(values([{ full, published: hide(full, 'A') }]), [8, 14, 21, 43, 43]);
    assert.equal(learnt([{ full, published: hide(full, 'A') }]).length, attacked.length);
  });

  it('does not find two that are hidden together', () => {
    assert.deepEqual(values([{ full, published: hide(full, 'A', 'B') }]), [21, 43, 43]);
  });

  it('does find them when the next pull hides another', () => {
    const pulls = [
      { full, published: hide(full, 'A', 'B') },
      { full, published: hide(full, 'A', 'C') },
    ];
    assert.deepEqual(values(pulls), [8, 14, 21, 43, 43]);
  });
});

describe('exact row reduction', () => {
  const equation = (coefficients: Record<string, number>, known: number) => ({
    coefficients: new Map(Object.entries(coefficients)),
    known,
  });

  it('solves what is determined and leaves the rest', () => {
    const system = [equation({ x: 2, y: 1 }, 5), equation({ x: 1, y: -1 }, 1), equation({ z: 1, w: 1 }, 7)];
    assert.deepEqual(
      determined(system),
      new Map([
        ['x', 2],
        ['y', 1],
      ]),
    );
  });

  it('gives fractions, and takes no notice of an equation said twice', () => {
    assert.deepEqual(determined([equation({ x: 3 }, 1), equation({ x: 6 }, 2)]), new Map([['x', 1 / 3]]));
  });
});
