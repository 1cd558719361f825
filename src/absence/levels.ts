import { ageClasses, ageGroups } from './ages';
import type { Calendar, MonthIndex } from './calendar';
import type { EmploymentColumns } from './employment';
import type { AgeDivision } from './rules';
import { wholeMunicipality, type Level } from './statistics-row';
import { dayClasses, type Tally } from './tally';

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
}

/** The cell of a group in a month. */
export function cellOf({ stride }: { readonly stride: number }, group: number, month: MonthIndex): number {
  return group * stride + month;
}

/** All levels, summed from the places and the profiles. The tally's steps must have been summed. */
export function levelsOf(tally: Tally, employments: EmploymentColumns, calendar: Calendar, division: AgeDivision): LevelCounts[] {
  const { places, profiles, units, departments, sexes, categories } = employments;
  const sumUp = (level: Level, names: readonly string[], first: number, targets: readonly number[]): LevelCounts =>
    sumLevel(tally, calendar, { level, names, first, targets });
  const ofProfile = tally.firstProfileGroup;
  const ages = ageGroups[division];
  const unitOfPlace = places.map(({ unit }) => unit);
  const levels = [
    sumUp(
      'municipality',
      [wholeMunicipality],
      0,
      places.map(() => 0),
    ),
    sumUp(
      'department',
      departments,
      0,
      places.map(({ department }) => department),
    ),
    places.length === units.length ? placesAs('unit', units, tally, calendar) : sumUp('unit', units, 0, unitOfPlace),
    sumUp(
      'sex',
      sexes,
      ofProfile,
      profiles.flatMap(({ sex }) => Array<number>(ageClasses).fill(sex)),
    ),
    sumUp(
      'age',
      ages.map(({ name }) => name),
      ofProfile,
      profiles.flatMap(() => groupOfAgeClass(division)),
    ),
  ];
  if (categories.length === 0) return levels;
  return [
    ...levels,
    sumUp(
      'category',
      categories,
      ofProfile,
      profiles.flatMap(({ category }) => Array<number>(ageClasses).fill(category)),
    ),
  ];
}

function groupOfAgeClass(division: AgeDivision): number[] {
  return Array.from({ length: ageClasses }, (_, ageClass) => ageGroups[division].findIndex(({ classes }) => classes.includes(ageClass)));
}

/** The places themselves, without a copy: units that lie in one department each are numbered as the places are. */
export function placesAs(level: Level, names: readonly string[], tally: Tally, { months }: Calendar): LevelCounts {
  const { stride, headcount, begun, parts, repeated, newlyRepeated } = tally;
  return { level, names, stride, months, headcount, begun, parts, repeated, newlyRepeated };
}

interface Summing {
  readonly level: Level;
  readonly names: readonly string[];
  /** The tally's first group that is summed ... */
  readonly first: number;
  /** ... and the level's group that it and each of those after it belong to. */
  readonly targets: readonly number[];
}

function sumLevel(tally: Tally, { months }: Calendar, { level, names, first, targets }: Summing): LevelCounts {
  const { stride } = tally;
  const cells = names.length * stride;
  const sums = {
    headcount: new Int32Array(cells),
    begun: new Int32Array(cells),
    parts: new Float64Array(cells * dayClasses),
    repeated: new Int32Array(cells),
    newlyRepeated: new Int32Array(cells),
  };
  targets.forEach((target, index) => {
    const group = first + index;
    addGroup(tally.headcount, sums.headcount, group, target, stride);
    addGroup(tally.begun, sums.begun, group, target, stride);
    addGroup(tally.parts, sums.parts, group, target, stride * dayClasses);
    addGroup(tally.repeated, sums.repeated, group, target, stride);
    addGroup(tally.newlyRepeated, sums.newlyRepeated, group, target, stride);
  });
  return { level, names, stride, months, ...sums };
}

function addGroup(source: Int32Array | Float64Array, sums: Int32Array | Float64Array, group: number, target: number, width: number): void {
  const from = group * width;
  const to = target * width;
  for (let index = 0; index < width; index++) sums[to + index]! += source[from + index]!;
}
