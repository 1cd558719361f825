import fc from 'fast-check';
import type { EmploymentRow } from '../../src/absence/employment';
import type { ChannelMeanings } from '../../src/absence/channels';
import type { Period } from '../../src/absence/period';
import { usualRules, type CountingRules } from '../../src/absence/rules';
import type { SpellRow } from '../../src/absence/spell';
import { dayOf } from '../../src/values/day';
import { monthOf } from '../../src/values/month';
import { lastKnownDay } from './weekday-holidays';

/** A municipality of a few employees, made up to have everything go wrong at once. */
export interface SmallMunicipality {
  readonly spells: SpellRow[];
  readonly employments: EmploymentRow[];
  readonly period: Period;
  readonly rules: CountingRules;
}

const firstDay = dayOf(2017, 1, 1)!;
const days = 1400;

const employee = fc.constantFrom('anna', 'bo', 'cilla', 'dan');
const aDay = fc.integer({ min: 0, max: days }).map((offset) => firstDay + offset);
const nearDay = fc.integer({ min: 0, max: 60 }).map((offset) => firstDay + 500 + offset);
const extent = fc.constantFrom(10_000, 10_000, 5000, 2500, 7500, 1250, 3333, 0);
const length = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 2, arbitrary: fc.integer({ min: 6, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 900 }) },
);

const rowOfChain = fc.record({
  /** Days from the last row's end to this one's start: 1 when they touch. */
  gap: fc.integer({ min: -6, max: 9 }),
  length,
  isOpen: fc.integer({ min: 0, max: 29 }),
  extent,
  hours: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 3, nil: undefined }),
  cause: fc.constantFrom(undefined, 'cold', 'back', 'Back'),
  channel: fc.constantFrom(undefined, 'Ja', 'via chef', 'Kiosk', 'okänd väg'),
});

/**
 * Rows of one employee that overlap, touch or follow each other within days; some are open, some have hours. None is later than
 * the oracle knows public holidays.
 */
const chain: fc.Arbitrary<SpellRow[]> = fc
  .record({ employee, start: fc.oneof(aDay, nearDay), rows: fc.array(rowOfChain, { minLength: 1, maxLength: 8 }) })
  .map(({ employee: name, start, rows }) => {
    let end = start;
    const chained = rows.map(({ gap, length: more, isOpen, ...row }) => {
      const from = end + gap;
      end = Math.min(from + more, lastKnownDay);
      return { employee: name, start: from, end: isOpen === 0 ? undefined : end, ...row };
    });
    return chained.filter((row) => row.start <= lastKnownDay);
  });

const spells: fc.Arbitrary<SpellRow[]> = fc.array(chain, { maxLength: 12 }).map((chains) => chains.flat());

/** Rows that follow each other, overlap, leave gaps, and name one unit in two departments. */
const employment: fc.Arbitrary<EmploymentRow> = fc
  .record({
    employee,
    unit: fc.constantFrom('school', 'care home', 'kitchen'),
    department: fc.constantFrom('north', 'south'),
    sex: fc.constantFrom('K', 'M', undefined),
    birthYear: fc.constantFrom(1967, 1968, 1969, 1987, 1988, 1989, undefined),
    category: fc.constantFrom(undefined, 'permanent', 'hourly'),
    employmentRate: fc.constantFrom(undefined, 10_000, 7500, 3333),
    from: fc.oneof(aDay, fc.constant(firstDay - 4000)),
    length: fc.integer({ min: 0, max: 900 }),
    lasts: fc.boolean(),
  })
  .map(({ length: more, lasts, ...row }) => ({ ...row, to: lasts ? undefined : row.from + more }));

const period: fc.Arbitrary<Period> = fc
  .record({ from: fc.integer({ min: monthOf(2017, 1), max: monthOf(2019, 6) }), more: fc.integer({ min: 0, max: 26 }) })
  .map(({ from, more }) => ({ from, to: from + more }));

const meanings: fc.Arbitrary<ChannelMeanings> = fc.constantFrom<ChannelMeanings>(
  {},
  { kiosk: 'support' },
  { kiosk: 'other', ja: 'unknown' },
);

const rules: fc.Arbitrary<CountingRules> = fc.oneof(
  fc.constant(usualRules),
  fc.record({
    holidays: fc.constantFrom('none' as const, 'se' as const),
    continuationDays: fc.integer({ min: 0, max: 8 }),
    continuationIsOccasion: fc.boolean(),
    weightByRate: fc.boolean(),
    ageDivision: fc.constantFrom('statutory' as const, 'reports' as const),
    repeatedMoreThan: fc.integer({ min: 0, max: 4 }),
    repeatedMonths: fc.integer({ min: 1, max: 14 }),
    topShare: fc.constantFrom(0.1, 0.2, 0.5),
    channelMeanings: meanings,
    knownFrom: fc.constantFrom(undefined, monthOf(2017, 3)),
  }),
);

export const smallMunicipality: fc.Arbitrary<SmallMunicipality> = fc.record({
  spells,
  employments: fc.array(employment, { maxLength: 8 }),
  period,
  rules,
});
