import type { IndexOfMonth } from '../../outcome/national-index';
import type { Month } from '../../values/month';
import type { MissingMonth, MissingReason } from './faults';

/** What a publisher says about a month: a value, or why there is none. */
export interface AnsweredMonth {
  readonly month: Month;
  readonly index: number | Extract<MissingReason, 'not-published' | 'suppressed'>;
}

/** The months that were asked for: those with an index, and those without. */
export interface FetchedIndex {
  readonly months: readonly IndexOfMonth[];
  readonly missing: readonly MissingMonth[];
}

/**
 * Sorts what was answered under the months that were asked for. A month that is answered twice has an index when both say the same.
 *
 * @param unanswered why a month that no answer is about has no index
 */
export function sortedAnswers(
  asked: readonly Month[],
  answers: readonly AnsweredMonth[],
  unanswered: (month: Month) => MissingReason,
): FetchedIndex {
  const months: IndexOfMonth[] = [];
  const missing: MissingMonth[] = [];
  for (const month of asked) {
    const said = [...new Set(answers.filter((answer) => answer.month === month).map(({ index }) => index))];
    const [index = unanswered(month), ...others] = said;
    if (others.length > 0) missing.push({ month, why: 'contradictory' });
    else if (typeof index === 'number') months.push({ month, index });
    else missing.push({ month, why: index });
  }
  return { months, missing };
}
