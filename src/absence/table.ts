import { byName } from '../values/name-order';
import type { MonthIndex } from './calendar';
import type { AbsenceCounts } from './counts';
import { figuresOf } from './figures';
import { cellOf, levelOf, type LevelCounts } from './levels';
import { toNetDays } from './parts';
import type { UnitPercentiles } from './percentiles';
import type { StatisticsRow } from './statistics-row';
import { dayClasses, long, short, veryLong } from './tally';

/**
 * The statistics as rows: for each month, level and group with anyone employed, by month, then level, then name. Nothing is
 * hidden here; `src/privacy` does that.
 *
 * A row is `incomplete` while its month's repeated group is not known; in the first month that it is known, remaining and
 * new are not.
 */
export function statisticsRows(counts: AbsenceCounts): StatisticsRow[] {
  const { percentiles, perEmployee: ofLevels } = figuresOf(counts);
  const departments = departmentsOfUnits(counts);
  const ordered = counts.levels.map((level, index) => ({ level, perEmployee: ofLevels[index]!, groups: groupsByName(level) }));
  const rows: StatisticsRow[] = [];
  for (let month = 0; month < counts.unitsInDepartments.months; month++) {
    for (const { level, perEmployee, groups } of ordered) {
      for (const group of groups) {
        const cell = cellOf(level, group, month);
        if (isEmpty(level, cell)) continue;
        rows.push({
          month: counts.period.from + month,
          level: level.level,
          name: level.names[group]!,
          ...(level.level === 'unit' && { departments: departments(group, month) }),
          ...daysOf(level, cell, perEmployee),
          ...(level.level === 'cause' ? ofNoEmployees : repeatedOf(level, cell, month - counts.repeatedKnownFrom)),
          ...percentilesFor(percentiles, level, group, month),
          ...reportedOf(level, cell),
        });
      }
    }
  }
  return rows;
}

/** A cause has days also in a month in which everybody had another one last; a group of employees is there while it has some. */
function isEmpty({ level, headcount, begun, parts }: LevelCounts, cell: number): boolean {
  if (headcount[cell]! > 0 || level !== 'cause') return headcount[cell] === 0;
  return begun[cell] === 0 && parts.subarray(cell * dayClasses, (cell + 1) * dayClasses).every((ofClass) => ofClass === 0);
}

/** What is no figure of a cause: see `countWithCauses`. */
const ofNoEmployees = {
  shortPerEmployee: undefined,
  repeated: undefined,
  repeatedRemaining: undefined,
  repeatedNew: undefined,
  status: 'shown',
} as const;

function groupsByName({ names }: LevelCounts): number[] {
  return names.map((_, group) => group).sort((one, other) => byName.compare(names[one]!, names[other]!));
}

function daysOf({ headcount, begun, parts }: LevelCounts, cell: number, perEmployee: Float64Array) {
  const netDays = (dayClass: number): number => toNetDays(parts[cell * dayClasses + dayClass]!);
  return {
    headcount: headcount[cell]!,
    spells: begun[cell]!,
    netDays1To14: netDays(short),
    netDays15To90: netDays(long),
    netDays91: netDays(veryLong),
    shortPerEmployee: perEmployee[cell]!,
  };
}

type RepeatedFigures = Pick<StatisticsRow, 'repeated' | 'repeatedRemaining' | 'repeatedNew' | 'status'>;

/** @param monthsKnown how long the repeated group has been known: below 0 it is not, at 0 the month before is not */
function repeatedOf({ repeated, newlyRepeated }: LevelCounts, cell: number, monthsKnown: number): RepeatedFigures {
  if (monthsKnown < 0) return { repeated: undefined, repeatedRemaining: undefined, repeatedNew: undefined, status: 'incomplete' };
  const size = repeated[cell]!;
  const isNew = newlyRepeated[cell]!;
  const monthBeforeIsKnown = monthsKnown > 0;
  return {
    repeated: size,
    repeatedRemaining: monthBeforeIsKnown ? size - isNew : undefined,
    repeatedNew: monthBeforeIsKnown ? isNew : undefined,
    status: 'shown',
  };
}

type ReportedFigures = Pick<StatisticsRow, 'channelKnown' | 'throughSupport' | 'supportShare'>;

/**
 * How many of the occasions were reported through the health support.
 *
 *     nyttjandegrad = reported through the health support / reported in a way that is known
 */
function reportedOf({ reported }: LevelCounts, cell: number): ReportedFigures {
  const channelKnown = reported?.known[cell];
  const throughSupport = reported?.throughSupport[cell];
  const supportShare = channelKnown && throughSupport !== undefined ? throughSupport / channelKnown : undefined;
  return { channelKnown, throughSupport, supportShare };
}

type PercentileFigures = Pick<StatisticsRow, 'p10' | 'p50' | 'p90'>;

function percentilesFor(
  { municipality, departments }: UnitPercentiles,
  { level }: LevelCounts,
  group: number,
  month: MonthIndex,
): PercentileFigures {
  const byMonth = level === 'municipality' ? municipality : level === 'department' ? departments[group] : undefined;
  const [p10, p50, p90] = byMonth?.[month] ?? [];
  return { p10, p50, p90 };
}

/** The departments in which a unit has employees in a month. */
function departmentsOfUnits(counts: AbsenceCounts): (unit: number, month: MonthIndex) => string[] {
  const { places, unitsInDepartments } = counts;
  const { names } = levelOf(counts, 'department');
  const placesOf = new Map<number, number[]>();
  places.forEach(({ unit }, place) => placesOf.set(unit, [...(placesOf.get(unit) ?? []), place]));
  return (unit, month) =>
    placesOf
      .get(unit)!
      .filter((place) => unitsInDepartments.headcount[cellOf(unitsInDepartments, place, month)]! > 0)
      .map((place) => names[places[place]!.department]!);
}
