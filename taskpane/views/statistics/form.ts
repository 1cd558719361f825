import type { Period } from '../../../src/absence/period';
import { usualRules, type AgeDivision, type Holidays } from '../../../src/absence/rules';
import type { Language } from '../../../src/locale/language';
import { writeNumber } from '../../../src/locale/numbers';
import { usualThreshold } from '../../../src/privacy/suppress';
import type { PullSettings } from '../../../src/pull/settings';
import { writeMonth } from '../../../src/values/month';

/** How absence is to be counted, as the user has filled it in: months and numbers as typed. */
export interface StatisticsForm {
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly holidays: Holidays;
  readonly ageDivision: AgeDivision;
  /** The most employees of a group that is hidden. */
  readonly threshold: string;
  /** Whether the repeated group is followed up, in the periods below. */
  readonly followsUp: boolean;
  readonly selectionFrom: string;
  readonly selectionTo: string;
  readonly followUpFrom: string;
  readonly followUpTo: string;
}

/** The fields that are typed in. */
export type TypedField = Exclude<keyof StatisticsForm, 'holidays' | 'ageDivision' | 'followsUp'>;

/** The form as it is before anything is known. */
export function emptyForm(language: Language): StatisticsForm {
  return {
    fromMonth: '',
    toMonth: '',
    holidays: usualRules.holidays,
    ageDivision: usualRules.ageDivision,
    threshold: writeNumber(usualThreshold, language),
    followsUp: false,
    selectionFrom: '',
    selectionTo: '',
    followUpFrom: '',
    followUpTo: '',
  };
}

/** The form as it was filled in for the last pull, out of what the workbook has kept of it. */
export function formOf({ period, rules, threshold, followUp }: PullSettings, language: Language): StatisticsForm {
  return {
    ...emptyForm(language),
    ...monthsTyped(period),
    holidays: rules.holidays ?? usualRules.holidays,
    ageDivision: rules.ageDivision ?? usualRules.ageDivision,
    threshold: writeNumber(threshold, language),
    ...(followUp && {
      followsUp: true,
      selectionFrom: writeMonth(followUp.selection.from),
      selectionTo: writeMonth(followUp.selection.to),
      followUpFrom: writeMonth(followUp.followUp.from),
      followUpTo: writeMonth(followUp.followUp.to),
    }),
  };
}

/**
 * The form with the months that the source holds, where nobody has chosen others.
 *
 * @param before the months that were filled in so for another source
 */
export function withMonthsOf(form: StatisticsForm, data: Period, before?: Period): StatisticsForm {
  const now = monthsTyped(data);
  const then = before && monthsTyped(before);
  const month = (field: 'fromMonth' | 'toMonth') => (form[field] === '' || form[field] === then?.[field] ? now[field] : form[field]);
  return { ...form, fromMonth: month('fromMonth'), toMonth: month('toMonth') };
}

/** The months of a period as they are typed. */
export function monthsTyped({ from, to }: Period): Pick<StatisticsForm, 'fromMonth' | 'toMonth'> {
  return { fromMonth: writeMonth(from), toMonth: writeMonth(to) };
}
