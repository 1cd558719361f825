import { calendarMonthOf, writeMonth } from '../values/month';
import { InputError, type Problem } from '../values/problem';
import type { MatchedMonth, ReferenceMonth, ReportedMonth } from './months';
import { trendOf } from './trend';

/**
 * Puts each month of the project beside the same calendar month of the reference period: November 2018 and November 2019
 * beside November 2017.
 *
 * @param months of the project, in the order that the answer keeps
 * @param referenceMonths in any order; each calendar month that is needed exactly once, whichever its year
 * @example matchMonths([november2018], [october2017, november2017]) // [{ month: 2018-11, actual, reference: that of 2017-11, … }]
 * @throws {InputError} `no-same-month`, or `same-calendar-month` in its row, in the argument `referenceMonths`
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function matchMonths(months: readonly ReportedMonth[], referenceMonths: readonly ReferenceMonth[]): readonly MatchedMonth[] {
  const needed = new Set(months.map(({ month }) => calendarMonthOf(month)));
  const problems = [...repetitions(referenceMonths, needed), ...unmatched(months, referenceMonths)];
  if (problems.length > 0) throw new InputError(problems);
  const references = new Map(referenceMonths.map((reference) => [calendarMonthOf(reference.month), reference]));
  return months.map((reported) => matched(reported, references.get(calendarMonthOf(reported.month)) as ReferenceMonth));
}

function matched({ month, actual, employees, index }: ReportedMonth, { reference, index: referenceIndex }: ReferenceMonth): MatchedMonth {
  return { month, actual, reference, employees, trend: trendOf(index, referenceIndex) };
}

function repetitions(referenceMonths: readonly ReferenceMonth[], needed: ReadonlySet<number>): readonly Problem[] {
  const firsts = new Map<number, string>();
  return referenceMonths.flatMap(({ month }, place): Problem[] => {
    const calendarMonth = calendarMonthOf(month);
    const first = firsts.get(calendarMonth);
    if (first === undefined) firsts.set(calendarMonth, writeMonth(month));
    if (first === undefined || !needed.has(calendarMonth)) return [];
    return [{ argument: 'referenceMonths', row: place + 1, code: 'same-calendar-month', given: writeMonth(month), other: first }];
  });
}

/** One problem for each calendar month that the reference period lacks, at the first month of the project that needs it. */
function unmatched(months: readonly ReportedMonth[], referenceMonths: readonly ReferenceMonth[]): readonly Problem[] {
  const known = new Set(referenceMonths.map(({ month }) => calendarMonthOf(month)));
  return months.flatMap(({ month }): Problem[] => {
    const calendarMonth = calendarMonthOf(month);
    if (known.has(calendarMonth)) return [];
    known.add(calendarMonth);
    return [{ argument: 'referenceMonths', code: 'no-same-month', given: writeMonth(month) }];
  });
}
