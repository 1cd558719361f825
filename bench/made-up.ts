import { EmploymentColumnsBuilder, type EmploymentColumns } from '../src/absence/employment';
import { Identities } from '../src/absence/identities';
import type { Period } from '../src/absence/period';
import { SpellColumnsBuilder, type SpellColumns, type SpellRow } from '../src/absence/spell';
import { dayOf, type Day } from '../src/values/day';
import { monthOf, monthOfDay, calendarMonthOf, firstDayOf } from '../src/values/month';

/** Made-up rows of a municipality, to measure with. */
export interface MadeUp {
  readonly spells: SpellColumns;
  readonly employments: EmploymentColumns;
}

/** November 2017 to October 2021, the months of both published contracts. */
export const measuredPeriod: Period = { from: monthOf(2017, 11), to: monthOf(2021, 10) };

const firstDay = firstDayOf(measuredPeriod.from);
const lastDay = dayOf(2021, 10, 31) as Day;
const employeesPerUnit = 18;
const departments = 7;

/** Absence by calendar month, January first, against the busiest. */
const season = [0.93, 1, 0.93, 0.74, 0.67, 0.56, 0.31, 0.59, 0.78, 0.81, 0.85, 0.85];

/**
 * A municipality with one row for each employee and spells that neither overlap nor touch, in order of their start, as an
 * export ordered by time. About 2,3 spells per employee and year, nine in ten at most five days long, one in a hundred over
 * ninety; one in seventeen is followed by another within five days.
 *
 * @param employees 1 000 to 1 000 000
 * @param seed the same seed gives the same rows
 */
export function madeUp(employees: number, seed = 20_211_031): MadeUp {
  const random = randomFrom(seed);
  const identities = new Identities();
  const employments = new EmploymentColumnsBuilder(identities);
  const spells: SpellRow[] = [];
  for (let number = 0; number < employees; number++) {
    const employee = String(100_001 + number);
    const { from, to } = employment(random);
    const unit = Math.floor((random() * employees) / employeesPerUnit);
    employments.add({
      employee,
      unit: String(unit),
      department: String(unit % departments),
      sex: random() < 0.77 ? 'K' : 'M',
      birthYear: 1953 + Math.floor(46 * between0And1(0.5 + 0.27 * gauss(random))),
      from,
      to,
    });
    addSpells(spells, employee, Math.max(from, firstDay), Math.min(to ?? lastDay, lastDay), random);
  }
  spells.sort((one, other) => one.start - other.start);
  const columns = new SpellColumnsBuilder(identities);
  for (const spell of spells) columns.add(spell);
  return { spells: columns.finish(), employments: employments.finish() };
}

type Random = () => number;

function employment(random: Random): { from: Day; to?: Day } {
  const wasThere = random() < 0.93;
  const from = wasThere ? firstDay - 1 - Math.floor(random() * 9000) : firstDay + Math.floor(random() * 1461);
  const yearsLeft = -Math.log(1 - random()) / 0.035;
  const to = Math.max(from, firstDay) + Math.floor(yearsLeft * 365);
  return to <= lastDay ? { from, to } : { from };
}

function addSpells(spells: SpellRow[], employee: string, from: Day, last: Day, random: Random): void {
  const perDay = (3.08 * Math.exp(0.75 * gauss(random) - 0.28)) / 365;
  let start = from;
  for (;;) {
    start += Math.ceil(-Math.log(1 - random()) / perDay);
    if (start > last) return;
    if (random() > season[calendarMonthOf(monthOfDay(start)) - 1]!) continue;
    const days = length(random);
    const end = Math.min(start + days - 1, last);
    spells.push({ employee, start, end, extent: extent(days, random) });
    start = end + 1;
    const back = end + 2 + Math.floor(random() * 4);
    if (random() > 0.06 || back > last) continue;
    const backDays = length(random);
    start = Math.min(back + backDays - 1, last);
    spells.push({ employee, start: back, end: start, extent: extent(backDays, random) });
    start++;
  }
}

function length(random: Random): number {
  const kind = random();
  if (kind < 0.905) return 1 + (Math.floor(5 * random() * random() * 1.3) % 5);
  if (kind < 0.96) return 6 + Math.floor(random() * 9);
  return kind < 0.99 ? 15 + Math.floor(random() * 76) : 91 + Math.floor(random() * 310);
}

function extent(days: number, random: Random): number {
  const isWhole = random() < (days <= 14 ? 0.92 : 0.6);
  return isWhole ? 10_000 : 2500 * (1 + Math.floor(random() * 3));
}

function between0And1(value: number): number {
  return Math.min(0.999, Math.max(0, value));
}

function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A Lehmer generator: multiplies modulo the prime 2^31 - 1. */
function randomFrom(seed: number): Random {
  const prime = 2_147_483_647;
  const multiplier = 48_271;
  let state = (seed % (prime - 1)) + 1;
  return () => {
    state = (state * multiplier) % prime;
    return (state - 1) / (prime - 1);
  };
}
