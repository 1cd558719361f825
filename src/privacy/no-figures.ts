import type { StatisticsFigures } from '../absence/statistics-row';

/** The figures of a row that has none to show. */
export const noFigures: StatisticsFigures = {
  headcount: undefined,
  spells: undefined,
  netDays1To14: undefined,
  netDays15To90: undefined,
  netDays91: undefined,
  shortPerEmployee: undefined,
  repeated: undefined,
  repeatedRemaining: undefined,
  repeatedNew: undefined,
  p10: undefined,
  p50: undefined,
  p90: undefined,
  channelKnown: undefined,
  throughSupport: undefined,
  supportShare: undefined,
};
