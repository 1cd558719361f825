import fc from 'fast-check';
import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import type { Month } from '../../src/values/month';
import type { Atom } from './attacker';
import { row, january } from './rows';

/** What one employee adds to each group in one month. */
export interface Person {
  readonly unit: number;
  readonly department: number;
  readonly sex: 'K' | 'M';
  readonly age: number;
  /** The cause of each spell in the month. */
  readonly causes: readonly string[];
  /** Of the spells, those whose channel is known, and of these those through the health support. */
  readonly channelKnown: number;
  readonly throughSupport: number;
}

/** Who was employed in each month. */
export type Register = ReadonlyMap<Month, readonly Person[]>;

const person = fc
  .record({
    unit: fc.nat({ max: 6 }),
    sex: fc.constantFrom('K' as const, 'K' as const, 'K' as const, 'M' as const),
    age: fc.constantFrom(24, 28, 30, 40, 45, 50, 55),
    causes: fc.array(fc.constantFrom('cold', 'cold', 'back', 'ache', 'rare'), { maxLength: 3 }),
    reported: fc.nat({ max: 3 }),
    supported: fc.nat({ max: 3 }),
    elsewhere: fc.integer({ min: 0, max: 99 }),
  })
  // Units 0-2 lie in department 0, 3-5 in 1 and 6 in 2; one in a hundred works for another department than his unit's.
  .map(({ elsewhere, reported, supported, ...rest }) => ({
    ...rest,
    channelKnown: Math.min(reported, rest.causes.length),
    throughSupport: Math.min(supported, reported, rest.causes.length),
    department: elsewhere === 0 ? (rest.unit + 1) % 3 : Math.floor(rest.unit / 3),
  }));

const people = fc.array(person, { minLength: 5, maxLength: 110, size: 'max' });

/** What is registered late: some leave the month, some join it. */
const late = fc.record({ leave: fc.array(fc.nat({ max: 109 }), { maxLength: 6 }), join: fc.array(person, { maxLength: 6 }) });

/** A municipality in two successive pulls: the second knows a month more, and of some months what was registered late. */
export const twoPulls: fc.Arbitrary<readonly [Register, Register]> = fc
  .record({ first: people, second: people, third: people, lateInFirst: fc.option(late), lateInSecond: fc.option(late) })
  .map(({ first, second, third, lateInFirst, lateInSecond }) => [
    new Map([
      [january, first],
      [january + 1, second],
    ]),
    new Map([
      [january, register(first, lateInFirst)],
      [january + 1, register(second, lateInSecond)],
      [january + 2, third],
    ]),
  ]);

function register(before: readonly Person[], late: { leave: number[]; join: Person[] } | null): readonly Person[] {
  if (!late) return before;
  return [...before.filter((_, number) => !late.leave.includes(number)), ...late.join];
}

export type Division = 'statutory' | 'reports';

function ageGroup(age: number, division: Division): string {
  if (division === 'statutory') return age < 30 ? '-29' : age < 50 ? '30-49' : '50-';
  return age < 31 ? '-30' : age < 51 ? '31-50' : '51-';
}

/** What the statistics are like. */
export interface Kind {
  readonly division?: Division;
  /** What a cause is called in a month; there are no causes without it. */
  readonly causeName?: (cause: string, month: Month) => string;
}

/** The statistics of a register, none suppressed, added up person by person. */
export function statisticsOf(register: Register, { division = 'statutory', causeName }: Kind = {}): StatisticsRow[] {
  return [...register].flatMap(([month, persons]) => [
    ...groups('municipality', month, persons, () => 'all'),
    ...groups('department', month, persons, ({ department }) => `F${department}`),
    ...groups('unit', month, persons, ({ unit }) => `E${unit}`).map((each) => ({ ...each, departments: departmentsOf(each, persons) })),
    ...groups('sex', month, persons, ({ sex }) => sex),
    ...groups('age', month, persons, ({ age }) => ageGroup(age, division)),
    ...(causeName ? causes(month, persons, (cause) => causeName(cause, month)) : []),
  ]);
}

/** The ages in years, and the causes as they are, of which the rows of a register are made up. */
export function atomsOf(register: Register, { division = 'statutory', causeName }: Kind = {}): Atom[] {
  return [...register].flatMap(([month, persons]) => {
    const ages = groups('age', month, persons, ({ age }) => String(age));
    const kinds = causeName ? causes(month, persons, (cause) => cause) : [];
    return [
      ...ages.map((each) => ({ of: ageGroup(Number(each.name), division), row: each })),
      ...kinds.map((each) => ({ of: causeName?.(each.name, month) ?? '', row: each })),
    ];
  });
}

/** Who is ill of a cause counts in it with those spells alone; how they were reported is not told by cause here. */
function causes(month: Month, persons: readonly Person[], nameOf: (cause: string) => string): StatisticsRow[] {
  const names = [...new Set(persons.flatMap((person) => person.causes.map(nameOf)))].sort();
  return names.map((name) => {
    const ill = persons.filter((person) => person.causes.some((cause) => nameOf(cause) === name));
    const spells = ill.flatMap((person) => person.causes.filter((cause) => nameOf(cause) === name)).length;
    return { ...row('cause', name, ill.length, { month, spells, netDays1To14: spells * 2, netDays15To90: spells }), ...notByCause };
  });
}

const notByCause = { repeated: undefined, channelKnown: undefined, throughSupport: undefined };

function groups(level: Level, month: Month, persons: readonly Person[], nameOf: (person: Person) => string): StatisticsRow[] {
  const names = [...new Set(persons.map(nameOf))].sort();
  return names.map((name) => {
    const members = persons.filter((each) => nameOf(each) === name);
    const spells = members.reduce((sum, each) => sum + each.causes.length, 0);
    const days = {
      netDays1To14: spells * 2,
      netDays15To90: spells,
      netDays91: 0,
      repeated: members.filter((each) => each.causes.length > 1).length,
      channelKnown: members.reduce((sum, each) => sum + each.channelKnown, 0),
      throughSupport: members.reduce((sum, each) => sum + each.throughSupport, 0),
    };
    return row(level, name, members.length, { month, spells, ...days });
  });
}

function departmentsOf({ name }: StatisticsRow, persons: readonly Person[]): string[] {
  return [...new Set(persons.filter(({ unit }) => `E${unit}` === name).map(({ department }) => `F${department}`))];
}
