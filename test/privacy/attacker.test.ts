import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { attacked, derived, secrets, taught, type Pull } from './attacker';
import { determined } from './linear-system';
import { statisticsOf, twoPulls, type Division, type Person, type Register } from './municipality';
import { all, january, row, unit } from './rows';
import { pullsOf } from './workbook';

const runs = Number(process.env['ATTACKS'] ?? 300);
/** Attacks that take longer, on three tables or by way of causes. */
const few = { numRuns: Math.ceil(runs / 5), endOnFailure: true };

/** What the attacker learns of each figure, of groups that no table has printed. */
function learnt(pulls: readonly Pull[], mostOfAtom?: number): string[] {
  const hidden = new Set(secrets(pulls, mostOfAtom));
  return attacked.flatMap((figure) => [...taught(pulls, figure).keys()].filter((name) => hidden.has(name)));
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

/** So many employees alike. */
function people(count: number, more: Partial<Person>): Person[] {
  const person = { unit: 0, department: 0, sex: 'K' as const, age: 40, causes: [], channelKnown: 0, throughSupport: 0, ...more };
  return Array.from({ length: count }, () => person);
}

/** In January three employees have the cause `rare`, among the others; in February nine more do, so that it gets a name. One cold is registered late. */
const causesThatBecomeKnown: readonly Register[] = (() => {
  const first = [
    ...people(12, { causes: ['cold'] }),
    ...people(9, { causes: ['ache'] }),
    ...people(9, { causes: ['back'] }),
    ...people(3, { causes: ['rare'] }),
  ];
  return [
    new Map([[january, first]]),
    new Map([
      [january, [...first, ...people(1, { causes: ['cold'] })]],
      [january + 1, [...people(20, {}), ...people(9, { causes: ['rare'] })]],
    ]),
  ];
})();

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

/** The same municipality three times: as it is known at first, later, and without its first month. */
const threePulls = twoPulls.map(([first, second]): readonly [Register, Register, Register] => {
  const [gone, ...months] = [...second];
  return [first, second, new Map(gone ? months : [])];
});

describe('an attacker who has every table that one workbook has ever held', () => {
  it('cannot derive a hidden figure of a cause of absence, or by way of one', () => {
    fc.assert(
      fc.property(twoPulls, (registers) => {
        assert.deepEqual(learnt(pullsOf(registers.map((register) => ({ register, hasCauses: true })))), []);
      }),
      few,
    );
  });

  it('could, if a cause got its name in a month in which it was among the others', () => {
    const pullings = causesThatBecomeKnown.map((register) => ({ register, hasCauses: true }));
    assert.deepEqual(learnt(pullsOf(pullings), 10), []);
    assert.ok(learnt(pullsOf(pullings, { causeNames: true }), 10).some((name) => name.includes('cause atom rare')));
  });

  it('cannot when a cause of the others gets its name in another month', () => {
    // In January four have the cause `ache`, among twenty others; in February it has a name, and one sore is registered late.
    const known = [...people(30, { causes: ['cold'] }), ...people(10, { causes: ['sore'] })];
    const others = [...people(4, { causes: ['ache'] }), ...people(8, { causes: ['back'] }), ...people(8, { causes: ['rare'] })];
    const late = people(1, { causes: ['sore'] });
    const first: Register = new Map([[january, [...known, ...others]]]);
    const second: Register = new Map([...first, [january + 1, people(12, { causes: ['ache'] })]]);
    const third: Register = new Map([...second, [january, [...known, ...late, ...others]]]);
    const pulls = pullsOf([first, second, third].map((register) => ({ register, threshold: 9, hasCauses: true })));
    assert.deepEqual(learnt(pulls, 9), []);
    const ache = pulls[2]!.published.filter(({ level, name }) => level === 'cause' && name === 'ache');
    assert.deepEqual([ache.length, ache[0]?.month], [1, january + 1], 'it has got a name, and in February alone');
  });

  it('cannot when the ages are divided in another way, back and forth', () => {
    const divisions = fc.array(fc.constantFrom<Division>('statutory', 'reports'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(twoPulls, divisions, ([first, second], given) => {
        // Nothing is registered late: what an age has is then the same in all three.
        const all = new Map([...second, ...first]);
        const pullings = [first, all, new Map([...all].slice(1))].map((register, place) => ({ register, division: given[place] }));
        assert.deepEqual(learnt(pullsOf(pullings), 10), []);
      }),
      few,
    );
  });

  it('could, if both divisions of one month were published', () => {
    const register: Register = new Map([[january, [...people(20, { age: 24 }), ...people(3, { age: 30 }), ...people(30, { age: 40 })]]]);
    const [first, second] = (['statutory', 'reports'] as const).map((division) => pullsOf([{ register, division }])[0]!);
    assert.ok(learnt([first!, second!], 10).some((name) => name.includes('age atom 30')));
    assert.deepEqual(learnt(pullsOf([{ register }, { register, division: 'reports' }]), 10), []);
  });

  it('cannot when the threshold changes from pull to pull', () => {
    const thresholds = fc.array(fc.constantFrom(5, 10, 15), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(threePulls, thresholds, fc.boolean(), (registers, given, hasCauses) => {
        const pullings = registers.map((register, place) => ({ register, threshold: given[place], hasCauses }));
        assert.deepEqual(learnt(pullsOf(pullings)), []);
      }),
      few,
    );
  });

  it('cannot when a month leaves the period and comes back', () => {
    fc.assert(
      fc.property(twoPulls, ([first, second]) => {
        const without: Register = new Map([...second].slice(1));
        assert.deepEqual(learnt(pullsOf([first, without, second].map((register) => ({ register })))), []);
      }),
      few,
    );
  });

  it('could, if the workbook forgot the tables before the last', () => {
    // Ten in unit 0 are hidden, and the eleven of unit 1 with them; when the month comes back, unit 0 has twelve.
    const units = (small: number): Register =>
      new Map([[january, [...people(small, { unit: 0 }), ...people(11, { unit: 1 }), ...people(20, { unit: 2 })]]]);
    const pullings = [units(10), new Map([[january + 1, people(20, {})]]), units(12)].map((register) => ({ register }));
    assert.deepEqual(hiddenUnits(pullsOf(pullings)[2]!), ['E0', 'E1']);
    assert.deepEqual(hiddenUnits(pullsOf(pullings, { olderTables: true })[2]!), []);
  });
});

function hiddenUnits({ published }: Pull): string[] {
  return published.filter(({ level, status }) => level === 'unit' && status === 'hidden').map(({ name }) => name);
}

describe('the attacker', () => {
  const full = [all(43), row('department', 'Skola', 43), unit('A', 8, 'Skola'), unit('B', 14, 'Skola'), unit('C', 21, 'Skola')];
  const hide = (rows: readonly StatisticsRow[], ...names: string[]) =>
    rows.map((each) =>
      names.includes(each.name)
        ? { ...each, headcount: undefined, spells: undefined, netDays1To14: undefined, repeated: undefined, status: 'hidden' as const }
        : each,
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
