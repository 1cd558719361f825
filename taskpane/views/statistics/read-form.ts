import { month } from '../../../functions/cell/months';
import { readArguments, schemaOf } from '../../../functions/cell/read';
import { number } from '../../../functions/cell/scalars';
import { monthsOf, type Period } from '../../../src/absence/period';
import type { Language } from '../../../src/locale/language';
import type { FollowUpPeriods, PullSettings } from '../../../src/pull/settings';
import { writeMonth, type Month } from '../../../src/values/month';
import { InputError, type Problem } from '../../../src/values/problem';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';
import type { StatisticsForm, TypedField } from './form';

/** What a form says of a pull: all but the columns, which belong to the source. */
export type ReadStatisticsForm = Omit<PullSettings, 'spellColumns' | 'employmentColumns'>;

/** Sentences about what is wrong, by the field that it is wrong in. */
export type StatisticsFaults = Readonly<Partial<Record<TypedField, string>>>;

/** Twenty years: more is a slip of the keyboard, and the table would be longer than anybody's workbook bears. */
const mostMonths = 240;
/** No municipality hides larger groups. */
const largestThreshold = 1000;

/** Reads the form: every field at once, so that all faults are shown together. */
export function readForm(
  form: StatisticsForm,
  language: Language,
): { readonly read?: ReadStatisticsForm; readonly faults: StatisticsFaults } {
  try {
    return { read: readingOf(form, language), faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}

function readingOf(form: StatisticsForm, language: Language): ReadStatisticsForm {
  const followed = form.followsUp ? month() : notAsked;
  const given = readArguments(
    {
      fromMonth: month(),
      toMonth: month(),
      threshold: number({ least: 0, most: largestThreshold, whole: true }),
      selectionFrom: followed,
      selectionTo: followed,
      followUpFrom: followed,
      followUpTo: followed,
    },
    { ...form, threshold: typedNumber(form.threshold, language) },
  );
  const period = { from: given.fromMonth, to: given.toMonth };
  const selection = periodOf(given.selectionFrom, given.selectionTo);
  const following = periodOf(given.followUpFrom, given.followUpTo);
  const followUp = selection && following && { selection, followUp: following };
  requireOrder(period, followUp);
  const { holidays, ageDivision } = form;
  return { period, rules: { holidays, ageDivision }, threshold: given.threshold.toNumber(), ...(followUp && { followUp }) };
}

const notAsked = schemaOf((): Month | undefined => undefined);

function periodOf(from: Month | undefined, to: Month | undefined): Period | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Months come in their order, and the group is followed only when it has been selected. */
function requireOrder(period: Period, followUp: FollowUpPeriods | undefined): void {
  const problems = [
    ...backwards('toMonth', period),
    ...tooLong('toMonth', period),
    ...(followUp ? backwards('selectionTo', followUp.selection) : []),
    ...(followUp ? before('followUpFrom', followUp.followUp.from, followUp.selection.to + 1) : []),
    ...(followUp ? backwards('followUpTo', followUp.followUp) : []),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function backwards(argument: TypedField, { from, to }: Period): Problem[] {
  return before(argument, to, from);
}

function before(argument: TypedField, given: Month, first: Month): Problem[] {
  return given < first ? [{ argument, code: 'month-before', given: writeMonth(given), first: writeMonth(first) }] : [];
}

function tooLong(argument: TypedField, period: Period): Problem[] {
  const months = monthsOf(period);
  return months > mostMonths ? [{ argument, code: 'too-many-months', months, most: mostMonths }] : [];
}
