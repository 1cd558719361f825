import { partsOf, toNetDays } from '../absence/parts';
import { monthsOf, type Period } from '../absence/period';
import type { StatisticsRow } from '../absence/statistics-row';
import { D } from '../values/money';
import type { Month } from '../values/month';
import { byName } from '../values/name-order';
import { prioritisedUnits, usualLeastHeadcount, usualPriorityShare } from './prioritised-units';
import type { PrioritisedUnit, PriorityRules, UnitAbsence } from './prioritised-units';

/** How the units to support are chosen. */
export interface SupportRules extends PriorityRules {
  /** The last months of the statistics that units are judged by, whole, 1 or more. */
  readonly months: number;
}

export const usualSupportRules: SupportRules = { share: usualPriorityShare, leastHeadcount: usualLeastHeadcount, months: 12 };

/** A unit to support, and why. */
export interface UnitToSupport extends PrioritisedUnit {
  /** In how many of the quarters it was among the share that is chosen. */
  readonly quartersAtTop: number;
  /** In three quarters of them or more. */
  readonly isStable: boolean;
  /** Members of the repeated group in the last month; undefined when not known. */
  readonly repeated: number | undefined;
  /** Change of the days per employee since as many months before, as a share: 0,1 is a tenth more; undefined when not known. */
  readonly change: D | undefined;
}

export interface UnitsToSupport {
  /** The months that units are judged by. */
  readonly period: Period;
  /** Whole quarters in it, counted back from the last month. */
  readonly quarters: number;
  /** Highest short absence first. */
  readonly chosen: readonly UnitToSupport[];
  /** All units that were there in any of the months, by name. */
  readonly present: readonly string[];
  /** How many units were large enough and known. */
  readonly compared: number;
  /** Units with fewer employees than asked for, by name. */
  readonly tooSmall: readonly string[];
  /** Units that cannot be judged, for some of their months are hidden or not there, by name. They are never ranked as 0. */
  readonly notJudged: readonly NotJudged[];
}

export interface NotJudged {
  readonly unit: string;
  /** Months without figures. */
  readonly months: number;
}

const monthsOfQuarter = 3;
const stableShare = 0.75;

/**
 * The units to support first: of those that are large enough and known in all the last months, the share with the most short
 * days per employee; and for each the reasons.
 *
 *     days per employee = sum of net days 1-14 / mean headcount
 *
 * @param rows the pulled statistics, hidden figures among them
 * @returns undefined when the statistics have no units in these months
 * @example unitsToSupport(rows, usualSupportRules).chosen[0] // Norr: rank 1, 9,4 days per employee, at the top in 4 quarters of 4
 * @source SKR's handbook and RISE 2021: the 30 % of units with the highest short absence
 */
export function unitsToSupport(rows: readonly StatisticsRow[], rules: SupportRules): UnitsToSupport | undefined {
  const lines = linesOf(rows.filter(({ level }) => level === 'unit'));
  const period = lastMonths(rows, rules.months);
  if (period === undefined) return undefined;
  const present = lines.filter(({ months }) => [...months.keys()].some((month) => month >= period.from));
  if (present.length === 0) return undefined;
  const known = present.flatMap((line) => absenceIn(line, period) ?? []);
  const chosen = prioritisedUnits(known, rules);
  const compared = known.filter(({ headcount }) => headcount.gte(rules.leastHeadcount));
  const atTop = quartersOf(period).map((quarter) => topOf(quarter, compared, lines, rules));
  const lineOf = new Map(lines.map((line) => [line.unit, line]));
  return {
    period,
    quarters: atTop.length,
    chosen: chosen.map((unit) => ({ ...unit, ...stability(unit.unit, atTop), ...reasonsOf(unit, lineOf.get(unit.unit), period) })),
    present: present.map(({ unit }) => unit),
    compared: compared.length,
    tooSmall: known.filter(({ headcount }) => headcount.lt(rules.leastHeadcount)).map(({ unit }) => unit),
    notJudged: present.map((line) => ({ unit: line.unit, months: missingMonths(line, period) })).filter(({ months }) => months > 0),
  };
}

