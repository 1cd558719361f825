import type { Day } from '../values/day';
import { usualLadder, type Rung } from './care-ladder';

/** When an employee is to be called to a care conversation, and what does not count. */
export interface CareRules {
  /** How many months back occasions count, 1 or more. */
  readonly windowMonths: number;
  /** Lowest first; a step at most once, in the order of `careSteps`. */
  readonly ladder: readonly Rung[];
  /** A step that has waited for more calendar days than this is late, 0 or more. */
  readonly lateAfterDays: number;
  /** Whether a return to sickness within five days is an occasion of its own. */
  readonly continuationIsOccasion: boolean;
  /** Occasions begun in one of these periods do not count. */
  readonly periodsSetAside: readonly DayPeriod[];
  /** Occasions of nothing but these causes, as the source writes them, do not count. */
  readonly causesSetAside: ReadonlySet<string>;
}

/** Days from one to another, both included. */
export interface DayPeriod {
  readonly from: Day;
  /** `from` or later. */
  readonly to: Day;
}

/**
 * The rules of both reports; the ladder is Örnsköldsvik's.
 *
 * The reports do not say how long a manager may wait. Fourteen days are Friskdag's own choice, to be changed by whoever has
 * agreed on something else.
 *
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: more than three spells in twelve months
 */
export const usualCareRules: CareRules = {
  windowMonths: 12,
  ladder: usualLadder,
  lateAfterDays: 14,
  continuationIsOccasion: true,
  periodsSetAside: [],
  causesSetAside: new Set(),
};
