import type { EmploymentRow } from '../../src/absence/employment';
import type { CountingRules } from '../../src/absence/rules';
import type { SpellRow } from '../../src/absence/spell';
import { lastKnownDay, weekdayHolidays } from './weekday-holidays';

/*
 * Absence counted a second time, day by day, from the definitions and without a line of the kernel: plain loops, maps and
 * JavaScript's own dates. Slow on purpose. The only thing that it borrows is the types of the rows.
 */

/** What the oracle says of one group in one month. */
export interface OracleRow {
  headcount: number;
  spells: number;
  /** Of the spells, those whose reporting channel is known, and those of them through the health support. */
  channelKnown: number;
  throughSupport: number;
  /** 180 180 000ths of a day by class. */
  parts: [number, number, number];
  repeated: number;
  repeatedNew: number;
  percentiles: number[];
}

export interface Oracle {
  /** By `year-month|level|name`. */
  readonly rows: Map<string, OracleRow>;
  /** By `month|cause`, in small letters: occasions begun, and parts by class. */
  readonly causes: Map<string, number[]>;
  /** Each unit in each department, by month. */
  readonly places: readonly OraclePlace[];
  /** The first month, as `year * 12 + month - 1`, whose repeated group is known. */
  readonly knownFrom: number;
  /** By year of the period: employed, and each employee's parts of short days, most first. */
  readonly years: readonly { employed: number; carried: number[] }[];
}

const day = 180_180_000;

export function oracle(
  spells: readonly SpellRow[],
  employments: readonly EmploymentRow[],
  from: number,
  to: number,
  rules: CountingRules,
): Oracle {
  const months: number[] = [];
  for (let month = from; month <= to; month++) months.push(month);
  const lastDay = serial(Math.floor((to + 1) / 12), (to + 1) % 12, 1) - 1;
  const rows = new Map<string, OracleRow>();
  const causes = new Map<string, number[]>();
  const places = new Map<string, OraclePlace>();
  const years = Array.from({ length: Math.ceil(months.length / 12) }, () => ({ employed: 0, carried: [] as number[] }));
  const spellsOf = byEmployee(spells);
  for (const [employee, own] of byEmployee(employments)) {
    const absence = sickDays(spellsOf.get(employee) ?? [], lastDay, rules);
    const short = new Map<number, number>();
    const employedYears = new Set<number>();
    for (const month of months) {
      const row = lastValid(own, firstOf(month), firstOf(month + 1) - 1);
      if (!row) continue;
      employedYears.add(Math.floor((month - from) / 12));
      const isMember = (at: number): boolean =>
        lastValid(own, firstOf(at), firstOf(at + 1) - 1) !== undefined &&
        absence.occasions.filter((begun) => monthOf(begun) <= at && monthOf(begun) > at - rules.repeatedMonths).length >
          rules.repeatedMoreThan;
      for (const group of groupsOf(row, month, rules)) {
        const cell = cellIn(rows, month, group);
        cell.headcount++;
        if (isMember(month)) cell.repeated++;
        if (isMember(month) && !isMember(month - 1)) cell.repeatedNew++;
      }
      placeIn(places, row, month).headcount++;
    }
    for (const occasion of absence.occasions) {
      const row = lastValid(own, occasion, occasion);
      if (!row || occasion < firstOf(from)) continue;
      const kind = channelKindOf(absence.days.get(occasion)!.covering[0]!.channel, rules);
      for (const group of groupsOf(row, monthOf(occasion), rules)) {
        const cell = cellIn(rows, monthOf(occasion), group);
        cell.spells++;
        if (kind !== 'unknown') cell.channelKnown++;
        if (kind === 'support') cell.throughSupport++;
      }
      addTo(causes, occasion, absence.days.get(occasion)!.covering, 0, 1);
    }
    for (const [date, { number, covering }] of absence.days) {
      const row = lastValid(own, date, date);
      if (!row || date < firstOf(from)) continue;
      const parts = partsOn(date, covering, row.employmentRate ?? 10_000, lastDay, rules);
      const dayClass = number <= 14 ? 0 : number <= 90 ? 1 : 2;
      for (const group of groupsOf(row, monthOf(date), rules)) cellIn(rows, monthOf(date), group).parts[dayClass] += parts;
      addTo(causes, date, covering, 1 + dayClass, parts);
      if (dayClass > 0) continue;
      placeIn(places, row, monthOf(date)).short += parts;
      const year = Math.floor((monthOf(date) - from) / 12);
      short.set(year, (short.get(year) ?? 0) + parts);
    }
    years.forEach((year, index) => {
      if (employedYears.has(index)) year.employed++;
      if ((short.get(index) ?? 0) > 0) year.carried.push(short.get(index)!);
    });
  }
  addPercentiles(rows, [...places.values()]);
  for (const year of years) year.carried.sort((one, other) => other - one);
  const firstSpell = Math.min(...spells.map((row) => monthOf(row.start)));
  return { rows, causes, places: [...places.values()], years, knownFrom: (rules.knownFrom ?? firstSpell) + rules.repeatedMonths - 1 };
}

