import { escape, op, rolling, table } from 'arquero';
import type { ColumnTable } from 'arquero';
import { dateOf } from '../src/values/day';
import { firstDayOf, monthOfDay } from '../src/values/month';
import { measuredPeriod, type MadeUp } from './made-up';
import { benchLevels, emptyResults, groupNumber, months, placeOf, type BenchLevel, type Results } from './results';

/*
 * The same statistics in arquero's verbs, for the same data as the SQL; arquero has no ranges, so stretches are unrolled by
 * month. Working days and months of days come out of plain lookups, and percentiles are written out.
 */

const periodEnd = firstDayOf(measuredPeriod.to + 1);
const monthStarts = Array.from({ length: months + 1 }, (_, month) => firstDayOf(measuredPeriod.from + month));
const years = Array.from({ length: months }, (_, month) => dateOf(monthStarts[month]!).year);
const monthIndexOf = (day: number): number => monthOfDay(day) - measuredPeriod.from;
/** Working days before a day, from a Monday on. */
const workingDays = (day: number): number => {
  const days = day - 2;
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
};
const upTo = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const ageName = (month: number, birthYear: number): string => {
  const age = years[month]! - birthYear;
  if (age <= 29) return '-29';
  return age <= 49 ? '30-49' : '50-';
};

/** Columns of a level's group, in tables that carry who somebody is. */
const groupColumn: Readonly<Record<BenchLevel, string>> = {
  municipality: 'all',
  department: 'department',
  unit: 'unit',
  sex: 'sex',
  age: 'age',
};

/** Computes all statistics. */
export function runArquero(data: MadeUp, units: number, departments: number): Results {
  const employed = employedTable(data);
  const stretches = stretchesOf(linkedSpells(data), employed);
  const heads = employed
    .derive({ m: escape((row: Row) => upTo(row.fm!, row.lm!)) })
    .unroll('m')
    .derive({ age });
  const absence = stretches.join_left(employed, 'employee').derive({ age });
  const members = membersOf(linkedSpells(data), employed);
  const results = emptyResults(units, departments);
  for (const level of benchLevels) fillLevel(results, level, heads, absence, members);
  fillPercentiles(results, employed);
  fillConcentration(results, heads, absence);
  return results;
}

type Row = Readonly<Record<string, number | undefined>>;
const age = escape((row: Row) => ageName(row.m!, row.birthYear!));

function employedTable({ employments }: MadeUp): ColumnTable {
  const { employee, place, profile, from, to, places, profiles, units, departments, sexes } = employments;
  return table({
    employee: Array.from(employee),
    all: Array.from(employee, () => 'all'),
    unit: Array.from(place, (number) => units[places[number]!.unit]),
    department: Array.from(place, (number) => departments[places[number]!.department]),
    sex: Array.from(profile, (number) => sexes[profiles[number]!.sex]),
    birthYear: Array.from(profile, (number) => profiles[number]!.birthYear),
    fm: Array.from(from, (day) => Math.max(0, monthIndexOf(day))),
    lm: Array.from(to, (day) => Math.min(months - 1, monthIndexOf(day))),
  }).filter((row: Row) => row.fm! <= row.lm!);
}

/** Each spell with the day that is its day 1, and the months of the third and fourth before it. */
function linkedSpells({ spells }: MadeUp): ColumnTable {
  const linked = table({
    employee: Array.from(spells.employee),
    s: Array.from(spells.start),
    e: Array.from(spells.end, (day) => Math.min(day, periodEnd - 1)),
    q: Array.from(spells.extent, (extent) => extent / 2500),
    m0: Array.from(spells.start, monthIndexOf),
  })
    .groupby('employee')
    .orderby('s')
    .derive({ pe: before('e', 1), m3: before('m0', 3), m4: before('m0', 4) })
    .derive({
      begins: (row: Row) => (row.s! - row.pe! > 5 ? 1 : 0),
      healthy: (row: Row) => (row.s! - row.pe! > 5 ? 0 : row.s! - row.pe! - 1),
    })
    .derive({ chain: rollingSum('begins') })
    .ungroup();
  return linked
    .groupby('employee', 'chain')
    .orderby('s')
    .derive({ shift: rollingSum('healthy'), chainStart: op.first_value('s') })
    .ungroup()
    .derive({ o: (row: Row) => row.chainStart! + row.shift! });
}

function rollingSum(column: string): object {
  return rolling(op.sum(column) as unknown as object, [-Infinity, 0]) as object;
}

/** A column's value some rows before, in the order of the group; long ago when there is none. */
function before(column: string, rows: number) {
  const longAgo = -1000 as never;
  return op.lag(column, rows, longAgo);
}

function stretchesOf(linked: ColumnTable, employed: ColumnTable): ColumnTable {
  return linked
    .semijoin(employed, 'employee')
    .derive({ m: escape((row: Row) => upTo(row.m0!, monthIndexOf(row.e!))) })
    .unroll('m')
    .derive({
      c0: escape((row: Row) => Math.max(row.s!, monthStarts[row.m!]!)),
      c3: escape((row: Row) => Math.min(row.e! + 1, monthStarts[row.m! + 1]!)),
    })
    .derive({
      c1: escape((row: Row) => Math.min(row.c3!, Math.max(row.c0!, row.o! + 14))),
      c2: escape((row: Row) => Math.min(row.c3!, Math.max(row.c0!, row.o! + 90))),
    })
    .derive({
      q1: escape((row: Row) => row.q! * (workingDays(row.c1!) - workingDays(row.c0!))),
      q2: escape((row: Row) => row.q! * (workingDays(row.c2!) - workingDays(row.c1!))),
      q3: escape((row: Row) => row.q! * (workingDays(row.c3!) - workingDays(row.c2!))),
      begun: (row: Row) => (row.m === row.m0 ? 1 : 0),
    })
    .select('employee', 'm', 'begun', 'q1', 'q2', 'q3');
}

