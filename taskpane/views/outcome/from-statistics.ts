import { wholeMunicipality, type Level, type StatisticsRow } from '../../../src/absence/statistics-row';
import type { Language } from '../../../src/locale/language';
import { groupName } from '../../../src/locale/statistics-table';
import { pulledAddresses } from '../../../src/sheets/outcome-pulled-sheet';
import { seriesNames, type MonthSpan, type PulledMonths, type SeriesName } from '../../../src/sheets/outcome-sheet-content';
import type { StandingIndex } from '../../../src/sources/national-index/standing';
import { firstDayOf, type Month } from '../../../src/values/month';
import type { PickedRange, PickedRanges } from './picked';

/** A group that the statistics have. */
export interface StatisticsGroup {
  readonly level: Level;
  /** As in the statistics' rows. */
  readonly name: string;
}

/** Which months of the statistics an outcome is to stand on. */
export interface StatisticsChoice extends StatisticsGroup {
  readonly first: Month;
  /** Of the contract; those after the last month of the statistics are left out. */
  readonly contractMonths: number;
  /** The reference period has the twelve months from it. */
  readonly referenceFirst: Month;
  /** The table of the index, when the outcome is to be adjusted by it. */
  readonly index?: StandingIndex;
}

/** Months that have no figures, and why. */
export interface LackingMonths {
  /** The group has too few employees to be shown. */
  readonly hidden: readonly Month[];
  /** The statistics have no row for them, or one without employees. */
  readonly absent: readonly Month[];
  readonly noIndex: readonly Month[];
}

/** Months out of the statistics, as if they had been picked; or those that lack. */
export type FromStatistics = { readonly pulled: PulledMonths; readonly ranges: PickedRanges } | { readonly lacking: LackingMonths };

const referenceMonths = 12;

/** The groups of the statistics, in the order of their rows. */
export function groupsOf(rows: readonly StatisticsRow[]): StatisticsGroup[] {
  const groups = new Map(rows.map(({ level, name }) => [`${level} ${name}`, { level, name }]));
  return [...groups.values()];
}

/**
 * The first and the last month of the statistics.
 *
 * @param rows at least one
 */
export function spanOf(rows: readonly StatisticsRow[]): { first: Month; last: Month } {
  const months = rows.map(({ month }) => month);
  return { first: months.reduce((one, other) => Math.min(one, other)), last: months.reduce((one, other) => Math.max(one, other)) };
}

/**
 * The months of a contract and of its reference period out of the pulled statistics. They are used when all of them have
 * figures: a month that is hidden or missing is never counted as 0.
 */
export function monthsFromStatistics(rows: readonly StatisticsRow[], choice: StatisticsChoice, language: Language): FromStatistics {
  const { level, name, first, contractMonths, referenceFirst, index } = choice;
  const last = Math.min(first + contractMonths - 1, spanOf(rows).last);
  const contract = { first, count: Math.max(1, last - first + 1) };
  const reference = { first: referenceFirst, count: referenceMonths };
  const find = finderOf(rows, choice);
  const lacking = lackingOf([...monthsOf(contract), ...monthsOf(reference)], find, index);
  if ([lacking.hidden, lacking.absent, lacking.noIndex].some((without) => without.length > 0)) return { lacking };
  const pulled: PulledMonths = {
    level,
    name: groupName(name, language),
    months: contract,
    reference,
    isAdjusted: index !== undefined,
  };
  return { pulled, ranges: rangesOf(pulled, find, index) };
}

type Find = (month: Month) => StatisticsRow | undefined;

function finderOf(rows: readonly StatisticsRow[], { level, name }: StatisticsGroup): Find {
  const ofGroup = rows.filter(
    (row) => row.level === level && (level === 'municipality' ? row.name === wholeMunicipality : row.name === name),
  );
  const byMonth = new Map(ofGroup.map((row) => [row.month, row]));
  return (month) => byMonth.get(month);
}

function lackingOf(months: readonly Month[], find: Find, index: StandingIndex | undefined): LackingMonths {
  const ordered = [...new Set(months)].sort((one, other) => one - other);
  const isHidden = (month: Month) => find(month)?.status === 'hidden';
  const hasFigures = (month: Month) => (find(month)?.headcount ?? 0) > 0 && find(month)?.netDays1To14 !== undefined;
  return {
    hidden: ordered.filter(isHidden),
    absent: ordered.filter((month) => !isHidden(month) && !hasFigures(month)),
    noIndex: index ? ordered.filter((month) => !index.rows.some((row) => row.month === month)) : [],
  };
}

function monthsOf({ first, count }: MonthSpan): Month[] {
  return Array.from({ length: count }, (_, after) => first + after);
}

function rangesOf(pulled: PulledMonths, find: Find, index: StandingIndex | undefined): PickedRanges {
  const column = (span: MonthSpan, cell: (month: Month) => number) => monthsOf(span).map((month) => [cell(month)]);
  const headcount = (month: Month) => find(month)?.headcount ?? Number.NaN;
  const perEmployee = (month: Month) => (find(month)?.netDays1To14 ?? Number.NaN) / headcount(month);
  const indexOf = (month: Month) => index?.rows.find((row) => row.month === month)?.index ?? Number.NaN;
  const { months, reference } = pulled;
  const values: Record<SeriesName, number[][]> = {
    months: column(months, firstDayOf),
    actual: column(months, perEmployee),
    employees: column(months, headcount),
    index: column(months, indexOf),
    referenceMonths: column(reference, firstDayOf),
    reference: column(reference, perEmployee),
    referenceIndex: column(reference, indexOf),
  };
  const addresses = pulledAddresses(pulled);
  const ranges = seriesNames.flatMap((series): [SeriesName, PickedRange][] => {
    const address = addresses[series];
    return address === undefined ? [] : [[series, { address, values: values[series], isPulled: true }]];
  });
  return Object.fromEntries(ranges);
}
