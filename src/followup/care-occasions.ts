import { usualRules } from '../absence/rules';
import type { Day } from '../values/day';
import type { CareRules } from './care-rules';
import { mergedSpells, touching, type AbsenceDays, type MergedSpell } from './merged-spells';
import type { OccasionsByEmployee } from './occasions';

/** A row of sick absence, with its cause when the source has causes. */
export interface CareSpell extends AbsenceDays {
  /** As the source writes it. */
  readonly cause?: string | undefined;
}

/**
 * The occasions that count on the ladder of care conversations, by employee.
 *
 * Rows that overlap or touch are one occasion. A return within five days is one of its own, unless the rules say that it
 * belongs to the absence before it. An occasion is set aside when it begins in a period that is, or when the cause of each of
 * its rows is: so setting aside never makes two occasions out of one.
 *
 * @param spells in any order
 * @example careOccasions([sickInMarch2020], { ...usualCareRules, periodsSetAside: [pandemic] }).get('A1') // []
 */
export function careOccasions(spells: readonly CareSpell[], rules: CareRules): OccasionsByEmployee {
  const furthest = rules.continuationIsOccasion ? touching : usualRules.continuationDays;
  return new Map(
    [...mergedSpells(spells, furthest)].map(([employee, own]) => [
      employee,
      own.filter((spell) => counts(spell, rules)).map(({ start }) => start),
    ]),
  );
}

function counts({ start, rows }: MergedSpell<CareSpell>, { periodsSetAside, causesSetAside }: CareRules): boolean {
  const isInPeriod = periodsSetAside.some(({ from, to }) => isWithin(start, from, to));
  return !isInPeriod && !rows.every(({ cause }) => cause !== undefined && causesSetAside.has(cause));
}

function isWithin(day: Day, from: Day, to: Day): boolean {
  return from <= day && day <= to;
}
