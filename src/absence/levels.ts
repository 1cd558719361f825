import { ageGroupIn, ageNames } from './ages';
import type { Calendar, MonthIndex } from './calendar';
import type { EmploymentColumns } from './employment';
import type { AgeDivision } from './rules';
import { wholeMunicipality, type Level } from './statistics-row';
import { dayClasses, noneReported, type Reported, type Tally } from './tally';

/** The counts of one level's groups. Arrays go by cell: `group * stride + month`. */
export interface LevelCounts {
  readonly level: Level;
  /** The groups, by number. */
  readonly names: readonly string[];
  /** Cells of a group: its months and one to spare. */
  readonly stride: number;
  readonly months: number;
  readonly headcount: Int32Array;
  /** Occasions begun. */
  readonly begun: Int32Array;
  /** `parts[cell * 3 + dayClass]`, in 180 180 000ths of a day. */
  readonly parts: Float64Array;
  /** Members of the repeated group. */
  readonly repeated: Int32Array;
  readonly newlyRepeated: Int32Array;
  /** Occasions by reporting channel; undefined when the source says none. */
  readonly reported: Reported | undefined;
}

/** The cell of a group in a month. */
export function cellOf({ stride }: { readonly stride: number }, group: number, month: MonthIndex): number {
  return group * stride + month;
}

/** The counts of a level that every source has. */
export function levelOf(
  { levels }: { readonly levels: readonly LevelCounts[] },
  wanted: Exclude<Level, 'category' | 'cause'>,
): LevelCounts {
  return levels.find(({ level }) => level === wanted)!;
}

/** The places' counts, without a copy of the tally; its profiles stand behind them. The tally's steps must have been summed. */
export function placeCounts(tally: Tally, { places, units }: EmploymentColumns, { months }: Calendar): LevelCounts {
  const { stride, headcount, begun, parts, repeated, newlyRepeated, reported } = tally;
  const names = places.map(({ unit }) => units[unit]!);
  return { level: 'unit', names, stride, months, headcount, begun, parts, repeated, newlyRepeated, reported };
}

/** All levels, summed from the places and the profiles that stand behind them. */
export function levelsOf(tallied: LevelCounts, employments: EmploymentColumns, calendar: Calendar, division: AgeDivision): LevelCounts[] {
  const { places, profiles, units, departments, sexes, categories } = employments;
  const empty = (level: Level, names: readonly string[]) => emptyLevel(level, names, tallied);
  const byPlace = { counts: tallied, firstGroup: 0, groups: places.length };
  const byProfile = { counts: tallied, firstGroup: places.length, groups: profiles.length };
  const department = sumLevel(empty('department', departments), byPlace, (place) => places[place]!.department);
  const byDepartment = { counts: department, firstGroup: 0, groups: departments.length };
  // Units that lie in one department each are numbered as the places are.
  const unitsArePlaces = units.length === places.length;
  const levels = [
    sumLevel(empty('municipality', [wholeMunicipality]), byDepartment, () => 0),
    department,
    unitsArePlaces ? tallied : sumLevel(empty('unit', units), byPlace, (place) => places[place]!.unit),
    sumLevel(empty('sex', sexes), byProfile, (profile) => profiles[profile]!.sex),
    sumAges(empty('age', ageNames(division)), byProfile, employments, calendar, division),
  ];
  if (categories.length === 0) return levels;
  return [...levels, sumLevel(empty('category', categories), byProfile, (profile) => profiles[profile]!.category)];
}

/** Some groups of other counts, to be summed. */
interface Groups {
  readonly counts: LevelCounts;
  readonly firstGroup: number;
  readonly groups: number;
}

/** @param targetOf the level's group that each of the groups, from 0, belongs to */
function sumLevel(sums: LevelCounts, { counts, firstGroup, groups }: Groups, targetOf: (group: number) => number): LevelCounts {
  for (let group = 0; group < groups; group++) addMonths(counts, firstGroup + group, sums, targetOf(group), 0, sums.months - 1);
  return sums;
}

/** Somebody's age group changes at new year, so each year is added on its own. */
function sumAges(
  sums: LevelCounts,
  { counts, firstGroup, groups }: Groups,
  { profiles }: EmploymentColumns,
  { year }: Calendar,
  division: AgeDivision,
): LevelCounts {
  for (let group = 0; group < groups; group++) {
    for (let first = 0; first < sums.months;) {
      const last = year.lastIndexOf(year[first]!);
      const target = ageGroupIn(division, year[first]!, profiles[group]!.birthYear);
      addMonths(counts, firstGroup + group, sums, target, first, last);
      first = last + 1;
    }
  }
  return sums;
}

/**
 * A level whose groups are others.
 *
 * @param names of the new groups, by number
 * @param targetOf the number of the new group that a group belongs to in a month
 */
export function regrouped(
  level: LevelCounts,
  names: readonly string[],
  targetOf: (group: number, month: MonthIndex) => number,
): LevelCounts {
  const sums = emptyLevel(level.level, names, level);
  level.names.forEach((_, group) => {
    for (let month = 0; month < level.months; month++) addMonths(level, group, sums, targetOf(group, month), month, month);
  });
  return sums;
}

function emptyLevel(level: Level, names: readonly string[], { months, stride, reported }: LevelCounts): LevelCounts {
  const cells = names.length * stride;
  return {
    level,
    names,
    stride,
    months,
    headcount: new Int32Array(cells),
    begun: new Int32Array(cells),
    parts: new Float64Array(cells * dayClasses),
    repeated: new Int32Array(cells),
    newlyRepeated: new Int32Array(cells),
    reported: reported && noneReported(cells),
  };
}

function addMonths(counts: LevelCounts, group: number, sums: LevelCounts, target: number, first: MonthIndex, last: MonthIndex): void {
  const shift = cellOf(sums, target, 0) - cellOf(counts, group, 0);
  const from = cellOf(counts, group, first);
  const to = cellOf(counts, group, last);
  addCells(counts.headcount, sums.headcount, from, to, shift);
  addCells(counts.begun, sums.begun, from, to, shift);
  addCells(counts.repeated, sums.repeated, from, to, shift);
  addCells(counts.newlyRepeated, sums.newlyRepeated, from, to, shift);
  if (counts.reported && sums.reported) addReported(counts.reported, sums.reported, from, to, shift);
  const partsShift = shift * dayClasses;
  for (let index = from * dayClasses; index < (to + 1) * dayClasses; index++) sums.parts[index + partsShift]! += counts.parts[index]!;
}

function addReported(counts: Reported, sums: Reported, from: number, to: number, shift: number): void {
  addCells(counts.known, sums.known, from, to, shift);
  addCells(counts.throughSupport, sums.throughSupport, from, to, shift);
}

/** @param shift from a cell of the counts to that of the sums */
function addCells(counts: Int32Array, sums: Int32Array, from: number, to: number, shift: number): void {
  for (let cell = from; cell <= to; cell++) sums[cell + shift]! += counts[cell]!;
}
