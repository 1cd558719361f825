import { wholeExtent } from '../../src/absence/parts';
import type { Day } from '../../src/values/day';
import { monthOfDay } from '../../src/values/month';
import type { Chance } from './chance';
import type { SampleEmployment } from './employees';
import { firstDay, lastDay, likelihoodOf } from './period';

/** A row of sick absence. */
export interface SampleSpell {
  readonly employee: string;
  readonly start: Day;
  /** Undefined while it lasts. */
  readonly end: Day | undefined;
  /** Ten-thousandths of a working day. */
  readonly extent: number;
}

/** Spells a year of an employee as ill as most, in a month as most. */
const spellsAYear = 1.95;
const daysPerYear = 365;
/** How unlike employees are: with this a fifth of them carry about two thirds of the short days, some fall ill again and again. */
const unlikeness = 0.75;
/** Of a hundred spells so many begin again within five days. */
const relapse = 0.06;
/** A spell that began within the period may go on after it; then its end is not known yet. */
const longest = 400;

/** The spells of an employee, in the order of their days, day by day as chance has it. */
export function makeSpells(employments: readonly SampleEmployment[], random: Chance): SampleSpell[] {
  const frailty = Math.exp(random.normal() * unlikeness - unlikeness ** 2 / 2);
  const spells: SampleSpell[] = [];
  for (const { employee, unit, from, to = lastDay } of employments) {
    const perDay = (spellsAYear * frailty * unit.strain) / daysPerYear;
    let day = Math.max(from, firstDay, (spells.at(-1)?.end ?? 0) + 1);
    for (; day <= Math.min(to, lastDay); day++) {
      if (!random.happens(perDay * likelihoodOf(monthOfDay(day), unit.isSupported))) continue;
      const spell = makeSpell(employee, day, to, random);
      spells.push(spell);
      day = spell.end ?? lastDay;
      const again = day + 2 + random.below(4);
      if (again <= Math.min(to, lastDay) && random.happens(relapse)) {
        spells.push(makeSpell(employee, again, to, random));
        day = spells.at(-1)?.end ?? lastDay;
      }
    }
  }
  return spells;
}

function makeSpell(employee: string, start: Day, lastEmployed: Day, random: Chance): SampleSpell {
  const length = makeLength(random);
  const end = Math.min(start + length - 1, lastEmployed);
  return { employee, start, end: end > lastDay ? undefined : end, extent: makeExtent(length, random) };
}

/** Nine of ten spells last a week at most, one of a hundred more than a quarter of a year. */
function makeLength(random: Chance): number {
  const kind = random.weighted([905, 55, 30, 10]);
  if (kind === 0) return 1 + random.weighted([30, 25, 20, 15, 10]);
  if (kind === 1) return 6 + random.below(9);
  return kind === 2 ? 15 + random.below(76) : 91 + random.below(longest - 91);
}

function makeExtent(length: number, random: Chance): number {
  const quarters = length <= 14 ? random.weighted([0, 15, 50, 15, 920]) : random.weighted([0, 80, 250, 70, 600]);
  return (quarters * wholeExtent) / 4;
}
