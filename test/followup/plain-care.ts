import { careSteps, type CareStep } from '../../src/followup/care-ladder';
import type { ConversationRow } from '../../src/followup/care-list';

/* The ladder lived through day by day, as a person with a calendar would: nothing of the product's own but its words. */

const rungs: readonly [occasion: number, step: number][] = [
  [4, 0],
  [5, 1],
  [6, 2],
  [8, 3],
];
const aboveAll = careSteps.length;
const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

export interface PlainCare {
  readonly due: { readonly step: CareStep; readonly trigger: number } | undefined;
  readonly calls: readonly { readonly day: number; readonly step: CareStep; readonly held: number | undefined }[];
}

/**
 * What is due on a day, and every call up to it.
 *
 * @param sickDays of one employee
 */
export function plainCare(sickDays: ReadonlySet<number>, conversations: readonly ConversationRow[], today: number): PlainCare {
  const starts = [...sickDays].filter((day) => !sickDays.has(day - 1) && day <= today).sort((one, other) => one - other);
  const held = conversations.filter((row) => row.held !== undefined && row.held <= today);
  const dates = new Set([...starts, ...held.map((row) => row.held!)]);
  const waiting = new Map(careSteps.map((_, step) => [step, [] as number[]]));
  const answers: { day: number; step: number }[] = [];
  const reachedAt: { day: number; step: number }[] = [];
  const calls: { day: number; step: number; held: number | undefined }[] = [];
  const reachedOn = (day: number) => {
    const count = starts.filter((start) => start > yearBefore(day) && start <= day).length;
    return Math.max(-1, ...rungs.filter(([occasion]) => occasion <= count).map(([, step]) => step));
  };

  for (const day of [...dates].sort((one, other) => one - other)) {
    if (starts.includes(day)) beginOccasion(day);
    for (const row of held.filter((each) => each.held === day)) hold(day, row.step === undefined ? aboveAll : careSteps.indexOf(row.step));
  }
  return { due: dueToday(), calls: calls.map((call) => ({ ...call, step: careSteps[call.step]! })) };

  function beginOccasion(day: number): void {
    const reached = reachedOn(day);
    const isSettled = (step: number) => answers.some((answer) => answer.day > yearBefore(day) && answer.day < day && answer.step >= step);
    const isWaiting = (step: number) => waiting.get(step)!.some((since) => since > yearBefore(day));
    if (reached >= 0 && !isSettled(reached) && !isWaiting(reached)) calls.push({ day, step: reached, held: undefined });
    for (let step = 0; step <= reached; step++) if (!isSettled(step)) waiting.get(step)!.push(day);
    if (reached >= 0) reachedAt.push({ day, step: reached });
  }

  function hold(day: number, was: number): void {
    const recent = reachedAt.filter((each) => each.day > yearBefore(day)).map(({ step }) => step);
    answers.push({ day, step: Math.min(was, Math.max(-1, ...recent)) });
    for (const [step, since] of waiting) if (step <= was) since.length = 0;
    for (const call of calls) if (call.step <= was) call.held ??= day;
  }

  function dueToday(): PlainCare['due'] {
    for (let step = reachedOn(today); step >= 0; step--) {
      const trigger = waiting.get(step)!.find((since) => since > yearBefore(today));
      if (trigger !== undefined) return { step: careSteps[step]!, trigger };
    }
    return undefined;
  }
}

/** The same date a year earlier; the end of February for the end of February. */
function yearBefore(day: number): number {
  const date = new Date(dayZero + day * millisecondsPerDay);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const isEndOfFebruary = new Date(Date.UTC(year, month, ofMonth + 1)).getUTCDate() === 1 && month === 1;
  const earlier = isEndOfFebruary ? Date.UTC(year - 1, 2, 0) : Date.UTC(year - 1, month, ofMonth);
  return (earlier - dayZero) / millisecondsPerDay;
}
