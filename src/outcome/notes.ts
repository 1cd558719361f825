import { monthOf, type Month } from '../values/month';
import type { OutcomeSummary } from './summary';

/** WHO declared covid-19 a pandemic on 11 March 2020. */
const pandemicBegins = monthOf(2020, 3);

/** Covid-19 ceased to count as a danger to society in Sweden on 1 April 2022. */
const pandemicEnds = monthOf(2022, 3);

/** What is to be said beside the figures of an outcome. */
export type OutcomeNote =
  /* What they show. */
  | 'worth-more'
  | 'worth-less'
  | 'worth-as-much'
  | 'absence-risen'
  /* What hangs on the stop month. */
  | 'stopped-early'
  | 'stop-turns-sign'
  | 'whole-unknown'
  | 'pandemic-measured'
  | 'pandemic-after-stop'
  /* What they do not show. */
  | 'extrapolation'
  | 'national-index'
  | 'no-index'
  | 'short-days'
  | 'no-proof';

/** What the notes depend on, besides the result. */
export interface OutcomeCircumstances {
  /** The contract's first month. */
  readonly firstMonth: Month;
  readonly contractMonths: number;
  readonly isAdjusted: boolean;
}

/**
 * What a reader must know beside the figures: which way they point, what hangs on the choice of stop month, and what they
 * cannot tell.
 *
 * @example outcomeNotes(summary, circumstances)[0] // 'worth-more' where the net of the measured window is above 0
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function outcomeNotes(summary: OutcomeSummary, circumstances: OutcomeCircumstances): readonly OutcomeNote[] {
  const isStopped = summary.measured.months < circumstances.contractMonths;
  return [
    ...resultNotes(summary),
    ...(isStopped ? stopNotes(summary) : []),
    ...pandemicNotes(summary, circumstances),
    ...(isStopped ? (['extrapolation'] as const) : []),
    circumstances.isAdjusted ? 'national-index' : 'no-index',
    'short-days',
    'no-proof',
  ];
}

function resultNotes({ measured }: OutcomeSummary): OutcomeNote[] {
  const net = measured.net.isZero() ? 'worth-as-much' : measured.net.isPositive() ? 'worth-more' : 'worth-less';
  return measured.value.isNegative() && !measured.value.isZero() ? [net, 'absence-risen'] : [net];
}

function stopNotes({ measured, whole }: OutcomeSummary): OutcomeNote[] {
  if (!whole) return ['stopped-early', 'whole-unknown'];
  const turns = measured.net.isPositive() !== whole.net.isPositive();
  return turns ? ['stopped-early', 'stop-turns-sign'] : ['stopped-early'];
}

function pandemicNotes({ measured, whole }: OutcomeSummary, { firstMonth }: OutcomeCircumstances): OutcomeNote[] {
  if (isInPandemic(firstMonth, measured.months)) return ['pandemic-measured'];
  return whole && isInPandemic(firstMonth, whole.months) ? ['pandemic-after-stop'] : [];
}

function isInPandemic(firstMonth: Month, months: number): boolean {
  return firstMonth <= pandemicEnds && firstMonth + months - 1 >= pandemicBegins;
}
