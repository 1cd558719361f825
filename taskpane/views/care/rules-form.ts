import { readArguments } from '../../../functions/cell/read';
import { number } from '../../../functions/cell/scalars';
import { careSteps, type CareStep } from '../../../src/followup/care-ladder';
import { usualCareRules, type CareRules, type DayPeriod } from '../../../src/followup/care-rules';
import type { Language } from '../../../src/locale/language';
import { parseDay, writeDay, type Day } from '../../../src/values/day';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';

/** What the user has filled in, as typed. */
export interface RulesForm {
  readonly day: string;
  readonly lateAfterDays: string;
  readonly windowMonths: string;
  /** The occasion that calls for each step; blank for a step that is not taken. */
  readonly ladder: Readonly<Record<CareStep, string>>;
  readonly continuationIsOccasion: boolean;
  readonly periodsSetAside: readonly TypedPeriod[];
  readonly causesSetAside: ReadonlySet<string>;
}

/** A period's first and last day as typed; both blank for none. */
export interface TypedPeriod {
  readonly from: string;
  readonly to: string;
}

export const blankPeriod: TypedPeriod = { from: '', to: '' };

/** The rules of both reports, on a day. */
export function usualForm(day: Day): RulesForm {
  return formOf(usualCareRules, day);
}

/** Rules as they would be typed, on a day; with a blank period, to be filled in. */
export function formOf(rules: CareRules, day: Day): RulesForm {
  const occasionOf = (step: CareStep) => String(rules.ladder.find((rung) => rung.step === step)?.occasion ?? '');
  const periods = rules.periodsSetAside.map(({ from, to }) => ({ from: writeDay(from), to: writeDay(to) }));
  return {
    day: writeDay(day),
    lateAfterDays: String(rules.lateAfterDays),
    windowMonths: String(rules.windowMonths),
    ladder: {
      conversation: occasionOf('conversation'),
      hrContact: occasionOf('hrContact'),
      threePartyTalk: occasionOf('threePartyTalk'),
      hrCheck: occasionOf('hrCheck'),
    },
    continuationIsOccasion: rules.continuationIsOccasion,
    periodsSetAside: periods.length > 0 ? periods : [blankPeriod],
    causesSetAside: rules.causesSetAside,
  };
}

/** What is wrong where no field's own number is. */
export type RulesFault = 'day' | 'period' | 'ladder';

/** The rules and the day, or what is wrong with what has been typed. */
export interface ReadRules {
  readonly read?: { readonly rules: CareRules; readonly day: Day };
  /** By field: a sentence. */
  readonly faults: Readonly<Record<string, string>>;
  readonly fault?: RulesFault;
}

const wholeDays = { least: 0, most: 366, whole: true };
const wholeMonths = { least: 1, most: 120, whole: true };
const wholeOccasions = { least: 1, most: 366, whole: true };

/** Reads the form. */
export function readRules(form: RulesForm, language: Language): ReadRules {
  const day = parseDay(form.day);
  const periods = form.periodsSetAside.map(readPeriod);
  if (day === undefined) return { faults: {}, fault: 'day' };
  if (periods.includes('wrong')) return { faults: {}, fault: 'period' };
  const steps = careSteps.filter((step) => form.ladder[step].trim() !== '');
  const typed = (text: string) => typedNumber(text, language);
  try {
    const ladder = readArguments(
      Object.fromEntries(steps.map((step) => [step, number(wholeOccasions)])),
      Object.fromEntries(steps.map((step) => [step, typed(form.ladder[step])])),
    );
    const { lateAfterDays, windowMonths } = readArguments(
      { lateAfterDays: number(wholeDays), windowMonths: number(wholeMonths) },
      { lateAfterDays: typed(form.lateAfterDays), windowMonths: typed(form.windowMonths) },
    );
    const rungs = steps.map((step) => ({ step, occasion: ladder[step]?.toNumber() ?? 0 }));
    if (rungs.length === 0 || !isRising(rungs.map(({ occasion }) => occasion))) return { faults: {}, fault: 'ladder' };
    const rules = {
      ladder: rungs,
      lateAfterDays: lateAfterDays.toNumber(),
      windowMonths: windowMonths.toNumber(),
      continuationIsOccasion: form.continuationIsOccasion,
      periodsSetAside: periods.filter((period) => typeof period === 'object'),
      causesSetAside: form.causesSetAside,
    };
    return { read: { rules, day }, faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}

/** The period, or why it is none. */
export function readPeriod(typed: TypedPeriod): DayPeriod | 'blank' | 'wrong' {
  if (typed.from === '' && typed.to === '') return 'blank';
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : 'wrong';
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((each, place) => place === 0 || each > (numbers[place - 1] ?? 0));
}
