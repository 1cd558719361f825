import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWithCauses, type NamedCause } from '../../src/absence/causes';
import { employmentColumns, type EmploymentRow } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { cellOf } from '../../src/absence/levels';
import type { Period } from '../../src/absence/period';
import { usualRules, type CountingRules } from '../../src/absence/rules';
import { spellColumns, type SpellRow } from '../../src/absence/spell';
import { statisticsRows } from '../../src/absence/table';
import { suppress } from '../../src/privacy/suppress';
import { parseMonth } from '../../src/values/month';
import { smallMunicipality } from './made-up';
import { oracle } from './oracle';
import { employed, sick } from './support';

const november: Period = { from: parseMonth('2018-11')!, to: parseMonth('2018-11')! };

function count(
  spells: readonly SpellRow[],
  employments: readonly EmploymentRow[],
  {
    period = november,
    rules = {},
    fewest,
    named,
  }: { period?: Period; rules?: Partial<CountingRules>; fewest?: number; named?: readonly NamedCause[] } = {},
) {
  const identities = new Identities();
  const rows = employmentColumns(employments, identities);
  return countWithCauses(spellColumns(spells, identities), rows, period, { ...usualRules, ...rules }, { fewest, named });
}

const rowsOf = (...given: Parameters<typeof count>) => statisticsRows(count(...given)).filter(({ level }) => level === 'cause');
const daysOf = (...given: Parameters<typeof count>) =>
  rowsOf(...given).map(({ name, headcount, spells, netDays1To14 }) => [name, headcount, spells, netDays1To14]);

