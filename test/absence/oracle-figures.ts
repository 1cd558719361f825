import type { EmploymentRow } from '../../src/absence/employment';
import type { SpellRow } from '../../src/absence/spell';
import type { OraclePlace } from './oracle';

/* The figures that are divided out of the counts, a second time and in the plainest way; see oracle.ts. */

const day = 180_180_000;

/** The top share of the employees of a year, and the share of the short days that they carry. */
export function concentrationOf({ employed, carried }: { employed: number; carried: number[] }, tenths: number) {
  const top = Math.floor((employed * tenths + 9) / 10);
  const sum = (days: number[]): number => days.reduce((total, days) => total + days, 0);
  const mostFirst = [...carried].sort((one, other) => other - one);
  return { employees: employed, top, share: sum(carried) === 0 ? undefined : sum(mostFirst.slice(0, top)) / sum(carried) };
}

/** By department and half-year, `north 2018-2`: the mean over months of the mean over units, and of the deviation between them. */
export function halfYearsOf(places: readonly OraclePlace[]): Map<string, { mean: number; deviation: number | undefined }> {
  const halves = new Map<string, Map<number, number[]>>();
  for (const { short, headcount, department, month } of places) {
    if (headcount === 0) continue;
    const key = `${department} ${Math.floor(month / 12)}-${month % 12 < 6 ? 1 : 2}`;
    const months = halves.get(key) ?? new Map<number, number[]>();
    months.set(month, [...(months.get(month) ?? []), short / day / headcount]);
    halves.set(key, months);
  }
  return new Map(
    [...halves].map(([key, months]) => {
      const values = [...months.values()];
      const deviations = values.filter(({ length }) => length > 1).map(deviation);
      return [key, { mean: mean(values.map(mean)), deviation: deviations.length === 0 ? undefined : mean(deviations) }];
    }),
  );
}

function mean(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function deviation(values: number[]): number {
  let squares = 0;
  for (const value of values) squares += (value - mean(values)) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * By `month|cause`, in small letters: how many employees have it as the last cause of the month, on a day of which they were
 * ill of it while employed. Of causes that began on the same day, the last in the source.
 *
 * @param firstOf the first day of a month
 */
export function causeHeadcounts(
  spells: readonly SpellRow[],
  employments: readonly EmploymentRow[],
  { from, to }: { from: number; to: number },
  firstOf: (month: number) => number,
): Map<string, number> {
  const heads = new Map<string, number>();
  for (const employee of new Set(employments.map((row) => row.employee))) {
    const ill = spells.filter((row) => row.employee === employee).sort((one, other) => one.start - other.start);
    const employed = employments.filter((row) => row.employee === employee);
    for (let month = from; month <= to; month++) {
      let last: { since: number; cause: string } | undefined;
      for (const spell of ill) {
        for (const row of employed) {
          const since = Math.max(spell.start, row.from);
          const until = Math.min(spell.end ?? Infinity, row.to ?? Infinity);
          const isInMonth = since <= until && since < firstOf(month + 1) && until >= firstOf(month);
          if (isInMonth && (!last || since >= last.since)) last = { since, cause: (spell.cause ?? 'other').toLowerCase() };
        }
      }
      const key = `${month}|${last?.cause}`;
      if (last) heads.set(key, (heads.get(key) ?? 0) + 1);
    }
  }
  return heads;
}