/** A row a month and member of the repeated group. */
function membersOf(linked: ColumnTable, employed: ColumnTable): ColumnTable {
  return linked
    .join(employed, 'employee')
    .derive({
      f: escape((row: Row) => Math.max(row.m0!, row.m4! + 12, 0)),
      t: escape((row: Row) => Math.min(row.m3! + 11, row.lm!)),
    })
    .filter((row: Row) => row.m3! + 11 >= row.m0! && row.f! <= row.t!)
    .groupby('employee')
    .orderby('f')
    .derive({ pt: before('t', 1) })
    .ungroup()
    .derive({ m: escape((row: Row) => upTo(row.f!, row.t!)) })
    .unroll('m')
    .derive({ newly: (row: Row) => (row.m === row.f && row.f! > row.pt! + 1 ? 1 : 0), age });
}

function fillLevel(results: Results, level: BenchLevel, heads: ColumnTable, absence: ColumnTable, members: ColumnTable): void {
  const values = results.levels[level];
  const column = groupColumn[level];
  const fill = (rolled: ColumnTable, figure: Parameters<typeof placeOf>[2], columns: readonly string[]): void =>
    rolled.scan((row) => {
      if (row === undefined) return;
      const place = placeOf(groupNumber(level, String(rolled.get(column, row))), Number(rolled.get('m', row)), figure);
      columns.forEach((name, index) => (values[place + index] = Number(rolled.get(name, row))));
    });
  fill(heads.groupby(column, 'm').rollup({ heads: op.count() }), 'headcount', ['heads']);
  const sums = absence
    .groupby(column, 'm')
    .rollup({ begun: op.sum('begun'), q1: op.sum('q1'), q2: op.sum('q2'), q3: op.sum('q3') })
    .derive({ q1: (row: Row) => row.q1! / 4, q2: (row: Row) => row.q2! / 4, q3: (row: Row) => row.q3! / 4 });
  fill(sums, 'begun', ['begun', 'q1', 'q2', 'q3']);
  fill(members.groupby(column, 'm').rollup({ size: op.count(), newly: op.sum('newly') }), 'repeated', ['size', 'newly']);
  for (let place = 0; place < values.length; place += 8) {
    if (values[place]! > 0) values[place + 5] = values[place + 2]! / values[place]!;
  }
}

function fillPercentiles(results: Results, employed: ColumnTable): void {
  const departmentOf = new Map<string, string>();
  employed.scan((row) => {
    if (row !== undefined) departmentOf.set(String(employed.get('unit', row)), String(employed.get('department', row)));
  });
  const byGroup = new Map<string, number[]>();
  const add = (key: string, value: number): void => {
    const known = byGroup.get(key);
    if (known) known.push(value);
    else byGroup.set(key, [value]);
  };
  for (const [unit, department] of departmentOf) {
    for (let month = 0; month < months; month++) {
      const place = placeOf(Number(unit), month, 'headcount');
      if (results.levels.unit[place] === 0) continue;
      add(`all ${month}`, results.levels.unit[place + 5]!);
      add(`${department} ${month}`, results.levels.unit[place + 5]!);
    }
  }
  for (const [key, values] of byGroup) {
    const [group, month] = key.split(' ') as [string, string];
    const target = group === 'all' ? results.municipality : results.departments;
    target.set(percentiles(values), (group === 'all' ? 0 : Number(group) * months * 3) + Number(month) * 3);
  }
}

function percentiles(values: number[]): number[] {
  values.sort((one, other) => one - other);
  return [10, 50, 90].map((percent) => {
    const hundredths = (values.length - 1) * percent;
    const low = values[Math.floor(hundredths / 100)]!;
    return low + ((hundredths % 100) / 100) * (values[Math.ceil(hundredths / 100)]! - low);
  });
}

function fillConcentration(results: Results, heads: ColumnTable, absence: ColumnTable): void {
  const year = (row: Row): number => op.floor(row.m! / 12);
  const employees = heads
    .derive({ year })
    .groupby('year')
    .rollup({ n: op.distinct('employee') });
  const carried = absence
    .derive({ year })
    .groupby('year', 'employee')
    .rollup({ q: op.sum('q1') });
  const shares = carried
    .join(employees, 'year')
    .groupby('year')
    .orderby((row: Row) => -row.q!)
    .derive({ rank: op.row_number() })
    .derive({ ofTop: (row: Row) => (row.rank! * 5 < row.n! + 5 ? row.q! : 0) })
    .rollup({ share: (row: Row) => op.sum(row.ofTop!) / op.sum(row.q!) });
  shares.scan((row) => {
    if (row !== undefined) results.concentration[Number(shares.get('year', row))] = Number(shares.get('share', row));
  });
}