describe('absence by cause', () => {
  const everyone = { fewest: 1 };
  const both = [employed('anna'), employed('bo')];

  it('is there when the spells say two causes or more', () => {
    const plain = sick('anna', '2018-11-05', '2018-11-06');
    assert.deepEqual(daysOf([plain], both, everyone), []);
    assert.deepEqual(daysOf([{ ...plain, cause: 'cold' }], both, everyone), []);
    const named = [{ name: 'cold', months: [november.from] }];
    assert.deepEqual(daysOf([{ ...plain, cause: 'cold' }], both, { ...everyone, named }), [], 'also when it has had a name');
    const spells = [{ ...plain, cause: 'cold' }, sick('bo', '2018-11-07', '2018-11-07', { cause: 'back' })];
    assert.deepEqual(daysOf(spells, both, everyone), [
      ['back', 1, 1, 1],
      ['cold', 1, 1, 2],
    ]);
  });

  it('puts rows that say no cause into a group of their own, and takes one spelling for another', () => {
    const spells = [
      sick('anna', '2018-11-05', '2018-11-05', { cause: 'Cold' }),
      sick('bo', '2018-11-05', '2018-11-05', { cause: 'cold' }),
      sick('bo', '2018-11-20', '2018-11-21'),
    ];
    assert.deepEqual(daysOf(spells, both, everyone), [
      ['Cold', 1, 2, 2],
      ['other', 1, 1, 2],
    ]);
  });

  it('gives a day to the row that began last, and an occasion to its first day', () => {
    const spells = [
      sick('anna', '2018-11-05', '2018-11-09', { cause: 'cold', extent: 5000 }),
      sick('anna', '2018-11-07', '2018-11-07', { cause: 'back', extent: 5000 }),
    ];
    assert.deepEqual(daysOf(spells, both, everyone), [
      ['back', 1, 0, 1],
      ['cold', 0, 1, 2],
    ]);
  });

  it('counts the days of a class through a change of cause', () => {
    const spells = [
      sick('anna', '2018-10-22', '2018-11-04', { cause: 'cold' }),
      sick('anna', '2018-11-05', '2018-11-06', { cause: 'back' }),
    ];
    const back = rowsOf(spells, both, everyone).find(({ name }) => name === 'back');
    assert.deepEqual([back?.netDays1To14, back?.netDays15To90], [0, 2]);
  });

  it('has no figure per employee, and no repeated group', () => {
    const spells = [sick('anna', '2018-11-05', '2018-11-05', { cause: 'cold' }), sick('bo', '2018-11-05', '2018-11-05', { cause: 'back' })];
    for (const row of rowsOf(spells, both, { ...everyone, rules: { knownFrom: parseMonth('2010-01')! } })) {
      assert.deepEqual([row.shortPerEmployee, row.repeated, row.repeatedNew, row.status], [undefined, undefined, undefined, 'shown']);
    }
  });

  it('names no cause of ten employees or fewer', () => {
    const people = Array.from({ length: 33 }, (_, index) => `number ${index}`);
    const causeOf = (index: number) => (index < 11 ? 'cold' : index < 22 ? 'back' : index === 22 ? 'rare' : 'ache');
    const spells = people.slice(0, 32).map((name, index) => sick(name, '2018-11-05', '2018-11-05', { cause: causeOf(index) }));
    const employments = people.map((name) => employed(name));
    assert.deepEqual(
      rowsOf(spells, employments).map(({ name, headcount }) => [name, headcount]),
      [
        ['back', 11],
        ['cold', 11],
        ['other', 10],
      ],
    );
    const hidden = suppress(statisticsRows(count(spells, employments))).filter(
      ({ level, status }) => level === 'cause' && status === 'hidden',
    );
    assert.deepEqual(
      hidden.map(({ name }) => name),
      ['back', 'other'],
      'and hides a second one, for the municipality less the others is the small one',
    );
  });

  it('keeps the names that are published, as they are written there, and gives no new ones to months that had theirs', () => {
    const spells = [
      sick('anna', '2018-11-05', '2018-11-06', { cause: 'COLD' }),
      sick('bo', '2018-11-07', '2018-11-07', { cause: 'back' }),
      sick('bo', '2018-12-03', '2018-12-03', { cause: 'back' }),
      sick('anna', '2018-12-05', '2018-12-05', { cause: 'COLD' }),
    ];
    const period = { from: november.from, to: november.from + 1 };
    const named = [{ name: 'cold', months: [november.from] }];
    assert.deepEqual(
      rowsOf(spells, both, { period, fewest: 1, named }).map(({ month, name, spells: begun }) => [month - november.from, name, begun]),
      [
        [0, 'cold', 1],
        [0, 'other', 1],
        [1, 'back', 1],
        [1, 'cold', 1],
      ],
    );
    const rare = rowsOf(spells, both, { fewest: 11, named: [{ name: 'cold', months: [] }] });
    assert.deepEqual(
      rare.map(({ name }) => name),
      ['cold', 'other'],
      'also one that has become rare',
    );
  });

  it('keeps a cause among the others of a month in which it was among them, also when it has got its name in another', () => {
    const spells = ['2018-11-05', '2018-12-05', '2019-01-08'].flatMap((day) => [
      sick('anna', day, day, { cause: 'cold' }),
      sick('bo', day, day, { cause: 'ache' }),
    ]);
    const period = { from: november.from, to: november.from + 2 };
    const named = [
      { name: 'cold', months: [november.from, november.from + 1] },
      { name: 'other', months: [november.from] },
      { name: 'ache', months: [november.from + 1] },
    ];
    assert.deepEqual(
      rowsOf(spells, both, { period, fewest: 11, named }).map(({ month, name }) => [month - november.from, name]),
      [
        [0, 'cold'],
        [0, 'other'],
        [1, 'ache'],
        [1, 'cold'],
        [2, 'ache'],
        [2, 'cold'],
      ],
    );
  });

  it('agrees with a plain count, day by day, of random small municipalities', () => {
    fc.assert(
      fc.property(smallMunicipality, ({ spells, employments, period, rules }) => {
        const counted = count(spells, employments, { period, rules, fewest: 1 });
        const level = counted.levels.find((each) => each.level === 'cause');
        const expected = [...oracle(spells, employments, period.from, period.to, rules).causes].sort();
        const names = new Set(expected.map(([key]) => key.slice(key.indexOf('|') + 1)));
        if (!level) return assert.ok(names.size < 2);
        const actual = level.names.flatMap((name, group) =>
          Array.from({ length: level.months }, (_, index): [string, number[]] => {
            const cell = cellOf(level, group, index);
            const parts = [...level.parts.subarray(cell * 3, cell * 3 + 3)];
            return [`${period.from + index}|${name.toLowerCase()}`, [level.begun[cell]!, ...parts]];
          }),
        );
        assert.deepEqual(actual.filter(([, numbers]) => numbers.some((number) => number > 0)).sort(), expected);
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 500) },
    );
  }).timeout(300_000);
});