function byEmployee<Row extends { employee: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const own = new Map<string, Row[]>();
  for (const row of rows) own.set(row.employee, [...(own.get(row.employee) ?? []), row]);
  return own;
}

/** What the channel of an occasion's first row stands for: the usual words that occur in the tests, or what the rules say. */
function channelKindOf(channel: string | undefined, rules: CountingRules): string {
  if (channel === undefined) return 'unknown';
  const usual = channel === 'Ja' ? 'support' : channel === 'via chef' ? 'other' : 'unknown';
  return rules.channelMeanings[channel.toLowerCase()] ?? usual;
}

/** Adds to the cause of the row that began last of those that cover a day; of rows that began together, the last. */
function addTo(causes: Map<string, number[]>, date: number, covering: readonly SpellRow[], place: number, number: number): void {
  if (number === 0) return;
  let latest = covering[0]!;
  for (const row of covering) if (row.start >= latest.start) latest = row;
  const key = `${monthOf(date)}|${(latest.cause ?? 'other').toLowerCase()}`;
  const numbers = causes.get(key) ?? [0, 0, 0, 0];
  numbers[place]! += number;
  causes.set(key, numbers);
}

/** Every sick day up to the period's last, with its number and the rows that cover it; and the occasions' first days. */
function sickDays(spells: readonly SpellRow[], lastDay: number, rules: CountingRules) {
  const days = new Map<number, { number: number; covering: SpellRow[] }>();
  for (const row of spells) {
    for (let date = row.start; date <= Math.min(row.end ?? lastDay, lastDay); date++) {
      const known = days.get(date) ?? { number: 0, covering: [] };
      known.covering.push(row);
      days.set(date, known);
    }
  }
  const occasions: number[] = [];
  let before: number | undefined;
  let number = 0;
  for (const date of [...days.keys()].sort((one, other) => one - other)) {
    const contiguous = before !== undefined && date - before === 1;
    const continues = before !== undefined && date - before <= rules.continuationDays;
    number = contiguous || continues ? number + 1 : 1;
    if (!contiguous && (!continues || rules.continuationIsOccasion)) occasions.push(date);
    days.get(date)!.number = number;
    before = date;
  }
  return { days, occasions };
}

function partsOn(date: number, covering: readonly SpellRow[], rate: number, lastDay: number, rules: CountingRules): number {
  let extents = 0;
  let hours = 0;
  let mostHours = 0;
  for (const row of covering) {
    if (row.hours === undefined) extents += isWorking(date, rules) ? row.extent : 0;
    else {
      const parts = shareOfHours(row, row.hours, date, lastDay, rules);
      hours += parts;
      mostHours = Math.max(mostHours, parts);
    }
  }
  let ofExtents = (Math.min(extents, 10_000) * day) / 10_000;
  if (rules.weightByRate) ofExtents = Math.floor((ofExtents * rate) / 10_000 + 0.5);
  return Math.min(ofExtents + hours, Math.max(day, mostHours));
}

/** Hours / 8 evenly over the working days of the row, or over all if none is one; what does not divide, by rounding down. */
function shareOfHours(row: SpellRow, hours: number, date: number, lastDay: number, rules: CountingRules): number {
  const all: number[] = [];
  for (let other = row.start; other <= (row.end ?? lastDay); other++) all.push(other);
  const working = all.filter((other) => isWorking(other, rules));
  const carrying = working.length > 0 ? working : all;
  const position = carrying.indexOf(date);
  if (position < 0) return 0;
  const parts = (BigInt(hours) * BigInt(day)) / 800n;
  const upTo = (count: number): bigint => (parts * BigInt(count)) / BigInt(carrying.length);
  return Number(upTo(position + 1) - upTo(position));
}

