import type { Text } from './language';

/** What each line of a cost table is called. */
export const costLineNames = {
  sickPay: { sv: 'Sjuklön dag 1-14', en: 'Sick pay day 1-14' },
  longSickPay: { sv: 'Sjuklön enligt avtal från dag 15', en: 'Agreed sick pay from day 15' },
  holiday: { sv: 'Semester', en: 'Holiday accrual' },
  contributions: { sv: 'Arbetsgivaravgifter', en: 'Employer contributions' },
  overhead: { sv: 'Overhead', en: 'Overhead' },
  replacementStaff: { sv: 'Vikarier', en: 'Replacement staff' },
  lostProduction: { sv: 'Förlorad produktion', en: 'Lost production' },
  agreedTopUps: { sv: 'Tillägg enligt kollektivavtal', en: 'Top-ups under collective agreements' },
} as const satisfies Readonly<Record<string, Text>>;

/** The mark that every line carries: paid out, or reckoned. */
export const certaintyNames = {
  real: { sv: 'Verkligt', en: 'Real' },
  estimated: { sv: 'Uppskattat', en: 'Estimated' },
} as const satisfies Readonly<Record<string, Text>>;
