import type { Month } from '../values/month';

/** From the whole municipality down, then the municipality by other divisions. */
export const levels = ['municipality', 'department', 'unit', 'sex', 'age', 'category', 'cause'] as const;
export type Level = (typeof levels)[number];

/** `shown`; `incomplete`: the repeated group is not known yet; `hidden`: suppressed for privacy, every figure undefined. */
export type Status = 'shown' | 'incomplete' | 'hidden';

/** The figures of one group in one month; undefined when a figure does not exist, is not known or is hidden. */
export interface StatisticsFigures {
  readonly headcount: number | undefined;
  /** Occasions begun in the month. */
  readonly spells: number | undefined;
  readonly netDays1To14: number | undefined;
  readonly netDays15To90: number | undefined;
  readonly netDays91: number | undefined;
  /** Net days 1-14 per employee; of a cause there is none, see `countWithCauses`. */
  readonly shortPerEmployee: number | undefined;
  /** Members of the repeated-absence group; undefined while the window reaches back before the data. */
  readonly repeated: number | undefined;
  /** Members who were in the group the month before as well. */
  readonly repeatedRemaining: number | undefined;
  readonly repeatedNew: number | undefined;
  /** Percentiles of short days per employee over units; of municipality and departments only. */
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  /** Of the occasions begun, those whose reporting channel is known; undefined when the source says none. */
  readonly channelKnown: number | undefined;
  /** Of those, the ones reported through the health support. */
  readonly throughSupport: number | undefined;
  /** The share of them, 0 to 1 (*nyttjandegrad*); undefined without any. */
  readonly supportShare: number | undefined;
}

/** A row of the statistics: a month, a group, its figures. */
export interface StatisticsRow extends StatisticsFigures {
  readonly month: Month;
  readonly level: Level;
  /** `all` for the municipality; the group's name in the source otherwise, and `-29`, `30-49`, `50-` for ages. */
  readonly name: string;
  /** The departments that a unit has employees of in the month (nearly always one): what suppression adds it up into. */
  readonly departments?: readonly string[];
  readonly status: Status;
}

/** The municipality's only group. */
export const wholeMunicipality = 'all';
