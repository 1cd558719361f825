import type { Denominator } from './production-loss';

/** What RISE prints of one wave of KI's survey, about problems of the work environment. */
export interface PublishedWave {
  readonly respondents: number;
  /** Per cent of those who answered. */
  readonly shareAffected: number;
  /** Mean effect on performance, 0 to 10. */
  readonly effect: number;
}

/** KI's survey of a municipality, before and after. */
export interface PublishedSurvey {
  readonly municipality: string;
  readonly before: PublishedWave;
  readonly after: PublishedWave;
  /** Whom the means look averaged over. */
  readonly over: Denominator;
}

/**
 * Both municipalities' surveys of problems of the work environment, in the order in which a list shows them.
 *
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export const publishedSurveys: readonly PublishedSurvey[] = [
  {
    municipality: 'Botkyrka',
    before: { respondents: 43, shareAffected: 50.6, effect: 4.1 },
    after: { respondents: 17, shareAffected: 39.1, effect: 3.1 },
    over: 'affected',
  },
  {
    municipality: 'Örnsköldsvik',
    before: { respondents: 33, shareAffected: 44, effect: 1.9 },
    after: { respondents: 16, shareAffected: 43, effect: 2.2 },
    over: 'all',
  },
];
