import { readArguments } from '../../../functions/cell/read';
import { number } from '../../../functions/cell/scalars';
import { careSteps, usualLadder, type CareStep } from '../../../src/followup/care-ladder';
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
  readonly setAsideFrom: string;
  readonly setAsideTo: string;
  readonly causesSetAside: ReadonlySet<string>;
}

/** The rules of both reports, on a day. */
export function usualForm(day: Day): RulesForm {
  const occasionOf = (step: CareStep) => String(usualLadder.find((rung) => rung.step === step)?.occasion ?? '');
  return {
    day: writeDay(day),
    lateAfterDays: String(usualCareRules.lateAfterDays),
    windowMonths: String(usualCareRules.windowMonths),
    ladder: {
      conversation: occasionOf('conversation'),
      hrContact: occasionOf('hrContact'),
      threePartyTalk: occasionOf('threePartyTalk'),
      hrCheck: occasionOf('hrCheck'),
    },
    continuationIsOccasion: usualCareRules.continuationIsOccasion,
    setAsideFrom: '',
    setAsideTo: '',
    causesSetAside: new Set(),
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
  const period = readPeriod(form);
  if (day === undefined) return { faults: {}, fault: 'day' };
  if (period === undefined) return { faults: {}, fault: 'period' };
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
      periodsSetAside: period,
      causesSetAside: form.causesSetAside,
    };
    return { read: { rules, day }, faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}

/** None when both days are blank; undefined when it is no period. */
function readPeriod({ setAsideFrom, setAsideTo }: RulesForm): readonly DayPeriod[] | undefined {
  if (setAsideFrom === '' && setAsideTo === '') return [];
  const [from, to] = [parseDay(setAsideFrom), parseDay(setAsideTo)];
  return from !== undefined && to !== undefined && from <= to ? [{ from, to }] : undefined;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((each, place) => place === 0 || each > (numbers[place - 1] ?? 0));
}
