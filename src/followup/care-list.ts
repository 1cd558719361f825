import { lastDay, type Day } from '../values/day';
import { groupedBy } from '../values/grouped';
import { byName } from '../values/name-order';
import { CareHistory, type HeldConversation } from './care-history';
import { stepReached, type CareStep } from './care-ladder';
import type { CareRules } from './care-rules';
import type { OccasionsByEmployee } from './occasions';

/** A row of the user's own record of conversations. */
export interface ConversationRow {
  readonly employee: string;
  /** The day that it was held; undefined while it has not been. */
  readonly held?: Day | undefined;
  /** Which step it is; undefined when the record does not say. */
  readonly step?: CareStep | undefined;
  /** The last day of the employee's pause. */
  readonly pausedUntil?: Day | undefined;
  /** Why the employee is paused, in the user's own words. */
  readonly reason?: string | undefined;
}

/** `late` has waited for too long; `done` has been called, and the call is answered. */
export const careStatuses = ['late', 'due', 'paused', 'done'] as const;
export type CareStatus = (typeof careStatuses)[number];

/** Where an employee on the ladder stands on a day. */
export interface CareLine {
  readonly employee: string;
  /** Occasions in the window. */
  readonly occasions: number;
  /** The highest step that they call for. */
  readonly reached: CareStep;
  readonly status: CareStatus;
  /** What is to be done; undefined when the call is answered. */
  readonly due: DueStep | undefined;
  /** The last conversation held. */
  readonly lastHeld: Day | undefined;
  /** While the employee is paused. */
  readonly pause: Pause | undefined;
}

/** A step that waits to be taken. */
export interface DueStep {
  readonly step: CareStep;
  /** The first day of the occasion that called for it. */
  readonly trigger: Day;
  /** Which occasion of the window that was. */
  readonly occasion: number;
  /** From which day it has waited: the trigger, or the day after a pause. */
  readonly since: Day;
}

/** A pause until a day, that day included. */
export interface Pause {
  readonly until: Day;
  readonly reason: string | undefined;
}

/**
 * Whom to call to a care conversation on a day: everyone on the ladder, a line each, with the highest step that is due.
 *
 *     reached = the highest step of the ladder for the occasions begun in the M months that end with the day
 *
 * - An occasion calls for the step that it reached on its own first day. A conversation held on that day or later answers that
 *   step and those below. One with a step of its own answers no higher step.
 * - Held is held: for as long as the conversation is itself within the window, a new occasion calls only for a higher step than
 *   the one that it answered. Whoever stays at four occasions, one falling out for each new one, is called once a year.
 * - The ladder falls back: when occasions fall out of the window, a step that they no longer reach is not due any more.
 * - A paused employee is in the list as paused; the wait begins anew when the pause ends.
 *
 * @param occasions that count, by employee: see `careOccasions`
 * @param conversations the user's record, in any order; a date after the day is a plan, not a conversation held
 * @returns late ones first, then due, paused, done; among them those who have waited longest, then by employee
 * @example careOn(fourOccasions, [], day, usualCareRules)[0].due.step // 'conversation'
 * @example careOn(fourOccasions, [{ employee: 'A1', held: day }], day, usualCareRules)[0].status // 'done'
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021: the ladder. What the reports leave open, as above, is our own.
 */
export function careOn(occasions: OccasionsByEmployee, conversations: readonly ConversationRow[], day: Day, rules: CareRules): CareLine[] {
  const rows = groupedBy(conversations, ({ employee }) => employee);
  const lines = [...occasions].flatMap(([employee, days]) => {
    const own = rows.get(employee) ?? [];
    const line = lineOf(employee, new CareHistory(days, heldOf(own), day, rules), own, day, rules);
    return line ? [line] : [];
  });
  return lines.sort(byUrgency);
}

function lineOf(
  employee: string,
  history: CareHistory,
  rows: readonly ConversationRow[],
  day: Day,
  rules: CareRules,
): CareLine | undefined {
  const occasions = history.occasionsNow;
  const reached = stepReached(occasions, rules.ladder);
  if (reached === undefined) return undefined;
  const call = history.due;
  const due = call && { step: call.step, trigger: call.day, occasion: call.occasion, since: waitingSince(call.day, rows, day) };
  const pause = pauseOn(rows, day);
  return { employee, occasions, reached, status: statusOf(due, pause, day, rules), due, lastHeld: history.lastHeld, pause };
}

function statusOf(due: DueStep | undefined, pause: Pause | undefined, day: Day, { lateAfterDays }: CareRules): CareStatus {
  if (!due) return 'done';
  if (pause) return 'paused';
  return day - due.since > lateAfterDays ? 'late' : 'due';
}

/**
 * From which day a call waits: its trigger, or the day after the last pause that has ended since.
 *
 * @param day pauses that last beyond it have not ended
 */
export function waitingSince(trigger: Day, rows: readonly ConversationRow[], day: Day): Day {
  const ended = rows.flatMap(({ pausedUntil }) => (pausedUntil !== undefined && pausedUntil < day ? [pausedUntil + 1] : []));
  return Math.max(trigger, ...ended);
}

/** The pause that lasts longest, of those that have not ended before the day. */
function pauseOn(rows: readonly ConversationRow[], day: Day): Pause | undefined {
  const lasting = rows.flatMap(({ pausedUntil, reason }) =>
    pausedUntil !== undefined && pausedUntil >= day ? [{ until: pausedUntil, reason }] : [],
  );
  return lasting.sort((one, other) => other.until - one.until || byName.compare(one.reason ?? '', other.reason ?? ''))[0];
}

/** The rows that are conversations held. */
export function heldOf(rows: readonly ConversationRow[]): HeldConversation[] {
  return rows.flatMap(({ held, step }) => (held === undefined ? [] : [{ held, step }]));
}

function byUrgency(one: CareLine, other: CareLine): number {
  return (
    careStatuses.indexOf(one.status) - careStatuses.indexOf(other.status) ||
    waitOf(one) - waitOf(other) ||
    byName.compare(one.employee, other.employee)
  );
}

function waitOf({ due }: CareLine): Day {
  return due?.since ?? lastDay;
}
