import fc from 'fast-check';
import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import type { Month } from '../../src/values/month';
import { row, january } from './rows';

/** What one employee adds to each group in one month. */
export interface Person {
  readonly unit: number;
  readonly department: number;
  readonly sex: 'K' | 'M';
  readonly age: '-29' | '30-49' | '50-';
  readonly spells: number;
}

/** Who was employed in each month. */
export type Register = ReadonlyMap<Month, readonly Person[]>;

const person = fc
  .record({
    unit: fc.nat({ max: 6 }),
    sex: fc.constantFrom('K' as const, 'K' as const, 'K' as const, 'M' as const),
    age: fc.constantFrom('-29' as const, '30-49' as const, '50-' as const),
    spells: fc.nat({ max: 3 }),
    elsewhere: fc.integer({ min: 0, max: 99 }),
  })
  // Units 0-2 lie in department 0, 3-5 in 1 and 6 in 2; one in a hundred works for another department than his unit's.
  .map(({ elsewhere, ...rest }) => ({ ...rest, department: elsewhere === 0 ? (rest.unit + 1) % 3 : Math.floor(rest.unit / 3) }));

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

/** The statistics of a register, none suppressed, added up person by person. */
export function statisticsOf(register: Register): StatisticsRow[] {
  return [...register].flatMap(([month, persons]) => [
    ...groups('municipality', month, persons, () => 'all'),
    ...groups('department', month, persons, ({ department }) => `F${department}`),
    ...groups('unit', month, persons, ({ unit }) => `E${unit}`).map((each) => ({ ...each, departments: departmentsOf(each, persons) })),
    ...groups('sex', month, persons, ({ sex }) => sex),
    ...groups('age', month, persons, ({ age }) => age),
  ]);
}

function groups(level: Level, month: Month, persons: readonly Person[], nameOf: (person: Person) => string): StatisticsRow[] {
  const names = [...new Set(persons.map(nameOf))].sort();
  return names.map((name) => {
    const members = persons.filter((each) => nameOf(each) === name);
    const spells = members.reduce((sum, each) => sum + each.spells, 0);
    const days = {
      netDays1To14: spells * 2,
      netDays15To90: spells,
      netDays91: 0,
      repeated: members.filter((each) => each.spells > 1).length,
    };
    return row(level, name, members.length, { month, spells, ...days });
  });
}

function departmentsOf({ name }: StatisticsRow, persons: readonly Person[]): string[] {
  return [...new Set(persons.filter(({ unit }) => `E${unit}` === name).map(({ department }) => `F${department}`))];
}
