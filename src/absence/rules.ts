import type { Month } from '../values/month';
import type { ChannelMeanings } from './channels';

/** Which days are working days: Monday to Friday, or also without Sweden's public holidays. */
export type Holidays = 'none' | 'se';

/** `statutory`: -29, 30-49, 50- (annual report). `reports`: -30, 31-50, 51- (RISE's two evaluations). */
export type AgeDivision = 'statutory' | 'reports';

/** How absence is counted, where the source or the municipality may differ. */
export interface CountingRules {
  readonly holidays: Holidays;
  /** A spell that begins at most this many calendar days after the previous one's last day carries its day count on. */
  readonly continuationDays: number;
  /** Whether a spell that carries on the day count is an occasion of its own. */
  readonly continuationIsOccasion: boolean;
  /** Whether an extent is multiplied by the employment rate; hours never are. */
  readonly weightByRate: boolean;
  readonly ageDivision: AgeDivision;
  /** Repeated absence: more occasions than this ... */
  readonly repeatedMoreThan: number;
  /** ... begun within this many calendar months, the month itself included. */
  readonly repeatedMonths: number;
  /** The share of employees at the top of the concentration, 0 to 1. */
  readonly topShare: number;
  /** Which reporting channels are the health support, where it is not as usual. */
  readonly channelMeanings: ChannelMeanings;
  /** The month from which the source is known to hold every spell; by default the month of the first spell in it. */
  readonly knownFrom?: Month;
}

export const usualRules: CountingRules = {
  holidays: 'none',
  continuationDays: 5,
  continuationIsOccasion: true,
  weightByRate: false,
  ageDivision: 'statutory',
  repeatedMoreThan: 3,
  repeatedMonths: 12,
  topShare: 0.2,
  channelMeanings: {},
};
