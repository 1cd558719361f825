import type { Language, Text } from './language';

/** What the constants of Försäkringskassan's model are called in a range of parameters, in lower case. */
export const parameterNames = {
  contributions: { sv: 'arbetsgivaravgifter', en: 'employer contributions' },
  onCostYear: { sv: 'po-pålägg år', en: 'on-cost year' },
  holiday: { sv: 'semester', en: 'holiday accrual' },
  overhead: { sv: 'overhead', en: 'overhead' },
  hoursPerYear: { sv: 'timmar per år', en: 'hours per year' },
  hoursPerDay: { sv: 'timmar per dag', en: 'hours per day' },
  payAtWork: { sv: 'lön i arbete', en: 'pay at work' },
  payFirstDay: { sv: 'lön dag 1', en: 'pay day 1' },
  payShort: { sv: 'lön korta dagar', en: 'pay short days' },
  payLong: { sv: 'lön långa dagar', en: 'pay long days' },
  payVeryLong: { sv: 'lön mycket långa dagar', en: 'pay very long days' },
  lastShortDay: { sv: 'sista korta dagen', en: 'last short day' },
  lastLongDay: { sv: 'sista långa dagen', en: 'last long day' },
} as const satisfies Readonly<Record<string, Text>>;

export type ParameterName = keyof typeof parameterNames;

/**
 * The parameter that a name written in either language stands for, in any case; undefined for an unknown name.
 *
 * @example parameterOf(' Timmar per år ') // 'hoursPerYear'
 */
export function parameterOf(written: unknown): ParameterName | undefined {
  const name = String(written).trim().toLowerCase();
  const keys = Object.keys(parameterNames) as ParameterName[];
  return keys.find((key) => Object.values(parameterNames[key]).some((known) => known === name));
}

/** All names, as the language writes them. */
export function knownParameterNames(language: Language): readonly string[] {
  return Object.values(parameterNames).map((name) => name[language]);
}
