import { month } from '../../../functions/cell/months';
import { readArguments, schemaOf } from '../../../functions/cell/read';
import { number } from '../../../functions/cell/scalars';
import { monthsOf, type Period } from '../../../src/absence/period';
import type { Language } from '../../../src/locale/language';
import type { FollowUpPeriods } from '../../../src/followup/repeated-follow-up';
import type { PullSettings } from '../../../src/pull/settings';
import type { D } from '../../../src/values/money';
import { parseMonth, writeMonth, type Month } from '../../../src/values/month';
import { InputError, type Problem } from '../../../src/values/problem';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';
import type { StatisticsForm, TypedField } from './form';

/** What a form says of a pull: all but the columns, which belong to the source. */
export type ReadStatisticsForm = Omit<PullSettings, 'spellColumns' | 'employmentColumns' | 'channels'>;

/** Sentences about what is wrong, by the field that it is wrong in. */
export type StatisticsFaults = Readonly<Partial<Record<TypedField, string>>>;

/** Twenty years: more is a slip of the keyboard, and the table would be longer than anybody's workbook bears. */
const mostMonths = 240;
/** No municipality hides larger groups. */
const largestThreshold = 1000;

/** The most employees of a group that is hidden. */
export function threshold() {
  return number({ least: 0, most: largestThreshold, whole: true });
}

/** Reads the form: every field at once, so that all faults are shown together. */
export function readForm(
  form: StatisticsForm,
  language: Language,
): { readonly read?: ReadStatisticsForm; readonly faults: StatisticsFaults } {
  const { given, problems } = readFields(form, language);
  const period = periodOf(form.fromMonth, form.toMonth);
  const followUp = form.followsUp ? followUpOf(form) : undefined;
  const all = [...problems, ...(period ? problemsOfPeriod(period) : []), ...(followUp ? problemsOfFollowUp(followUp) : [])];
  if (!given || !period || all.length > 0) return { faults: faultsOf(new InputError(all), language) };
  const { holidays, ageDivision } = form;
  return {
    read: { period, rules: { holidays, ageDivision }, threshold: given.threshold.toNumber(), ...(followUp && { followUp }) },
    faults: {},
  };
}

/** What is wrong with each field by itself. */
function readFields(
  form: StatisticsForm,
  language: Language,
): { readonly given?: { readonly threshold: D }; readonly problems: readonly Problem[] } {
  const followed = form.followsUp ? month() : notAsked;
  const schemas = {
    fromMonth: month(),
    toMonth: month(),
    threshold: threshold(),
    selectionFrom: followed,
    selectionTo: followed,
    followUpFrom: followed,
    followUpTo: followed,
  };
  try {
    return { given: readArguments(schemas, { ...form, threshold: typedNumber(form.threshold, language) }), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems };
  }
}

const notAsked = schemaOf((): Month | undefined => undefined);

function periodOf(typedFrom: string, typedTo: string): Period | undefined {
  const from = parseMonth(typedFrom);
  const to = parseMonth(typedTo);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function followUpOf({ selectionFrom, selectionTo, followUpFrom, followUpTo }: StatisticsForm): FollowUpPeriods | undefined {
  const selection = periodOf(selectionFrom, selectionTo);
  const followUp = periodOf(followUpFrom, followUpTo);
  return selection && followUp && { selection, followUp };
}

function problemsOfPeriod(period: Period): Problem[] {
  const months = monthsOf(period);
  const isTooLong = months > mostMonths;
  return [
    ...problemsOfOrder('toMonth', period.to, period.from),
    ...(isTooLong ? [{ argument: 'toMonth', code: 'too-many-months', months, most: mostMonths } as const] : []),
  ];
}

/** The group is followed only when it has been selected. */
function problemsOfFollowUp({ selection, followUp }: FollowUpPeriods): Problem[] {
  return [
    ...problemsOfOrder('selectionTo', selection.to, selection.from),
    ...problemsOfOrder('followUpFrom', followUp.from, selection.to + 1),
    ...problemsOfOrder('followUpTo', followUp.to, followUp.from),
  ];
}

function problemsOfOrder(argument: TypedField, given: Month, first: Month): Problem[] {
  return given < first ? [{ argument, code: 'month-before', given: writeMonth(given), first: writeMonth(first) }] : [];
}
