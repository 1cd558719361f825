import { writeMonth, type Month } from '../values/month';
import { InputError, type Problem } from '../values/problem';

/**
 * The measured window: the months up to and with the stop month, in calendar order.
 *
 * @param months in any order; each once, none left out between the first and the last that is measured
 * @param stopMonth the last month that is measured, not before the first; all months are without it
 * @example measuredWindow([{ month: monthOf(2018, 12) }, { month: monthOf(2018, 11) }], monthOf(2018, 11)) // November only
 * @throws {InputError} `repeated` or `month-missing` in the argument `months`, `month-before` in `stopMonth`
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021: measuring stopped at February 2020
 */
export function measuredWindow<Measured extends { readonly month: Month }>(
  months: readonly Measured[],
  stopMonth: Month = Infinity,
): readonly Measured[] {
  refuse(repetitions(months));
  const ordered = [...months].sort((one, other) => one.month - other.month);
  refuse(stopsBeforeFirst(ordered, stopMonth));
  const measured = ordered.filter(({ month }) => month <= stopMonth);
  refuse(gaps(measured));
  return measured;
}

type Months = readonly { readonly month: Month }[];

/** Which of two figures holds is not for Friskdag to choose. */
function repetitions(months: Months): readonly Problem[] {
  const seen = new Set<Month>();
  return months.flatMap(({ month }, place): Problem[] => {
    if (seen.has(month)) return [{ argument: 'months', row: place + 1, code: 'repeated', given: writeMonth(month) }];
    seen.add(month);
    return [];
  });
}

function stopsBeforeFirst(ordered: Months, stopMonth: Month): readonly Problem[] {
  const first = ordered[0]?.month;
  if (first === undefined || first <= stopMonth) return [];
  return [{ argument: 'stopMonth', code: 'month-before', given: writeMonth(stopMonth), first: writeMonth(first) }];
}

/** The investment runs on through a month without figures, so that every later net would be wrong. One problem for each gap. */
function gaps(ordered: Months): readonly Problem[] {
  const followers = ordered.slice(1).map(({ month }, place) => ({ month, expected: (ordered[place]?.month ?? month) + 1 }));
  return followers
    .filter(({ month, expected }) => month !== expected)
    .map(({ expected }) => ({ argument: 'months', code: 'month-missing', month: writeMonth(expected) }));
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