/** Of the rows valid on any day of a stretch, the one that began last; of those, the last in the file. */
function lastValid(rows: readonly EmploymentRow[], first: number, last: number): EmploymentRow | undefined {
  let latest: EmploymentRow | undefined;
  for (const row of rows) {
    const valid = row.from <= last && (row.to ?? Infinity) >= first;
    if (valid && (!latest || row.from >= latest.from)) latest = row;
  }
  return latest;
}

function groupsOf(row: EmploymentRow, month: number, rules: CountingRules): string[] {
  const age = row.birthYear === undefined ? undefined : Math.floor(month / 12) - row.birthYear;
  return [
    'municipality|all',
    `department|${row.department}`,
    `unit|${row.unit}`,
    `sex|${row.sex ?? 'unknown'}`,
    `age|${ageName(age, rules)}`,
    `category|${row.category ?? 'unknown'}`,
  ];
}

function ageName(age: number | undefined, rules: CountingRules): string {
  if (age === undefined) return 'unknown';
  if (rules.ageDivision === 'reports') return age > 50 ? '51-' : age > 30 ? '31-50' : '-30';
  return age >= 50 ? '50-' : age >= 30 ? '30-49' : '-29';
}

function cellIn(rows: Map<string, OracleRow>, month: number, group: string): OracleRow {
  const key = `${Math.floor(month / 12)}-${(month % 12) + 1}|${group}`;
  const cell = rows.get(key) ?? {
    headcount: 0,
    spells: 0,
    channelKnown: 0,
    throughSupport: 0,
    parts: [0, 0, 0],
    repeated: 0,
    repeatedNew: 0,
    percentiles: [],
  };
  rows.set(key, cell);
  return cell;
}

export type OraclePlace = { short: number; headcount: number; unit: string; department: string; month: number };

function placeIn(places: Map<string, OraclePlace>, { unit, department }: EmploymentRow, month: number): OraclePlace {
  const key = JSON.stringify([unit, department, month]);
  const place = places.get(key) ?? { short: 0, headcount: 0, unit, department, month };
  places.set(key, place);
  return place;
}

function addPercentiles(rows: Map<string, OracleRow>, places: readonly OraclePlace[]): void {
  const byMonth = new Map<number, OraclePlace[]>();
  for (const place of places) byMonth.set(place.month, [...(byMonth.get(place.month) ?? []), place]);
  for (const [key, row] of rows) {
    const [monthText, level, name] = key.split('|') as [string, string, string];
    const [year, ofYear] = monthText.split('-').map(Number) as [number, number];
    const ofMonth = byMonth.get(year * 12 + ofYear - 1) ?? [];
    if (level === 'department') row.percentiles = percentilesOf(ofMonth.filter(({ department }) => department === name));
    if (level !== 'municipality') continue;
    const units = [...new Set(ofMonth.map(({ unit }) => unit))].map((unit) => ofMonth.filter((place) => place.unit === unit));
    const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
    row.percentiles = percentilesOf(
      units.map((unit) => ({ short: sum(unit.map(({ short }) => short)), headcount: sum(unit.map(({ headcount }) => headcount)) })),
    );
  }
}

function percentilesOf(groups: readonly { short: number; headcount: number }[]): number[] {
  const values = groups
    .filter(({ headcount }) => headcount > 0)
    .map(({ short, headcount }) => short / day / headcount)
    .sort((one, other) => one - other);
  if (values.length === 0) return [];
  return [10, 50, 90].map((percent) => {
    const hundredths = (values.length - 1) * percent;
    const low = values[Math.floor(hundredths / 100)]!;
    const high = values[Math.ceil(hundredths / 100)]!;
    return low + ((hundredths % 100) / 100) * (high - low);
  });
}

/* Days: Excel's numbers through JavaScript's dates. */

function dateOf(date: number): Date {
  return new Date((date - 25_569) * 86_400_000);
}

function serial(year: number, month: number, ofMonth: number): number {
  return Date.UTC(year, month, ofMonth) / 86_400_000 + 25_569;
}

function firstOf(month: number): number {
  return serial(Math.floor(month / 12), month % 12, 1);
}

function monthOf(date: number): number {
  return dateOf(date).getUTCFullYear() * 12 + dateOf(date).getUTCMonth();
}

function isWorking(date: number, rules: CountingRules): boolean {
  const weekday = dateOf(date).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (rules.holidays === 'none') return true;
  if (date > lastKnownDay) throw new Error('the oracle’s calendar does not know so late a day');
  return !weekdayHolidays.has(dateOf(date).toISOString().slice(0, 10));
}