/** A unit, month by month. */
interface UnitLine {
  readonly unit: string;
  readonly months: ReadonlyMap<Month, StatisticsRow>;
}

function linesOf(rows: readonly StatisticsRow[]): UnitLine[] {
  const byUnit = new Map<string, Map<Month, StatisticsRow>>();
  for (const row of rows) {
    const months = byUnit.get(row.name) ?? new Map<Month, StatisticsRow>();
    byUnit.set(row.name, months.set(row.month, row));
  }
  return [...byUnit].map(([unit, months]) => ({ unit, months })).sort((one, other) => byName.compare(one.unit, other.unit));
}

/** The last months of the statistics, or all of them when they are fewer. */
function lastMonths(rows: readonly StatisticsRow[], months: number): Period | undefined {
  const all = rows.map(({ month }) => month);
  if (all.length === 0) return undefined;
  const [first, to] = all.reduce(([least, most], month) => [Math.min(least, month), Math.max(most, month)], [Infinity, -Infinity]);
  return { from: Math.max(first, to - months + 1), to };
}

/** The whole quarters of a period, counted back from its last month. */
function quartersOf({ from, to }: Period): Period[] {
  const quarters = Math.floor(monthsOf({ from, to }) / monthsOfQuarter);
  return Array.from({ length: quarters }, (_, place) => {
    const last = to - place * monthsOfQuarter;
    return { from: last - monthsOfQuarter + 1, to: last };
  });
}

/** The months of a period in which a unit has no figures; all of them when it is not there. */
function missingMonths(line: UnitLine, period: Period): number {
  return monthsOf(period) - figuresIn(line, period).length;
}

function figuresIn({ months }: UnitLine, { from, to }: Period) {
  return Array.from({ length: to - from + 1 }, (_, place) => months.get(from + place)).flatMap((row) =>
    row?.netDays1To14 === undefined || row.headcount === undefined ? [] : [{ days: row.netDays1To14, headcount: row.headcount }],
  );
}

/** Undefined when a month is hidden or not there. */
function absenceIn(line: UnitLine, period: Period): UnitAbsence | undefined {
  const figures = figuresIn(line, period);
  if (figures.length < monthsOf(period)) return undefined;
  const parts = figures.reduce((sum, { days }) => sum + partsOf(days), 0);
  const heads = figures.reduce((sum, { headcount }) => sum + headcount, 0);
  return { unit: line.unit, days: new D(toNetDays(parts)), headcount: new D(heads).div(figures.length) };
}

/** The units among the highest in one quarter, of those that are compared. */
function topOf(quarter: Period, compared: readonly UnitAbsence[], lines: readonly UnitLine[], rules: SupportRules): ReadonlySet<string> {
  const names = new Set(compared.map(({ unit }) => unit));
  const inQuarter = lines.filter(({ unit }) => names.has(unit)).flatMap((line) => absenceIn(line, quarter) ?? []);
  const chosen = prioritisedUnits(inQuarter, { share: rules.share, leastHeadcount: new D(1) });
  return new Set(chosen.map(({ unit }) => unit));
}

function stability(unit: string, atTop: readonly ReadonlySet<string>[]) {
  const quartersAtTop = atTop.filter((quarter) => quarter.has(unit)).length;
  return { quartersAtTop, isStable: atTop.length > 0 && quartersAtTop >= stableShare * atTop.length };
}

function reasonsOf(unit: PrioritisedUnit, line: UnitLine | undefined, { from, to }: Period) {
  const before = line && absenceIn(line, { from: from - monthsOf({ from, to }), to: from - 1 });
  const hasChange = before !== undefined && before.days.gt(0);
  return {
    repeated: line?.months.get(to)?.repeated,
    change: hasChange ? unit.perEmployee.div(before.days.div(before.headcount)).minus(1) : undefined,
  };
}
